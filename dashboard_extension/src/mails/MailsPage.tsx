import { FormattedMessage } from "react-intl";
import { Link } from "react-router-dom";

import { troubleOf } from "@/api/trouble";
import { useLanguages } from "@/settings/languages";
import { ChannelChoice, LanguageChoice, TRANSLATED } from "@/settings/ScopeChoices";
import settings from "@/settings/Settings.module.css";
import type { Scope } from "@/settings/useScope";
import { useScope } from "@/settings/useScope";
import { PageHeader } from "@/shell/PageHeader";
import { Loading } from "@/ui/Loading";
import { Notice } from "@/ui/Notice";
import { Pill } from "@/ui/Pill";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { kindMoments, kindNames } from "./kindMessages";
import styles from "./Mails.module.css";
import { MailTabs } from "./MailTabs";
import { messages } from "./messages";
import type { MailTemplate } from "./templates";
import { codeOf, useTemplates } from "./templates";

/** Every kind of mail, and which of them speak in the shop's own words. */
export function MailsPage() {
  const scope = useScope();
  const { nameOf } = useLanguages();
  const { templates, error, reload } = useTemplates(scope);
  const language = nameOf(scope.language);
  return (
    <>
      <PageHeader title={<FormattedMessage {...messages.title} />}>
        <p className={settings.soft}>
          <FormattedMessage {...messages.intro} />
        </p>
      </PageHeader>
      <MailTabs />
      <div className={settings.page}>
        <div className={styles.scope}>
          <LanguageChoice value={scope.language} onChange={scope.setLanguage} />
          <ChannelChoice scope={scope} />
        </div>
        {!TRANSLATED.includes(scope.language) && (
          <Notice>
            <FormattedMessage {...messages.notTranslated} values={{ language }} />
          </Notice>
        )}
        {error && <TroubleNotice trouble={troubleOf(error)} onRetry={reload} />}
        {!templates && !error && <Loading />}
        {templates && (
          <>
            <Group
              title={messages.forCustomers}
              templates={templates.filter(({ isForStaff }) => !isForStaff)}
              scope={scope}
            />
            <Group
              title={messages.forStaff}
              hint={messages.staffHint}
              templates={templates.filter(({ isForStaff }) => isForStaff)}
              scope={scope}
            />
          </>
        )}
      </div>
    </>
  );
}

function Group({
  title,
  hint,
  templates,
  scope,
}: {
  title: typeof messages.forStaff;
  hint?: typeof messages.forStaff;
  templates: MailTemplate[];
  scope: Scope;
}) {
  return (
    <section className={settings.section} aria-labelledby={title.id}>
      <h2 id={title.id} className={settings.heading}>
        <FormattedMessage {...title} />
      </h2>
      {hint && (
        <p className={settings.soft}>
          <FormattedMessage {...hint} />
        </p>
      )}
      <ul className={settings.list}>
        {templates.map((template) => (
          <li key={template.kind} className={settings.row}>
            <div className={settings.words}>
              <p className={settings.line}>
                <Link
                  className={settings.name}
                  to={`/settings/mails/${template.kind}${scope.search}`}
                >
                  <FormattedMessage {...kindNames[template.kind]} />
                </Link>
                <WhoseWords template={template} scope={scope} />
              </p>
              <p className={settings.soft}>
                <FormattedMessage {...kindMoments[template.kind]} />
              </p>
              <p className={styles.subject}>{template.subject}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Nothing where they are ours. */
function WhoseWords({ template, scope }: { template: MailTemplate; scope: Scope }) {
  const { nameOf } = useLanguages();
  if (template.isDefault) return null;
  const code = codeOf(template);
  if (code !== scope.language)
    return (
      <Pill tone="info">
        <FormattedMessage {...messages.ownIn} values={{ language: nameOf(code) }} />
      </Pill>
    );
  const isOfShop = scope.channel !== null && template.channelSlug === null;
  return (
    <Pill tone={isOfShop ? "quiet" : "good"}>
      <FormattedMessage {...(isOfShop ? messages.ownOfShop : messages.ownWords)} />
    </Pill>
  );
}
