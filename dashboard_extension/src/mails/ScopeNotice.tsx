import { FormattedMessage, useIntl } from "react-intl";

import { useLanguages } from "@/settings/languages";
import { TRANSLATED } from "@/settings/ScopeChoices";
import type { Scope } from "@/settings/useScope";
import { Notice } from "@/ui/Notice";

import { messages } from "./messages";
import type { MailTemplate } from "./templates";
import { codeOf, isOwn } from "./templates";

/** Whose words these are, and who may write them. */
export function ScopeNotice({ template, scope }: { template: MailTemplate; scope: Scope }) {
  const intl = useIntl();
  const { nameOf } = useLanguages();
  const language = nameOf(scope.language);
  if (!scope.canWrite)
    return (
      <Notice>
        <FormattedMessage {...(scope.mayChoose ? messages.readOnlyShop : messages.readOnly)} />
      </Notice>
    );
  if (template.isDefault)
    return TRANSLATED.includes(scope.language) ? null : (
      <Notice>
        <FormattedMessage {...messages.notTranslated} values={{ language }} />
      </Notice>
    );
  if (isOwn(template, scope)) return null;
  const shop = intl.formatMessage(messages.wholeShop);
  return (
    <Notice>
      <FormattedMessage
        {...messages.inherited}
        values={{
          place: template.channelSlug && scope.channel ? scope.channel.name : shop,
          language: nameOf(codeOf(template)),
          here: scope.channel?.name ?? shop,
          hereLanguage: language,
        }}
      />
    </Notice>
  );
}
