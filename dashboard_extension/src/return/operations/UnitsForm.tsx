import { Button } from "@saleor/macaw-ui";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { Choice, TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";

import type { Line } from "../request";
import { nameOf } from "../request";
import { Dotted } from "../Section";
import { messages } from "./messages";
import styles from "./Operations.module.css";
import type { Grade } from "./VerdictFields";
import { VerdictFields } from "./VerdictFields";
import type { Row, Suggestion } from "./verdicts";
import { newRow, suggestionFor, unitsIn } from "./verdicts";

/** Lines with their units, to be told apart by grade where they differ. */
export function UnitsForm({
  lines,
  rows,
  onRows,
  grades,
  suggestions,
  expected,
  told,
  later,
  errorOf,
}: {
  lines: Line[];
  rows: Row[];
  onRows: (rows: Row[]) => void;
  grades: Grade[];
  suggestions: readonly Suggestion[];
  /** How many units of a line are awaited, or wait to be inspected. */
  expected: (line: Line) => number;
  told: (units: number) => ReactNode;
  /** What it means that no grade is given. */
  later: string;
  errorOf: (lineId: string) => ReactNode;
}) {
  const intl = useIntl();
  const change = (changed: Row) =>
    onRows(rows.map((row) => (row.key === changed.key ? changed : row)));
  const split = (line: Line) => {
    const own = rows.filter((row) => row.lineId === line.id);
    const rest = expected(line) - own.reduce((all, row) => all + unitsIn(row), 0);
    const place = rows.findLastIndex((row) => row.lineId === line.id);
    onRows(rows.toSpliced(place + 1, 0, newRow(line.id, Math.max(1, rest))));
  };
  return lines.map((line) => {
    const own = rows.filter(({ lineId }) => lineId === line.id);
    const error = errorOf(line.id);
    return (
      <fieldset key={line.id} className={styles.line}>
        <legend className="sr-only">{nameOf(line)}</legend>
        <div className={styles.lineHead}>
          <div className={styles.names}>
            <strong>{nameOf(line)}</strong>
            <Dotted soft>
              {line.sku}
              {told(expected(line))}
            </Dotted>
          </div>
          <Button
            type="button"
            variant="tertiary"
            size="small"
            aria-label={intl.formatMessage(messages.split, { name: nameOf(line) })}
            onClick={() => split(line)}
          >
            <FormattedMessage {...messages.splitShort} />
          </Button>
        </div>
        {own.map((row) => (
          <div key={row.key} className={styles.row}>
            <Field label={<FormattedMessage {...messages.quantity} />}>
              {(control) => (
                <TextInput
                  {...control}
                  type="number"
                  min={0}
                  inputMode="numeric"
                  value={row.quantity}
                  onFocus={(event) => event.target.select()}
                  onChange={(event) => change({ ...row, quantity: event.target.value })}
                />
              )}
            </Field>
            <VerdictFields
              row={row}
              onRow={change}
              grades={grades}
              later={later}
              suggestion={suggestionFor(row, suggestions)}
            />
            {own.length > 1 && (
              <button
                type="button"
                className={styles.remove}
                aria-label={intl.formatMessage(messages.removeRow)}
                onClick={() => onRows(rows.filter(({ key }) => key !== row.key))}
              >
                <X size={16} aria-hidden />
              </button>
            )}
          </div>
        ))}
        {error && (
          <div className={styles.bad} role="alert">
            {error}
          </div>
        )}
      </fieldset>
    );
  });
}

/** Where the goods are. */
export function WarehouseField({
  warehouses,
  value,
  onValue,
  error,
}: {
  warehouses: { id: string; name: string }[];
  value: string;
  onValue: (id: string) => void;
  error?: ReactNode;
}) {
  const intl = useIntl();
  return (
    <Field label={<FormattedMessage {...messages.warehouse} />} error={error}>
      {(control) => (
        <Choice
          {...control}
          value={value}
          onChange={(event) => onValue(event.target.value)}
        >
          <option value="">{intl.formatMessage(messages.chooseWarehouse)}</option>
          {warehouses.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
      )}
    </Field>
  );
}
