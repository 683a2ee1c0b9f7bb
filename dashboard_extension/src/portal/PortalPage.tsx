import { Button } from "@saleor/macaw-ui";
import { ExternalLink } from "lucide-react";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import { PortalLooksDocument, PortalUpdateDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { useOperation } from "@/api/useOperation";
import { messages as mails } from "@/mails/messages";
import { Leaving } from "@/rules/Leaving";
import { otherTrouble } from "@/settings/problems";
import { ChannelChoice } from "@/settings/ScopeChoices";
import settings from "@/settings/Settings.module.css";
import type { Scope } from "@/settings/useScope";
import { useScope } from "@/settings/useScope";
import { PageHeader } from "@/shell/PageHeader";
import { Loading } from "@/ui/Loading";
import { Notice } from "@/ui/Notice";
import { useToast } from "@/ui/Toasts";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { HeaderPreview } from "./HeaderPreview";
import type { Found, Inherited } from "./look";
import { changesOf, FIELDS, lookOf } from "./look";
import { LookFields } from "./LookFields";
import { messages } from "./messages";
import styles from "./Portal.module.css";
import { PortalTexts } from "./PortalTexts";

/** How the customers' pages look, in the whole shop or in a channel. */
export function PortalPage() {
  const scope = useScope();
  return scope.isReady ? <Looks scope={scope} /> : <Loading />;
}

function Looks({ scope }: { scope: Scope }) {
  const channel = scope.channel?.slug ?? null;
  const [{ data, error, operation }, reload] = useQuery({
    query: PortalLooksDocument,
    variables: { channel, isOfChannel: channel !== null },
    requestPolicy: "cache-and-network",
  });
  if (error) return <TroubleNotice trouble={troubleOf(error)} onRetry={reload} />;
  // Until another channel's has come, the one before stands in its place.
  if (!data?.look || operation?.variables.channel !== channel) return <Loading />;
  return <Form key={channel} found={data.look} shop={data.shop} scope={scope} />;
}

function Form({ found, shop, scope }: { found: Found; shop: Inherited; scope: Scope }) {
  const intl = useIntl();
  const say = useToast();
  const [before, setBefore] = useState(() => lookOf(found));
  const [look, setLook] = useState(before);
  const update = useOperation(PortalUpdateDocument);
  const openLabel = [messages.open, messages.newTab]
    .map((message) => intl.formatMessage(message))
    .join(", ");
  const input = changesOf(look, before);
  const isDirty = Object.keys(input).length > 0;
  const save = async () => {
    if (!isDirty || update.busy) return;
    const done = await update.run({ channel: scope.channel?.slug ?? null, input });
    if (!done) return;
    setBefore(look);
    say("good", <FormattedMessage {...messages.saved} />);
  };
  const change = (next: typeof look) => {
    setLook(next);
    update.forget();
  };
  return (
    <>
      <PageHeader
        title={<FormattedMessage {...messages.title} />}
        aside={
          scope.canWrite && (
            <Button disabled={!isDirty || update.busy} onClick={() => void save()}>
              <FormattedMessage {...messages.save} />
            </Button>
          )
        }
      >
        <p className={settings.soft}>
          <FormattedMessage {...messages.intro} />
        </p>
        <a
          className={styles.open}
          href={found.url}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={openLabel}
        >
          <FormattedMessage {...messages.open} />
          <ExternalLink size={14} aria-hidden />
        </a>
      </PageHeader>
      <div className={settings.page}>
        <div className={styles.scope}>
          <ChannelChoice scope={scope} />
        </div>
        {!scope.canWrite && (
          <Notice>
            <FormattedMessage {...(scope.mayChoose ? mails.readOnlyShop : mails.readOnly)} />
          </Notice>
        )}
        <TroubleNotice trouble={otherTrouble(update.trouble, [...FIELDS, "texts"])} />
        <HeaderPreview look={look} shop={shop} name={scope.channel?.name} />
        <form
          className={settings.form}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <fieldset className={styles.fields} disabled={!scope.canWrite}>
            <LookFields
              look={look}
              onChange={change}
              shop={shop}
              channel={scope.channel?.name}
              trouble={update.trouble}
            />
            <PortalTexts
              look={look}
              onChange={change}
              shop={shop}
              found={found}
              trouble={update.trouble}
            />
          </fieldset>
          {/* Enter in a field saves. */}
          <button type="submit" className="sr-only" tabIndex={-1} aria-hidden />
        </form>
      </div>
      <Leaving isDirty={isDirty} within="/never" isKept={false} />
    </>
  );
}
