import { useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { Choice, TextInput } from "@/ui/controls";
import type { ControlProps } from "@/ui/Field";
import { Field } from "@/ui/Field";

import styles from "../Policies.module.css";
import { useWorkspace } from "../workspaceContext";
import { messages } from "./messages";
import { ReasonChoice } from "./ReasonChoice";
import type { Tried } from "./tried";

const FIELDS = [
  ["country", "shipping_country"],
  ["productType", "product_type"],
  ["category", "category"],
  ["collection", "collection"],
] as const;
const DAY = 24 * 60 * 60 * 1000;

/** An order that nobody placed: one line, with as much about it as somebody wants to say. */
export function MadeUpOrder({ onChange }: { onChange: (tried: Tried | null) => void }) {
  const { policy, words } = useWorkspace();
  const intl = useIntl();
  const [said, setSaid] = useState<Record<string, string>>({
    channel: policy.channelSlug || (words.channels[0]?.slug ?? ""),
    quantity: "1",
    price: "50",
    placedOn: new Date(Date.now() - 7 * DAY).toISOString().slice(0, 10),
  });
  useEffect(() => onChange(triedOf(said)), [said, onChange]);
  const set = (name: string) => (value: string) => setSaid((now) => ({ ...now, [name]: value }));
  const text = (name: string, control: ControlProps, more = {}) => (
    <TextInput
      {...control}
      {...more}
      value={said[name] ?? ""}
      onChange={({ target }) => set(name)(target.value)}
    />
  );
  return (
    <div className={styles.fields}>
      <Field label={<FormattedMessage {...messages.channel} />}>
        {(control) => (
          <Choice
            {...control}
            value={said.channel}
            onChange={({ target }) => set("channel")(target.value)}
          >
            {words.channels.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </Choice>
        )}
      </Field>
      {FIELDS.map(([name, key]) => (
        <Field key={name} label={<FormattedMessage {...messages[name]} />}>
          {(control) => (
            <Choice
              {...control}
              value={said[name] ?? ""}
              onChange={({ target }) => set(name)(target.value)}
            >
              <option value="">{intl.formatMessage(messages.anyReason)}</option>
              {words.suggestions(key).map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Choice>
          )}
        </Field>
      ))}
      <Field label={<FormattedMessage {...messages.sku} />}>
        {(control) => text("sku", control)}
      </Field>
      <Field label={<FormattedMessage {...messages.quantity} />}>
        {(control) => text("quantity", control, { type: "number", min: 1 })}
      </Field>
      <Field label={<FormattedMessage {...messages.price} />}>
        {(control) => text("price", control, { inputMode: "decimal" })}
      </Field>
      <Field label={<FormattedMessage {...messages.discount} />}>
        {(control) => text("discount", control, { inputMode: "decimal" })}
      </Field>
      <Field label={<FormattedMessage {...messages.placedOn} />}>
        {(control) => text("placedOn", control, { type: "date" })}
      </Field>
      <Field label={<FormattedMessage {...messages.deliveredOn} />}>
        {(control) => text("deliveredOn", control, { type: "date" })}
      </Field>
      <ReasonChoice value={said.reason ?? ""} onChange={set("reason")} />
    </div>
  );
}

function triedOf(said: Record<string, string>): Tried | null {
  const quantity = Number(said.quantity);
  if (!said.channel || !(quantity > 0)) return null;
  const day = (name: string) => (said[name] ? `${said[name]}T12:00:00Z` : null);
  const number = (name: string) => said[name]?.replace(",", ".") || null;
  const words = (name: string) => (said[name] ? [said[name]] : null);
  return {
    input: {
      order: {
        channel: said.channel,
        country: said.country || null,
        placedAt: day("placedOn"),
        lines: [
          {
            sku: said.sku || null,
            quantity,
            unitPrice: number("price"),
            discountPercentage: number("discount"),
            productType: said.productType || null,
            categories: words("category"),
            collections: words("collection"),
            deliveredAt: day("deliveredOn"),
            wish: { quantity, reason: said.reason || null },
          },
        ],
      },
    },
    lines: [{ id: null, name: said.sku || said.productType || said.category || "" }],
  };
}
