import { FormattedMessage, useIntl } from "react-intl";

import { Choice } from "@/ui/controls";
import { Field } from "@/ui/Field";

import { useWorkspace } from "../workspaceContext";
import { messages } from "./messages";

export function ReasonChoice({
  value,
  onChange,
}: {
  value: string;
  onChange: (slug: string) => void;
}) {
  const intl = useIntl();
  const { words } = useWorkspace();
  return (
    <Field label={<FormattedMessage {...messages.reason} />}>
      {(control) => (
        <Choice {...control} value={value} onChange={({ target }) => onChange(target.value)}>
          <option value="">{intl.formatMessage(messages.anyReason)}</option>
          {words.suggestions("reason").map((reason) => (
            <option key={reason.value} value={reason.value}>
              {reason.label}
            </option>
          ))}
        </Choice>
      )}
    </Field>
  );
}
