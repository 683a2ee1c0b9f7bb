import { useMemo } from "react";
import { useIntl } from "react-intl";
import { useQuery } from "urql";

import type { LanguageCodeEnum } from "@/api/generated/graphql";
import { SettingsLanguagesDocument } from "@/api/generated/graphql";

export interface Translation {
  languageCode: LanguageCodeEnum;
  text: string;
}

/** The languages that the shop knows, regions left out, as the reader calls them. */
export function useLanguages() {
  const intl = useIntl();
  const [{ data }] = useQuery({ query: SettingsLanguagesDocument });
  return useMemo(() => {
    const names = new Intl.DisplayNames(intl.locale, { type: "language" });
    const nameOf = (code: string) => names.of(code.toLowerCase().replace("_", "-")) ?? code;
    const codes = (data?.__type?.enumValues ?? [])
      .map(({ name }) => name as LanguageCodeEnum)
      .filter((code) => !code.includes("_"))
      .sort((a, b) => nameOf(a).localeCompare(nameOf(b), intl.locale));
    return { codes, nameOf };
  }, [data, intl.locale]);
}
