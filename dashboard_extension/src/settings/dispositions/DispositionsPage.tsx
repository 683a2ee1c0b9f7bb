import { FormattedMessage, useIntl } from "react-intl";
import { useSearchParams } from "react-router-dom";
import { useQuery } from "urql";

import type { SettingsDispositionsQuery } from "@/api/generated/graphql";
import { SettingsDispositionsDocument, SettingsDispositionSchemaDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { asSchema, SchemaReader } from "@/rules/schema";
import type { ShopWords } from "@/rules/useShopWords";
import { useShopWords } from "@/rules/useShopWords";
import { PageHeader } from "@/shell/PageHeader";
import { Choice } from "@/ui/controls";
import { Field } from "@/ui/Field";
import { Loading } from "@/ui/Loading";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { messages as shared } from "../messages";
import styles from "../Settings.module.css";
import { messages } from "./messages";
import { RulesOf } from "./RulesOf";

export type Listed = NonNullable<SettingsDispositionsQuery["returnDispositionRules"]>[number];

/** No rules yet say by nothing that the first ones concern them. */
const CONTEXT = { additionalTypenames: ["ReturnDispositionRulesVersion"] };

/** Rules for what came back: one document for all channels, and one for each that wants it. */
export function DispositionsPage() {
  const words = useShopWords();
  const [{ data, error }, reload] = useQuery({
    query: SettingsDispositionsDocument,
    context: CONTEXT,
  });
  const [{ data: schema, error: noSchema }] = useQuery({
    query: SettingsDispositionSchemaDocument,
  });
  const trouble = error ?? noSchema;
  return (
    <>
      <PageHeader title={<FormattedMessage {...shared.dispositions} />}>
        <p className={styles.soft}>
          <FormattedMessage {...messages.intro} />
        </p>
      </PageHeader>
      <div className={styles.page}>
        {trouble && <TroubleNotice trouble={troubleOf(trouble)} onRetry={reload} />}
        {!trouble && (!data || !schema || !words.isReady) && <Loading />}
        {data && schema && words.isReady && (
          <Chosen
            rows={data.returnDispositionRules ?? []}
            reader={new SchemaReader(asSchema(schema.returnDispositionRulesSchema))}
            words={words}
          />
        )}
      </div>
    </>
  );
}

function Chosen({
  rows,
  reader,
  words,
}: {
  rows: readonly Listed[];
  reader: SchemaReader;
  words: ShopWords;
}) {
  const intl = useIntl();
  const [params, setParams] = useSearchParams();
  const channels = words.channels.filter(({ id }) => words.ownChannels?.has(id) ?? true);
  const hasAll = words.ownChannels === null;
  const fallback = hasAll ? "" : (channels[0]?.slug ?? "");
  const slug = params.get("channel") ?? fallback;
  const channel = channels.find((one) => one.slug === slug) ?? null;
  const rules = rows.find((row) => (channel ? row.channel?.id === channel.id : row.isDefault));
  return (
    <>
      <Field label={<FormattedMessage {...messages.for} />}>
        {(control) => (
          <Choice
            {...control}
            className={styles.adder}
            value={slug}
            onChange={({ target }) =>
              setParams(target.value ? { channel: target.value } : {})
            }
          >
            {hasAll && <option value="">{intl.formatMessage(messages.all)}</option>}
            {channels.map((one) => (
              <option key={one.id} value={one.slug}>
                {one.name}
              </option>
            ))}
          </Choice>
        )}
      </Field>
      <RulesOf
        key={`${slug}-${rules?.current?.number ?? 0}`}
        channelId={channel?.id ?? null}
        place={slug}
        current={rules?.current ?? null}
        versions={rules?.versions?.edges?.map(({ node }) => node) ?? []}
        reader={reader}
        words={words}
      />
    </>
  );
}
