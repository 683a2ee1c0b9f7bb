import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import {
  ReturnPageGrantGraceDocument,
  ReturnPageOrderDocument,
  ReturnPageRecordDeliveryDocument,
} from "@/api/generated/graphql";
import { useLanguageCode } from "@/i18n/useLanguageCode";
import { Choice, TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";

import { operations } from "../messages";
import type { Request } from "../request";
import { ActionDialog } from "./ActionDialog";
import { messages } from "./messages";
import styles from "./Operations.module.css";
import type { DialogProps } from "./props";
import { placed, useAct } from "./useAct";

function useOrder(request: Request) {
  const [{ data }] = useQuery({
    query: ReturnPageOrderDocument,
    variables: { id: request.order?.id ?? "", language: useLanguageCode() },
  });
  return data?.order;
}

/** The end of a day by the reader's clock, as the API wants moments. */
function endOf(day: string): string {
  return day ? new Date(`${day}T23:59:59`).toISOString() : "";
}

/** Noon by the reader's clock, but neither before the shipment left nor later than now. */
export function deliveredOn(day: string, sentAt: string | undefined, now = new Date()): string {
  const noon = new Date(`${day}T12:00:00`);
  const sent = sentAt ? new Date(sentAt) : noon;
  const isSameDay = sent.toDateString() === noon.toDateString();
  const earliest = isSameDay && sent > noon ? sent : noon;
  return (earliest > now && now.toDateString() === noon.toDateString() ? now : earliest).toISOString();
}

/** More time to return anything of the order, by way of exception. */
export function GrantGrace({ request, onClose }: DialogProps) {
  const intl = useIntl();
  const [until, setUntil] = useState("");
  const [reason, setReason] = useState("");
  const order = useOrder(request);
  const form = useAct(
    ReturnPageGrantGraceDocument,
    "grantGrace",
    request.number,
    onClose,
  );
  const orderId = request.order?.id ?? "";
  const last = order?.returnGracePeriods?.at(-1);
  const { field, rest } = placed(form.trouble, { fields: ["until", "reason"] });
  return (
    <ActionDialog
      title={<FormattedMessage {...operations.grantGrace} />}
      submit={<FormattedMessage {...operations.grantGrace} />}
      isReady={until !== "" && reason.trim() !== ""}
      busy={form.busy}
      trouble={rest}
      onSubmit={() =>
        void form.act({
          input: { orderId, until: endOf(until), reason: reason.trim() },
        })
      }
      onClose={onClose}
    >
      <p className={styles.spaced}>
        <FormattedMessage {...messages.graceText} />
        {last && (
          <FormattedMessage
            {...messages.graceKnown}
            values={{ date: intl.formatDate(last.until, { dateStyle: "medium" }) }}
          />
        )}
      </p>
      <Field
        label={<FormattedMessage {...messages.deadlineUntil} />}
        error={field("until")}
      >
        {(control) => (
          <TextInput
            {...control}
            type="date"
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
        )}
      </Field>
      <Field
        label={<FormattedMessage {...messages.reason} />}
        hint={<FormattedMessage {...messages.reasonHint} />}
        error={field("reason")}
      >
        {(control) => (
          <TextInput
            {...control}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
    </ActionDialog>
  );
}

/** When a shipment reached the customer, which the shop cannot know by itself. */
export function RecordDelivery({ request, onClose }: DialogProps) {
  const intl = useIntl();
  const order = useOrder(request);
  const [chosen, setChosen] = useState("");
  const [day, setDay] = useState("");
  const form = useAct(
    ReturnPageRecordDeliveryDocument,
    "recordDelivery",
    request.number,
    onClose,
  );
  const shipments = (order?.fulfillments ?? []).filter(
    ({ status }) => status === "FULFILLED",
  );
  const fulfillmentId = chosen || (shipments[0]?.id ?? "");
  const { field, rest } = placed(form.trouble, {
    fields: ["deliveredAt", "fulfillmentId"],
  });
  return (
    <ActionDialog
      title={<FormattedMessage {...operations.recordDelivery} />}
      submit={<FormattedMessage {...operations.recordDelivery} />}
      isReady={fulfillmentId !== "" && day !== ""}
      busy={form.busy}
      trouble={rest}
      onSubmit={() =>
        void form.act({
          input: {
            orderId: request.order?.id ?? "",
            fulfillmentId,
            deliveredAt: deliveredOn(
              day,
              shipments.find(({ id }) => id === fulfillmentId)?.created,
            ),
          },
        })
      }
      onClose={onClose}
    >
      <Field
        label={<FormattedMessage {...messages.fulfillment} />}
        error={field("fulfillmentId")}
      >
        {(control) => (
          <Choice
            {...control}
            value={fulfillmentId}
            onChange={(event) => setChosen(event.target.value)}
          >
            {shipments.map(({ id, fulfillmentOrder, created }) => (
              <option key={id} value={id}>
                {intl.formatMessage(messages.fulfillmentOf, {
                  number: fulfillmentOrder,
                  date: intl.formatDate(created, { dateStyle: "medium" }),
                })}
              </option>
            ))}
          </Choice>
        )}
      </Field>
      <Field
        label={<FormattedMessage {...messages.deliveredAt} />}
        error={field("deliveredAt")}
      >
        {(control) => (
          <TextInput
            {...control}
            type="date"
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        )}
      </Field>
    </ActionDialog>
  );
}
