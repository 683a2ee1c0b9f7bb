import type { Entry } from "../outbox/entries";

/** What can still be done about what was taken in. */
export interface EntryActions {
  onTakeBack: (entry: Entry) => void;
  onDrop: (entry: Entry) => void;
  onSendAgain: (entry: Entry) => void;
  onLeavePhotos: (entry: Entry) => void;
  onCorrect: (entry: Entry) => void;
  onAddUnits: ((entry: Entry) => void) | null;
}
