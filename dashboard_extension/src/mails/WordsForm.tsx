import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";

import type { LanguageCodeEnum } from "@/api/generated/graphql";
import settings from "@/settings/Settings.module.css";
import { TextArea, TextInput } from "@/ui/controls";
import type { ControlProps } from "@/ui/Field";
import { Field } from "@/ui/Field";

import type { LineProblem } from "./lines";
import { LineProblems } from "./LineProblems";
import styles from "./Mails.module.css";
import { messages } from "./messages";
import type { useInserting } from "./useInserting";
import type { Part, Words } from "./words";

const BUTTON = "[…]({{status_url}})";
const MOST = { subject: 300, text: 20_000, html: 100_000 };

interface Props {
  words: Words;
  onChange: (words: Words) => void;
  canWrite: boolean;
  language: LanguageCodeEnum;
  lines: readonly LineProblem[];
  register: ReturnType<typeof useInserting>["register"];
  onLine: (part: Part, line: number) => void;
}

export function WordsForm(props: Props) {
  const { words, onChange, canWrite, lines } = props;
  return (
    <>
      <div role="status" className="sr-only">
        <FormattedMessage {...messages.problemCount} values={{ count: lines.length }} />
      </div>
      <PartField part="subject" label={<FormattedMessage {...messages.subject} />} {...props} />
      <PartField
        part="text"
        label={<FormattedMessage {...messages.text} />}
        hint={<FormattedMessage {...messages.textHint} values={{ example: BUTTON }} />}
        rows={20}
        {...props}
      />
      <label className={settings.check}>
        <input
          type="checkbox"
          role="switch"
          checked={words.hasHtml}
          disabled={!canWrite}
          onChange={({ target }) => onChange({ ...words, hasHtml: target.checked })}
        />
        <FormattedMessage {...messages.ownHtml} />
      </label>
      <p className={settings.soft}>
        <FormattedMessage {...messages.ownHtmlHint} />
      </p>
      {words.hasHtml && (
        <PartField
          part="html"
          label={<FormattedMessage {...messages.html} />}
          rows={12}
          {...props}
        />
      )}
    </>
  );
}

function PartField({
  part,
  label,
  hint,
  rows = 0,
  words,
  onChange,
  canWrite,
  language,
  lines,
  register,
  onLine,
}: Props & { part: Part; label: ReactNode; hint?: ReactNode; rows?: number }) {
  const own = lines.filter((line) => line.part === part);
  const below = `mail-${part}-problems`;
  const { ref, onFocus } = register(part);
  const shared = (control: ControlProps) => ({
    ...control,
    ref,
    onFocus,
    "aria-invalid": own.length > 0,
    "aria-describedby":
      [control["aria-describedby"], own.length ? below : ""].filter(Boolean).join(" ") ||
      undefined,
    value: words[part],
    readOnly: !canWrite,
    lang: part === "html" ? undefined : language.toLowerCase().replace("_", "-"),
    spellCheck: part !== "html",
    maxLength: MOST[part],
    onChange: ({ target }: { target: { value: string } }) =>
      onChange({ ...words, [part]: target.value }),
  });
  return (
    <div className={styles.part}>
      <Field label={label} hint={hint}>
        {(control) =>
          rows ? (
            <TextArea {...shared(control)} rows={rows} className={styles.source} />
          ) : (
            <TextInput {...shared(control)} />
          )
        }
      </Field>
      {own.length > 0 && (
        <LineProblems
          id={below}
          problems={own}
          source={words[part]}
          onLine={(line) => onLine(part, line)}
        />
      )}
    </div>
  );
}
