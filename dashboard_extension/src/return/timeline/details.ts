import type { IntlShape, MessageDescriptor } from "react-intl";

import type { ReturnEventTypeEnum } from "@/api/generated/graphql";
import { problems } from "@/api/problemMessages";
import { dispositionWords, priorityWords, resolutionWords } from "@/api/wordMessages";

import { Data, type Event } from "./events";
import { messages } from "./messages";

/** What the page knows that events speak of. */
export interface Ground {
  intl: IntlShape;
  currency: string | undefined;
  /** Names of lines by the key that events know them by. */
  names: Record<string, string>;
}

type Tell = (data: Data, ground: Ground) => (string | undefined)[];

const reason: Tell = (data) => [data.at("reason").text];
const sum: Tell = (data, ground) => [money(data.at("amount"), ground)];
const attempt: Tell = (data, ground) => [
  money(data.at("amount"), ground),
  data.at("message").text,
];
const exchange: Tell = (data, { intl }) => [orderNumber(data, intl)];
const ended: Tell = (data, ground) => [
  orderNumber(data, ground.intl),
  data.at("paid").number
    ? ground.intl.formatMessage(messages.paidFor, {
        amount: money(data.at("paid"), ground),
      })
    : undefined,
];
const found: Tell = (data, ground) =>
  data.at("found").list.map((row) =>
    ground.intl.formatMessage(messages.found, {
      units: row.at("quantity").number ?? 0,
      word: word(dispositionWords, row.at("disposition"), ground.intl),
    }),
  );

const TELL: Partial<Record<ReturnEventTypeEnum, Tell>> = {
  APPROVED: (data, { intl }) => {
    const why = data.at("override_reason").text;
    return [why && intl.formatMessage(messages.override, { reason: why })];
  },
  DECLINED: (data, { intl }) => [
    data.at("reason").text,
    ...data
      .at("refusals")
      .list.map((row) => word(problems, row.at("code"), intl)),
  ],
  RECEIVED: (data, { intl }) => [
    data.at("empty_box").flag ? intl.formatMessage(messages.emptyBox) : undefined,
    data.at("units").number
      ? intl.formatMessage(messages.units, { units: data.at("units").number })
      : undefined,
    data.at("warehouse").text,
  ],
  INSPECTED: found,
  INSPECTION_CORRECTED: found,
  STOCK_MOVED: (data, { intl }) =>
    data.at("moved").list.map((row) =>
      intl.formatMessage(messages.stock, {
        sku: row.at("sku").text ?? "",
        before: row.at("stock_before").number ?? 0,
        after: row.at("stock_after").number ?? 0,
        warehouse: row.at("warehouse_name").text ?? "",
      }),
    ),
  PARCEL_ANNOUNCED: (data) => [data.at("carrier").text, data.at("tracking_number").text],
  SENT_BACK: (data) => [data.at("carrier").text, data.at("tracking_number").text],
  UNITS_ADDED: (data, { intl }) => [
    intl.formatMessage(messages.units, { units: data.at("quantity").number ?? 0 }),
    data.at("why").text,
  ],
  BLIND_RECEIPT_MATCHED: (data) => [data.at("number").text],
  REIMBURSEMENT_CREATED: sum,
  REIMBURSED: sum,
  REIMBURSEMENT_CANCELED: (data, ground) => {
    const cards = data.at("cards_kept").list.map(({ text }) => text);
    return [
      money(data.at("amount"), ground),
      data.at("reason").text,
      cards.length
        ? ground.intl.formatMessage(messages.cardsKept, { cards: cards.join(", ") })
        : undefined,
    ];
  },
  REFUND_FAILED: attempt,
  REFUND_UNKNOWN: attempt,
  REFUND_PAID: attempt,
  REFUND_REVERSED: attempt,
  REFUND_RESOLVED: (data, { intl }) => [
    intl.formatMessage(data.at("paid").flag ? messages.paidYes : messages.paidNo),
    data.at("reason").text,
  ],
  REFUND_HELD: (data, { intl }) =>
    data.at("codes").list.map((code) => word(problems, code, intl)),
  REFUND_OVERDUE: (data, { intl }) => {
    const due = data.at("due_at").text;
    return [due && intl.formatDate(due, { dateStyle: "medium" })];
  },
  RESOLUTION_CHANGED: (data, ground) =>
    data.at("lines").entries.map(([, row]) =>
      change(
        word(resolutionWords, row.at("from"), ground.intl),
        word(resolutionWords, row.at("to"), ground.intl),
        ground.intl,
      ),
    ),
  OVERPAYMENT_SETTLED: reason,
  EXCHANGE_ORDERED: (data, ground) => [
    orderNumber(data, ground.intl),
    data.at("owed").number
      ? ground.intl.formatMessage(messages.owes, {
          amount: money(data.at("owed"), ground),
        })
      : undefined,
  ],
  EXCHANGE_RELEASED: exchange,
  EXCHANGE_EXPIRED: ended,
  EXCHANGE_CANCELED: ended,
  NATIVE_CONFLICT: (data, ground) =>
    data.at("lines").entries.map(([line, row]) =>
      ground.intl.formatMessage(messages.gone, {
        units: row.entries.reduce((all, [, units]) => all + (units.number ?? 0), 0),
        name: ground.names[line] ?? "",
      }),
    ),
  NATIVE_CONFLICT_SETTLED: reason,
  ASSIGNED: (data, { intl }) => [
    data.at("name").text ?? intl.formatMessage(messages.nobody),
  ],
  PRIORITY_SET: (data, { intl }) => [
    change(
      word(priorityWords, data.at("from"), intl),
      word(priorityWords, data.at("to"), intl),
      intl,
    ),
  ],
};

/** What matters of an event beside that it happened. */
export function detailsOf(event: Event, ground: Ground): string[] {
  const told = TELL[event.type]?.(new Data(event.data), ground) ?? [];
  return told.filter((part): part is string => Boolean(part));
}

function money(amount: Data, { intl, currency }: Ground): string | undefined {
  if (amount.number === undefined) return undefined;
  return intl.formatNumber(
    amount.number,
    currency ? { style: "currency", currency } : undefined,
  );
}

function orderNumber(data: Data, intl: IntlShape): string | undefined {
  const number = data.at("number").text;
  return number && intl.formatMessage(messages.orderNumber, { number });
}

function change(before: string, after: string, intl: IntlShape): string {
  return intl.formatMessage(messages.change, { before, after });
}

/** Events spell words in lower case, GraphQL in upper case. */
function word(
  words: Record<string, MessageDescriptor>,
  { text = "" }: Data,
  intl: IntlShape,
): string {
  const known = words[text.toUpperCase()];
  return known ? intl.formatMessage(known) : text;
}
