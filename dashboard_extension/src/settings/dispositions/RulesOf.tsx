import { Button } from "@saleor/macaw-ui";
import { useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";
import { useQuery } from "urql";

import { SettingsDispositionCheckDocument } from "@/api/generated/graphql";
import { useAbilities } from "@/bridge/permissions";
import { useLanguageCode } from "@/i18n/useLanguageCode";
import type { JsonObject } from "@/rules/document";
import { same } from "@/rules/document";
import { RulesEditor } from "@/rules/editor/RulesEditor";
import type { Issue } from "@/rules/issues";
import { noticeIssue, problemIssue } from "@/rules/issues";
import { Leaving } from "@/rules/Leaving";
import { messages as rules } from "@/rules/messages";
import type { SchemaReader } from "@/rules/schema";
import { dropStash, stash, stashed } from "@/rules/stash";
import { useHistory } from "@/rules/useHistory";
import type { ShopWords } from "@/rules/useShopWords";
import { Notice } from "@/ui/Notice";
import { useSettled } from "@/ui/useSettled";
import { When } from "@/ui/When";

import { messages as shared } from "../messages";
import styles from "../Settings.module.css";
import type { Version } from "./version";
import { messages } from "./messages";
import { PublishDialog } from "./PublishDialog";
import { TryOut } from "./TryOut";
import { Versions } from "./Versions";

const EMPTY: JsonObject = { schema_version: 1, rules: [] };

/** The rules of one place. There are no drafts: edits are kept by the browser. */
export function RulesOf({
  channelId,
  place,
  current,
  versions,
  reader,
  words,
}: {
  channelId: string | null;
  place: string;
  current: Version | null;
  versions: Version[];
  reader: SchemaReader;
  words: ShopWords;
}) {
  const { configure } = useAbilities();
  const base = (current?.document ?? EMPTY) as JsonObject;
  const key = `dispositions:${place}`;
  const [kept] = useState(() => stashed(key)?.document ?? null);
  const history = useHistory(kept ?? base);
  const document = history.shown.document;
  const isDirty = !same(document, base);
  const [isChanging, setIsChanging] = useState(isDirty);
  const [isPublishing, setIsPublishing] = useState(false);
  const canEdit = configure && isChanging;
  const issues = useChecked(document);
  useEffect(() => {
    if (isDirty) stash(key, document);
    else dropStash(key);
  }, [isDirty, key, document]);
  return (
    <>
      {!configure && (
        <Notice tone="quiet">
          <FormattedMessage {...shared.readOnly} />
        </Notice>
      )}
      <p className={styles.line}>
        {current ? (
          <FormattedMessage
            {...messages.inForce}
            values={{ number: current.number, when: <When at={current.publishedAt} /> }}
          />
        ) : (
          <FormattedMessage {...messages.none} />
        )}
        {configure && !canEdit && (
          <Button onClick={() => setIsChanging(true)}>
            <FormattedMessage {...messages.change} />
          </Button>
        )}
        {canEdit && isDirty && (
          <>
            <span role="status">
              <FormattedMessage {...messages.unsaved} />
            </span>
            <Button variant="secondary" onClick={() => history.replace(base)}>
              <FormattedMessage {...messages.drop} />
            </Button>
            <Button onClick={() => setIsPublishing(true)}>
              <FormattedMessage {...messages.publish} />
            </Button>
          </>
        )}
      </p>
      <RulesEditor
        reader={reader}
        words={words}
        history={history}
        issues={issues}
        canEdit={canEdit}
        hint={<FormattedMessage {...rules.orderOne} />}
      />
      <TryOut document={document} words={words} />
      <Versions
        versions={versions}
        words={words}
        onTake={
          configure
            ? (version) => {
                setIsChanging(true);
                history.replace(version.document as JsonObject);
              }
            : null
        }
      />
      {isPublishing && (
        <PublishDialog
          channelId={channelId}
          before={base}
          after={document}
          reader={reader}
          words={words}
          onClose={() => setIsPublishing(false)}
          onDone={() => dropStash(key)}
        />
      )}
      <Leaving isDirty={canEdit && isDirty} within="/settings/dispositions" />
    </>
  );
}

/** What the server says of the rules as they stand, shortly after each change. */
function useChecked(document: JsonObject): Issue[] {
  const settled = useSettled(document, 500);
  const [{ data }] = useQuery({
    query: SettingsDispositionCheckDocument,
    variables: { document: settled, languageCode: useLanguageCode() },
  });
  const answer = data?.returnDispositionRulesValidate;
  return [
    ...(answer?.problems ?? []).map(problemIssue),
    ...(answer?.notices ?? []).map(noticeIssue),
  ];
}
