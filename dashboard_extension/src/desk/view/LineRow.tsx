import { Package } from "lucide-react";
import { FormattedMessage } from "react-intl";

import { Pill } from "@/ui/Pill";

import { messages } from "../messages";
import type { DeskLine, Item } from "../model/goods";
import { countsOf } from "../model/goods";
import styles from "./desk.module.css";
import { Key } from "./Key";

export function LineRow({
  line,
  number,
  items,
  isChosen,
  hasKey,
  onChoose,
  onMissing,
}: {
  line: DeskLine;
  number: number;
  items: Item[];
  isChosen: boolean;
  hasKey: boolean;
  onChoose: () => void;
  onMissing: () => void;
}) {
  const { received, awaited, toInspect, over, missing } = countsOf(line, items);
  const isDone = awaited + toInspect === 0;
  const look = [styles.line, isChosen && styles.chosen, isDone && styles.lineDone];
  return (
    <li className={look.filter(Boolean).join(" ")}>
      <button
        type="button"
        className={styles.lineButton}
        aria-pressed={isChosen}
        onClick={onChoose}
      >
        <Picture line={line} />
        <span className={styles.lineWords}>
          <span className={styles.sku}>{line.sku || line.productName}</span>
          <span>
            {joined(line.productName, line.variantName)}
          </span>
          <span className={styles.soft}>
            {joined(line.reason.name, line.comment)}
          </span>
        </span>
        <span className={styles.lineCount}>
          <strong className={styles.figures}>
            <FormattedMessage
              {...messages.ofApproved}
              values={{ received, approved: line.quantityApproved }}
            />
          </strong>
          {toInspect > 0 && (
            <Pill tone="info">
              <FormattedMessage {...messages.toInspect} values={{ count: toInspect }} />
            </Pill>
          )}
          {over > 0 && (
            <Pill tone="warn">
              <FormattedMessage {...messages.over} values={{ count: over }} />
            </Pill>
          )}
          {missing > 0 && (
            <Pill tone="bad">
              <FormattedMessage {...messages.lost} values={{ count: missing }} />
            </Pill>
          )}
        </span>
        {hasKey && <Key name={String(number)} />}
      </button>
      {awaited > 0 && isChosen && (
        <button type="button" className={styles.quiet} onClick={onMissing}>
          <FormattedMessage {...messages.restMissing} />
        </button>
      )}
    </li>
  );
}

const joined = (...words: string[]) => words.filter(Boolean).join(" · ");

function Picture({ line }: { line: DeskLine }) {
  const url = line.variant?.product.thumbnail?.url;
  return (
    <span className={styles.picture}>
      {url ? <img src={url} alt="" width={64} height={64} /> : <Package size={28} aria-hidden />}
    </span>
  );
}
