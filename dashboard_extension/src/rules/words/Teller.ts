import type { IntlShape, MessageDescriptor } from "react-intl";

import type { Json, JsonObject } from "../document";
import { isObject } from "../document";
import { titled } from "../schema";
import { SAYS, WORDS } from "./effectMessages";
import { CLAUSES, FACTS, FAULTS, KINDS, METHODS, RESOLUTIONS, SUBJECTS } from "./factMessages";
import { MORE_WORDS } from "./fieldMessages";

export type Texts = Record<string, MessageDescriptor>;

/** What the shop calls a word of a fact; null: it does not know it. */
export type Label = (key: string, word: string) => string | null;

const VOCABULARIES: Record<string, Texts> = {
  kind: KINDS,
  fault: FAULTS,
  resolution: RESOLUTIONS,
  method: METHODS,
};

/** The words of facts whose words are the plugin's own. */
export const ownWords = (fact: string): string[] => Object.keys(VOCABULARIES[fact] ?? {});

/**
 * Puts documents into the reader's words, as the server does in its traces. What it has
 * no words for it tells as it is written: a document is never told in part.
 */
export class Teller {
  constructor(
    readonly intl: IntlShape,
    readonly label: Label,
  ) {}

  say(text: MessageDescriptor | undefined, values?: Record<string, string | number>): string {
    return text ? this.intl.formatMessage(text, values) : "";
  }

  all(parts: string[]): string {
    return this.intl.formatList(parts, { type: "conjunction" });
  }

  any(parts: string[]): string {
    return this.intl.formatList(parts, { type: "disjunction" });
  }

  /** A noun for what is looked at, by its key in traces: `reason`, `attribute:material`. */
  subject(key: string): string {
    const [kind = "", ...rest] = key.split(":");
    const name = rest.join(":");
    if (!name) return this.known(FACTS, kind) ?? titled(kind).toLowerCase();
    const called = this.label(kind === "answer" ? "question" : kind, name) ?? name;
    return this.say((SUBJECTS as Texts)[kind], { name: called }) || `${kind} ${called}`;
  }

  /** One word of a fact. */
  word(key: string, word: string): string {
    const own = VOCABULARIES[key]?.[word];
    if (own) return this.say(own);
    if (key === "shipping_country") return this.country(word);
    return this.label(key, word) ?? word;
  }

  /** A word of a field of an effect, as `restocking_fee.type: flat`. */
  meaning(field: string, word: string, title?: string): string {
    const text =
      (MORE_WORDS as Texts)[`${field}_${word}`] ??
      VOCABULARIES[singular(field)]?.[word] ??
      (WORDS as Texts)[word];
    return text ? this.say(text) : (title ?? this.label(singular(field), word) ?? word);
  }

  country(code: string): string {
    try {
      const names = new Intl.DisplayNames(this.intl.locale, { type: "region" });
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  }

  days(number: number): string {
    return this.say(CLAUSES.days, { number });
  }

  part(percentage: Json | undefined): string {
    return this.intl.formatNumber(Number(percentage) / 100, {
      style: "percent",
      maximumFractionDigits: 2,
    });
  }

  number(value: Json | undefined): string {
    const number = Number(value);
    return Number.isFinite(number) ? this.intl.formatNumber(number) : String(value);
  }

  money(amount: Json | undefined, currency: string): string {
    try {
      return this.intl.formatNumber(Number(amount), { style: "currency", currency });
    } catch {
      return `${String(amount)} ${currency}`;
    }
  }

  /** Amounts by currency: "€4.90 or £4.50". */
  amounts(value: Json | undefined): string {
    if (!isObject(value)) return String(value ?? "");
    const told = Object.entries(value).map(([code, amount]) => this.money(amount, code));
    return told.length ? this.any(told) : this.say(CLAUSES.nothing);
  }

  /** A date, or a day of every year. */
  day(value: Json | undefined): string {
    const text = String(value ?? "");
    const isYearly = /^\d{2}-\d{2}$/.test(text);
    const date = new Date(`${isYearly ? `2024-${text}` : text}T00:00:00Z`);
    if (Number.isNaN(date.getTime())) return text;
    return this.intl.formatDate(date, {
      timeZone: "UTC",
      day: "numeric",
      month: "long",
      ...(isYearly ? {} : { year: "numeric" }),
    });
  }

  /** Anything at all, for what no words are known for. */
  plain(value: Json | undefined): string {
    if (value === null || value === undefined) return this.say(CLAUSES.nothing);
    if (Array.isArray(value)) return this.all(value.map((item) => this.plain(item)));
    if (isObject(value)) return this.entries(value);
    if (typeof value === "number") return this.intl.formatNumber(value);
    return String(value);
  }

  entries(value: JsonObject): string {
    return Object.entries(value)
      .map(([name, inner]) =>
        this.say(SAYS.other, { name: titled(name).toLowerCase(), value: this.plain(inner) }),
      )
      .join(", ");
  }

  private known(texts: Texts, key: string): string | null {
    return texts[key] ? this.say(texts[key]) : null;
  }
}

/** `resolutions` → `resolution`: lists are named after what is in them. */
export const singular = (field: string): string => field.replace(/s$/, "");

export const capitalised = (text: string): string =>
  text.charAt(0).toLocaleUpperCase() + text.slice(1);
