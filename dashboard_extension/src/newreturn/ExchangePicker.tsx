import { X } from "lucide-react";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import { NewReturnVariantsDocument } from "@/api/generated/graphql";
import { TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";
import { useSettled } from "@/ui/useSettled";

import { messages } from "./messages";
import styles from "./newreturn.module.css";
import type { NewGoods } from "./wanted";

/** How long nobody types before the catalogue is asked. */
const PAUSE = 250;

/** What is sent instead: variants of the same product at first, or of any other. */
export function ExchangePicker({
  product,
  chosen,
  units,
  isMissing,
  onChange,
}: {
  product: string;
  chosen: readonly NewGoods[];
  units: number;
  isMissing: boolean;
  onChange: (chosen: NewGoods[]) => void;
}) {
  const intl = useIntl();
  const [text, setText] = useState(product);
  const search = useSettled(text.trim(), PAUSE);
  const [{ data }] = useQuery({
    query: NewReturnVariantsDocument,
    variables: { search },
    pause: search.length < 2,
  });
  const found = (data?.productVariants?.edges ?? [])
    .flatMap(({ node }) => node ?? [])
    .filter(({ id }) => !chosen.some(({ variantId }) => variantId === id));
  return (
    <fieldset className={styles.exchange}>
      <legend>
        <FormattedMessage {...messages.exchangeFor} />
      </legend>
      {isMissing && (
        <p role="alert" className={styles.refusal}>
          <FormattedMessage {...messages.exchangeNeeded} />
        </p>
      )}
      <ul className={styles.orders}>
        {chosen.map((goods) => (
          <li key={goods.variantId} className={styles.picked}>
            <span className={styles.words}>
              <strong>{goods.sku}</strong> {goods.name}
            </span>
            <TextInput
              type="number"
              min={1}
              aria-label={intl.formatMessage(messages.unitsOf, { sku: goods.sku })}
              value={goods.quantity}
              onChange={({ target }) =>
                onChange(
                  chosen.map((one) =>
                    one === goods ? { ...one, quantity: Math.max(1, Number(target.value)) } : one,
                  ),
                )
              }
            />
            <button
              type="button"
              className={styles.icon}
              aria-label={intl.formatMessage(messages.removeGoods, { sku: goods.sku })}
              onClick={() => onChange(chosen.filter((one) => one !== goods))}
            >
              <X size={16} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <Field label={<FormattedMessage {...messages.exchangeSearch} />}>
        {(control) => (
          <TextInput
            {...control}
            type="search"
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <ul className={styles.proposals}>
        {found.map(({ id, sku, name, product: { name: goods }, quantityAvailable }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.proposal}
              disabled={quantityAvailable === 0}
              onClick={() =>
                onChange([
                  ...chosen,
                  { variantId: id, sku: sku ?? name, name: `${goods} ${name}`, quantity: units },
                ])
              }
            >
              <span>
                <strong>{sku}</strong> {goods} {name}
              </span>
              {quantityAvailable !== null && (
                <span className={styles.soft}>
                  <FormattedMessage {...messages.available} values={{ count: quantityAvailable }} />
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
