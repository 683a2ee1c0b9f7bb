import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import type { ReturnPageOrderQuery } from "@/api/generated/graphql";
import {
  ReturnPageAddUnitsDocument,
  ReturnPageOrderDocument,
} from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { useLanguageCode } from "@/i18n/useLanguageCode";
import { Choice, TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";
import { Loading } from "@/ui/Loading";

import { operations } from "../messages";
import { nameOf } from "../request";
import { ActionDialog } from "./ActionDialog";
import { messages } from "./messages";
import styles from "./Operations.module.css";
import type { DialogProps } from "./props";
import { placed, useAct, useOnceKey } from "./useAct";
import { unitsIn } from "./verdicts";

type Order = NonNullable<ReturnPageOrderQuery["order"]>;

/** Units of the order that came along are taken over into the return. */
export function AddUnits({ request, onClose }: DialogProps) {
  const [wish, setWish] = useState({ line: "", quantity: "1", reason: "", why: "" });
  const [{ data, error }] = useQuery({
    query: ReturnPageOrderDocument,
    variables: { id: request.order?.id ?? "", language: useLanguageCode() },
    requestPolicy: "network-only",
  });
  const form = useAct(ReturnPageAddUnitsDocument, "addUnits", request.number, onClose);
  const items = itemsOf(data?.order);
  const item = items.find(({ id }) => id === wish.line) ?? items[0];
  const isNew = !request.lines.some(({ orderLine }) => orderLine?.id === item?.id);
  const input = {
    orderLineId: item?.id ?? "",
    quantity: unitsIn(wish),
    why: wish.why.trim(),
    ...(isNew ? { reason: wish.reason || item?.reasons[0]?.slug } : {}),
  };
  const key = useOnceKey(input);
  const { field, rest } = placed(form.trouble, { fields: ["quantity", "reason", "why"] });
  return (
    <ActionDialog
      title={<FormattedMessage {...operations.addUnits} />}
      submit={<FormattedMessage {...operations.addUnits} />}
      isReady={Boolean(item) && input.quantity > 0 && input.why !== ""}
      busy={form.busy}
      trouble={rest ?? (error ? troubleOf(error) : null)}
      onSubmit={() =>
        void form.act({ id: request.id, input: { ...input, idempotencyKey: key } })
      }
      onClose={onClose}
    >
      {!data && !error && <Loading />}
      {data && !items.length && (
        <p className={styles.text}>
          <FormattedMessage {...messages.noItems} />
        </p>
      )}
      {item && (
        <>
          <ItemField
            items={items}
            value={item.id}
            onValue={(line) => setWish({ ...wish, line })}
          />
          <Field
            label={<FormattedMessage {...messages.quantity} />}
            error={field("quantity")}
          >
            {(control) => (
              <TextInput
                {...control}
                type="number"
                min={1}
                max={item.left}
                value={wish.quantity}
                onChange={(event) => setWish({ ...wish, quantity: event.target.value })}
              />
            )}
          </Field>
          {isNew && (
            <Field
              label={<FormattedMessage {...messages.reasonOfReturn} />}
              error={field("reason")}
            >
              {(control) => (
                <Choice
                  {...control}
                  value={wish.reason || item.reasons[0]?.slug}
                  onChange={(event) => setWish({ ...wish, reason: event.target.value })}
                >
                  {item.reasons.map(({ slug, name }) => (
                    <option key={slug} value={slug}>
                      {name}
                    </option>
                  ))}
                </Choice>
              )}
            </Field>
          )}
          <Field label={<FormattedMessage {...messages.why} />} error={field("why")}>
            {(control) => (
              <TextInput
                {...control}
                value={wish.why}
                onChange={(event) => setWish({ ...wish, why: event.target.value })}
              />
            )}
          </Field>
        </>
      )}
    </ActionDialog>
  );
}

interface Item {
  id: string;
  name: string;
  left: number;
  reasons: { slug: string; name: string }[];
}

function itemsOf(order: Order | null | undefined): Item[] {
  const known = order?.returnEligibility?.lines ?? [];
  return (order?.lines ?? []).flatMap((line) => {
    const one = known.find(({ orderLine }) => orderLine.id === line.id);
    if (!one?.returnableQuantity) return [];
    return [
      {
        id: line.id,
        name: nameOf(line),
        left: one.returnableQuantity,
        reasons: one.reasons,
      },
    ];
  });
}

function ItemField({
  items,
  value,
  onValue,
}: {
  items: Item[];
  value: string;
  onValue: (id: string) => void;
}) {
  const intl = useIntl();
  return (
    <Field label={<FormattedMessage {...messages.item} />}>
      {(control) => (
        <Choice
          {...control}
          value={value}
          onChange={(event) => onValue(event.target.value)}
        >
          {items.map(({ id, name, left }) => (
            <option key={id} value={id}>
              {intl.formatMessage(messages.itemOf, { name, units: left })}
            </option>
          ))}
        </Choice>
      )}
    </Field>
  );
}
