import { Redo2, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { useHotkeys } from "@/ui/useHotkeys";

import type { JsonObject } from "../document";
import { withValueAt } from "../document";
import { EditorProvider } from "../EditorContext";
import type { Issue } from "../issues";
import { issuesElsewhere } from "../issues";
import { messages } from "../messages";
import type { SchemaReader } from "../schema";
import { subjectsOf } from "../subjects";
import type { useHistory } from "../useHistory";
import { shownOf } from "../useHistory";
import type { ShopWords } from "../useShopWords";
import styles from "./Editor.module.css";
import { Issues } from "./Issues";
import { JsonEditor } from "./JsonEditor";
import { RuleList } from "./RuleList";
import { DefaultsSection, SettingsSection } from "./Sections";
import { settingsIn } from "./settingsIn";

/** A document of rules: read as text, changed where somebody wants to, or as JSON. */
export function RulesEditor({
  reader,
  words,
  history,
  issues,
  canEdit,
  hint,
}: {
  reader: SchemaReader;
  words: ShopWords;
  history: ReturnType<typeof useHistory>;
  issues: readonly Issue[];
  canEdit: boolean;
  hint: ReactNode;
}) {
  const [isJson, setIsJson] = useState(false);
  const { shown, write, undo, redo } = history;
  const document = shown.document;
  useHotkeys({ "Ctrl+z": undo, "Ctrl+Z": redo, "Ctrl+y": redo }, canEdit);
  const places = [["rules"], ["defaults"], ...settingsIn(reader).map((name) => [name])];
  return (
    <EditorProvider
      value={{
        document,
        reader,
        words,
        subjects: subjectsOf(reader),
        issues,
        change: (path, value) =>
          write({ ...shown, document: withValueAt(document, path, value) as JsonObject }, path),
      }}
    >
      <div className={styles.editor}>
        <div className={styles.bar}>
          <Views isJson={isJson} onChange={setIsJson} />
          {canEdit && <History history={history} />}
        </div>
        {isJson ? (
          <JsonEditor canEdit={canEdit} onChange={(next) => write(shownOf(next), [])} />
        ) : (
          <>
            <Issues issues={issuesElsewhere(issues, places)} />
            {reader.root.properties?.defaults && <DefaultsSection canEdit={canEdit} />}
            <p className={styles.soft}>{hint}</p>
            <RuleList shown={shown} write={write} undo={undo} canEdit={canEdit} />
            <SettingsSection canEdit={canEdit} />
          </>
        )}
      </div>
    </EditorProvider>
  );
}

function Views({ isJson, onChange }: { isJson: boolean; onChange: (isJson: boolean) => void }) {
  const intl = useIntl();
  return (
    <div className={styles.views} role="group" aria-label={intl.formatMessage(messages.view)}>
      {[false, true].map((one) => (
        <button
          key={String(one)}
          type="button"
          aria-pressed={isJson === one}
          onClick={() => onChange(one)}
        >
          <FormattedMessage {...(one ? messages.json : messages.read)} />
        </button>
      ))}
    </div>
  );
}

function History({ history }: { history: ReturnType<typeof useHistory> }) {
  const intl = useIntl();
  return (
    <div className={styles.tools}>
      <button
        type="button"
        className={styles.icon}
        disabled={!history.canUndo}
        title={intl.formatMessage(messages.undo)}
        aria-label={intl.formatMessage(messages.undo)}
        onClick={history.undo}
      >
        <Undo2 size={16} aria-hidden />
      </button>
      <button
        type="button"
        className={styles.icon}
        disabled={!history.canRedo}
        title={intl.formatMessage(messages.redo)}
        aria-label={intl.formatMessage(messages.redo)}
        onClick={history.redo}
      >
        <Redo2 size={16} aria-hidden />
      </button>
    </div>
  );
}
