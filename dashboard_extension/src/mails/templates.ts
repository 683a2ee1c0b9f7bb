import { useQuery } from "urql";

import type { LanguageCodeEnum, MailsTemplateFragment } from "@/api/generated/graphql";
import { MailsTemplatesDocument } from "@/api/generated/graphql";
import { useLanguageCode } from "@/i18n/useLanguageCode";

export type MailTemplate = MailsTemplateFragment;
export type Variable = MailTemplate["variables"][number];

interface Wanted {
  language: LanguageCodeEnum;
  channel: { slug: string } | null;
}

/** What every kind of mail says in a language, in the whole shop or in a channel. */
export function useTemplates({ language, channel }: Wanted) {
  const reader = useLanguageCode();
  const [result, read] = useQuery({
    query: MailsTemplatesDocument,
    variables: { language, reader, channel: channel?.slug ?? null },
    requestPolicy: "cache-and-network",
  });
  // Until another language has come, the answer for the one before stands in its place.
  const { variables } = result.operation ?? {};
  const isOther =
    variables?.language !== language || variables.channel !== (channel?.slug ?? null);
  const templates = isOther ? null : (result.data?.returnMailTemplates ?? null);
  const reload = () => read({ requestPolicy: "network-only" });
  return { error: result.error, templates, reload };
}

export function codeOf({ languageCode }: MailTemplate): LanguageCodeEnum {
  return languageCode.toUpperCase().replace("-", "_") as LanguageCodeEnum;
}

/** Whether the shop wrote it for just this language and channel, and not for more. */
export function isOwn(template: MailTemplate, { language, channel }: Wanted): boolean {
  return (
    !template.isDefault &&
    template.channelSlug === (channel?.slug ?? null) &&
    codeOf(template) === language
  );
}
