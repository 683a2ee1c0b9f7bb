import { useEffect, useState } from "react";
import { useQuery } from "urql";

import type { ReturnMailKindEnum } from "@/api/generated/graphql";
import { MailsPreviewDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import type { Scope } from "@/settings/useScope";
import { useSettled } from "@/ui/useSettled";

import type { Words } from "./words";
import { sentOf } from "./words";

/** Typing is over for so long, in milliseconds. */
const PAUSE = 350;

export interface Made {
  subject: string;
  text: string;
  html: string;
}

/** The mail that words make, once nobody types; and what is wrong with them. */
export function usePreview(kind: ReturnMailKindEnum, scope: Scope, words: Words) {
  const settled = useSettled(sentOf(words), PAUSE);
  const channel = scope.channel?.slug ?? null;
  const [{ data, error }, reload] = useQuery({
    query: MailsPreviewDocument,
    variables: { input: { kind, languageCode: scope.language, channel, ...settled } },
  });
  const found = data?.returnMailPreview;
  const [made, keep] = useState<Made | null>(null);
  useEffect(() => {
    const { subject, text, html } = found ?? {};
    // Half a word is no mail: the last one stays to be seen.
    if (subject != null && text != null && html != null) keep({ subject, text, html });
  }, [found]);
  return {
    made,
    problems: found?.problems ?? [],
    trouble: error ? troubleOf(error) : null,
    reload,
  };
}

export type FoundPreview = ReturnType<typeof usePreview>;
