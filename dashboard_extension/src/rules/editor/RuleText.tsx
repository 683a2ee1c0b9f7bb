import { FormattedMessage } from "react-intl";

import type { JsonObject } from "../document";
import { asDocument } from "../document";
import { messages } from "../messages";
import { effectClauses } from "../words/effects";
import { CLAUSES } from "../words/factMessages";
import { conditionText } from "../words/rules";
import type { Teller } from "../words/Teller";
import { capitalised } from "../words/Teller";
import styles from "./Editor.module.css";

/** A rule to be read: what it looks at, and beneath it what it sets. */
export function RuleText({ rule, teller }: { rule: JsonObject; teller: Teller }) {
  const condition = conditionText(rule, teller);
  return (
    <div className={styles.sentence}>
      <p>
        {condition === null ? (
          <FormattedMessage {...messages.always} />
        ) : (
          <>
            <span className={styles.soft}>
              <FormattedMessage {...messages.if} />
            </span>
            <span>{condition}</span>
          </>
        )}
      </p>
      <EffectTexts effects={asDocument(rule.then)} teller={teller} />
    </div>
  );
}

export function EffectTexts({ effects, teller }: { effects: JsonObject; teller: Teller }) {
  const told = effectClauses(effects, teller);
  return (
    <ul className={styles.clauses}>
      {(told.length ? told : [teller.say(CLAUSES.nothingSet)]).map((text) => (
        <li key={text}>{capitalised(text)}</li>
      ))}
    </ul>
  );
}
