import type { Line, Said } from "../request";
import { awaited, quarantined, toInspect } from "../request";
import { messages } from "./messages";

export type UnitState =
  | "accepted"
  | "rejected"
  | "quarantined"
  | "toInspect"
  | "missing"
  | "awaited"
  | "kept"
  | "asked";

export interface Units {
  state: UnitState;
  units: number;
}

/** Where the units of a line are, each told once, in the order of their way. */
export function unitsOf(line: Line): Units[] {
  if (!line.quantityApproved && !line.quantityReceived)
    return [{ state: "asked", units: line.quantityRequested }];
  const kept = line.isKept ? line.quantityApproved : 0;
  const all: Units[] = [
    { state: "accepted", units: line.quantityAccepted },
    { state: "rejected", units: line.quantityRejected },
    { state: "quarantined", units: quarantined(line) },
    { state: "toInspect", units: toInspect(line) },
    { state: "missing", units: line.quantityMissing },
    { state: "awaited", units: awaited(line) },
    { state: "kept", units: kept },
  ];
  return all.filter(({ units }) => units > 0);
}

/** The same in words, with what became of the money and of rejected units. */
export function toldUnits(line: Line): Said[] {
  const told: Said[] = [
    line.quantityApproved && line.quantityApproved < line.quantityRequested
      ? {
          text: messages.approvedOf,
          values: { approved: line.quantityApproved, requested: line.quantityRequested },
        }
      : { text: messages.requestedUnits, values: { units: line.quantityRequested } },
  ];
  for (const { state, units } of unitsOf(line)) {
    if (state !== "asked") told.push({ text: messages[state], values: { units } });
    if (state === "rejected" && line.quantitySentBack)
      told.push({ text: messages.sentBack, values: { units: line.quantitySentBack } });
  }
  const surplus = line.quantityReceived - line.quantityRejected - line.quantityApproved;
  if (surplus > 0 && line.quantityApproved)
    told.push({ text: messages.surplus, values: { units: surplus } });
  if (line.quantityReimbursed)
    told.push({ text: messages.reimbursed, values: { units: line.quantityReimbursed } });
  return told;
}
