import { Trash2 } from "lucide-react";
import { FormattedMessage, useIntl } from "react-intl";

import { TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";

import { messages as shared } from "../messages";
import styles from "../Settings.module.css";
import { slugOf } from "../slugs";
import { FoldedTranslations } from "../Translations";
import type { AnswerForm } from "./form";
import { messages } from "./messages";

export function AnswerFields({
  number,
  answer,
  canRemove,
  onChange,
  onRemove,
}: {
  number: number;
  answer: AnswerForm;
  canRemove: boolean;
  onChange: (answer: AnswerForm) => void;
  onRemove: () => void;
}) {
  const intl = useIntl();
  const set = (next: Partial<AnswerForm>) => onChange({ ...answer, ...next });
  const follows = answer.slug === slugOf(answer.text);
  return (
    <fieldset className={styles.answer}>
      <legend className="sr-only">
        <FormattedMessage {...messages.answer} values={{ number }} />
      </legend>
      <div className={styles.pair}>
        <Field label={<FormattedMessage {...messages.answerText} />}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={500}
              value={answer.text}
              onChange={({ target }) =>
                set({ text: target.value, ...(follows ? { slug: slugOf(target.value) } : {}) })
              }
            />
          )}
        </Field>
        <Field label={<FormattedMessage {...shared.slug} />}>
          {(control) => (
            <TextInput
              {...control}
              value={answer.slug}
              onChange={({ target }) => set({ slug: target.value })}
            />
          )}
        </Field>
        {canRemove && (
          <button
            type="button"
            className={styles.icon}
            aria-label={intl.formatMessage(messages.removeAnswer, { number })}
            onClick={onRemove}
          >
            <Trash2 size={16} aria-hidden />
          </button>
        )}
      </div>
      <Field
        label={<FormattedMessage {...messages.advice} />}
        hint={<FormattedMessage {...messages.adviceHint} />}
      >
        {(control) => (
          <TextInput
            {...control}
            maxLength={500}
            value={answer.advice}
            onChange={({ target }) => set({ advice: target.value })}
          />
        )}
      </Field>
      <FoldedTranslations
        label={intl.formatMessage(messages.answerText)}
        value={answer.translations}
        onChange={(translations) => set({ translations })}
        maxLength={500}
      />
      {answer.advice && (
        <FoldedTranslations
          label={intl.formatMessage(messages.advice)}
          value={answer.adviceTranslations}
          onChange={(adviceTranslations) => set({ adviceTranslations })}
          maxLength={500}
        />
      )}
    </fieldset>
  );
}
