import { useIntl } from "react-intl";

import { Choice } from "@/ui/controls";

import { useEditor } from "../EditorContext";
import { messages } from "../messages";
import type { Subject } from "../subjects";
import { FACTS, PICKED } from "../words/factMessages";
import type { Texts } from "../words/Teller";

const GOODS = "product|variant|product_type|category|collection|unit_price|discount.*";
const UNITS = "digital|quantity|line_value|grade|warehouse";
const GROUPS = [
  ["aboutGoods", new RegExp(`^fact:(${GOODS}|${UNITS})$|^(attribute|metadata)$`)],
  ["aboutRequest", /^fact:(kind|reason|fault|resolution|method)$|^question$/],
  ["aboutOrder", /^fact:(channel|currency|shipping_country|order_value|guest)$/],
  ["aboutCustomer", /^fact:(customer_.*|risk_score)$/],
  ["aboutTime", /^fact:(days_since_.*|.*_on)$/],
  ["aboutOther", /./],
] as const;

/** What a condition looks at: every fact that the schema has, by what it is about. */
export function SubjectSelect({
  value,
  onChange,
  label,
  isAdder = false,
}: {
  value: string;
  onChange: (subject: Subject) => void;
  label: string;
  isAdder?: boolean;
}) {
  const intl = useIntl();
  const { subjects } = useEditor();
  const name = useSubjectName();
  return (
    <Choice
      aria-label={label}
      value={value}
      onChange={({ target }) => {
        const chosen = subjects.find(({ key }) => key === target.value);
        if (chosen) onChange(chosen);
      }}
    >
      {(isAdder || !subjects.some(({ key }) => key === value)) && (
        <option value={isAdder ? "" : value}>{isAdder ? label : value}</option>
      )}
      {GROUPS.map(([about]) => (
        <optgroup key={about} label={intl.formatMessage(messages[about])}>
          {subjects
            .filter((subject) => aboutOf(subject) === about)
            .map((subject) => (
              <option key={subject.key} value={subject.key}>
                {name(subject)}
              </option>
            ))}
        </optgroup>
      ))}
    </Choice>
  );
}

function aboutOf({ key }: Subject): string {
  return GROUPS.find(([, pattern]) => pattern.test(key))?.[0] ?? "aboutOther";
}

function useSubjectName() {
  const intl = useIntl();
  return ({ word, key, title }: Subject) => {
    const known = word === null ? (PICKED as Texts)[key] : (FACTS as Texts)[word];
    return known ? intl.formatMessage(known) : title;
  };
}
