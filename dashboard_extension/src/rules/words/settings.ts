import type { Json } from "../document";
import { asDocument, isObject } from "../document";
import { FACTS } from "./factMessages";
import { SETTINGS } from "./settingMessages";
import type { Teller } from "./Teller";

/** A setting of the document in words; empty where there is nothing to say. */
export function settingText(name: string, value: Json | undefined, teller: Teller): string {
  if (value === null || value === undefined || value === "") return "";
  if (Array.isArray(value) && !value.length) return "";
  if (isObject(value) && !Object.keys(value).length) return "";
  const tell = TOLD[name];
  return tell ? tell(value, teller) : teller.plain(value);
}

const TOLD: Record<string, (value: Json, teller: Teller) => string> = {
  statutory: (value, teller) => {
    const { applies, days } = asDocument(value);
    const where = teller.meaning("applies", String(applies ?? "eu"));
    return teller.say(SETTINGS.statutory, { where, days: teller.days(Number(days ?? 14)) });
  },
  send_within_days: (value, teller) =>
    teller.say(SETTINGS.sendWithin, { days: teller.days(Number(value)) }),
  remind_days_before: (value, teller) =>
    teller.say(SETTINGS.remindBefore, { days: teller.days(Number(value)) }),
  cancel_unshipped: (value, teller) => teller.say(value === true ? SETTINGS.yes : SETTINGS.no),
  transit_days: (value, teller) => teller.days(Number(value)),
  transit_days_by_country: (value, teller) =>
    teller.all(
      Object.entries(asDocument(value)).map(([code, days]) =>
        teller.say(SETTINGS.byCountry, {
          country: teller.country(code),
          days: teller.days(Number(days)),
        }),
      ),
    ),
  customer_types: (value, teller) =>
    (Array.isArray(value) ? value : []).map((one) => customerType(one, teller)).join("; "),
};

function customerType(value: Json, teller: Teller): string {
  const { name, groups, metadata } = asDocument(value);
  const told = [
    ...(Array.isArray(groups) && groups.length
      ? [
          teller.say(SETTINGS.inGroup, {
            fact: teller.say(FACTS.customer_group),
            words: teller.any(groups.map(String)),
          }),
        ]
      : []),
    ...Object.entries(asDocument(metadata)).map(([key, text]) =>
      teller.say(SETTINGS.inGroup, {
        fact: teller.subject(`customer:${key}`),
        words: String(text),
      }),
    ),
  ];
  return teller.say(SETTINGS.customerType, {
    name: String(name ?? ""),
    condition: teller.any(told),
  });
}
