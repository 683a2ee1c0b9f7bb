import { useIntl } from "react-intl";

import type { LanguageCodeEnum } from "@/api/generated/graphql";

import { localeFor } from "./locales";

/** The reader's language as the API names it. */
export function useLanguageCode(): LanguageCodeEnum {
  return localeFor(useIntl().locale).toUpperCase() as LanguageCodeEnum;
}
