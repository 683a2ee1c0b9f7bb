import { Button } from "@saleor/macaw-ui";
import { useEffect, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import { ReturnPageTimelineDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { Loading } from "@/ui/Loading";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { messages as page } from "../messages";
import type { Request } from "../request";
import { currencyOf, namesByKey } from "../request";
import { Section } from "../Section";
import { runsOf } from "./events";
import { messages } from "./messages";
import { NoteForm } from "./NoteForm";
import styles from "./Timeline.module.css";
import { TimelineEntry } from "./TimelineEntry";

/** Enough to see what went on lately; the rest on demand. */
const SHOWN = 12;

export function Timeline({ request }: { request: Request }) {
  const intl = useIntl();
  const [notesOnly, setNotesOnly] = useState(false);
  const [all, setAll] = useState(false);
  const { data, error, events, retry } = useEvents(request);
  const ground = { intl, currency: currencyOf(request), names: namesByKey(request) };
  const chosen = events.filter(({ type }) => !notesOnly || type === "NOTE_ADDED");
  const runs = runsOf(chosen);
  const shown = all ? runs : runs.slice(0, SHOWN);
  return (
    <Section
      title={<FormattedMessage {...page.timeline} />}
      aside={
        <label className={styles.filter}>
          <input
            type="checkbox"
            checked={notesOnly}
            onChange={(event) => setNotesOnly(event.target.checked)}
          />
          <FormattedMessage {...messages.notesOnly} />
        </label>
      }
    >
      <NoteForm request={request} />
      {error && <TroubleNotice trouble={troubleOf(error)} onRetry={retry} />}
      {!data && !error && <Loading />}
      {data && notesOnly && !runs.length && <FormattedMessage {...messages.noNotes} />}
      <ol className={styles.entries}>
        {shown.map((run) => (
          <TimelineEntry key={run[0].id} run={run} ground={ground} />
        ))}
      </ol>
      {shown.length < runs.length && (
        <Button variant="tertiary" onClick={() => setAll(true)}>
          <FormattedMessage
            {...messages.older}
            values={{ count: runs.length - shown.length }}
          />
        </Button>
      )}
    </Section>
  );
}

/** The timeline is asked for again when the return has changed, not each time we look. */
function useEvents({ id, updatedAt }: Request) {
  const [{ data, error }, ask] = useQuery({
    query: ReturnPageTimelineDocument,
    variables: { id },
    requestPolicy: "cache-and-network",
  });
  const seen = useRef(updatedAt);
  useEffect(() => {
    if (seen.current === updatedAt) return;
    seen.current = updatedAt;
    ask({ requestPolicy: "network-only" });
  }, [updatedAt, ask]);
  const events = data?.returnRequest?.events ?? [];
  return { data, error, events, retry: () => ask({ requestPolicy: "network-only" }) };
}
