import { FormattedMessage, useIntl } from "react-intl";

import type { ReturnKindEnum } from "@/api/generated/graphql";
import { KINDS } from "@/rules/words/factMessages";
import { capitalised } from "@/rules/words/Teller";
import { Choice } from "@/ui/controls";
import { Field } from "@/ui/Field";

import { messages } from "./messages";

const ALL = ["RETURN", "WITHDRAWAL", "CLAIM", "GIFT"] as const;

export function KindChoice({
  value,
  onChange,
}: {
  value: ReturnKindEnum;
  onChange: (kind: ReturnKindEnum) => void;
}) {
  const intl = useIntl();
  const name = (kind: ReturnKindEnum) =>
    capitalised(intl.formatMessage(KINDS[kind.toLowerCase() as keyof typeof KINDS]));
  return (
    <Field label={<FormattedMessage {...messages.kind} />}>
      {(control) => (
        <Choice
          {...control}
          value={value}
          onChange={({ target }) => onChange(target.value as ReturnKindEnum)}
        >
          {ALL.map((kind) => (
            <option key={kind} value={kind}>
              {name(kind)}
            </option>
          ))}
        </Choice>
      )}
    </Field>
  );
}
