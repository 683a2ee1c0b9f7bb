import type { ReactNode } from "react";
import { useState } from "react";
import { FormattedMessage } from "react-intl";

import { asDocument } from "../document";
import { useEditor } from "../EditorContext";
import { issuesAt, issuesWithin } from "../issues";
import { messages } from "../messages";
import { settingText } from "../words/settings";
import { isWanted } from "./dependent";
import styles from "./Editor.module.css";
import { EffectsEditor } from "./EffectsEditor";
import { FieldEditor } from "./FieldEditor";
import { Issues } from "./Issues";
import { EffectTexts } from "./RuleText";
import { settingsIn } from "./settingsIn";
import { useFieldText } from "./useFieldText";

/** A card that is read until somebody opens it. */
function Section({
  title,
  hint,
  canEdit,
  children,
}: {
  title: ReactNode;
  hint: ReactNode;
  canEdit: boolean;
  children: (isOpen: boolean) => ReactNode;
}) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className={styles.section}>
      <header className={styles.head}>
        <h3 className={styles.name}>{title}</h3>
        {canEdit && (
          <button
            type="button"
            className={styles.small}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            <FormattedMessage {...(isOpen ? messages.done : messages.edit)} />
            <span className="sr-only">{title}</span>
          </button>
        )}
      </header>
      {isOpen && <p className={styles.soft}>{hint}</p>}
      {children(isOpen)}
    </section>
  );
}

/** What holds where no rule says otherwise. */
export function DefaultsSection({ canEdit }: { canEdit: boolean }) {
  const { document, reader, words, issues } = useEditor();
  const schema = reader.root.properties?.defaults ?? {};
  const effects = asDocument(document.defaults);
  return (
    <Section
      title={<FormattedMessage {...messages.defaults} />}
      hint={<FormattedMessage {...messages.defaultsHint} />}
      canEdit={canEdit}
    >
      {(isOpen) =>
        isOpen ? (
          <>
            <EffectsEditor schema={schema} value={effects} path={["defaults"]} />
            <Issues issues={issuesAt(issues, ["defaults"])} />
          </>
        ) : (
          <>
            {Object.values(effects).some((value) => value !== null) ? (
              <EffectTexts effects={effects} teller={words.teller} />
            ) : (
              <p className={styles.soft}>
                <FormattedMessage {...messages.builtIn} />
              </p>
            )}
            <Issues issues={issuesWithin(issues, ["defaults"])} />
          </>
        )
      }
    </Section>
  );
}

/** Whatever else the document has: time zone, the law, transit times. */
export function SettingsSection({ canEdit }: { canEdit: boolean }) {
  const { document, reader, issues } = useEditor();
  const names = settingsIn(reader).filter(
    (name) =>
      isWanted("PolicyDocument", name, document) || issuesWithin(issues, [name]).length > 0,
  );
  return (
    <Section
      title={<FormattedMessage {...messages.settings} />}
      hint={<FormattedMessage {...messages.settingsHint} />}
      canEdit={canEdit}
    >
      {(isOpen) =>
        isOpen ? (
          <div className={styles.fields}>
            {names.map((name) => (
              <FieldEditor
                key={name}
                name={name}
                schema={reader.root.properties?.[name] ?? {}}
                value={document[name]}
                path={[name]}
              />
            ))}
          </div>
        ) : (
          <>
            <dl className={styles.facts}>
              {names.map((name) => (
                <SettingRow key={name} name={name} />
              ))}
            </dl>
            <Issues issues={names.flatMap((name) => issuesWithin(issues, [name]))} />
          </>
        )
      }
    </Section>
  );
}

function SettingRow({ name }: { name: string }) {
  const { document, reader, words } = useEditor();
  const schema = reader.root.properties?.[name] ?? {};
  const { label } = useFieldText(name, schema);
  const value = document[name] ?? reader.resolve(schema).default;
  const text = settingText(name, value, words.teller);
  if (!text) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </>
  );
}
