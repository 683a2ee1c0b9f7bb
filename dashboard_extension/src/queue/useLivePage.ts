import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useClient } from "urql";

import type { QueuePageQueryVariables, QueueRowFragment } from "@/api/generated/graphql";
import { QueuePageDocument } from "@/api/generated/graphql";
import type { Trouble } from "@/api/trouble";
import { troubleOf } from "@/api/trouble";
import { usePolling } from "@/api/usePolling";

export const LOOK_EVERY = 20_000;

export interface QueuePage {
  rows: QueueRowFragment[];
  total: number;
  next: string | null;
  previous: string | null;
}

interface Shown {
  key: string;
  page: QueuePage;
}

/**
 * A page of the list that stays where it is under the reader's hands.
 *
 * What was asked for is shown at once. What a look in the background finds only renews
 * the rows that are shown; new ones wait in `waiting` until `reload` takes them in.
 */
export function useLivePage(variables: QueuePageQueryVariables) {
  const client = useClient();
  const key = JSON.stringify(variables);
  const asked = useMemo(() => JSON.parse(key) as QueuePageQueryVariables, [key]);
  const [shown, setShown] = useState<Shown | null>(null);
  const [found, setFound] = useState<Shown | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(true);
  const looking = useRef(false);

  useEffect(() => {
    looking.current = false;
    setBusy(true);
    const { unsubscribe } = client
      .query(QueuePageDocument, asked, { requestPolicy: "cache-and-network" })
      .subscribe(({ data, error, stale }) => {
        const page = pageIn(data);
        setTrouble(error ? troubleOf(error) : null);
        setBusy(stale);
        if (!page) return;
        // While it asks again, urql tells the old answer once more.
        const keep = stale || looking.current;
        setShown((before) => (keep && before?.key === key ? before : { key, page }));
        if (stale) return;
        setFound({ key, page });
        looking.current = false;
      });
    return unsubscribe;
  }, [client, asked, key]);

  const ask = useCallback(
    (quietly: boolean) => {
      looking.current = quietly;
      if (!quietly) setBusy(true);
      void client
        .query(QueuePageDocument, asked, { requestPolicy: "network-only" })
        .toPromise();
    },
    [client, asked],
  );
  usePolling(() => ask(true), LOOK_EVERY);

  const reload = useCallback(() => ask(false), [ask]);
  const isCurrent = shown?.key === key;
  const merged = useMemo(
    () => (shown && found?.key === shown.key ? merge(shown.page, found.page) : null),
    [shown, found],
  );
  return {
    page: merged?.page ?? shown?.page ?? null,
    waiting: merged?.waiting ?? 0,
    gone: merged?.gone ?? NONE,
    busy: busy || !isCurrent,
    isCurrent,
    trouble,
    reload,
  };
}

const NONE: ReadonlySet<string> = new Set();

function pageIn(data: unknown): QueuePage | null {
  const list = (data as { returnRequests?: Connection } | undefined)?.returnRequests;
  if (!list) return null;
  const { hasNextPage, hasPreviousPage, endCursor, startCursor } = list.pageInfo;
  return {
    rows: (list.edges ?? []).map(({ node }) => node),
    total: list.totalCount ?? 0,
    next: hasNextPage ? endCursor : null,
    previous: hasPreviousPage ? startCursor : null,
  };
}

interface Connection {
  totalCount: number | null;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  edges: { node: QueueRowFragment }[] | null;
}

/** The rows that are shown, as they are now; who came and who left is only counted. */
function merge(shown: QueuePage, found: QueuePage) {
  const now = new Map(found.rows.map((row) => [row.id, row]));
  const here = new Set(shown.rows.map(({ id }) => id));
  // What lies below the last row that is still found may only have been pushed off the page.
  const lowest = found.next ? shown.rows.findLastIndex(({ id }) => now.has(id)) : Infinity;
  const gone = new Set(
    shown.rows.filter(({ id }, index) => index < lowest && !now.has(id)).map(({ id }) => id),
  );
  return {
    page: {
      ...found,
      next: shown.next,
      previous: shown.previous,
      rows: shown.rows.map((row) => now.get(row.id) ?? row),
    },
    waiting: found.rows.filter(({ id }) => !here.has(id)).length,
    gone: shown === found ? NONE : gone,
  };
}
