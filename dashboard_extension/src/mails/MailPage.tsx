import { FormattedMessage } from "react-intl";
import { Link, useParams } from "react-router-dom";

import { troubleOf } from "@/api/trouble";
import type { Scope } from "@/settings/useScope";
import { useScope } from "@/settings/useScope";
import { EmptyState } from "@/ui/EmptyState";
import { Loading } from "@/ui/Loading";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { MailEditor } from "./MailEditor";
import { messages } from "./messages";
import { useTemplates } from "./templates";

/** One kind of mail, in one language, for the shop or a channel. */
export function MailPage() {
  const scope = useScope();
  return scope.isReady ? <Found scope={scope} /> : <Loading />;
}

function Found({ scope }: { scope: Scope }) {
  const { kind = "" } = useParams();
  const { templates, error, reload } = useTemplates(scope);
  if (error) return <TroubleNotice trouble={troubleOf(error)} onRetry={reload} />;
  if (!templates) return <Loading />;
  const template = templates.find((one) => one.kind === kind.toUpperCase());
  if (!template)
    return (
      <EmptyState
        title={<FormattedMessage {...messages.unknownKind} />}
        action={
          <Link to="/settings/mails">
            <FormattedMessage {...messages.all} />
          </Link>
        }
      />
    );
  const key = [template.kind, scope.language, scope.channel?.slug].join();
  return <MailEditor key={key} template={template} scope={scope} reload={reload} />;
}
