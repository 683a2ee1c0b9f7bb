import { FormattedMessage } from "react-intl";

import { messages } from "../messages";
import type { Grade } from "../model/goods";
import { keysOfGrades } from "../model/keys";
import styles from "./desk.module.css";
import { Key } from "./Key";

/** The shop's scale, each grade with its keys on it. */
export function GradeKeys({
  grades,
  chosen,
  isLater,
  mayWait,
  onGrade,
  onLater,
}: {
  grades: Grade[];
  chosen: string | null;
  isLater: boolean;
  mayWait: boolean;
  onGrade: (slug: string) => void;
  onLater: () => void;
}) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <FormattedMessage {...messages.grade} />
      </legend>
      <div className={styles.grades}>
        {keysOfGrades(grades)
          .filter(({ grade }) => mayWait || grade.meaning !== "MISSING")
          .map(({ grade, keys }) => (
          <button
            key={grade.slug}
            type="button"
            className={styles.grade}
            aria-pressed={chosen === grade.slug}
            onClick={() => onGrade(grade.slug)}
          >
            <span className={styles.caps}>
              {keys.map((one) => (
                <Key key={one} name={one.toUpperCase()} />
              ))}
            </span>
            {grade.name}
          </button>
        ))}
        {mayWait && (
          <button
            type="button"
            className={styles.grade}
            aria-pressed={isLater}
            onClick={onLater}
          >
            <span className={styles.caps}>
              <Key name="0" />
            </span>
            <FormattedMessage {...messages.later} />
          </button>
        )}
      </div>
    </fieldset>
  );
}
