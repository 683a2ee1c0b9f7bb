import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";

import type { Trouble } from "@/api/trouble";
import { TextArea } from "@/ui/controls";
import { Field } from "@/ui/Field";

import { operations } from "../messages";
import type { Operation } from "../offers";
import { ActionDialog } from "./ActionDialog";
import { messages } from "./messages";
import { placed } from "./useAct";

/** An operation that needs nothing but why. */
export function ReasonForm({
  operation,
  label,
  hint,
  isDangerous = false,
  isAnswered = true,
  reason,
  onReason,
  busy,
  trouble,
  onSubmit,
  onClose,
  children,
}: {
  operation: Operation;
  label?: ReactNode;
  hint?: ReactNode;
  isDangerous?: boolean;
  /** Whether what is asked beside the reason has its answer. */
  isAnswered?: boolean;
  reason: string;
  onReason: (reason: string) => void;
  busy: boolean;
  trouble: Trouble | null;
  onSubmit: () => void;
  onClose: () => void;
  children?: ReactNode;
}) {
  const { field, rest } = placed(trouble, { fields: ["reason"] });
  return (
    <ActionDialog
      title={<FormattedMessage {...operations[operation]} />}
      submit={<FormattedMessage {...operations[operation]} />}
      isDangerous={isDangerous}
      isReady={isAnswered && reason.trim() !== ""}
      busy={busy}
      trouble={rest}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      {children}
      <Field
        label={label ?? <FormattedMessage {...messages.reason} />}
        hint={hint ?? <FormattedMessage {...messages.reasonHint} />}
        error={field("reason")}
      >
        {(control) => (
          <TextArea
            {...control}
            value={reason}
            onChange={(event) => onReason(event.target.value)}
          />
        )}
      </Field>
    </ActionDialog>
  );
}
