import { useMemo } from "react";

import { newKey } from "@/api/newKey";

import type { Entry, Fix } from "./outbox/entries";
import type { Works } from "./outbox/works";
import type { Desk } from "./useDesk";
import type { EntryActions } from "./view/entryActions";

/** What can be done about entries of the session. */
export function useEntryActions(
  { outbox, uploads }: Works,
  { reopen }: Desk,
  onCorrect: (entry: Entry) => void,
  onAddUnits: ((entry: Entry) => void) | null,
): EntryActions {
  return useMemo(
    () => ({
      onTakeBack: ({ id }) => {
        const parcel = outbox.recall(id)?.parcel;
        if (parcel) reopen(parcel);
      },
      onDrop: ({ id }) => void outbox.recall(id),
      onSendAgain: ({ id }) => outbox.retry(id),
      onLeavePhotos: (entry) => {
        const keys = "items" in entry.call ? entry.call.items.flatMap(({ photos }) => photos) : [];
        outbox.leaveOut(entry.id, keys.filter(uploads.isRefused));
      },
      onCorrect,
      onAddUnits,
    }),
    [outbox, uploads, reopen, onCorrect, onAddUnits],
  );
}

/** A correction travels as everything else: in its order, and once. */
export function correct({ outbox }: Works, entry: Entry, fix: Fix) {
  outbox.add({
    id: newKey(),
    returnId: entry.returnId,
    number: entry.number,
    goods: entry.goods,
    parcel: null,
    call: { kind: "correct", fixes: [fix] },
  });
}
