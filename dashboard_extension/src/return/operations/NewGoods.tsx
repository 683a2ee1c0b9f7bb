import type { ReactNode } from "react";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import { ReturnPageNewGoodsDocument } from "@/api/generated/graphql";
import { Choice, TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";
import { useSettled } from "@/ui/useSettled";

import type { Line } from "../request";
import { nameOf } from "../request";
import { messages } from "./messages";
import styles from "./Operations.module.css";
import { PAUSE } from "./useGrading";

/** What a customer gets for a line: other variants of its product, or what is looked for. */
export function NewGoods({
  line,
  now,
  value,
  onValue,
  error,
}: {
  line: Line;
  /** What was chosen before. */
  now: string;
  value: string;
  onValue: (variantId: string) => void;
  error: ReactNode;
}) {
  const intl = useIntl();
  const [words, setWords] = useState("");
  const search = useSettled(words.trim(), PAUSE) || line.productName;
  const [{ data }] = useQuery({
    query: ReturnPageNewGoodsDocument,
    variables: { search },
  });
  const found = data?.productVariants?.edges.flatMap(({ node }) => node ?? []) ?? [];
  return (
    <div className={styles.pair}>
      <Field label={<FormattedMessage {...messages.exchangeSearch} />}>
        {(control) => (
          <TextInput
            {...control}
            type="search"
            autoComplete="off"
            placeholder={line.productName}
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
              onValue("");
            }}
          />
        )}
      </Field>
      <Field
        label={
          <FormattedMessage {...messages.exchangeFor} values={{ name: nameOf(line) }} />
        }
        hint={now && <FormattedMessage {...messages.exchangeNow} values={{ name: now }} />}
        error={error}
      >
        {(control) => (
          <Choice
            {...control}
            value={value}
            onChange={(event) => onValue(event.target.value)}
          >
            <option value="">
              {intl.formatMessage(
                data && !found.length ? messages.exchangeNone : messages.chooseVariant,
              )}
            </option>
            {found.map(({ id, name, sku, product }) => (
              <option key={id} value={id}>
                {[nameOf({ productName: product.name, variantName: name }), sku]
                  .filter(Boolean)
                  .join(" · ")}
              </option>
            ))}
          </Choice>
        )}
      </Field>
    </div>
  );
}
