import { Button } from "@saleor/macaw-ui";
import { useMemo, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Link, NavLink, Outlet } from "react-router-dom";

import { useAbilities } from "@/bridge/permissions";
import { differencesOf } from "@/rules/differences";
import type { JsonObject } from "@/rules/document";
import type { SchemaReader } from "@/rules/schema";
import { filled } from "@/rules/schema";
import { useHistory } from "@/rules/useHistory";
import type { ShopWords } from "@/rules/useShopWords";
import { PageHeader } from "@/shell/PageHeader";
import { Pill } from "@/ui/Pill";
import { Menu } from "@/ui/Menu";

import { ConflictNotice } from "./ConflictNotice";
import { DiscardDialog } from "./DiscardDialog";
import { Leaving } from "@/rules/Leaving";
import { useCurrentInView } from "@/ui/useCurrentInView";
import { messages } from "./messages";
import { usePolicyName } from "./names";
import styles from "./Policies.module.css";
import { PublishDialog } from "./PublishDialog";
import { SaveStatus } from "./SaveStatus";
import { StashNotice } from "./StashNotice";
import { baseOf, useAutosave } from "./useAutosave";
import type { Policy } from "./usePolicy";
import type { WorkspaceContext } from "./workspaceContext";

/** Holds the draft while somebody goes from its rules to what they would do. */
export function Workspace({
  policy,
  reader,
  words,
  reload,
  beginAgain,
}: {
  policy: Policy;
  reader: SchemaReader;
  words: ShopWords;
  reload: () => Promise<Policy | null>;
  beginAgain: () => Promise<void>;
}) {
  const { configure } = useAbilities();
  const [isChanging, setIsChanging] = useState(Boolean(policy.draft));
  const [asked, ask] = useState<"publish" | "discard" | null>(null);
  const history = useHistory(baseOf(policy));
  const document = history.shown.document;
  const canEdit = configure && isChanging;
  const saving = useAutosave(policy, document, canEdit);
  const hasDraft = Boolean(policy.draft) || saving.savedAt !== null;
  const base = `/policies/${encodeURIComponent(policy.id)}`;
  const { current } = policy;
  const differences = useMemo(() => {
    const whole = (one: unknown) =>
      filled(reader, reader.root, (one ?? {}) as JsonObject) as JsonObject;
    return current ? differencesOf(whole(current.document), whole(document)) : null;
  }, [current, document, reader]);
  const context: WorkspaceContext = {
    policy,
    reader,
    words,
    history,
    document,
    issues: saving.issues,
    canEdit,
    hasDraft,
    isDirty: saving.isDirty,
    differences,
    change: () => setIsChanging(true),
    publish: () => ask("publish"),
    beginAgain,
  };
  return (
    <>
      <Head
        policy={policy}
        hasDraft={hasDraft}
        actions={
          canEdit && (
            <>
              <SaveStatus saving={saving} />
              <Button
                disabled={!hasDraft && !saving.isDirty}
                onClick={() => ask("publish")}
              >
                <FormattedMessage {...messages.publish} />
              </Button>
              {hasDraft && <Discard onSelect={() => ask("discard")} />}
            </>
          )
        }
      />
      <Tabs base={base} />
      <div className={styles.page}>
        {canEdit && <StashNotice policy={policy} history={history} />}
        {saving.state === "conflict" && (
          <ConflictNotice
            reader={reader}
            words={words}
            mine={document}
            reload={reload}
            onKeepMine={(theirs) => {
              saving.adopt(theirs);
              void saving.save();
            }}
            onTakeTheirs={(theirs) => {
              saving.adopt(theirs);
              history.replace(baseOf(theirs));
            }}
          />
        )}
        <Outlet context={context} />
      </div>
      {asked === "publish" && (
        <PublishDialog context={context} saving={saving} onClose={() => ask(null)} />
      )}
      {asked === "discard" && (
        <DiscardDialog
          policy={policy}
          revision={saving.revision.current}
          onClose={() => ask(null)}
          onDone={beginAgain}
        />
      )}
      <Leaving isDirty={canEdit && saving.isDirty} within={base} save={() => saving.save()} />
    </>
  );
}

function Head({
  policy,
  hasDraft,
  actions,
}: {
  policy: Policy;
  hasDraft: boolean;
  actions: React.ReactNode;
}) {
  const nameOf = usePolicyName();
  return (
    <PageHeader title={nameOf(policy)} aside={actions}>
      <p className={styles.line}>
        <Link to="/policies">
          <FormattedMessage {...messages.back} />
        </Link>
        {policy.current && (
          <>
            <Pill tone="good">
              <FormattedMessage {...messages.inForce} />
            </Pill>
            <FormattedMessage {...messages.version} values={{ number: policy.current.number }} />
          </>
        )}
        {hasDraft && (
          <Pill tone="warn">
            <FormattedMessage {...messages.draft} />
          </Pill>
        )}
      </p>
    </PageHeader>
  );
}

function Discard({ onSelect }: { onSelect: () => void }) {
  const intl = useIntl();
  const label = intl.formatMessage(messages.discard);
  return (
    <Menu
      label={intl.formatMessage(messages.moreActions)}
      items={[{ key: "discard", label, onSelect, danger: true }]}
    />
  );
}

const TABS = [
  ["", "tabRules"],
  ["/versions", "tabVersions"],
  ["/try", "tabTry"],
  ["/backtest", "tabBacktest"],
] as const;

function Tabs({ base }: { base: string }) {
  const intl = useIntl();
  const row = useCurrentInView<HTMLElement>();
  return (
    <nav ref={row} className={styles.tabs} aria-label={intl.formatMessage(messages.tabs)}>
      {TABS.map(([path, text]) => (
        <NavLink
          key={path}
          to={base + path}
          end={!path}
          className={({ isActive }) =>
            isActive ? `${styles.tab} ${styles.here}` : styles.tab
          }
        >
          <FormattedMessage {...messages[text]} />
        </NavLink>
      ))}
    </nav>
  );
}
