/** The tone of each outcome. */
export const OUTCOMES = {
  APPROVE: "good",
  REVIEW: "warn",
  DECLINE: "bad",
  KEEP_ITEM: "info",
} as const;
