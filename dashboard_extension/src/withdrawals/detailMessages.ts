import type { MessageDescriptor } from "react-intl";
import { defineMessages } from "react-intl";

import type { ReturnActorEnum, ReturnMailStatusEnum } from "@/api/generated/graphql";

export const messages = defineMessages({
  back: { id: "withdrawals.back", defaultMessage: "All withdrawals" },
  gone: {
    id: "withdrawals.gone",
    defaultMessage: "There is no such withdrawal, or it is not for you",
  },
  heading: { id: "withdrawals.heading", defaultMessage: "Withdrawal {reference}" },
  declaredAt: { id: "withdrawals.declaredAt", defaultMessage: "Date and time" },
  declaration: { id: "withdrawals.declaration", defaultMessage: "What was declared" },
  declarationHint: {
    id: "withdrawals.declaration.hint",
    defaultMessage: "Word by word as it came. Nobody can change it.",
  },
  whole: { id: "withdrawals.whole", defaultMessage: "From the whole order" },
  part: { id: "withdrawals.part", defaultMessage: "From these items of the order" },
  item: { id: "withdrawals.item", defaultMessage: "{quantity} × {name}" },
  comment: { id: "withdrawals.comment", defaultMessage: "Added" },
  name: { id: "withdrawals.name", defaultMessage: "Name" },
  email: { id: "withdrawals.email", defaultMessage: "E-mail" },
  language: { id: "withdrawals.language", defaultMessage: "Language" },
  by: { id: "withdrawals.by", defaultMessage: "Declared by" },
  digest: { id: "withdrawals.digest", defaultMessage: "SHA-256" },
  copyDigest: { id: "withdrawals.digest.copy", defaultMessage: "Copy the SHA-256" },
  copied: { id: "withdrawals.digest.copied", defaultMessage: "It is copied." },
  times: { id: "withdrawals.times", defaultMessage: "Times" },
  period: { id: "withdrawals.period", defaultMessage: "Period to withdraw" },
  inTime: { id: "withdrawals.period.inTime", defaultMessage: "In time" },
  late: { id: "withdrawals.period.late", defaultMessage: "Too late: it ended {moment}" },
  noRight: {
    id: "withdrawals.period.noRight",
    defaultMessage: "The law gives none here; the policy decided",
  },
  withhold: { id: "withdrawals.withhold", defaultMessage: "Withhold the refund" },
  mayWithhold: {
    id: "withdrawals.withhold.may",
    defaultMessage: "Allowed until goods arrive, or proof that they were sent",
  },
  mayNotWithhold: { id: "withdrawals.withhold.mayNot", defaultMessage: "Not allowed any more" },
  acknowledgement: { id: "withdrawals.acknowledgement", defaultMessage: "Acknowledgement" },
  pdf: { id: "withdrawals.acknowledgement.pdf", defaultMessage: "Open the PDF" },
  mail: { id: "withdrawals.acknowledgement.mail", defaultMessage: "Mail" },
  noMail: {
    id: "withdrawals.acknowledgement.noMail",
    defaultMessage: "None was made: mails are switched off. Send the PDF yourself.",
  },
  mailTo: { id: "withdrawals.acknowledgement.to", defaultMessage: "to {to}" },
  nextSteps: { id: "withdrawals.next.title", defaultMessage: "What to do next" },
  became: { id: "withdrawals.became", defaultMessage: "What became of it" },
  close: { id: "withdrawals.close", defaultMessage: "Close" },
  closeTitle: { id: "withdrawals.close.title", defaultMessage: "Close withdrawal {reference}" },
  closeText: {
    id: "withdrawals.close.text",
    defaultMessage:
      "It leaves the list of what waits for staff. The declaration stays as it is, and it cannot be opened again.",
  },
  closeNote: { id: "withdrawals.close.note", defaultMessage: "What was done?" },
  closeHint: { id: "withdrawals.close.hint", defaultMessage: "For staff. The customer does not see it." },
  closeSend: { id: "withdrawals.close.send", defaultMessage: "Close it" },
  closed: { id: "withdrawals.close.done", defaultMessage: "Withdrawal {reference} is closed." },
  closedBy: { id: "withdrawals.close.by", defaultMessage: "Closed {moment} by {name}" },
  closedBySomebody: { id: "withdrawals.close.bySomebody", defaultMessage: "Closed {moment}" },
});

export const mailStates: Record<ReturnMailStatusEnum, MessageDescriptor> = defineMessages({
  WAITING: { id: "withdrawals.mail.WAITING", defaultMessage: "Waits to be sent" },
  SENT: { id: "withdrawals.mail.SENT", defaultMessage: "Sent {moment}" },
  SKIPPED: { id: "withdrawals.mail.SKIPPED", defaultMessage: "Not sent" },
  FAILED: { id: "withdrawals.mail.FAILED", defaultMessage: "Could not be sent" },
});

export const actors: Record<ReturnActorEnum, MessageDescriptor> = defineMessages({
  CUSTOMER: { id: "withdrawals.actor.CUSTOMER", defaultMessage: "the customer" },
  STAFF: { id: "withdrawals.actor.STAFF", defaultMessage: "staff, for the customer" },
  APP: { id: "withdrawals.actor.APP", defaultMessage: "an App" },
  SYSTEM: { id: "withdrawals.actor.SYSTEM", defaultMessage: "the system" },
});

export const steps = defineMessages({
  cancelOrder: {
    id: "withdrawals.step.cancelOrder",
    defaultMessage: "Units were not sent. Cancel the order, and refund what was paid for them.",
  },
  refundCanceled: {
    id: "withdrawals.step.refundCanceled",
    defaultMessage: "The order is canceled. See that the money went back.",
  },
  otherReturn: {
    id: "withdrawals.step.otherReturn",
    defaultMessage: "Units are in another return already. See to its refund.",
  },
  answer: {
    id: "withdrawals.step.answer",
    defaultMessage: "Tell the customer what keeps it: {reason}.",
  },
  declined: {
    id: "withdrawals.step.declined",
    defaultMessage:
      "The acknowledgement told the customer that it was declined, and why. Close it, or take the goods all the same.",
  },
  decide: { id: "withdrawals.step.decide", defaultMessage: "Decide on the return." },
  await: {
    id: "withdrawals.step.await",
    defaultMessage: "Wait for the goods. Nothing has to be paid before they, or proof that they were sent, are here.",
  },
  pay: { id: "withdrawals.step.pay", defaultMessage: "Pay back by {moment}." },
  payNow: { id: "withdrawals.step.payNow", defaultMessage: "Pay back now: it was due {moment}." },
  acknowledge: {
    id: "withdrawals.step.acknowledge",
    defaultMessage: "The acknowledgement did not reach the customer. Send the PDF yourself.",
  },
  close: { id: "withdrawals.step.close", defaultMessage: "Then close it, with what was done." },
  nothing: { id: "withdrawals.step.nothing", defaultMessage: "Nothing is left to do." },
  toOrder: { id: "withdrawals.step.toOrder", defaultMessage: "Open the order" },
});
