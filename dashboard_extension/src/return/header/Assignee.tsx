import { Button } from "@saleor/macaw-ui";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import type { ReturnPriorityEnum } from "@/api/generated/graphql";
import {
  ReturnPageAssignDocument,
  ReturnPageAssigneesDocument,
  ReturnPagePriorityDocument,
} from "@/api/generated/graphql";
import { useOperation } from "@/api/useOperation";
import { priorityWords } from "@/api/wordMessages";
import { useBridge } from "@/bridge/BridgeProvider";
import { Choice } from "@/ui/controls";
import { messages as shared } from "@/ui/messages";
import { useToast } from "@/ui/Toasts";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { messages } from "../messages";
import type { Person, Request } from "../request";
import { personOf } from "../request";
import styles from "../ReturnPage.module.css";

/** Who works on the return, changed where it stands, and taken back as easily. */
export function Assignee({ request }: { request: Request }) {
  const intl = useIntl();
  const toast = useToast();
  const me = useBridge().state.user?.email;
  const { run, busy, trouble } = useOperation(ReturnPageAssignDocument);
  const [{ data }] = useQuery({ query: ReturnPageAssigneesDocument, variables: {} });
  const { assignee } = request;
  const people = withCurrent(data?.returnAssignees ?? [], assignee);
  const own = people.find(({ email }) => email === me);
  const assign = (userId: string | null) => run({ ids: [request.id], userId });
  const change = async (userId: string | null) => {
    if (!(await assign(userId))) return;
    const person = people.find(({ id }) => id === userId);
    toast(
      "good",
      person ? (
        <FormattedMessage {...messages.assigned} values={{ name: personOf(person) }} />
      ) : (
        <FormattedMessage {...messages.unassigned} />
      ),
      <Button variant="secondary" onClick={() => void assign(assignee?.id ?? null)}>
        <FormattedMessage {...shared.undo} />
      </Button>,
    );
  };
  return (
    <div className={styles.changer}>
      <Choice
        aria-label={intl.formatMessage(messages.assignee)}
        disabled={busy}
        value={assignee?.id ?? ""}
        onChange={(event) => void change(event.target.value || null)}
      >
        <option value="">{intl.formatMessage(messages.nobody)}</option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {personOf(person)}
          </option>
        ))}
      </Choice>
      {own && !assignee && (
        <Button variant="secondary" size="small" onClick={() => void change(own.id)}>
          <FormattedMessage {...messages.take} />
        </Button>
      )}
      <TroubleNotice trouble={trouble} />
    </div>
  );
}

/** Whoever has it is shown, also where they could not be chosen any more. */
function withCurrent(people: readonly Person[], current: Person | null): Person[] {
  const known = !current || people.some(({ id }) => id === current.id);
  return known ? [...people] : [current, ...people];
}

/** How soon somebody should turn to it. */
export function Priority({ request }: { request: Request }) {
  const intl = useIntl();
  const { run, busy, trouble } = useOperation(ReturnPagePriorityDocument);
  const change = (priority: string) =>
    run({ ids: [request.id], priority: priority as ReturnPriorityEnum });
  return (
    <div className={styles.changer}>
      <Choice
        aria-label={intl.formatMessage(messages.priority)}
        disabled={busy}
        value={request.priority ?? "NORMAL"}
        onChange={(event) => void change(event.target.value)}
      >
        {Object.entries(priorityWords).map(([value, text]) => (
          <option key={value} value={value}>
            {intl.formatMessage(text)}
          </option>
        ))}
      </Choice>
      <TroubleNotice trouble={trouble} />
    </div>
  );
}
