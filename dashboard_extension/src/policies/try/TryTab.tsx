import { useState } from "react";
import { FormattedMessage } from "react-intl";

import type { ReturnKindEnum } from "@/api/generated/graphql";
import { EmptyState } from "@/ui/EmptyState";

import styles from "../Policies.module.css";
import { KindChoice } from "./KindChoice";
import { MadeUpOrder } from "./MadeUpOrder";
import { messages } from "./messages";
import { RealOrder } from "./RealOrder";
import { Result } from "./Result";
import type { Tried } from "./tried";

/** What the rules on the page would decide, beside those that do. */
export function TryTab() {
  const [isReal, setIsReal] = useState(true);
  const [real, setReal] = useState<Tried | null>(null);
  const [madeUp, setMadeUp] = useState<Tried | null>(null);
  const [kind, setKind] = useState<ReturnKindEnum>("RETURN");
  const [compares, setCompares] = useState(true);
  const tried = isReal ? real : madeUp;
  return (
    <>
      <fieldset className={styles.choices}>
        <legend className={styles.small}>
          <FormattedMessage {...messages.which} />
        </legend>
        <div className={styles.line}>
          {[true, false].map((one) => (
            <label key={String(one)} className={styles.check}>
              <input
                type="radio"
                name="order"
                checked={isReal === one}
                onChange={() => setIsReal(one)}
              />
              <FormattedMessage {...(one ? messages.real : messages.madeUp)} />
            </label>
          ))}
        </div>
      </fieldset>
      <div hidden={!isReal}>
        <RealOrder onChange={setReal} />
      </div>
      <div hidden={isReal}>
        <MadeUpOrder onChange={setMadeUp} />
      </div>
      <div className={styles.line}>
        <KindChoice value={kind} onChange={setKind} />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={compares}
            onChange={({ target }) => setCompares(target.checked)}
          />
          <FormattedMessage {...messages.compare} />
        </label>
      </div>
      {tried ? (
        <Result tried={tried} kind={kind} compares={compares} />
      ) : (
        <EmptyState title={<FormattedMessage {...messages.nothing} />}>
          <FormattedMessage {...messages.nothingText} />
        </EmptyState>
      )}
    </>
  );
}
