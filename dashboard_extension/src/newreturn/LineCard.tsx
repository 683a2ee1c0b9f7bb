import { FormattedDate, FormattedMessage } from "react-intl";

import { Pill } from "@/ui/Pill";
import { TextInput } from "@/ui/controls";
import { Money } from "@/ui/Money";
import { Notice } from "@/ui/Notice";
import { ProblemText } from "@/ui/ProblemText";

import { LineDetails } from "./LineDetails";
import { messages } from "./messages";
import styles from "./newreturn.module.css";
import type { NewReturn } from "./useNewReturn";
import type { Eligibility } from "./wanted";
import { mayBeOverridden, mostOf, NOTHING } from "./wanted";

/** A line of the order: what may come back of it, and, once some does, why and how. */
export function LineCard({
  orderId,
  line,
  form,
  reasons,
}: {
  orderId: string;
  line: Eligibility;
  form: NewReturn;
  reasons: readonly { slug: string; name: string }[];
}) {
  const { orderLine } = line;
  const { id } = orderLine;
  const wanted = form.lines[id] ?? NOTHING;
  const most = mostOf(line);
  const problems =
    form.trouble?.kind === "problems"
      ? form.trouble.problems.filter((problem) => problem.line === id)
      : [];
  return (
    <li className={wanted.quantity ? `${styles.line} ${styles.asked}` : styles.line}>
      <div className={styles.lineHead}>
        {orderLine.thumbnail && (
          <img className={styles.picture} src={orderLine.thumbnail.url} alt="" width={56} height={56} />
        )}
        <span className={styles.words}>
          <strong>{orderLine.productName}</strong>
          <span className={styles.soft}>
            {[orderLine.variantName, orderLine.productSku].filter(Boolean).join(" · ")}
          </span>
          <Standing line={line} />
        </span>
        <span className={styles.price}>
          <Money value={orderLine.unitPrice.gross} />
        </span>
        <span className={styles.units}>
          <label htmlFor={`units-${id}`} className="sr-only">
            <FormattedMessage {...messages.quantity} values={{ goods: orderLine.productName }} />
          </label>
          <TextInput
            id={`units-${id}`}
            type="number"
            min={0}
            max={most}
            disabled={most === 0}
            placeholder="0"
            value={wanted.quantity || ""}
            onChange={({ target }) =>
              form.change(id, { quantity: Math.min(most, Math.max(0, Math.floor(Number(target.value)))) })
            }
          />
          <span className={styles.soft}>
            <FormattedMessage {...messages.ofUnits} values={{ count: most }} />
          </span>
        </span>
      </div>
      {wanted.quantity > 0 && (
        <LineDetails orderId={orderId} line={line} form={form} wanted={wanted} reasons={reasons} />
      )}
      {problems.length > 0 && (
        <Notice tone="bad">
          {problems.map((problem, index) => (
            <div key={index}>
              <ProblemText problem={problem} />
            </div>
          ))}
        </Notice>
      )}
    </li>
  );
}

function Standing({ line }: { line: Eligibility }) {
  const { refusal, deadline, daysLeft, returnableQuantity, photosRequired, advice } = line;
  if (refusal) {
    return (
      <span className={styles.refusal}>
        {refusal.message}
        {mayBeOverridden(line) && mostOf(line) > 0 && (
          <span className={styles.soft}>
            <FormattedMessage {...messages.mayOverride} />
          </span>
        )}
      </span>
    );
  }
  return (
    <span className={styles.standing}>
      <span>
        <FormattedMessage {...messages.returnable} values={{ count: returnableQuantity }} />
      </span>
      {deadline && (
        <span>
          <FormattedMessage
            {...messages.until}
            values={{ date: <FormattedDate key="date" value={deadline} dateStyle="medium" /> }}
          />
        </span>
      )}
      {daysLeft !== null && daysLeft < 8 && (
        <Pill tone="warn">
          <FormattedMessage {...messages.daysLeft} values={{ count: daysLeft }} />
        </Pill>
      )}
      {photosRequired > 0 && (
        <span>
          <FormattedMessage {...messages.photosRequired} values={{ count: photosRequired }} />
        </span>
      )}
      {advice && <span>{advice}</span>}
    </span>
  );
}
