import { FormattedMessage, useIntl } from "react-intl";

import type { LanguageCodeEnum } from "@/api/generated/graphql";
import { LOCALES } from "@/i18n/locales";
import { Choice } from "@/ui/controls";
import { Field } from "@/ui/Field";

import { useLanguages } from "./languages";
import { messages } from "./scopeMessages";
import type { Scope } from "./useScope";

/** Languages that the plugin has texts of its own in. */
export const TRANSLATED = LOCALES.map((locale) => locale.toUpperCase() as LanguageCodeEnum);

export function LanguageChoice({
  value,
  onChange,
  label,
}: {
  value: LanguageCodeEnum | "";
  onChange: (code: LanguageCodeEnum) => void;
  label?: string;
}) {
  const intl = useIntl();
  const { codes, nameOf } = useLanguages();
  const others = new Set([...codes, ...(value ? [value] : [])]);
  for (const code of TRANSLATED) others.delete(code);
  const options = (some: Iterable<LanguageCodeEnum>) =>
    [...some].map((code) => (
      <option key={code} value={code}>
        {nameOf(code)}
      </option>
    ));
  return (
    <Field label={label ?? <FormattedMessage {...messages.language} />}>
      {(control) => (
        <Choice
          {...control}
          value={value}
          onChange={({ target }) => onChange(target.value as LanguageCodeEnum)}
        >
          {!value && <option value="">{intl.formatMessage(messages.choose)}</option>}
          {options(TRANSLATED)}
          <optgroup label={intl.formatMessage(messages.moreLanguages)}>{options(others)}</optgroup>
        </Choice>
      )}
    </Field>
  );
}

export function ChannelChoice({ scope }: { scope: Scope }) {
  const intl = useIntl();
  return (
    <Field label={<FormattedMessage {...messages.channel} />}>
      {(control) => (
        <Choice
          {...control}
          value={scope.channel?.slug ?? ""}
          onChange={({ target }) => scope.setChannel(target.value)}
        >
          <option value="">{intl.formatMessage(messages.wholeShop)}</option>
          {scope.channels.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </Choice>
      )}
    </Field>
  );
}
