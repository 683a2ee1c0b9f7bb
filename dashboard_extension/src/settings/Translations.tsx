import { X } from "lucide-react";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import type { LanguageCodeEnum } from "@/api/generated/graphql";
import { Choice, TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";

import type { Translation } from "./languages";
import { useLanguages } from "./languages";
import { messages } from "./messages";
import styles from "./Settings.module.css";

/** A text in further languages, beneath the one that the shop itself speaks. */
export function Translations({
  label,
  value,
  onChange,
  maxLength,
}: {
  label: string;
  value: readonly Translation[];
  onChange: (value: Translation[]) => void;
  maxLength: number;
}) {
  const intl = useIntl();
  const { codes, nameOf } = useLanguages();
  const left = codes.filter((code) => !value.some(({ languageCode }) => languageCode === code));
  const rows: ReactNode = value.map(({ languageCode, text }) => {
    const language = nameOf(languageCode);
    return (
      <div key={languageCode} className={styles.translation}>
        <Field
          label={intl.formatMessage(messages.inLanguage, { label, language })}
        >
          {(control) => (
            <TextInput
              {...control}
              lang={languageCode.toLowerCase()}
              maxLength={maxLength}
              value={text}
              onChange={({ target }) =>
                onChange(
                  value.map((one) =>
                    one.languageCode === languageCode ? { ...one, text: target.value } : one,
                  ),
                )
              }
            />
          )}
        </Field>
        <button
          type="button"
          className={styles.icon}
          aria-label={intl.formatMessage(messages.removeLanguage, { language })}
          onClick={() => onChange(value.filter((one) => one.languageCode !== languageCode))}
        >
          <X size={16} aria-hidden />
        </button>
      </div>
    );
  });
  return (
    <div className={styles.translations}>
      {rows}
      {left.length > 0 && (
        <Choice
          className={styles.adder}
          aria-label={intl.formatMessage(messages.inLanguage, {
            label,
            language: intl.formatMessage(messages.addLanguage),
          })}
          value=""
          onChange={({ target }) =>
            onChange([...value, { languageCode: target.value as LanguageCodeEnum, text: "" }])
          }
        >
          <option value="">{intl.formatMessage(messages.addLanguage)}</option>
          {left.map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </Choice>
      )}
    </div>
  );
}

/** Behind a fold, where there are many texts beside each other. */
export function FoldedTranslations(props: Parameters<typeof Translations>[0]) {
  return (
    <details>
      <summary className={styles.summary}>
        <FormattedMessage {...messages.translations} />
      </summary>
      <Translations {...props} />
    </details>
  );
}
