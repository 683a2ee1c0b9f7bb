import { FormattedMessage } from "react-intl";

import type { Tone } from "@/ui/Notice";
import { Pill } from "@/ui/Pill";

import { valueAt } from "../document";
import { useEditor } from "../EditorContext";
import type { Issue } from "../issues";
import { stepsOf, worstFirst } from "../issues";
import { messages } from "../messages";
import styles from "./Editor.module.css";

const TONES: Record<Issue["severity"], Tone> = {
  PROBLEM: "bad",
  ERROR: "bad",
  WARNING: "warn",
  INFO: "info",
};

/** What is said of a place, with a button for each word that would be accepted there. */
export function Issues({ issues }: { issues: readonly Issue[] }) {
  if (!issues.length) return null;
  return (
    <ul className={styles.issues}>
      {worstFirst(issues).map((issue, at) => (
        <li key={at} className={styles.issue} data-tone={TONES[issue.severity]}>
          <Pill tone={TONES[issue.severity]}>
            <FormattedMessage {...messages[`severity${issue.severity}`]} />
          </Pill>
          <span>{issue.message}</span>
          {issue.article && (
            <span className={styles.soft}>
              <FormattedMessage {...messages.article} values={{ article: issue.article }} />
            </span>
          )}
          <Instead issue={issue} />
        </li>
      ))}
    </ul>
  );
}

const MOST_SHOWN = 5;

function Instead({ issue }: { issue: Issue }) {
  const { document, change } = useEditor();
  const path = issue.path === null ? [] : stepsOf(issue.path);
  const isWord = typeof valueAt(document, path) === "string";
  if (!isWord || !issue.acceptedValues.length) return null;
  return (
    <span className={styles.instead}>
      {issue.acceptedValues.slice(0, MOST_SHOWN).map((value) => (
        <button
          key={value}
          type="button"
          className={styles.small}
          onClick={() => change(path, value)}
        >
          <FormattedMessage {...messages.useInstead} values={{ value }} />
        </button>
      ))}
    </span>
  );
}
