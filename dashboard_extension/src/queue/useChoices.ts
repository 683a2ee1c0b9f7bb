import { useIntl } from "react-intl";
import { useQuery } from "urql";

import type { LanguageCodeEnum, QueueChoicesQuery } from "@/api/generated/graphql";
import { QueueChoicesDocument } from "@/api/generated/graphql";
import { useAbilities } from "@/bridge/permissions";
import { localeFor } from "@/i18n/locales";

export interface Choices {
  reasons: QueueChoicesQuery["returnReasons"];
  channels: NonNullable<QueueChoicesQuery["channels"]>;
  people: NonNullable<QueueChoicesQuery["returnAssignees"]>;
}

export function useLanguage(): LanguageCodeEnum {
  return localeFor(useIntl().locale) === "fr" ? "FR" : "EN";
}

/** What lists can be narrowed to, beyond the words that are the same in every shop. */
export function useChoices(): Choices {
  const language = useLanguage();
  const { decide } = useAbilities();
  const [{ data }] = useQuery({
    query: QueueChoicesDocument,
    variables: { language, asStaff: decide },
  });
  return {
    reasons: data?.returnReasons ?? [],
    channels: data?.channels ?? [],
    people: data?.returnAssignees ?? [],
  };
}
