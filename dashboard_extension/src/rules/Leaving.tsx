import { Button } from "@saleor/macaw-ui";
import { useEffect } from "react";
import { FormattedMessage } from "react-intl";
import { useBlocker } from "react-router-dom";

import { Dialog } from "@/ui/Dialog";

import { messages } from "./messages";

/** Asks before a page is left with edits that are not saved. */
export function Leaving({
  isDirty,
  within,
  save,
  isKept = true,
}: {
  isDirty: boolean;
  /** Addresses that keep the edits on the page. */
  within: string;
  /** A last try to keep them, where they keep themselves. */
  save?: () => Promise<boolean>;
  /** They are found again when somebody comes back. */
  isKept?: boolean;
}) {
  const blocker = useBlocker(
    ({ nextLocation }) => isDirty && !nextLocation.pathname.startsWith(within),
  );
  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isDirty]);
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    void save?.().then((isSaved) => isSaved && blocker.proceed());
    // Once for each try to leave.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [blocker.state]);
  if (blocker.state !== "blocked") return null;
  return (
    <Dialog
      title={<FormattedMessage {...messages.leaveTitle} />}
      onClose={() => blocker.reset()}
      footer={
        <>
          <Button variant="secondary" onClick={() => blocker.proceed()}>
            <FormattedMessage {...messages.leave} />
          </Button>
          <Button onClick={() => blocker.reset()}>
            <FormattedMessage {...messages.stay} />
          </Button>
        </>
      }
    >
      <FormattedMessage {...(isKept ? messages.leaveKept : messages.leaveLost)} />
    </Dialog>
  );
}
