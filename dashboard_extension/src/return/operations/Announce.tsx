import { useState } from "react";
import { FormattedMessage } from "react-intl";

import { ReturnPageAnnounceDocument } from "@/api/generated/graphql";

import { operations } from "../messages";
import { ActionDialog } from "./ActionDialog";
import { filled, NO_PARCEL, PARCEL_FIELDS, ParcelFields } from "./ParcelFields";
import type { DialogProps } from "./props";
import { placed, useAct } from "./useAct";

export function Announce({ request, onClose }: DialogProps) {
  const [parcel, setParcel] = useState(NO_PARCEL);
  const form = useAct(ReturnPageAnnounceDocument, "announce", request.number, onClose);
  const { field, rest } = placed(form.trouble, { fields: PARCEL_FIELDS });
  const input = { ...filled(parcel), trackingNumber: parcel.trackingNumber.trim() };
  return (
    <ActionDialog
      title={<FormattedMessage {...operations.announce} />}
      submit={<FormattedMessage {...operations.announce} />}
      isReady={input.trackingNumber !== ""}
      busy={form.busy}
      trouble={rest}
      onSubmit={() => void form.act({ id: request.id, input })}
      onClose={onClose}
    >
      <ParcelFields value={parcel} onValue={setParcel} errorOf={field} />
    </ActionDialog>
  );
}
