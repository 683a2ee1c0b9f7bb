import { useIntl } from "react-intl";

import { Choice, TextInput } from "@/ui/controls";
import type { ControlProps } from "@/ui/Field";

import type { Json } from "../document";
import { messages } from "../messages";
import styles from "./Editor.module.css";

const YEARLY = /^(\d{2})-(\d{2})$/;
const MONTHS = Array.from({ length: 12 }, (_, month) => month);

/** A date, or a day of every year, which is kept as month and day. */
export function DayInput({
  control,
  value,
  onChange,
}: {
  control: ControlProps;
  value: Json | undefined;
  onChange: (value: Json | undefined) => void;
}) {
  const intl = useIntl();
  const text = String(value ?? "");
  const yearly = YEARLY.exec(text);
  const everyYear = intl.formatMessage(messages.everyYear);
  const [month = "01", day = "01"] = yearly ? [yearly[1], yearly[2]] : [];
  const change = (nextMonth: string, nextDay: string) =>
    onChange(`${nextMonth}-${nextDay.padStart(2, "0")}`);
  return (
    <span className={styles.day}>
      {yearly ? (
        <>
          <Choice
            {...control}
            value={month}
            onChange={({ target }) => change(target.value, day)}
          >
            {MONTHS.map((at) => (
              <option key={at} value={String(at + 1).padStart(2, "0")}>
                {intl.formatDate(new Date(Date.UTC(2024, at, 1)), {
                  month: "long",
                  timeZone: "UTC",
                })}
              </option>
            ))}
          </Choice>
          <TextInput
            type="number"
            min={1}
            max={31}
            className={styles.narrow}
            aria-label={intl.formatMessage(messages.dayOfMonth)}
            value={Number(day)}
            onChange={({ target }) => change(month, target.value || "1")}
          />
        </>
      ) : (
        <TextInput
          {...control}
          type="date"
          value={text}
          onChange={({ target }) => onChange(target.value || undefined)}
        />
      )}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={Boolean(yearly)}
          onChange={({ target }) =>
            onChange(
              target.checked
                ? text.slice(5) || "01-31"
                : text && `${new Date().getFullYear()}-${text}`,
            )
          }
        />
        {everyYear}
      </label>
    </span>
  );
}
