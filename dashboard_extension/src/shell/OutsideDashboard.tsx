import { useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";

import { EmptyState } from "@/ui/EmptyState";
import { Loading } from "@/ui/Loading";

import { messages } from "./messages";

/** How long the Dashboard may take to give its token before we say that there is none. */
const PATIENCE = 5000;

export function OutsideDashboard() {
  const framed = window.parent !== window;
  const [waiting, setWaiting] = useState(framed);
  useEffect(() => {
    const timer = setTimeout(() => setWaiting(false), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (waiting) return <Loading label={<FormattedMessage {...messages.connecting} />} />;
  return (
    <EmptyState title={<FormattedMessage {...messages.outsideTitle} />}>
      <FormattedMessage {...messages.outsideText} />
    </EmptyState>
  );
}
