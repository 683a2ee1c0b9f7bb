import type {
  ReturnAttentionReasonEnum,
  ReturnInspectionStatusEnum,
  ReturnKindEnum,
  ReturnMoneyStatusEnum,
  ReturnPriorityEnum,
  ReturnReceptionEnum,
  ReturnRequestSortField,
  ReturnStatusEnum,
  ReturnViewEnum,
} from "@/api/generated/graphql";

export type ViewName = ReturnViewEnum | "ALL";

export const VIEWS = [
  "TO_REVIEW",
  "TO_RECEIVE",
  "TO_INSPECT",
  "REFUND_DUE",
  "OVERDUE",
  "FAILED",
  "MINE",
  "ALL",
] as const satisfies readonly ViewName[];

/** The words that a list may be narrowed to, as the server and the address know them. */
export const WORDS = {
  status: [
    "REQUESTED",
    "APPROVED",
    "COMPLETED",
    "DECLINED",
    "CANCELED",
    "EXPIRED",
    "UNCONFIRMED",
  ] as const satisfies readonly ReturnStatusEnum[],
  reception: ["NONE", "PARTIAL", "FULL"] as const satisfies readonly ReturnReceptionEnum[],
  inspection: [
    "NONE",
    "PENDING",
    "DONE",
  ] as const satisfies readonly ReturnInspectionStatusEnum[],
  money: [
    "NONE",
    "PENDING",
    "PARTIALLY_REIMBURSED",
    "REIMBURSED",
    "FAILED",
  ] as const satisfies readonly ReturnMoneyStatusEnum[],
  kind: ["RETURN", "WITHDRAWAL", "CLAIM", "GIFT"] as const satisfies readonly ReturnKindEnum[],
  priority: ["URGENT", "HIGH", "NORMAL", "LOW"] as const satisfies readonly ReturnPriorityEnum[],
  /** For what staff should look at it. */
  trouble: [
    "REFUND_FAILED",
    "REFUND_UNKNOWN",
    "REFUND_OVERDUE",
    "REFUND_HELD",
    "RECEIPT_DISCREPANCY",
    "EXCHANGE_UNSETTLED",
    "NATIVE_CONFLICT",
    "OVERPAID",
  ] as const satisfies readonly ReturnAttentionReasonEnum[],
};

export type WordFilter = keyof typeof WORDS;
export const WORD_FILTERS = Object.keys(WORDS) as WordFilter[];

export const SORTS = [
  "NUMBER",
  "CREATED_AT",
  "UPDATED_AT",
  "STATUS",
  "PRIORITY",
  "DUE_AT",
] as const satisfies readonly ReturnRequestSortField[];

export const SIZES = [25, 50, 100] as const;
export const NOBODY = "nobody";

export type Filters = { [Name in WordFilter]: (typeof WORDS)[Name][number][] } & {
  /** Slugs of reasons, ids of channels. */
  reason: string[];
  channel: string[];
  /** Days, as `2026-03-31`, in the reader's own time zone. */
  from: string;
  to: string;
  dueFrom: string;
  dueTo: string;
  /** The id of a member of staff, or `nobody`. */
  assignee: string;
  attention: boolean;
};

export interface Sort {
  field: ReturnRequestSortField;
  descending: boolean;
}

export interface QueueState {
  view: ViewName;
  search: string;
  filters: Filters;
  sort: Sort | null;
  size: number;
  after: string;
  before: string;
  columns: string[] | null;
}

export const NO_FILTERS: Filters = {
  status: [],
  reception: [],
  inspection: [],
  money: [],
  kind: [],
  priority: [],
  trouble: [],
  reason: [],
  channel: [],
  from: "",
  to: "",
  dueFrom: "",
  dueTo: "",
  assignee: "",
  attention: false,
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TEXTS = ["from", "to", "dueFrom", "dueTo"] as const;

/** What an address asks for; what it says wrongly is left out. */
export function readAddress(query: URLSearchParams, startingView: ViewName): QueueState {
  const view = oneOf(VIEWS, query.get("view")?.toUpperCase()) ?? startingView;
  const filters = { ...NO_FILTERS };
  for (const name of WORD_FILTERS) readWords(filters, name, query);
  filters.reason = listed(query.get("reason"));
  filters.channel = listed(query.get("channel"));
  for (const name of TEXTS) {
    const day = query.get(name) ?? "";
    filters[name] = DAY.test(day) ? day : "";
  }
  filters.assignee = query.get("assignee") ?? "";
  filters.attention = query.get("attention") === "yes";
  const columns = listed(query.get("columns"));
  return {
    view,
    filters,
    search: query.get("q") ?? "",
    sort: readSort(query.get("sort")),
    size: SIZES.find((size) => String(size) === query.get("size")) ?? 50,
    after: query.get("after") ?? "",
    before: query.get("before") ?? "",
    columns: columns.length ? columns : null,
  };
}

/** The shortest address that asks for the same. */
export function writeAddress(state: QueueState): URLSearchParams {
  const query = new URLSearchParams();
  const put = (name: string, value: string) => value && query.set(name, value);
  put("view", state.view.toLowerCase());
  put("q", state.search);
  for (const name of WORD_FILTERS) put(name, state.filters[name].join(",").toLowerCase());
  put("reason", state.filters.reason.join(","));
  put("channel", state.filters.channel.join(","));
  for (const name of TEXTS) put(name, state.filters[name]);
  put("assignee", state.filters.assignee);
  put("attention", state.filters.attention ? "yes" : "");
  if (state.sort)
    put("sort", `${state.sort.descending ? "-" : ""}${state.sort.field.toLowerCase()}`);
  if (state.size !== 50) put("size", String(state.size));
  put("after", state.after);
  put("before", state.before);
  put("columns", state.columns?.join(",") ?? "");
  return query;
}

export function isNarrowed({ filters, search }: QueueState): boolean {
  return Boolean(search) || Object.values(filters).some(isGiven);
}

export function countFilters(filters: Filters): number {
  return Object.values(filters).filter(isGiven).length;
}

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function readWords<Name extends WordFilter>(
  filters: Filters,
  name: Name,
  query: URLSearchParams,
) {
  const known = WORDS[name] as readonly string[];
  const words = listed(query.get(name)).map((word) => word.toUpperCase());
  filters[name] = known.filter((word) => words.includes(word)) as Filters[Name];
}

function readSort(text: string | null): Sort | null {
  const descending = text?.startsWith("-") ?? false;
  const field = oneOf(SORTS, text?.replace("-", "").toUpperCase());
  return field ? { field, descending } : null;
}

function listed(text: string | null): string[] {
  return (text ?? "").split(",").filter(Boolean);
}

function oneOf<Word extends string>(
  words: readonly Word[],
  text: string | undefined,
): Word | undefined {
  return words.find((word) => word === text);
}
