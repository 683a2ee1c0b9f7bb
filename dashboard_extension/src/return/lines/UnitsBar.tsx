import { FormattedMessage } from "react-intl";

import type { Line } from "../request";
import styles from "./Lines.module.css";
import { toldUnits, unitsOf } from "./units";

/** Beyond these a block for each unit says less than a part of the whole. */
const BLOCKS = 24;

/** A block for each unit, coloured by where it is; the words below say the same. */
export function UnitsBar({ line }: { line: Line }) {
  const states = unitsOf(line);
  const all = states.reduce((sum, { units }) => sum + units, 0);
  const blocks = all <= BLOCKS;
  return (
    <div className={styles.units}>
      <div className={styles.bar} aria-hidden>
        {states.flatMap(({ state, units }) =>
          blocks
            ? Array.from({ length: units }, (_, index) => (
                <span key={`${state} ${index}`} className={unitClass(state)} />
              ))
            : [
                <span
                  key={state}
                  className={unitClass(state)}
                  style={{ width: `${(units / all) * 100}%` }}
                />,
              ],
        )}
      </div>
      <p className={styles.legend}>
        {toldUnits(line).map(({ text, values }, index) => (
          <span key={index} className={styles.word}>
            <FormattedMessage {...text} values={values} />
          </span>
        ))}
      </p>
    </div>
  );
}

function unitClass(state: string): string {
  return `${styles.unit} ${styles[state]}`;
}
