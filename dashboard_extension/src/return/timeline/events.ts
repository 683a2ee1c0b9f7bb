import type { ReturnEventTypeEnum, ReturnPageTimelineQuery } from "@/api/generated/graphql";

export type Event = NonNullable<ReturnPageTimelineQuery["returnRequest"]>["events"][number];

/** Several of them in a row say no more than one: told as one, with how often. */
const ALIKE: ReturnEventTypeEnum[] = [
  "ASSIGNED",
  "FILE_ADDED",
  "FILE_DELETED",
  "PRIORITY_SET",
  "REFUND_RETRIED",
  "STOCK_MOVED",
];

/** Events that are told as one, the newest first. */
export type Run = [Event, ...Event[]];

/** The newest first, with runs of similar events by the same actor put together. */
export function runsOf(events: readonly Event[]): Run[] {
  const runs: Run[] = [];
  for (const event of [...events].sort((one, other) => other.sequence - one.sequence)) {
    const last = runs.at(-1);
    if (last && isAlike(last[0], event)) last.push(event);
    else runs.push([event]);
  }
  return runs;
}

function isAlike(one: Event, other: Event): boolean {
  return (
    ALIKE.includes(one.type) &&
    one.type === other.type &&
    one.actor === other.actor &&
    one.user?.id === other.user?.id &&
    one.app?.id === other.app?.id
  );
}

/** What an event keeps, whose shape nobody promises. */
export class Data {
  constructor(private readonly value: unknown) {}

  at(key: string): Data {
    const known = this.value as Record<string, unknown> | null;
    return new Data(typeof known === "object" ? known?.[key] : undefined);
  }

  get text(): string | undefined {
    if (typeof this.value === "string" && this.value) return this.value;
    return typeof this.value === "number" ? String(this.value) : undefined;
  }

  get number(): number | undefined {
    const number = Number(this.text);
    return this.text === undefined || Number.isNaN(number) ? undefined : number;
  }

  get flag(): boolean | undefined {
    return typeof this.value === "boolean" ? this.value : undefined;
  }

  get list(): Data[] {
    return Array.isArray(this.value) ? this.value.map((one) => new Data(one)) : [];
  }

  get entries(): [string, Data][] {
    if (typeof this.value !== "object" || !this.value || Array.isArray(this.value))
      return [];
    return Object.entries(this.value).map(([key, one]) => [key, new Data(one)]);
  }
}
