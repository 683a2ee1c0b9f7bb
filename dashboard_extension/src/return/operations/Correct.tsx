import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { ReturnPageCorrectDocument } from "@/api/generated/graphql";
import { dispositionWords } from "@/api/wordMessages";
import { Choice, TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";

import { operations } from "../messages";
import { inspectionsOf, namesOf } from "../request";
import { ActionDialog } from "./ActionDialog";
import { messages } from "./messages";
import styles from "./Operations.module.css";
import type { DialogProps } from "./props";
import { WarehouseField } from "./UnitsForm";
import { placed, useAct, useOnceKey } from "./useAct";
import { useGrades, useSuggestions, useWarehouse } from "./useGrading";
import { VerdictFields } from "./VerdictFields";
import type { Row } from "./verdicts";
import { itemOf, newRow, suggestionFor, unitsIn } from "./verdicts";

/** Another entry for units that were judged: what was wrong, or out of quarantine. */
export function Correct({ request, offer, onClose }: DialogProps) {
  const found = inspectionsOf(request).reverse();
  const [chosen, setChosen] = useState(offer.subject ?? found[0]?.inspection.id ?? "");
  const one = found.find(({ inspection }) => inspection.id === chosen);
  const [row, setRow] = useState<Row>(() =>
    newRow(one?.lineId ?? "", one?.quantity ?? 1),
  );
  const intl = useIntl();
  const { grades, warehouses } = useGrades();
  const [warehouse, setWarehouse] = useWarehouse(warehouses, request);
  const suggestions = useSuggestions(request.id, [row], warehouse);
  const form = useAct(ReturnPageCorrectDocument, "correct", request.number, onClose);
  const items = [{ inspectionId: chosen, ...itemOf(row, warehouse) }];
  const key = useOnceKey(items);
  const { field, rest } = placed(form.trouble, {
    fields: ["warehouseId", "reason", "quantity"],
  });
  const choose = (id: string) => {
    const next = found.find(({ inspection }) => inspection.id === id);
    setChosen(id);
    setRow({ ...newRow(next?.lineId ?? "", next?.quantity ?? 1), reason: row.reason });
  };
  return (
    <ActionDialog
      wide
      title={<FormattedMessage {...operations.correct} />}
      submit={<FormattedMessage {...operations.correct} />}
      isReady={unitsIn(row) > 0 && Boolean(row.grade || row.disposition)}
      busy={form.busy}
      trouble={rest}
      onSubmit={() => void form.act({ id: request.id, items, key })}
      onClose={onClose}
    >
      <p className={styles.text}>
        <FormattedMessage {...messages.correctText} />
      </p>
      <Which request={request} chosen={chosen} onChoose={choose} />
      <div className={styles.row}>
        <Field
          label={<FormattedMessage {...messages.quantity} />}
          error={field("quantity")}
        >
          {(control) => (
            <TextInput
              {...control}
              type="number"
              min={1}
              max={one?.quantity}
              value={row.quantity}
              onChange={(event) => setRow({ ...row, quantity: event.target.value })}
            />
          )}
        </Field>
        <VerdictFields
          row={row}
          onRow={setRow}
          grades={grades}
          later={intl.formatMessage(messages.chooseGrade)}
          suggestion={suggestionFor(row, suggestions)}
          asksWhy={false}
        />
      </div>
      <Field
        label={<FormattedMessage {...messages.correctReason} />}
        hint={<FormattedMessage {...messages.correctReasonHint} />}
        error={field("reason")}
      >
        {(control) => (
          <TextInput
            {...control}
            value={row.reason}
            onChange={(event) => setRow({ ...row, reason: event.target.value })}
          />
        )}
      </Field>
      <WarehouseField
        warehouses={warehouses}
        value={warehouse}
        onValue={setWarehouse}
        error={field("warehouseId")}
      />
    </ActionDialog>
  );
}

function Which({
  request,
  chosen,
  onChoose,
}: {
  request: DialogProps["request"];
  chosen: string;
  onChoose: (id: string) => void;
}) {
  const intl = useIntl();
  const names = namesOf(request);
  return (
    <Field label={<FormattedMessage {...messages.correctWhich} />}>
      {(control) => (
        <Choice
          {...control}
          value={chosen}
          onChange={(event) => onChoose(event.target.value)}
        >
          {inspectionsOf(request).reverse().map(({ inspection, lineId, quantity }) => (
            <option key={inspection.id} value={inspection.id}>
              {intl.formatMessage(messages.correctOne, {
                units: quantity,
                name: names[lineId],
                grade: inspection.grade?.name ?? "–",
                word: intl.formatMessage(dispositionWords[inspection.disposition]),
              })}
            </option>
          ))}
        </Choice>
      )}
    </Field>
  );
}
