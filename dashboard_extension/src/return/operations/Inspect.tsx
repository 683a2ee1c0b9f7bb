import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { ReturnPageInspectDocument } from "@/api/generated/graphql";

import { operations } from "../messages";
import { toInspect } from "../request";
import { ActionDialog } from "./ActionDialog";
import { CorrectButton } from "./CorrectButton";
import { messages } from "./messages";
import type { DialogProps } from "./props";
import { UnitsForm, WarehouseField } from "./UnitsForm";
import { placed, useAct, useOnceKey } from "./useAct";
import { useGrades, useSuggestions, useWarehouse } from "./useGrading";
import { itemOf, newRow, unitsIn } from "./verdicts";

/** What was found of units that arrived and wait to be looked at. */
export function Inspect({ request, onOffer, onClose }: DialogProps) {
  const intl = useIntl();
  const lines = request.lines.filter(toInspect);
  const [rows, setRows] = useState(() =>
    lines.map((line) => newRow(line.id, toInspect(line))),
  );
  const { grades, warehouses } = useGrades();
  const [warehouse, setWarehouse] = useWarehouse(warehouses, request);
  const suggestions = useSuggestions(request.id, rows, warehouse);
  const form = useAct(ReturnPageInspectDocument, "inspect", request.number, onClose);
  const items = rows
    .filter((row) => unitsIn(row) && (row.grade || row.disposition))
    .map((row) => ({ lineId: row.lineId, ...itemOf(row, warehouse) }));
  const key = useOnceKey(items);
  const { field, line, rest } = placed(form.trouble, {
    fields: ["warehouseId"],
    lines: lines.map(({ id }) => id),
  });
  return (
    <ActionDialog
      wide
      title={<FormattedMessage {...operations.inspect} />}
      submit={<FormattedMessage {...operations.inspect} />}
      isReady={items.length > 0}
      busy={form.busy}
      trouble={rest}
      onSubmit={() =>
        void form.act(
          { id: request.id, items, key },
          <CorrectButton onOffer={onOffer} />,
        )
      }
      onClose={onClose}
    >
      <UnitsForm
        lines={lines}
        rows={rows}
        onRows={setRows}
        grades={grades}
        suggestions={suggestions}
        expected={toInspect}
        told={(units) => <FormattedMessage {...messages.toInspect} values={{ units }} />}
        later={intl.formatMessage(messages.chooseGrade)}
        errorOf={line}
      />
      <WarehouseField
        warehouses={warehouses}
        value={warehouse}
        onValue={setWarehouse}
        error={field("warehouseId")}
      />
    </ActionDialog>
  );
}
