import { useState } from "react";
import { useIntl } from "react-intl";

import type { LanguageCodeEnum, ReturnMailKindEnum } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { LanguageChoice } from "@/settings/ScopeChoices";
import settings from "@/settings/Settings.module.css";
import type { Scope } from "@/settings/useScope";
import { TroubleNotice } from "@/ui/TroubleNotice";

import styles from "./Mails.module.css";
import { messages } from "./messages";
import { useTemplates } from "./templates";

/** The same mail in another language, to translate from. */
export function Reference({ kind, scope }: { kind: ReturnMailKindEnum; scope: Scope }) {
  const intl = useIntl();
  const [chosen, choose] = useState<LanguageCodeEnum | "">("");
  return (
    <section className={styles.reference}>
      <LanguageChoice
        label={intl.formatMessage(messages.reference)}
        value={chosen}
        onChange={choose}
      />
      {chosen && <Other kind={kind} language={chosen} channel={scope.channel} />}
    </section>
  );
}

function Other({
  kind,
  language,
  channel,
}: {
  kind: ReturnMailKindEnum;
  language: LanguageCodeEnum;
  channel: Scope["channel"];
}) {
  const { templates, error } = useTemplates({ language, channel });
  if (error) return <TroubleNotice trouble={troubleOf(error)} />;
  const template = templates?.find((one) => one.kind === kind);
  if (!template) return null;
  return (
    <div className={styles.other} lang={template.languageCode}>
      <strong>{template.subject}</strong>
      <p className={settings.soft}>{template.text}</p>
    </div>
  );
}
