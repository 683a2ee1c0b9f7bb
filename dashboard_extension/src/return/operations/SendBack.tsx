import { useState } from "react";
import { FormattedMessage } from "react-intl";

import { ReturnPageSendBackDocument } from "@/api/generated/graphql";
import { TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";

import { operations } from "../messages";
import { nameOf } from "../request";
import { ActionDialog } from "./ActionDialog";
import { messages } from "./messages";
import styles from "./Operations.module.css";
import { filled, NO_PARCEL, PARCEL_FIELDS, ParcelFields } from "./ParcelFields";
import type { DialogProps } from "./props";
import { placed, useAct, useOnceKey } from "./useAct";
import { unitsIn } from "./verdicts";

/** Rejected units leave for the customer. */
export function SendBack({ request, onClose }: DialogProps) {
  const lines = request.lines.filter(({ quantityToSendBack }) => quantityToSendBack > 0);
  const [units, setUnits] = useState<Record<string, string>>(() =>
    Object.fromEntries(lines.map((line) => [line.id, String(line.quantityToSendBack)])),
  );
  const [parcel, setParcel] = useState(NO_PARCEL);
  const [note, setNote] = useState("");
  const form = useAct(ReturnPageSendBackDocument, "sendBack", request.number, onClose);
  const items = lines
    .map(({ id }) => ({
      lineId: id,
      quantity: unitsIn({ quantity: units[id] ?? "" }),
    }))
    .filter(({ quantity }) => quantity > 0);
  const input = {
    items,
    ...filled(parcel),
    ...(note.trim() ? { note: note.trim() } : {}),
  };
  const key = useOnceKey(input);
  const { field, line, rest } = placed(form.trouble, {
    fields: [...PARCEL_FIELDS, "note"],
    lines: lines.map(({ id }) => id),
  });
  return (
    <ActionDialog
      title={<FormattedMessage {...operations.sendBack} />}
      submit={<FormattedMessage {...operations.sendBack} />}
      isReady={items.length > 0}
      busy={form.busy}
      trouble={rest}
      onSubmit={() =>
        void form.act({ id: request.id, input: { ...input, idempotencyKey: key } })
      }
      onClose={onClose}
    >
      <p className={styles.text}>
        <FormattedMessage {...messages.sendBackText} />
      </p>
      {lines.map((one) => (
        <Field
          key={one.id}
          label={
            <FormattedMessage
              {...messages.unitsOf}
              values={{ name: nameOf(one), most: one.quantityToSendBack }}
            />
          }
          error={line(one.id)}
        >
          {(control) => (
            <TextInput
              {...control}
              type="number"
              min={0}
              max={one.quantityToSendBack}
              value={units[one.id] ?? ""}
              onChange={(event) => setUnits({ ...units, [one.id]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <ParcelFields value={parcel} onValue={setParcel} errorOf={field} />
      <Field
        label={<FormattedMessage {...messages.noteOptional} />}
        error={field("note")}
      >
        {(control) => (
          <TextInput
            {...control}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
    </ActionDialog>
  );
}
