import { FormattedMessage } from "react-intl";

import { Pill } from "@/ui/Pill";

import { barMessages as messages } from "../barMessages";
import type { Parcel } from "../model/goods";
import type { Entry } from "../outbox/entries";
import { unitsOf } from "../outbox/entries";
import type { Works } from "../outbox/works";
import styles from "./desk.module.css";

const HOUR = 60 * 60 * 1000;

/** Where one receives, how fast it goes, and what the shop does not have yet. */
export function Status({
  works,
  entries,
  parcel,
  warehouse,
  onWarehouse,
}: {
  works: Works;
  entries: Entry[];
  parcel: Parcel | null;
  warehouse: string;
  onWarehouse: () => void;
}) {
  const open = parcel?.items.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0;
  const recent = entries.filter(({ madeAt }) => madeAt > Date.now() - HOUR);
  const count = (some: Entry[]) => open + some.reduce((sum, entry) => sum + unitsOf(entry), 0);
  const waiting = entries.filter(({ state }) => state === "waiting" || state === "sending");
  const refused = entries.filter(({ state }) => state === "refused");
  const isLost = waiting.some(isTried);
  return (
    <>
      <button type="button" className={styles.place} onClick={onWarehouse}>
        <span className="sr-only">
          <FormattedMessage {...messages.changeWarehouse} />
        </span>
        {warehouse}
      </button>
      <span className={styles.counter}>
        <strong>
          <FormattedMessage {...messages.hour} values={{ count: count(recent) }} />
        </strong>
        <span className={styles.soft}>
          <FormattedMessage {...messages.total} values={{ count: count(entries) }} />
        </span>
      </span>
      {refused.length > 0 && (
        <Pill tone="bad">
          <FormattedMessage {...messages.refused} values={{ count: refused.length }} />
        </Pill>
      )}
      {waiting.length > 0 ? (
        <button
          type="button"
          className={styles.small}
          onClick={() => works.outbox.retry()}
        >
          <Pill tone="warn">
            <FormattedMessage {...messages.toSend} values={{ count: waiting.length }} />
          </Pill>
          {isLost && <FormattedMessage {...messages.sendNow} />}
        </button>
      ) : (
        <Pill tone="good">
          <FormattedMessage {...messages.allSent} />
        </Pill>
      )}
    </>
  );
}

/** What the desk must know of its connection and of this machine. */
export function Warnings({ works, entries }: { works: Works; entries: Entry[] }) {
  return (
    <>
      {entries.some(isTried) && (
        <p className={styles.offline} role="status">
          <FormattedMessage {...messages.lostConnection} />
        </p>
      )}
      {!works.outbox.isKept && (
        <p className={styles.offline} role="alert">
          <FormattedMessage {...messages.notKept} />
        </p>
      )}
    </>
  );
}

/** Sent once at least, and nobody answered. */
function isTried({ state, attempts }: Entry): boolean {
  return state === "waiting" && attempts > 0;
}
