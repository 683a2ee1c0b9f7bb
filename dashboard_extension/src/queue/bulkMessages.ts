import { defineMessages } from "react-intl";

export const bulk = defineMessages({
  bar: { id: "queue.bulk.bar", defaultMessage: "What to do with the selected returns" },
  selected: {
    id: "queue.bulk.selected",
    defaultMessage: "{count, plural, one {# selected} other {# selected}}",
  },
  clear: { id: "queue.bulk.clear", defaultMessage: "Clear the selection" },
  approve: { id: "queue.bulk.approve", defaultMessage: "Approve" },
  decline: { id: "queue.bulk.decline", defaultMessage: "Decline…" },
  assign: { id: "queue.bulk.assign", defaultMessage: "Assign…" },
  priority: { id: "queue.bulk.priority", defaultMessage: "Priority…" },
  reimburse: { id: "queue.bulk.reimburse", defaultMessage: "Refund…" },
  export: { id: "queue.bulk.export", defaultMessage: "Export…" },
  nothingSelected: {
    id: "queue.bulk.nothingSelected",
    defaultMessage: "Select returns first: x selects the one you are on.",
  },
  notToReview: {
    id: "queue.bulk.notToReview",
    defaultMessage: "None of the selected returns waits for a decision.",
  },
  approved: {
    id: "queue.bulk.approved",
    defaultMessage: "{count, plural, one {# return approved} other {# returns approved}}",
  },
  declined: {
    id: "queue.bulk.declined",
    defaultMessage: "{count, plural, one {# return declined} other {# returns declined}}",
  },
  assigned: {
    id: "queue.bulk.assigned",
    defaultMessage: "{count, plural, one {# return assigned} other {# returns assigned}}",
  },
  prioritized: {
    id: "queue.bulk.prioritized",
    defaultMessage:
      "Priority set for {count, plural, one {# return} other {# returns}}",
  },
  reimbursed: {
    id: "queue.bulk.reimbursed",
    defaultMessage: "{count, plural, one {# refund started} other {# refunds started}}",
  },
  undone: { id: "queue.bulk.undone", defaultMessage: "Put back as it was" },
  details: { id: "queue.bulk.details", defaultMessage: "Details" },
  resultTitle: { id: "queue.bulk.resultTitle", defaultMessage: "What happened" },
  resultSummary: {
    id: "queue.bulk.resultSummary",
    defaultMessage: "{done} of {all} done. What could not be done stays selected.",
  },
  resultAll: { id: "queue.bulk.resultAll", defaultMessage: "All {all} done." },
  done: { id: "queue.bulk.done", defaultMessage: "Done" },
  paid: { id: "queue.bulk.paid", defaultMessage: "{amount} on its way" },
  notDone: { id: "queue.bulk.notDone", defaultMessage: "Not done" },
  close: { id: "queue.bulk.close", defaultMessage: "Close" },
  declineTitle: {
    id: "queue.bulk.declineTitle",
    defaultMessage: "Decline {count, plural, one {{number}} other {# returns}}",
  },
  declineReason: { id: "queue.bulk.declineReason", defaultMessage: "Reason" },
  declineHint: {
    id: "queue.bulk.declineHint",
    defaultMessage:
      "Customers read it word for word.",
  },
  declineDo: {
    id: "queue.bulk.declineDo",
    defaultMessage: "Decline {count, plural, one {# return} other {# returns}}",
  },
  assignTitle: {
    id: "queue.bulk.assignTitle",
    defaultMessage: "Assign {count, plural, one {{number}} other {# returns}}",
  },
  assignSearch: { id: "queue.bulk.assignSearch", defaultMessage: "Name or e-mail address" },
  assignPeople: { id: "queue.bulk.assignPeople", defaultMessage: "Staff" },
  assignNobody: { id: "queue.bulk.assignNobody", defaultMessage: "Nobody" },
  assignNone: { id: "queue.bulk.assignNone", defaultMessage: "No one is called that." },
  priorityTitle: {
    id: "queue.bulk.priorityTitle",
    defaultMessage:
      "Priority of {count, plural, one {{number}} other {# returns}}",
  },
  reimburseTitle: {
    id: "queue.bulk.reimburseTitle",
    defaultMessage: "Refund {count, plural, one {{number}} other {# returns}}",
  },
  reimburseText: {
    id: "queue.bulk.reimburseText",
    defaultMessage:
      "What is owed for {count, plural, one {# return} other {# returns}} is paid, as proposed. It cannot be taken back.",
  },
  reimburseDo: {
    id: "queue.bulk.reimburseDo",
    defaultMessage: "Pay for {count, plural, one {# return} other {# returns}}",
  },
  working: { id: "queue.bulk.working", defaultMessage: "Working…" },
});
