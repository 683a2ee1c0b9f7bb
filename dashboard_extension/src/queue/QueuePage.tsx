import { FormattedMessage } from "react-intl";
import { useQuery } from "urql";

import { ReturnQueueDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { PageHeader } from "@/shell/PageHeader";
import { EmptyState } from "@/ui/EmptyState";
import { Loading } from "@/ui/Loading";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { messages } from "./messages";

export function QueuePage() {
  const [{ data, error, fetching }, reload] = useQuery({
    query: ReturnQueueDocument,
    variables: { first: 50 },
  });
  const returns = data?.returnRequests?.edges?.map(({ node }) => node);
  return (
    <>
      <PageHeader title={<FormattedMessage {...messages.title} />} />
      {error && <TroubleNotice trouble={troubleOf(error)} onRetry={reload} />}
      {fetching && !data && <Loading />}
      {returns?.length === 0 && (
        <EmptyState title={<FormattedMessage {...messages.empty} />} />
      )}
      <ul>
        {returns?.map(({ id, number }) => (
          <li key={id}>{number}</li>
        ))}
      </ul>
    </>
  );
}
