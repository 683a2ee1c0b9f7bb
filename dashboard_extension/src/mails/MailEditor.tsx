import { Button } from "@saleor/macaw-ui";
import type { KeyboardEvent } from "react";
import { useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Link } from "react-router-dom";

import { MailsUpdateDocument } from "@/api/generated/graphql";
import { useOperation } from "@/api/useOperation";
import { Leaving } from "@/rules/Leaving";
import { ChannelChoice, LanguageChoice } from "@/settings/ScopeChoices";
import settings from "@/settings/Settings.module.css";
import type { Scope } from "@/settings/useScope";
import { PageHeader } from "@/shell/PageHeader";
import { useToast } from "@/ui/Toasts";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { ChangedNotice } from "./ChangedNotice";
import { kindMoments, kindNames } from "./kindMessages";
import { isChanged, linesOf, otherTrouble } from "./lines";
import styles from "./Mails.module.css";
import { messages } from "./messages";
import { Preview } from "./Preview";
import { Reference } from "./Reference";
import { ResetButton } from "./ResetButton";
import { ScopeNotice } from "./ScopeNotice";
import type { MailTemplate } from "./templates";
import { useInserting } from "./useInserting";
import { usePreview } from "./usePreview";
import { Variables } from "./Variables";
import type { Words } from "./words";
import { sameWords, sentOf, wordsOf } from "./words";
import { WordsForm } from "./WordsForm";

/** The words of one kind of mail, with what they look like beside them. */
export function MailEditor({
  template,
  scope,
  reload,
}: {
  template: MailTemplate;
  scope: Scope;
  reload: () => void;
}) {
  const intl = useIntl();
  const say = useToast();
  const { words, setWords, revision, stand, isDirty } = useWords(template);
  const update = useOperation(MailsUpdateDocument);
  const preview = usePreview(template.kind, scope, words);
  const { register, insert, goToLine } = useInserting();
  const lines = linesOf(preview.problems, update.trouble);
  const canSave = scope.canWrite && isDirty && !update.busy;
  const save = async (over = revision) => {
    if (!canSave) return;
    const [{ kind }, channelId] = [template, scope.channel?.id ?? null];
    const place = { kind, languageCode: scope.language, channelId, revision: over };
    const saved = await update.run({ input: { ...place, ...sentOf(words) } });
    if (!saved) return;
    stand(words, saved.returnMailTemplateUpdate?.template?.revision ?? over);
    say("good", <FormattedMessage {...messages.saved} />);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "s" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  return (
    <>
      <PageHeader
        title={<FormattedMessage {...kindNames[template.kind]} />}
        aside={
          scope.canWrite && (
            <>
              <ResetButton
                template={template}
                scope={scope}
                onRefused={reload}
                onReset={(stands) => {
                  setWords(wordsOf(stands));
                  stand(wordsOf(stands), stands.revision);
                  // The button that was pressed is gone.
                  document.querySelector<HTMLElement>("h1")?.focus();
                }}
              />
              <Button
                disabled={!canSave}
                title={intl.formatMessage(messages.saveKey)}
                onClick={() => void save()}
              >
                <FormattedMessage {...messages.save} />
              </Button>
            </>
          )
        }
      >
        <p className={settings.soft}>
          <FormattedMessage {...kindMoments[template.kind]} />
        </p>
        <Link to={`/settings/mails${scope.search}`}>
          <FormattedMessage {...messages.all} />
        </Link>
      </PageHeader>
      {/* The key to save works wherever the focus is on the page. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={settings.page} onKeyDown={press}>
        <div className={styles.scope}>
          <LanguageChoice value={scope.language} onChange={scope.setLanguage} />
          <ChannelChoice scope={scope} />
        </div>
        <ScopeNotice template={template} scope={scope} />
        <TroubleNotice trouble={otherTrouble(update.trouble)} />
        {isChanged(update.trouble) && (
          <ChangedNotice
            theirs={template.revision === revision ? null : template}
            reload={reload}
            busy={update.busy}
            onKeepMine={() => void save(template.revision)}
            onTakeTheirs={() => {
              setWords(wordsOf(template));
              stand(wordsOf(template), template.revision);
              update.forget();
            }}
          />
        )}
        <div className={styles.desk}>
          <div className={styles.writing}>
            <WordsForm
              words={words}
              onChange={(next) => {
                setWords(next);
                update.forget();
              }}
              canWrite={scope.canWrite}
              language={scope.language}
              lines={lines}
              register={register}
              onLine={goToLine}
            />
            <Variables
              variables={template.variables}
              onInsert={scope.canWrite ? insert : null}
            />
            <Reference kind={template.kind} scope={scope} />
          </div>
          <Preview found={preview} />
        </div>
      </div>
      <Leaving isDirty={isDirty} within="/never" isKept={false} />
    </>
  );
}

/** What is written here, and what stood before, with its revision. */
function useWords(template: MailTemplate) {
  const stands = { words: wordsOf(template), revision: template.revision };
  const [before, setBefore] = useState(stands);
  const [words, setWords] = useState(stands.words);
  const isDirty = !sameWords(words, before.words);
  const key = JSON.stringify(stands);
  useEffect(() => {
    // A colleague may have written since; what is typed here goes before.
    if (isDirty) return;
    const told = JSON.parse(key) as typeof stands;
    setBefore(told);
    setWords(told.words);
    // Only when the shop tells something else.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  const stand = (now: Words, revision: string) => setBefore({ words: now, revision });
  return { words, setWords, revision: before.revision, stand, isDirty };
}
