import { useMemo } from "react";
import { useIntl } from "react-intl";
import { useQuery } from "urql";

import type { RulesShopQuery } from "@/api/generated/graphql";
import { RulesShopDocument } from "@/api/generated/graphql";
import { useLanguageCode } from "@/i18n/useLanguageCode";

import { COUNTRIES } from "./countries";
import type { Label } from "./words/Teller";
import { ownWords, Teller } from "./words/Teller";

export interface Suggestion {
  value: string;
  label: string;
}

export interface ShopWords {
  teller: Teller;
  /** What a fact may be in this shop, as far as it is known. */
  suggestions: (key: string) => Suggestion[];
  channels: { id: string; slug: string; name: string; currencyCode: string }[];
  currencies: string[];
  /** Channels that the reader works in; null: all, and the shop's default too. */
  ownChannels: ReadonlySet<string> | null;
  isReady: boolean;
}

interface Named {
  slug: string;
  name: string;
}
type Names = Map<string, Map<string, string>>;

/** The shop's own names for what documents name by slug. */
export function useShopWords(): ShopWords {
  const intl = useIntl();
  const languageCode = useLanguageCode();
  const [{ data, fetching }] = useQuery({ query: RulesShopDocument, variables: { languageCode } });
  return useMemo(() => {
    const names = namesIn(data);
    const label: Label = (key, word) => names.get(key)?.get(word) ?? null;
    const teller = new Teller(intl, label);
    const channels = data?.channels ?? [];
    return {
      teller,
      suggestions: (key) => suggest(key, names, teller),
      channels,
      currencies: [...new Set(channels.map(({ currencyCode }) => currencyCode))].sort(),
      ownChannels: data?.me?.restrictedAccessToChannels
        ? new Set((data.me.accessibleChannels ?? []).map(({ id }) => id))
        : null,
      isReady: !fetching || Boolean(data),
    };
  }, [data, fetching, intl]);
}

function suggest(key: string, names: Names, teller: Teller): Suggestion[] {
  const own = ownWords(key);
  if (own.length) return own.map((value) => ({ value, label: teller.word(key, value) }));
  if (key === "shipping_country") {
    return COUNTRIES.map((value) => ({ value, label: teller.country(value) })).sort((a, b) =>
      a.label.localeCompare(b.label, teller.intl.locale),
    );
  }
  return [...(names.get(key) ?? [])].map(([value, label]) => ({ value, label }));
}

function namesIn(data: RulesShopQuery | undefined): Names {
  const names: Names = new Map();
  const add = (key: string, rows: readonly Named[]) =>
    names.set(key, new Map(rows.map(({ slug, name }) => [slug, name])));
  const nodes = (list: { edges: readonly { node: Named | null }[] } | null | undefined) =>
    (list?.edges ?? []).flatMap(({ node }) => (node ? [node] : []));
  if (!data) return names;
  add("channel", data.channels ?? []);
  add("warehouse", nodes(data.warehouses));
  add("category", nodes(data.categories));
  add("collection", nodes(data.collections));
  add("product_type", nodes(data.productTypes));
  add("reason", current(data.returnReasons));
  add("grade", current(data.returnGrades ?? []));
  const currencies = [...new Set((data.channels ?? []).map(({ currencyCode }) => currencyCode))];
  add("currency", currencies.map((code) => ({ slug: code, name: code })));
  const questions = data.returnReasons.flatMap((reason) => reason.questions);
  add("question", questions.map(({ slug, text }) => ({ slug, name: text })));
  for (const { slug, answers } of questions)
    add(`answer:${slug}`, answers.map((answer) => ({ slug: answer.slug, name: answer.text })));
  return names;
}

/** Those in use first; the names of archived ones are still known. */
function current<Row extends Named & { archivedAt: string | null }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => Number(Boolean(a.archivedAt)) - Number(Boolean(b.archivedAt)));
}
