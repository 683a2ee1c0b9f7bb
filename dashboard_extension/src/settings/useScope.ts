import { useSearchParams } from "react-router-dom";

import type { LanguageCodeEnum } from "@/api/generated/graphql";
import { useAbilities } from "@/bridge/permissions";
import { useLanguageCode } from "@/i18n/useLanguageCode";
import type { ShopWords } from "@/rules/useShopWords";
import { useShopWords } from "@/rules/useShopWords";

export type Channel = ShopWords["channels"][number];

/**
 * What settings are of: the whole shop, or one channel that the reader works in; and the
 * language of texts. Both stand in the address, so that a link leads to the same.
 */
export function useScope() {
  const [params, setParams] = useSearchParams();
  const reader = useLanguageCode();
  const { configure } = useAbilities();
  const { channels, ownChannels, isReady } = useShopWords();
  const mine = channels.filter(({ id }) => ownChannels?.has(id) ?? true);
  const channel = mine.find(({ slug }) => slug === params.get("channel")) ?? null;
  const set = (name: "language" | "channel", value: string) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  return {
    language: (params.get("language") ?? reader) as LanguageCodeEnum,
    channel,
    channels: mine,
    isReady,
    /** Of the whole shop's only those write who work in every channel. */
    canWrite: configure && (channel !== null || ownChannels === null),
    /** They could, if they chose one of their channels. */
    mayChoose: configure && ownChannels !== null,
    search: params.toString() && `?${params.toString()}`,
    setLanguage: (code: string) => set("language", code),
    setChannel: (slug: string) => set("channel", slug),
  };
}

export type Scope = ReturnType<typeof useScope>;
