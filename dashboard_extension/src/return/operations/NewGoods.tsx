import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import { ReturnPageVariantDocument } from "@/api/generated/graphql";
import { Choice, TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";

import { messages } from "./messages";
import styles from "./Operations.module.css";
import { useSettled } from "./useGrading";

interface Variant {
  id: string;
  name: string;
  sku: string | null;
}

/** What a customer gets for a line: a variant of the same product, or any by its SKU. */
export function NewGoods({
  name,
  now,
  variants,
  channel,
  value,
  onValue,
  error,
}: {
  name: string;
  /** What was chosen before. */
  now: string;
  variants: readonly Variant[];
  channel: string;
  value: string;
  onValue: (variantId: string) => void;
  error: ReactNode;
}) {
  const intl = useIntl();
  const [sku, setSku] = useState("");
  const typed = useSettled(sku.trim());
  const [{ data }] = useQuery({
    query: ReturnPageVariantDocument,
    variables: { sku: typed, channel },
    pause: !typed,
  });
  const other = typed ? data?.productVariant : null;
  const otherId = other?.id;
  useEffect(() => {
    if (otherId) onValue(otherId);
    // The choice follows what was found, not each new function.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [otherId]);
  const isUnknown = Boolean(typed && data && !other);
  const known = other && !variants.some(({ id }) => id === other.id);
  return (
    <div className={styles.pair}>
      <Field
        label={<FormattedMessage {...messages.exchangeFor} values={{ name }} />}
        hint={now && <FormattedMessage {...messages.exchangeNow} values={{ name: now }} />}
        error={error}
      >
        {(control) => (
          <Choice
            {...control}
            value={value}
            onChange={(event) => onValue(event.target.value)}
          >
            <option value="">{intl.formatMessage(messages.chooseVariant)}</option>
            {known && (
              <option value={other.id}>
                {[other.product.name, other.name].filter(Boolean).join(", ")}
              </option>
            )}
            {variants.map(({ id, name: variant, sku: code }) => (
              <option key={id} value={id}>
                {[variant, code].filter(Boolean).join(" · ")}
              </option>
            ))}
          </Choice>
        )}
      </Field>
      <Field
        label={<FormattedMessage {...messages.exchangeBySku} />}
        error={isUnknown && <FormattedMessage {...messages.exchangeNoSku} />}
      >
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            value={sku}
            onChange={(event) => setSku(event.target.value)}
          />
        )}
      </Field>
    </div>
  );
}
