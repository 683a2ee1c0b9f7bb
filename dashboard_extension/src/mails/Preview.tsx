import { useState } from "react";
import type { MessageDescriptor } from "react-intl";
import { FormattedMessage, useIntl } from "react-intl";

import settings from "@/settings/Settings.module.css";
import { Loading } from "@/ui/Loading";
import { Notice } from "@/ui/Notice";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { MailFrame } from "./MailFrame";
import styles from "./Mails.module.css";
import { messages } from "./messages";
import type { FoundPreview } from "./usePreview";

type Format = "html" | "text";
type Width = "desktop" | "phone";

/** The mail as it would arrive, while it is written. */
export function Preview({ found }: { found: FoundPreview }) {
  const [format, setFormat] = useState<Format>("html");
  const [width, setWidth] = useState<Width>("desktop");
  const { made, problems, trouble, reload } = found;
  return (
    <section className={styles.preview} aria-labelledby="mail-preview">
      <div className={styles.previewHead}>
        <h2 id="mail-preview" className={settings.heading}>
          <FormattedMessage {...messages.preview} />
        </h2>
        <Switch
          label={messages.format}
          value={format}
          onChange={setFormat}
          options={{ html: messages.asHtml, text: messages.asText }}
        />
        {format === "html" && (
          <Switch
            label={messages.width}
            value={width}
            onChange={setWidth}
            options={{ desktop: messages.desktop, phone: messages.phone }}
          />
        )}
      </div>
      <p className={settings.soft}>
        <FormattedMessage {...messages.previewHint} />
      </p>
      <TroubleNotice trouble={trouble} onRetry={reload} />
      {problems.length > 0 && made && (
        <Notice tone="warn">
          <FormattedMessage {...messages.previewOld} />
        </Notice>
      )}
      {!made && !trouble && !problems.length && <Loading />}
      {made && (
        <>
          <p className={styles.madeSubject}>
            <FormattedMessage tagName="span" {...messages.subject} />
            <strong>{made.subject}</strong>
          </p>
          {format === "html" ? (
            <MailFrame html={made.html} isNarrow={width === "phone"} />
          ) : (
            // A long mail is scrolled with the keys.
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            <pre className={styles.plain} tabIndex={0}>
              {made.text}
            </pre>
          )}
        </>
      )}
    </section>
  );
}

function Switch<Value extends string>({
  label,
  value,
  onChange,
  options,
}: {
  label: MessageDescriptor;
  value: Value;
  onChange: (value: Value) => void;
  options: Record<Value, MessageDescriptor>;
}) {
  const intl = useIntl();
  return (
    <div role="group" className={styles.switch} aria-label={intl.formatMessage(label)}>
      {(Object.entries(options) as [Value, MessageDescriptor][]).map(([one, text]) => (
        <button
          key={one}
          type="button"
          aria-pressed={value === one}
          onClick={() => onChange(one)}
        >
          <FormattedMessage {...text} />
        </button>
      ))}
    </div>
  );
}
