import { X } from "lucide-react";
import { useIntl } from "react-intl";

import { Choice, TextInput } from "@/ui/controls";

import type { Json, JsonObject } from "../document";
import { asDocument, without } from "../document";
import { useEditor } from "../EditorContext";
import { messages } from "../messages";
import styles from "./Editor.module.css";

/** An amount in each of some currencies; those of the shop's channels are proposed. */
export function AmountsInput({
  label,
  value,
  onChange,
}: {
  label: string;
  value: Json | undefined;
  onChange: (value: JsonObject | undefined) => void;
}) {
  const intl = useIntl();
  const { words } = useEditor();
  const amounts = asDocument(value);
  const left = words.currencies.filter((code) => !(code in amounts));
  return (
    <div className={styles.amounts} role="group" aria-label={label}>
      {Object.entries(amounts).map(([currency, amount]) => (
        <span key={currency} className={styles.amount}>
          <TextInput
            inputMode="decimal"
            aria-label={intl.formatMessage(messages.amountIn, { currency })}
            value={String(amount ?? "")}
            onChange={({ target }) =>
              onChange({ ...amounts, [currency]: target.value.replace(",", ".") })
            }
          />
          <span>{currency}</span>
          <button
            type="button"
            className={styles.icon}
            aria-label={intl.formatMessage(messages.removeNamed, { name: currency })}
            onClick={() => {
              const rest = without(amounts, currency);
              onChange(Object.keys(rest).length ? rest : undefined);
            }}
          >
            <X size={14} aria-hidden />
          </button>
        </span>
      ))}
      {left.length > 0 && (
        <Choice
          className={styles.adder}
          aria-label={intl.formatMessage(messages.addAmount)}
          value=""
          onChange={({ target }) => onChange({ ...amounts, [target.value]: "0" })}
        >
          <option value="">
            {intl.formatMessage(messages.addAmount)}
          </option>
          {left.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </Choice>
      )}
    </div>
  );
}
