import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import type { QueuePersonFragment } from "@/api/generated/graphql";
import { QueueAssigneesDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { useBridge } from "@/bridge/BridgeProvider";
import { TextInput } from "@/ui/controls";
import { Dialog } from "@/ui/Dialog";
import { Field } from "@/ui/Field";
import { TroubleNotice } from "@/ui/TroubleNotice";
import { useSettled } from "@/ui/useSettled";

import { bulk } from "./bulkMessages";
import type { AskingProps } from "./dialogs";
import { titleValues } from "./dialogs";
import { filters } from "./filterMessages";
import { nameOf } from "./names";
import styles from "./Queue.module.css";

const PAUSE = 200;

/** Whoever opens it comes first, so that Enter alone takes the returns on. */
export function AssignDialog({
  rows,
  busy,
  trouble,
  onClose,
  onAssign,
}: AskingProps & { onAssign: (userId: string | null) => void }) {
  const intl = useIntl();
  const [text, setText] = useState("");
  const search = useSettled(text.trim(), PAUSE);
  const [{ data, error, fetching }] = useQuery({
    query: QueueAssigneesDocument,
    variables: { search: search || null },
  });
  const people = useMeFirst(data?.returnAssignees ?? []);
  const isCurrent = !fetching && search === text.trim();
  return (
    <Dialog
      title={<FormattedMessage {...bulk.assignTitle} values={titleValues(rows)} />}
      onClose={onClose}
    >
      <form
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          const [first] = people;
          if (first && isCurrent && !busy) onAssign(first.id);
        }}
      >
        <TroubleNotice trouble={trouble ?? (error ? troubleOf(error) : null)} />
        <Field label={<FormattedMessage {...bulk.assignSearch} />}>
          {(control) => (
            <TextInput
              data-autofocus
              {...control}
              type="search"
              autoComplete="off"
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        <ul className={styles.people} aria-label={intl.formatMessage(bulk.assignPeople)}>
          {people.map((person) => (
            <li key={person.id}>
              <button type="button" disabled={busy} onClick={() => onAssign(person.id)}>
                <span>
                  {person.isMe
                    ? intl.formatMessage(filters.me, { name: nameOf(person) })
                    : nameOf(person)}
                </span>
                <span className={styles.soft}>{person.email}</span>
              </button>
            </li>
          ))}
          {data && !people.length && (
            <li className={styles.soft}>
              <FormattedMessage {...bulk.assignNone} />
            </li>
          )}
          {!search && (
            <li>
              <button type="button" disabled={busy} onClick={() => onAssign(null)}>
                <FormattedMessage {...bulk.assignNobody} />
              </button>
            </li>
          )}
        </ul>
      </form>
    </Dialog>
  );
}

function useMeFirst(people: QueuePersonFragment[]) {
  const { state } = useBridge();
  return people
    .map((person) => ({ ...person, isMe: person.email === state.user?.email }))
    .sort((one, other) => Number(other.isMe) - Number(one.isMe));
}
