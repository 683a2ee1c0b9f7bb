import { FormattedMessage, useIntl } from "react-intl";

import { useProblemSentence } from "@/ui/ProblemText";

import type { LineProblem } from "./lines";
import styles from "./Mails.module.css";
import { messages } from "./messages";

/** What is wrong, line by line, each with what would do. */
export function LineProblems({
  id,
  problems,
  source,
  onLine,
}: {
  id: string;
  problems: readonly LineProblem[];
  source: string;
  onLine: (line: number) => void;
}) {
  const intl = useIntl();
  const sentence = useProblemSentence();
  const written = source.split("\n");
  return (
    <ul id={id} className={styles.problems}>
      {problems.map(({ line, problem }, at) => {
        const accepted = problem.acceptedValues ?? [];
        // The line has its button, and the words that do have their own place.
        const told = sentence({ ...problem, acceptedValues: [] }).replace(/^Line \d+: /, "");
        return (
          <li key={at}>
            {line > 0 && (
              <button
                type="button"
                className={styles.goTo}
                aria-label={intl.formatMessage(messages.goToLine, { line })}
                onClick={() => onLine(line)}
              >
                <FormattedMessage {...messages.line} values={{ line }} />
              </button>
            )}
            {told}
            {line > 0 && written.length > 1 && (
              <code className={styles.quoted}>{written[line - 1]}</code>
            )}
            {accepted.length > 0 && (
              <span className={styles.accepted}>
                <FormattedMessage {...messages.accepted} />
                {accepted.map((name) => (
                  <code key={name}>{name}</code>
                ))}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
