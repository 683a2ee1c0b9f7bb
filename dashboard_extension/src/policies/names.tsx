import { FormattedMessage, useIntl } from "react-intl";

import { When } from "@/ui/When";

import { messages } from "./messages";

interface Place {
  isDefault: boolean;
  channelSlug: string;
  channel: { name: string } | null;
}

/** What a policy is called: after its channel. */
export function usePolicyName(): (place: Place) => string {
  const intl = useIntl();
  return ({ isDefault, channel, channelSlug }) => {
    if (isDefault) return intl.formatMessage(messages.default);
    return channel?.name ?? intl.formatMessage(messages.goneChannel, { slug: channelSlug });
  };
}

interface Written {
  user: { email: string; firstName: string; lastName: string } | null;
  app: { name: string | null } | null;
}

export function authorOf({ user, app }: Written): string | null {
  if (app) return app.name;
  if (!user) return null;
  return `${user.firstName} ${user.lastName}`.trim() || user.email;
}

/** When it was written, and by whom. */
export function ByWhom({ version, at }: { version: Written; at: string }) {
  const who = authorOf(version);
  return (
      <FormattedMessage
        {...(who ? messages.byWhom : messages.byNobody)}
        values={{ who, when: <When at={at} /> }}
      />
  );
}
