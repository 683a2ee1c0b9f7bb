import { Button } from "@saleor/macaw-ui";
import type { FormEvent } from "react";
import { useId, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import type { GiftCodesQuery } from "@/api/generated/graphql";
import { GiftCodeCreateDocument } from "@/api/generated/graphql";
import type { ReturnProblem, Trouble } from "@/api/trouble";
import { useOperation } from "@/api/useOperation";
import { goodsOf } from "@/queue/names";
import { Section } from "@/return/Section";
import { TextInput } from "@/ui/controls";
import { ProblemText } from "@/ui/ProblemText";
import { TroubleNotice } from "@/ui/TroubleNotice";

import styles from "./Gifts.module.css";
import { messages } from "./messages";
import type { NewCode } from "./NewCodeCard";

type Order = NonNullable<GiftCodesQuery["order"]>;
type Line = Order["lines"][number];

/** How many units of each line were a gift: at first all. */
export function GiftForm({ order, onMade }: { order: Order; onMade: (made: NewCode) => void }) {
  const [units, setUnits] = useState<Record<string, string>>({});
  const [isChecked, setChecked] = useState(false);
  const { run, busy, trouble } = useOperation(GiftCodeCreateDocument);
  const unitsOf = ({ id, quantity }: Line) => units[id] ?? String(quantity);
  const isWrong = (line: Line) => countIn(unitsOf(line), line.quantity) === null;
  const chosen = order.lines.flatMap((line) => {
    const quantity = countIn(unitsOf(line), line.quantity);
    return quantity ? [{ orderLineId: line.id, quantity }] : [];
  });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (busy || !chosen.length || order.lines.some(isWrong)) return;
    const made = (await run({ order: order.id, lines: chosen }))?.returnGiftCodeCreate;
    if (made?.code && made.url) onMade({ code: made.code, url: made.url });
  };
  return (
    <Section title={<FormattedMessage {...messages.what} />}>
      <form className={styles.form} noValidate onSubmit={(event) => void send(event)}>
        <p className={styles.soft}>
          <FormattedMessage {...messages.whatHint} />
        </p>
        <ul className={styles.lines}>
          {order.lines.map((line) => (
            <Units
              key={line.id}
              line={line}
              value={unitsOf(line)}
              isWrong={isChecked && isWrong(line)}
              problems={problemsOf(trouble, line.id)}
              onChange={(value) => setUnits({ ...units, [line.id]: value })}
            />
          ))}
        </ul>
        {isChecked && !chosen.length && !order.lines.some(isWrong) && (
          <p className={styles.wrong} role="alert">
            <FormattedMessage {...messages.nothing} />
          </p>
        )}
        <TroubleNotice trouble={elsewhere(trouble)} />
        <div>
          <Button type="submit" disabled={busy}>
            <FormattedMessage {...messages.make} />
          </Button>
        </div>
      </form>
    </Section>
  );
}

function Units({
  line,
  value,
  isWrong,
  problems,
  onChange,
}: {
  line: Line;
  value: string;
  isWrong: boolean;
  problems: ReturnProblem[];
  onChange: (value: string) => void;
}) {
  const intl = useIntl();
  const below = useId();
  const name = goodsOf(line.productName, line.variantName);
  const isInvalid = isWrong || problems.length > 0;
  return (
    <li className={styles.line}>
      {line.thumbnail && <img src={line.thumbnail.url} alt="" width={40} height={40} />}
      <span className={styles.goods}>
        <span>{name}</span>
        <span className={styles.soft}>{line.productSku}</span>
      </span>
      <span className={styles.units}>
        <TextInput
          className={styles.quantity}
          inputMode="numeric"
          aria-label={intl.formatMessage(messages.units, { name })}
          aria-invalid={isInvalid}
          aria-describedby={isInvalid ? below : undefined}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
        <span className={styles.soft}>
          <FormattedMessage {...messages.of} values={{ count: line.quantity }} />
        </span>
      </span>
      {isInvalid && (
        <span id={below} className={styles.wrong} role="alert">
          {isWrong && <FormattedMessage {...messages.tooMany} values={{ count: line.quantity }} />}
          {problems.map((problem, index) => (
            <ProblemText key={index} problem={problem} inPlace />
          ))}
        </span>
      )}
    </li>
  );
}

/** What was typed as units; nothing means none, null that it is no such number. */
function countIn(text: string, most: number): number | null {
  const plain = text.trim();
  if (!/^\d*$/.test(plain)) return null;
  const count = Number(plain);
  return count <= most ? count : null;
}

function problemsOf(trouble: Trouble | null, line: string): ReturnProblem[] {
  if (trouble?.kind !== "problems") return [];
  return trouble.problems.filter((problem) => problem.line === line);
}

function elsewhere(trouble: Trouble | null): Trouble | null {
  if (trouble?.kind !== "problems") return trouble;
  const problems = trouble.problems.filter(({ line }) => !line);
  return problems.length ? { kind: "problems", problems } : null;
}
