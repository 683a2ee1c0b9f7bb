import { useIntl } from "react-intl";

import type { LanguageCodeEnum } from "@/api/generated/graphql";
import { localeFor } from "@/i18n/locales";

/** The reader's language as the API names it. */
export function useLanguage(): LanguageCodeEnum {
  return localeFor(useIntl().locale) === "fr" ? "FR" : "EN";
}
