import { FormattedMessage } from "react-intl";

import { MailsRetryDocument } from "@/api/generated/graphql";
import { useOperation } from "@/api/useOperation";
import { useToast } from "@/ui/Toasts";

import { messages } from "./messages";

/** Has mails tried again that were given up. */
export function useRetry() {
  const say = useToast();
  const { run, busy, trouble } = useOperation(MailsRetryDocument);
  const retry = async (ids: string[]): Promise<boolean> => {
    const done = await run({ ids });
    if (!done) return false;
    const values = { count: ids.length };
    say("good", <FormattedMessage {...messages.retried} values={values} />);
    return true;
  };
  return { retry, busy, trouble };
}
