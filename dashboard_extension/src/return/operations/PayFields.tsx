import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";

import { TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";
import { useMoney } from "@/ui/Money";

import type { Proposal } from "../request";
import { Dotted } from "../Section";
import { messages } from "./messages";
import styles from "./Operations.module.css";
import type { Wish } from "./payment";
import { bonusOf, proposed } from "./payment";

/** How much, and why less. */
export function AmountFields({
  proposal,
  wish,
  onWish,
  needsReason,
  errorOf,
}: {
  proposal: Proposal | undefined;
  wish: Wish;
  onWish: (wish: Wish) => void;
  needsReason: boolean;
  errorOf: (field: string) => ReactNode;
}) {
  const money = useMoney();
  const bonus = proposal && bonusOf(proposal);
  return (
    <>
      {proposal && (
        <Field
          label={
            <FormattedMessage
              {...messages.amount}
              values={{ currency: proposal.amount.currency }}
            />
          }
          hint={
            <Dotted>
              <FormattedMessage
                {...messages.amountHint}
                values={{ amount: money(proposed(proposal)) }}
              />
              {bonus && bonus.amount > 0 && (
                <FormattedMessage
                  {...messages.withBonus}
                  values={{ amount: money(bonus) }}
                />
              )}
            </Dotted>
          }
          error={errorOf("amount")}
        >
          {(control) => (
            <TextInput
              {...control}
              inputMode="decimal"
              placeholder={String(proposed(proposal).amount)}
              value={wish.amount}
              onChange={(event) => onWish({ ...wish, amount: event.target.value })}
            />
          )}
        </Field>
      )}
      {(needsReason || errorOf("reason")) && (
        <Field
          label={<FormattedMessage {...messages.amountReason} />}
          error={errorOf("reason")}
        >
          {(control) => (
            <TextInput
              {...control}
              value={wish.reason}
              onChange={(event) => onWish({ ...wish, reason: event.target.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}

/** A payment that staff made by other means is recorded, and nothing is sent. */
export function OutsideFields({
  wish,
  onWish,
  error,
}: {
  wish: Wish;
  onWish: (wish: Wish) => void;
  error: ReactNode;
}) {
  return (
    <>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={wish.isOutside}
          onChange={(event) => onWish({ ...wish, isOutside: event.target.checked })}
        />
        <FormattedMessage {...messages.outside} />
      </label>
      {wish.isOutside && (
        <Field
          label={<FormattedMessage {...messages.outsideReference} />}
          error={error}
        >
          {(control) => (
            <TextInput
              {...control}
              value={wish.reference}
              onChange={(event) => onWish({ ...wish, reference: event.target.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}
