import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { ReturnPageReceiveDocument } from "@/api/generated/graphql";
import { TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";

import { operations } from "../messages";
import { awaited, total } from "../request";
import { ActionDialog } from "./ActionDialog";
import { CorrectButton } from "./CorrectButton";
import { messages } from "./messages";
import styles from "./Operations.module.css";
import type { DialogProps } from "./props";
import { UnitsForm, WarehouseField } from "./UnitsForm";
import { placed, useAct, useOnceKey } from "./useAct";
import { useGrades, useSuggestions, useWarehouse } from "./useGrading";
import { itemOf, newRow, unitsIn } from "./verdicts";

/** What was in one parcel, in one call. */
export function Receive({ request, onOffer, onClose }: DialogProps) {
  const intl = useIntl();
  const lines = request.lines.filter(
    (line) => line.quantityApproved > 0 && !line.isKept,
  );
  const [rows, setRows] = useState(() =>
    lines.map((line) => newRow(line.id, awaited(line))),
  );
  const [note, setNote] = useState("");
  const [isEmptyBox, setEmptyBox] = useState(false);
  const { grades, warehouses } = useGrades();
  const [warehouse, setWarehouse] = useWarehouse(warehouses, request);
  const suggestions = useSuggestions(request.id, rows, warehouse);
  const form = useAct(ReturnPageReceiveDocument, "receive", request.number, onClose);
  const items = isEmptyBox
    ? []
    : rows.filter(unitsIn).map((row) => ({ lineId: row.lineId, ...itemOf(row, "") }));
  const input = {
    items,
    isEmptyBox,
    note: note.trim() || null,
    warehouseId: warehouse || null,
  };
  const key = useOnceKey(input);
  const { field, line, rest } = placed(form.trouble, {
    fields: ["warehouseId"],
    lines: lines.map(({ id }) => id),
  });
  const fewer = total(lines, awaited) - items.reduce((all, one) => all + one.quantity, 0);
  return (
    <ActionDialog
      wide
      title={<FormattedMessage {...operations.receive} />}
      submit={<FormattedMessage {...operations.receive} />}
      isReady={isEmptyBox || items.length > 0}
      busy={form.busy}
      trouble={rest}
      onSubmit={() =>
        void form.act(
          { id: request.id, input: { ...input, idempotencyKey: key } },
          rows.some(({ grade }) => grade) && <CorrectButton onOffer={onOffer} />,
        )
      }
      onClose={onClose}
    >
      {!isEmptyBox && (
        <UnitsForm
          lines={lines}
          rows={rows}
          onRows={setRows}
          grades={grades}
          suggestions={suggestions}
          expected={awaited}
          told={(units) => <FormattedMessage {...messages.awaited} values={{ units }} />}
          later={intl.formatMessage(messages.later)}
          errorOf={line}
        />
      )}
      <div className={styles.pair}>
        <WarehouseField
          warehouses={warehouses}
          value={warehouse}
          onValue={setWarehouse}
          error={field("warehouseId")}
        />
        <Field label={<FormattedMessage {...messages.noteOptional} />}>
          {(control) => (
            <TextInput
              {...control}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
      </div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isEmptyBox}
          onChange={(event) => setEmptyBox(event.target.checked)}
        />
        <FormattedMessage {...messages.emptyBox} />
      </label>
      {!isEmptyBox && fewer > 0 && (
        <p className={styles.soft}>
          <FormattedMessage
            {...(items.length ? messages.fewer : messages.nothingChosen)}
            values={{ units: fewer }}
          />
        </p>
      )}
    </ActionDialog>
  );
}
