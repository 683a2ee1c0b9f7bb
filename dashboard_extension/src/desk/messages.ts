import { defineMessages } from "react-intl";

export const messages = defineMessages({
  title: { id: "desk.title", defaultMessage: "Receiving desk" },
  surplusReason: { id: "desk.surplusReason", defaultMessage: "More units than approved." },
  warehouse: { id: "desk.warehouse", defaultMessage: "Warehouse" },
  chooseWarehouse: { id: "desk.chooseWarehouse", defaultMessage: "Where do you receive?" },
  chooseWarehouseText: {
    id: "desk.chooseWarehouse.text",
    defaultMessage: "What is restocked raises the stock of this warehouse. You choose it once.",
  },
  noWarehouses: { id: "desk.noWarehouses", defaultMessage: "The shop has no warehouse yet" },
  scan: { id: "desk.scan", defaultMessage: "Return number, tracking number, order number or SKU" },
  scanSend: { id: "desk.scan.send", defaultMessage: "Look up" },
  idleTitle: { id: "desk.idle.title", defaultMessage: "Scan a parcel" },
  idleText: {
    id: "desk.idle.text",
    defaultMessage:
      "Point the scanner at a return number, a tracking number or an order number. It works wherever the cursor is. Or press {key} and type.",
  },
  looking: { id: "desk.looking", defaultMessage: "Looking up {code}…" },
  lookingMore: {
    id: "desk.looking.more",
    defaultMessage: "{count, plural, one {# scan waits} other {# scans wait}}",
  },
  hits: { id: "desk.hits", defaultMessage: "Which return is it?" },
  order: { id: "desk.order", defaultMessage: "Order {number}" },
  customerSays: { id: "desk.customerSays", defaultMessage: "The customer says: {text}" },
  lines: { id: "desk.lines", defaultMessage: "Goods of the return" },
  ofApproved: {
    id: "desk.ofApproved",
    defaultMessage: "{received, number} of {approved, number} here",
  },
  toInspect: {
    id: "desk.toInspect",
    defaultMessage: "{count, plural, one {# to inspect} other {# to inspect}}",
  },
  over: { id: "desk.over", defaultMessage: "{count, plural, one {# too many} other {# too many}}" },
  lost: { id: "desk.lost", defaultMessage: "{count, plural, one {# missing} other {# missing}}" },
  restMissing: { id: "desk.restMissing", defaultMessage: "The rest will not come" },
  done: { id: "desk.done", defaultMessage: "Parcel done" },
  emptyBox: { id: "desk.emptyBox", defaultMessage: "Empty box" },
  putAway: { id: "desk.putAway", defaultMessage: "Put the return away" },
  leaves: {
    id: "desk.leaves",
    defaultMessage: "All is recorded. Scan the next parcel, or press Enter; in a moment it is sent by itself.",
  },
  stillAwaited: {
    id: "desk.stillAwaited",
    defaultMessage:
      "{count, plural, one {# unit stays awaited when you close the parcel now.} other {# units stay awaited when you close the parcel now.}}",
  },
  // The item
  item: { id: "desk.item", defaultMessage: "Item" },
  chooseLine: {
    id: "desk.chooseLine",
    defaultMessage: "Scan the goods, or choose their line with the arrows or its number.",
  },
  quantity: { id: "desk.quantity", defaultMessage: "Quantity" },
  more: { id: "desk.more", defaultMessage: "One more" },
  less: { id: "desk.less", defaultMessage: "One less" },
  grade: { id: "desk.grade", defaultMessage: "Grade" },
  later: { id: "desk.later", defaultMessage: "Inspect later" },
  becomes: { id: "desk.becomes", defaultMessage: "What becomes of it" },
  byRule: { id: "desk.byRule", defaultMessage: "Rule “{rule}”" },
  byGrade: { id: "desk.byGrade", defaultMessage: "By its grade" },
  asking: { id: "desk.asking", defaultMessage: "By its grade; the rules are being asked" },
  goesTo: { id: "desk.goesTo", defaultMessage: "Goes to {warehouse}" },
  reason: { id: "desk.reason", defaultMessage: "Why not {disposition}?" },
  reasonHint: {
    id: "desk.reason.hint",
    defaultMessage: "The rule “{rule}” says otherwise; your reason is kept.",
  },
  reasonNeeded: { id: "desk.reasonNeeded", defaultMessage: "Write why." },
  note: { id: "desk.note", defaultMessage: "Note" },
  serials: { id: "desk.serials", defaultMessage: "Serial numbers" },
  serialsHint: { id: "desk.serials.hint", defaultMessage: "At most one a unit, with spaces between." },
  lot: { id: "desk.lot", defaultMessage: "Lot" },
  photos: { id: "desk.photos", defaultMessage: "Photos" },
  addPhoto: { id: "desk.addPhoto", defaultMessage: "Add photos" },
  photoNumber: { id: "desk.photoNumber", defaultMessage: "Photo {number, number}" },
  removePhoto: { id: "desk.removePhoto", defaultMessage: "Remove photo {number, number}" },
  photoSent: { id: "desk.photo.sent", defaultMessage: "there" },
  photoWaiting: { id: "desk.photo.waiting", defaultMessage: "waits" },
  photoRefused: { id: "desk.photo.refused", defaultMessage: "refused" },
  photoAgain: { id: "desk.photo.again", defaultMessage: "Send photo {number, number} again" },
  take: { id: "desk.take", defaultMessage: "Take it in" },
  details: { id: "desk.details", defaultMessage: "Note, serial numbers, lot" },
  tooMany: {
    id: "desk.tooMany",
    defaultMessage:
      "{count, plural, one {# unit is} other {# units are}} beyond what was approved: kept aside in quarantine until order staff decide.",
  },
  // A code of nothing
  strayTitle: { id: "desk.stray.title", defaultMessage: "What is {code}?" },
  strayInReturn: {
    id: "desk.stray.inReturn",
    defaultMessage: "No goods of {number} have this code, and no return has it either.",
  },
  strayAlone: { id: "desk.stray.alone", defaultMessage: "No return, parcel or order has this code." },
  strayIncorrect: {
    id: "desk.stray.incorrect",
    defaultMessage: "Came instead of {goods}: {grade}",
  },
  strayBlind: { id: "desk.stray.blind", defaultMessage: "Record it as unannounced goods" },
  strayBack: { id: "desk.stray.back", defaultMessage: "It was a slip" },
  becomesLater: { id: "desk.becomesLater", defaultMessage: "To be inspected" },
  blindNote: { id: "desk.blindNote", defaultMessage: "Was in the parcel of {number}." },
});
