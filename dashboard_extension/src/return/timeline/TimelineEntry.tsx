import { FormattedMessage } from "react-intl";

import { When } from "@/ui/When";

import { personOf } from "../request";
import { Dotted } from "../Section";
import type { Ground } from "./details";
import { detailsOf } from "./details";
import { eventTexts } from "./eventMessages";
import type { Event, Run } from "./events";
import { messages } from "./messages";
import styles from "./Timeline.module.css";

/** Trouble and ends are told apart at a glance; the words say the same. */
const TONES: Partial<Record<Event["type"], string>> = {
  REIMBURSED: styles.good,
  COMPLETED: styles.good,
  REFUND_FAILED: styles.bad,
  REFUND_UNKNOWN: styles.bad,
  REFUND_REVERSED: styles.bad,
  REFUND_OVERDUE: styles.bad,
  NATIVE_CONFLICT: styles.bad,
  NOTE_ADDED: styles.note,
};

const LAST_ONLY: Event["type"][] = ["ASSIGNED", "PRIORITY_SET"];

/** Who did what, when, and what matters of it. */
export function TimelineEntry({ run, ground }: { run: Run; ground: Ground }) {
  const [event] = run;
  // Of who had it in turn, only who has it now matters.
  const told = LAST_ONLY.includes(event.type) ? [event] : run;
  const details = [...new Set(told.flatMap((one) => detailsOf(one, ground)))];
  return (
    <li className={`${styles.entry} ${TONES[event.type] ?? ""}`}>
      <div className={styles.head}>
        <Dotted>
          <FormattedMessage
            {...messages.sentence}
            values={{
              who: (
                <strong>
                  <Actor event={event} />
                </strong>
              ),
              what: <FormattedMessage {...eventTexts[event.type]} />,
            }}
          />
          {run.length > 1 && (
            <FormattedMessage {...messages.times} values={{ count: run.length }} />
          )}
        </Dotted>
        <span className={styles.soft}>
          <When at={event.createdAt} />
        </span>
      </div>
      {details.length > 0 && <div className={styles.soft}>{details.join(" · ")}</div>}
      {event.message && <p className={styles.message}>{event.message}</p>}
    </li>
  );
}

function Actor({ event }: { event: Event }) {
  const { user, app, actor } = event;
  if (actor === "CUSTOMER") return <FormattedMessage {...messages.customer} />;
  if (user) return <>{personOf(user)}</>;
  if (app?.name) return <>{app.name}</>;
  if (actor === "STAFF") return <FormattedMessage {...messages.staff} />;
  return <FormattedMessage {...(actor === "APP" ? messages.app : messages.system)} />;
}
