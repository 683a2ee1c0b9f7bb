import type {
  DateTimeRangeInput,
  LanguageCodeEnum,
  QueuePageQueryVariables,
  ReturnRequestWhereInput,
} from "@/api/generated/graphql";

import type { Filters, QueueState, Sort, ViewName } from "./address";
import { NOBODY } from "./address";

const SOONEST_DUE: Sort = { field: "DUE_AT", descending: false };

/** What comes first where the reader has not said it: what has to be done first. */
const USUAL_SORT: Partial<Record<ViewName, Sort>> = {
  TO_REVIEW: SOONEST_DUE,
  TO_INSPECT: SOONEST_DUE,
  REFUND_DUE: SOONEST_DUE,
  OVERDUE: SOONEST_DUE,
  MINE: SOONEST_DUE,
};

export function sortOf({ sort, view }: QueueState): Sort {
  return sort ?? USUAL_SORT[view] ?? { field: "CREATED_AT", descending: true };
}

/** The server's conditions for what an address asks. */
export function whereOf({ view, filters }: QueueState): ReturnRequestWhereInput | null {
  const where: ReturnRequestWhereInput = {};
  if (view !== "ALL") where.view = view;
  if (filters.status.length) where.status = { oneOf: filters.status };
  if (filters.reception.length) where.reception = { oneOf: filters.reception };
  if (filters.inspection.length) where.inspection = { oneOf: filters.inspection };
  if (filters.money.length) where.moneyStatus = { oneOf: filters.money };
  if (filters.kind.length) where.kind = { oneOf: filters.kind };
  if (filters.priority.length) where.priority = { oneOf: filters.priority };
  if (filters.reason.length) where.reason = { oneOf: filters.reason };
  if (filters.channel.length) where.channelId = { oneOf: filters.channel };
  if (filters.trouble.length) where.attentionReason = { oneOf: filters.trouble };
  if (filters.attention) where.needsAttention = true;
  Object.assign(where, assigneeOf(filters));
  const created = daysOf(filters.from, filters.to);
  if (created) where.createdAt = created;
  const due = daysOf(filters.dueFrom, filters.dueTo);
  if (due) where.refundDueAt = due;
  return Object.keys(where).length ? where : null;
}

export function pageOf(
  state: QueueState,
  language: LanguageCodeEnum,
  asStaff: boolean,
): QueuePageQueryVariables {
  const { field, descending } = sortOf(state);
  const page = state.before
    ? { last: state.size, before: state.before }
    : { first: state.size, ...(state.after ? { after: state.after } : {}) };
  return {
    ...page,
    where: whereOf(state),
    search: state.search || null,
    sortBy: { field, direction: descending ? "DESC" : "ASC" },
    language,
    asStaff,
  };
}

function assigneeOf({ assignee }: Filters): ReturnRequestWhereInput {
  if (!assignee) return {};
  return assignee === NOBODY ? { isAssigned: false } : { assignee: { eq: assignee } };
}

/** From the first moment of a day to the last of another, where the reader is. */
function daysOf(from: string, to: string): DateTimeRangeInput | null {
  if (!from && !to) return null;
  return {
    ...(from ? { gte: new Date(`${from}T00:00:00`).toISOString() } : {}),
    ...(to ? { lte: new Date(`${to}T23:59:59.999`).toISOString() } : {}),
  };
}
