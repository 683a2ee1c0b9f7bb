import { useQuery } from "urql";

import type { QueueChoicesQuery } from "@/api/generated/graphql";
import { QueueChoicesDocument } from "@/api/generated/graphql";
import { useAbilities } from "@/bridge/permissions";
import { useLanguageCode } from "@/i18n/useLanguageCode";

export interface Choices {
  reasons: QueueChoicesQuery["returnReasons"];
  /** Those whose returns the reader may see. */
  channels: NonNullable<NonNullable<QueueChoicesQuery["me"]>["accessibleChannels"]>;
  people: NonNullable<QueueChoicesQuery["returnAssignees"]>;
}

/** What lists can be narrowed to, beyond the words that are the same in every shop. */
export function useChoices(): Choices {
  const language = useLanguageCode();
  const { decide } = useAbilities();
  const [{ data }] = useQuery({
    query: QueueChoicesDocument,
    variables: { language, asStaff: decide },
  });
  return {
    reasons: data?.returnReasons ?? [],
    channels: data?.me?.accessibleChannels ?? [],
    people: data?.returnAssignees ?? [],
  };
}
