import type { JsonObject } from "../document";

type Rule = (value: JsonObject) => boolean;

/** Fields that only mean something beside another one, by the definition that has them. */
const WANTED: Record<string, Record<string, Rule>> = {
  Fee: {
    amount: ({ type }) => type === "flat",
    each: ({ type }) => type === "flat",
    percentage: ({ type }) => type === "percentage",
    free_from: ({ type }) => type !== "free",
    tax: ({ type }) => type !== "free",
  },
  Returnable: { ground: ({ allowed }) => allowed === false },
  Handling: { up_to: ({ do: what }) => what === "keep_item" },
  PolicyDocument: {
    remind_days_before: ({ send_within_days }) => typeof send_within_days === "number",
  },
  DispositionEffects: { second_hand: ({ disposition }) => disposition === "second_hand" },
};

export function isWanted(kind: string | undefined, name: string, value: JsonObject): boolean {
  return WANTED[kind ?? ""]?.[name]?.(value) ?? true;
}

/** Without what the change of another field left without meaning. */
export function withoutIdle(kind: string | undefined, value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => isWanted(kind, name, value)),
  );
}
