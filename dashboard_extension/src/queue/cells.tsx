import { Package } from "lucide-react";
import { FormattedMessage, useIntl } from "react-intl";
import { Link } from "react-router-dom";

import type { QueueRowFragment } from "@/api/generated/graphql";
import type { ReturnProblem } from "@/api/trouble";
import { kindWords, priorityWords } from "@/api/wordMessages";
import { Pill } from "@/ui/Pill";
import { ProblemText } from "@/ui/ProblemText";
import { useLength } from "@/ui/useLength";
import { When } from "@/ui/When";

import { useFromList } from "./fromList";
import { messages } from "./messages";
import { customerOf, goodsOf, nameOf } from "./names";
import { usePicture } from "./pictures";
import styles from "./Queue.module.css";

type Row = QueueRowFragment;

/** The way into a return. Keys move from one of these to the next. */
export function NumberLink({ row }: { row: Row }) {
  const state = useFromList();
  return (
    <Link
      to={`/returns/${encodeURIComponent(row.id)}`}
      state={state}
      className={styles.number}
      data-row={row.id}
    >
      {row.number}
    </Link>
  );
}

/** Why the last thing failed for this return, and that it has left the view. */
export function RowNotes({ problems, gone }: { problems?: ReturnProblem[]; gone: boolean }) {
  return (
    <>
      {problems?.map((problem, index) => (
        <div key={index} className={styles.problem}>
          <ProblemText problem={problem} />
        </div>
      ))}
      {gone && (
        <div className={styles.soft}>
          <FormattedMessage {...messages.gone} />
        </div>
      )}
    </>
  );
}

/** Whose return it is; of a gift also that it is one, as its buyer is not told. */
export function Customer({ row }: { row: Row }) {
  if (row.kind !== "GIFT") return customerOf(row);
  return (
    <>
      {customerOf(row)}
      <div className={styles.soft}>
        <FormattedMessage {...kindWords.GIFT} />
      </div>
    </>
  );
}

/** At most two lines of a text; the whole as its title. */
export function Clipped({ text, title = text }: { text: string; title?: string }) {
  return (
    <span className={styles.clipped} title={title}>
      {text}
    </span>
  );
}

export function Items({ lines }: { lines: Row["lines"] }) {
  const intl = useIntl();
  const texts = lines.map(({ productName, variantName, quantityRequested }) =>
    intl.formatMessage(messages.units, {
      count: quantityRequested,
      name: goodsOf(productName, variantName),
    }),
  );
  const [first, ...others] = texts;
  if (!first || !lines[0]) return null;
  const text = others.length
    ? intl.formatMessage(messages.items, { first, count: others.length })
    : first;
  return (
    <span className={styles.items}>
      <Picture line={lines[0].id} />
      <Clipped text={text} title={texts.join("\n")} />
    </span>
  );
}

/** Of the goods that are named first. Its place is there before it comes. */
function Picture({ line }: { line: string }) {
  const url = usePicture(line);
  if (url) return <img className={styles.picture} src={url} alt="" loading="lazy" />;
  return (
    <span className={styles.picture} aria-hidden>
      <Package size={16} />
    </span>
  );
}

export function Priority({ priority }: { priority: Row["priority"] }) {
  if (!priority) return null;
  const text = <FormattedMessage {...priorityWords[priority]} />;
  if (priority === "URGENT") return <Pill tone="bad">{text}</Pill>;
  if (priority === "HIGH") return <Pill tone="warn">{text}</Pill>;
  return <span className={styles.soft}>{text}</span>;
}

export function Due({ row: { dueAt, isOverdue } }: { row: Row }) {
  const length = useLength();
  if (!dueAt) return null;
  if (!isOverdue) return <When at={dueAt} />;
  return (
    <Pill tone="bad">
      <FormattedMessage {...messages.overdueBy} values={{ time: length(dueAt) }} />
    </Pill>
  );
}

export function Age({ since }: { since: string }) {
  const length = useLength();
  return <time dateTime={since}>{length(since)}</time>;
}

export function Assignee({ assignee }: { assignee: Row["assignee"] }) {
  return assignee ? (
    <span title={assignee.email}>{nameOf(assignee)}</span>
  ) : (
    <span className={styles.soft}>
      <FormattedMessage {...messages.nobody} />
    </span>
  );
}
