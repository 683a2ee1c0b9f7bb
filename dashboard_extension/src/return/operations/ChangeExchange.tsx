import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import {
  ReturnPageChangeExchangeDocument,
  ReturnPageVariantsDocument,
} from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { Choice } from "@/ui/controls";
import { Field } from "@/ui/Field";
import { Loading } from "@/ui/Loading";

import { operations } from "../messages";
import { lastExchange } from "../offers";
import { nameOf } from "../request";
import { ActionDialog } from "./ActionDialog";
import { messages } from "./messages";
import styles from "./Operations.module.css";
import type { DialogProps } from "./props";
import { placed, useAct } from "./useAct";

/** Another variant instead of the one that is sold out, or no longer wanted. */
export function ChangeExchange({ request, onClose }: DialogProps) {
  const intl = useIntl();
  const lines = request.lines.filter(({ resolution }) => resolution === "EXCHANGE");
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const [{ data, error }] = useQuery({
    query: ReturnPageVariantsDocument,
    variables: { id: request.id },
  });
  const form = useAct(
    ReturnPageChangeExchangeDocument,
    "changeExchange",
    request.number,
    onClose,
  );
  const wanted = lines.flatMap(({ id, quantityApproved, quantityRequested }) => {
    const variantId = chosen[id];
    const quantity = quantityApproved || quantityRequested;
    return variantId
      ? [{ lineId: id, exchangeFor: [{ variantId, quantity }] }]
      : [];
  });
  const { line, rest } = placed(form.trouble, { lines: lines.map(({ id }) => id) });
  const variantsOf = (lineId: string) =>
    data?.returnRequest?.lines.find(({ id }) => id === lineId)?.variant?.product.variants ??
    [];
  const now = lastExchange(request)?.items ?? [];
  return (
    <ActionDialog
      title={<FormattedMessage {...operations.changeExchange} />}
      submit={<FormattedMessage {...operations.changeExchange} />}
      isReady={wanted.length > 0}
      busy={form.busy}
      trouble={rest ?? (error ? troubleOf(error) : null)}
      onSubmit={() => void form.act({ id: request.id, lines: wanted })}
      onClose={onClose}
    >
      <p className={styles.text}>
        <FormattedMessage {...messages.exchangeText} />
      </p>
      {!data && !error && <Loading />}
      {data &&
        lines.map((one) => (
          <Field
            key={one.id}
            label={
              <FormattedMessage
                {...messages.exchangeFor}
                values={{ name: nameOf(one) }}
              />
            }
            hint={now
              .filter((item) => item.line.id === one.id)
              .map(nameOf)
              .join(", ")}
            error={line(one.id)}
          >
            {(control) => (
              <Choice
                {...control}
                value={chosen[one.id] ?? ""}
                onChange={(event) =>
                  setChosen({ ...chosen, [one.id]: event.target.value })
                }
              >
                <option value="">{intl.formatMessage(messages.chooseVariant)}</option>
                {variantsOf(one.id).map(({ id, name, sku }) => (
                  <option key={id} value={id}>
                    {[name, sku].filter(Boolean).join(" · ")}
                  </option>
                ))}
              </Choice>
            )}
          </Field>
        ))}
    </ActionDialog>
  );
}
