import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import { DeskAddUnitsDocument, DeskOrderLinesDocument } from "@/api/generated/graphql";
import { newKey } from "@/api/newKey";
import { useOperation } from "@/api/useOperation";
import { Choice, TextInput } from "@/ui/controls";
import { Dialog } from "@/ui/Dialog";
import { Field } from "@/ui/Field";
import { Loading } from "@/ui/Loading";
import { useToast } from "@/ui/Toasts";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { messages as deskMessages } from "../messages";
import type { Entry } from "../outbox/entries";
import { itemsOf } from "../outbox/entries";
import { sessionMessages as messages } from "../sessionMessages";

/** Order staff take over what came beyond the approved units. */
export function AddUnitsDialog({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const intl = useIntl();
  const say = useToast();
  const aside = itemsOf(entry).filter(({ becomes }) => becomes === "QUARANTINE");
  const [lineId, setLineId] = useState(aside[0]?.lineId ?? "");
  const [quantity, setQuantity] = useState(String(aside[0]?.quantity ?? 1));
  const [why, setWhy] = useState(intl.formatMessage(messages.addWhyDefault));
  const [idempotencyKey] = useState(newKey);
  const [{ data, fetching }] = useQuery({
    query: DeskOrderLinesDocument,
    variables: { id: entry.returnId },
  });
  const { run, busy, trouble } = useOperation(DeskAddUnitsDocument);
  const line = data?.returnRequest?.lines.find(({ id }) => id === lineId);
  const send = async () => {
    if (!line || busy) return;
    const input = {
      orderLineId: line.orderLine.id,
      quantity: Number(quantity),
      why,
      idempotencyKey,
    };
    if (!(await run({ id: entry.returnId, input }))) return;
    say("good", <FormattedMessage {...messages.added} />);
    onClose();
  };
  return (
    <Dialog
      title={<FormattedMessage {...messages.addTitle} values={{ number: entry.number }} />}
      onClose={onClose}
      footer={
        <Button disabled={busy || !line} onClick={() => void send()}>
          <FormattedMessage {...messages.addSend} />
        </Button>
      }
    >
      <p>
        <FormattedMessage {...messages.addText} />
      </p>
      {fetching && <Loading />}
      <Field label={<FormattedMessage {...messages.addLine} />}>
        {(control) => (
          <Choice {...control} value={lineId} onChange={({ target }) => setLineId(target.value)}>
            {[...new Set(aside.map((item) => item.lineId))].map((id) => (
              <option key={id} value={id}>
                {entry.goods[id]}
              </option>
            ))}
          </Choice>
        )}
      </Field>
      <Field label={<FormattedMessage {...deskMessages.quantity} />}>
        {(control) => (
          <TextInput
            {...control}
            type="number"
            min={1}
            value={quantity}
            onChange={({ target }) => setQuantity(target.value)}
          />
        )}
      </Field>
      <Field label={<FormattedMessage {...messages.addWhy} />}>
        {(control) => (
          <TextInput {...control} value={why} onChange={({ target }) => setWhy(target.value)} />
        )}
      </Field>
      <TroubleNotice trouble={trouble} />
    </Dialog>
  );
}
