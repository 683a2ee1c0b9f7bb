import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import type { PolicyDecisionFragment } from "@/api/generated/graphql";
import { effectName } from "@/rules/words/effects";
import { capitalised } from "@/rules/words/Teller";
import { useMoney } from "@/ui/Money";
import { Pill } from "@/ui/Pill";

import styles from "../Policies.module.css";
import { useWorkspace } from "../workspaceContext";
import { messages } from "./messages";
import { OUTCOMES } from "./outcomes";

type Line = PolicyDecisionFragment["lines"][number];

/** One line by the rules on the page and, if wanted, by those in force. */
export function LineResult({
  name,
  line,
  before,
}: {
  name: ReactNode;
  line: Line;
  before: Line | null;
}) {
  const rows = useRows();
  const now = rows(line);
  const old = before && rows(before);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.caption}>{name}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">
              <FormattedMessage {...messages.resultTried} />
            </th>
            {old && (
              <th scope="col">
                <FormattedMessage {...messages.resultInForce} />
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {now.map(([key, text]) => {
            const other = old && (old.find(([one]) => one === key)?.[1] ?? "–");
            return (
              <tr key={key}>
                <th scope="row">
                  <FormattedMessage {...messages[key]} />
                </th>
                <td>
                  <Told value={text} outcome={key === "outcome" ? line.outcome : null} />
                  {other !== null && other !== text && (
                    <span className={styles.beside}>
                      <Pill tone="info">
                        <FormattedMessage {...messages.differs} />
                      </Pill>
                    </span>
                  )}
                </td>
                {other !== null && (
                  <td>
                    <Told
                      value={other}
                      outcome={key === "outcome" ? (before?.outcome ?? null) : null}
                    />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Told({ value, outcome }: { value: string; outcome: Line["outcome"] | null }) {
  return outcome ? (
    <Pill tone={OUTCOMES[outcome]}>{value}</Pill>
  ) : (
    <span className={styles.told}>{value}</span>
  );
}

type Key = "outcome" | "refused" | "deadline" | "fees" | "resolutions" | "methods" | "photos" | "setBy";

function useRows(): (line: Line) => [Key, string][] {
  const intl = useIntl();
  const money = useMoney();
  const { teller } = useWorkspace().words;
  return (line) => {
    const { refusal, deadline, restockingFee, returnShippingFee, resolutions, methods } = line;
    const fees = [restockingFee, returnShippingFee].filter((fee) => fee && fee.amount > 0);
    const outcome = intl.formatMessage(messages[`outcome_${line.outcome}`]);
    const names = (key: string, words: readonly string[]) =>
      capitalised(teller.all(words.map((word) => teller.word(key, word.toLowerCase()))));
    return [
      ["outcome", outcome],
      ...(refusal ? [["refused", refusal.message] as [Key, string]] : []),
      [
        "deadline",
        deadline
          ? intl.formatDate(deadline, { dateStyle: "long" })
          : refusal
            ? "–"
            : intl.formatMessage(messages.noDeadline),
      ],
      [
        "fees",
        fees.map((fee) => fee && money(fee)).join(" + ") || intl.formatMessage(messages.noFees),
      ],
      ["resolutions", names("resolution", resolutions)],
      ["methods", names("method", methods)],
      ["photos", intl.formatNumber(line.photosRequired)],
      [
        "setBy",
        line.setBy
          .map(({ effect, rule }) =>
            intl.formatMessage(messages.bySetting, { effect: effectName(effect, teller), rule }),
          )
          .join("\n"),
      ],
    ];
  };
}
