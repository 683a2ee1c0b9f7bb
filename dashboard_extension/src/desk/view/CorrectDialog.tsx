import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { Choice, TextInput } from "@/ui/controls";
import { Dialog } from "@/ui/Dialog";
import { Field } from "@/ui/Field";

import { becomesWords } from "../becomes";
import type { Grade } from "../model/goods";
import type { Entry, Fix } from "../outbox/entries";
import { sessionMessages as messages } from "../sessionMessages";

const ASIDE = "";

/** Undo of what the shop knows already: another entry, with its reason. */
export function CorrectDialog({
  entry,
  grades,
  warehouseId,
  onSend,
  onClose,
}: {
  entry: Entry;
  grades: Grade[];
  warehouseId: string;
  onSend: (fix: Fix) => void;
  onClose: () => void;
}) {
  const intl = useIntl();
  const found = entry.outcome?.inspections ?? [];
  const [id, setId] = useState(found.at(-1)?.id ?? "");
  const [grade, setGrade] = useState(ASIDE);
  const [why, setWhy] = useState(intl.formatMessage(messages.whyDefault));
  const one = found.find((inspection) => inspection.id === id);
  if (!one) return null;
  const goods = entry.goods[one.lineId] ?? "";
  const send = () => {
    if (!why.trim()) return;
    onSend({
      inspectionId: one.id,
      quantity: one.quantity,
      grade: grade || null,
      disposition: grade ? null : "QUARANTINE",
      reason: why,
      warehouseId,
    });
  };
  return (
    <Dialog
      title={<FormattedMessage {...messages.correctTitle} values={{ goods }} />}
      onClose={onClose}
      footer={
        <Button onClick={send}>
          <FormattedMessage {...messages.correctSend} />
        </Button>
      }
    >
      <p>
        <FormattedMessage {...messages.correctText} />
      </p>
      {found.length > 1 && (
        <Field label={<FormattedMessage {...messages.which} />}>
          {(control) => (
            <Choice {...control} value={id} onChange={({ target }) => setId(target.value)}>
              {found.map(({ id: key, lineId, quantity, disposition }) => (
                <option key={key} value={key}>
                  {intl.formatMessage(messages.item, {
                    quantity,
                    goods: entry.goods[lineId] ?? "",
                    becomes: intl.formatMessage(becomesWords[disposition]),
                  })}
                </option>
              ))}
            </Choice>
          )}
        </Field>
      )}
      <Field label={<FormattedMessage {...messages.correctTo} />}>
        {(control) => (
          <Choice {...control} value={grade} onChange={({ target }) => setGrade(target.value)}>
            <option value={ASIDE}>{intl.formatMessage(messages.takeVerdict)}</option>
            {grades
              .filter(({ meaning }) => meaning !== "MISSING")
              .map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
          </Choice>
        )}
      </Field>
      <Field
        label={<FormattedMessage {...messages.why} />}
        error={why.trim() ? null : <FormattedMessage {...messages.why} />}
      >
        {(control) => (
          <TextInput {...control} value={why} onChange={({ target }) => setWhy(target.value)} />
        )}
      </Field>
    </Dialog>
  );
}
