import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Link } from "react-router-dom";

import { Pill } from "@/ui/Pill";
import { ProblemText } from "@/ui/ProblemText";

import type { Entry } from "../outbox/entries";
import { itemsOf } from "../outbox/entries";
import { sessionMessages as messages } from "../sessionMessages";
import styles from "./desk.module.css";
import type { EntryActions } from "./entryActions";
import { Items } from "./Items";

const TONES = { waiting: "warn", sending: "info", refused: "bad", done: "good" } as const;

export function EntryRow({ entry, actions }: { entry: Entry; actions: EntryActions }) {
  const { call, state, problems, outcome } = entry;
  return (
    <li className={styles.entry} data-state={state}>
      <span className={styles.entryHead}>
        {entry.returnId && state === "done" ? (
          <Link to={`/returns/${encodeURIComponent(entry.returnId)}`}>{entry.number}</Link>
        ) : (
          <strong>{entry.number}</strong>
        )}
        <Pill tone={TONES[state]}>
          <FormattedMessage {...messages[state]} />
        </Pill>
        {state === "waiting" && entry.attempts > 0 && (
          <span className={styles.soft}>
            <FormattedMessage {...messages.again} values={{ count: entry.attempts }} />
          </span>
        )}
      </span>
      {call.kind === "receive" && call.isEmptyBox && <FormattedMessage {...messages.emptyBox} />}
      {call.kind === "blind" && (
        <FormattedMessage {...messages.blind} values={{ goods: call.description }} />
      )}
      {call.kind === "correct" && <FormattedMessage {...messages.corrected} />}
      <Items items={itemsOf(entry)} nameOf={(id) => entry.goods[id] ?? ""} />
      {problems.length > 0 && (
        <ul className={styles.problems}>
          {problems.map((problem, index) => (
            <li key={index}>
              {problem.line && entry.goods[problem.line] && (
                <strong className={styles.about}>{entry.goods[problem.line]}</strong>
              )}
              {problem.code === "IDEMPOTENCY_KEY_REUSED" ? (
                <FormattedMessage {...messages.alreadyThere} />
              ) : (
                <ProblemText problem={problem} />
              )}
            </li>
          ))}
        </ul>
      )}
      {outcome && <Outcome outcome={outcome} />}
      <Actions entry={entry} actions={actions} />
    </li>
  );
}

function Outcome({ outcome }: { outcome: NonNullable<Entry["outcome"]> }) {
  const intl = useIntl();
  return (
    <ul className={styles.outcome}>
      {outcome.movements.map(({ sku, change, stockAfter, warehouseName }, index) => (
        <li key={index}>
          <FormattedMessage
            {...messages.stock}
            values={{
              sku,
              change: intl.formatNumber(change, { signDisplay: "exceptZero" }),
              after: stockAfter,
              warehouse: warehouseName,
            }}
          />
        </li>
      ))}
      {outcome.steps.map((step) => (
        <li key={step} className={styles.step}>
          {step}
        </li>
      ))}
    </ul>
  );
}

function Actions({ entry, actions }: { entry: Entry; actions: EntryActions }) {
  const { state, attempts, call, outcome, parcel } = entry;
  const isMendable = state === "refused" && parcel !== null;
  const isOver = itemsOf(entry).some(({ becomes }) => becomes === "QUARANTINE");
  const refusedPhotos = entry.problems.some(({ field }) => field === "photos");
  return (
    <div className={styles.entryActions}>
      {state === "waiting" && attempts === 0 && (
        <Action onClick={() => actions.onTakeBack(entry)}>
          <FormattedMessage {...messages.takeBack} />
        </Action>
      )}
      {isMendable && (
        <Action onClick={() => actions.onTakeBack(entry)}>
          <FormattedMessage {...messages.mend} />
        </Action>
      )}
      {state === "refused" && refusedPhotos && (
        <Action onClick={() => actions.onLeavePhotos(entry)}>
          <FormattedMessage {...messages.leavePhotos} />
        </Action>
      )}
      {state === "refused" && (
        <>
          <Action onClick={() => actions.onSendAgain(entry)}>
            <FormattedMessage {...messages.sendAgain} />
          </Action>
          <Action onClick={() => actions.onDrop(entry)}>
            <FormattedMessage {...messages.drop} />
          </Action>
        </>
      )}
      {state === "done" && call.kind !== "blind" && Boolean(outcome?.inspections.length) && (
        <Action onClick={() => actions.onCorrect(entry)}>
          <FormattedMessage {...messages.correct} />
        </Action>
      )}
      {state === "done" && isOver && actions.onAddUnits && (
        <Action onClick={() => actions.onAddUnits?.(entry)}>
          <FormattedMessage {...messages.addUnits} />
        </Action>
      )}
    </div>
  );
}

function Action({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className={styles.small} onClick={onClick}>
      {children}
    </button>
  );
}
