import type {
  LanguageCodeEnum,
  PortalLookFragment,
  PortalLooksQuery,
  ReturnPortalAppearanceInput,
  ReturnPortalTextEnum,
} from "@/api/generated/graphql";

export type Found = NonNullable<PortalLooksQuery["look"]>;
export type Inherited = PortalLookFragment | null | undefined;

export const TEXTS = ["WELCOME", "SUPPORT", "ASKED"] as const;
export const FIELDS = [
  "shopName",
  "logoUrl",
  "accentColor",
  "supportEmail",
  "supportUrl",
] as const;
export type LookField = (typeof FIELDS)[number];

/** What is written in the form; `texts` by language and key, as `EN WELCOME`. */
export interface Look extends Record<LookField, string> {
  texts: Record<string, string>;
}

export const textKey = (code: LanguageCodeEnum, key: ReturnPortalTextEnum) => `${code} ${key}`;

interface Text {
  languageCode: LanguageCodeEnum;
  key: ReturnPortalTextEnum;
  text: string;
}

export function byKey(texts: readonly Text[]): Record<string, string> {
  return Object.fromEntries(
    texts.map(({ languageCode, key, text }) => [textKey(languageCode, key), text]),
  );
}

export function lookOf(found: PortalLookFragment): Look {
  const { shopName, logoUrl, accentColor, supportEmail, supportUrl } = found;
  const texts = byKey(found.texts);
  return { shopName, logoUrl, accentColor, supportEmail, supportUrl, texts };
}

/** Only what changed: a colleague may be writing the rest. */
export function changesOf(look: Look, before: Look): ReturnPortalAppearanceInput {
  const fields = FIELDS.filter((field) => look[field] !== before[field]);
  const texts = Object.entries(look.texts).filter(
    ([key, text]) => text !== (before.texts[key] ?? ""),
  );
  return {
    ...Object.fromEntries(fields.map((field) => [field, look[field]])),
    ...(texts.length
      ? {
          texts: texts.map(([name, text]) => {
            const [languageCode, key] = name.split(" ") as [
              LanguageCodeEnum,
              ReturnPortalTextEnum,
            ];
            return { languageCode, key, text };
          }),
        }
      : {}),
  };
}
