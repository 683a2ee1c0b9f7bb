import { Button } from "@saleor/macaw-ui";
import { FormattedMessage } from "react-intl";
import { isRouteErrorResponse, Link, useRouteError } from "react-router-dom";

import { EmptyState } from "@/ui/EmptyState";

import { messages } from "./messages";

/** Instead of a white page. */
export function Broken() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NothingHere />;
  return (
    <EmptyState
      title={<FormattedMessage {...messages.brokenTitle} />}
      action={
        <Button onClick={() => window.location.reload()}>
          <FormattedMessage {...messages.reload} />
        </Button>
      }
    >
      <FormattedMessage {...messages.brokenText} />
    </EmptyState>
  );
}

export function NothingHere() {
  return (
    <EmptyState
      title={<FormattedMessage {...messages.nothingHere} />}
      action={
        <Link to="/">
          <FormattedMessage {...messages.backToQueue} />
        </Link>
      }
    />
  );
}
