import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";

import { TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";

import { messages } from "./messages";
import styles from "./Operations.module.css";

export interface ParcelValues {
  carrier: string;
  trackingNumber: string;
  trackingUrl: string;
}

export const NO_PARCEL: ParcelValues = { carrier: "", trackingNumber: "", trackingUrl: "" };
export const PARCEL_FIELDS = ["carrier", "trackingNumber", "trackingUrl"];

/** How a parcel is followed. */
export function ParcelFields({
  value,
  onValue,
  errorOf,
}: {
  value: ParcelValues;
  onValue: (value: ParcelValues) => void;
  errorOf: (field: string) => ReactNode;
}) {
  const fields = [
    { name: "trackingNumber" as const, type: "text" },
    { name: "carrier" as const, type: "text" },
    { name: "trackingUrl" as const, type: "url" },
  ];
  return (
    <div className={styles.pair}>
      {fields.map(({ name, type }) => (
        <Field
          key={name}
          label={<FormattedMessage {...messages[name]} />}
          hint={
            name !== "trackingNumber" && <FormattedMessage {...messages.optional} />
          }
          error={errorOf(name)}
        >
          {(control) => (
            <TextInput
              {...control}
              type={type}
              autoComplete="off"
              value={value[name]}
              onChange={(event) => onValue({ ...value, [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}

/** What of them is sent. */
export function filled(values: ParcelValues): Partial<ParcelValues> {
  const entries = Object.entries(values).map(([name, text]) => [name, text.trim()]);
  return Object.fromEntries(entries.filter(([, text]) => text));
}
