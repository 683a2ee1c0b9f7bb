import { useRef } from "react";
import { useQuery } from "urql";

import type { ReturnPageLinksQuery } from "@/api/generated/graphql";
import { ReturnPageLinksDocument } from "@/api/generated/graphql";
import { usePolling } from "@/api/usePolling";
import { useAbilities } from "@/bridge/permissions";

import type { Request } from "../request";

/** Links work for ten minutes; new ones are there before the old ones end. */
const RENEW = 8 * 60_000;

type Found = NonNullable<ReturnPageLinksQuery["returnRequest"]>;
export type Photo = Found["files"][number];
type Reimbursed = NonNullable<Found["reimbursements"]>[number];
export type Memo = NonNullable<Reimbursed["creditMemo"]>;

export interface Links {
  files: Photo[];
  /** Credit memos by the reimbursement that they are of. */
  memos: Record<string, Memo>;
  isKnown: boolean;
}

/** Signed links to a return's photos and papers, apart from what the page polls. */
export function useLinks({ id }: Request): Links {
  const { decide } = useAbilities();
  const [{ data }, ask] = useQuery({
    query: ReturnPageLinksDocument,
    variables: { id, staff: decide },
  });
  usePolling(() => ask({ requestPolicy: "network-only" }), RENEW);
  const keep = useRef(new Map<string, { url: string; since: number }>());
  const found = data?.returnRequest;
  const files = (found?.files ?? []).map((file) => ({
    ...file,
    url: steady(keep.current, file),
  }));
  const memos = Object.fromEntries(
    (found?.reimbursements ?? []).flatMap(({ id: key, creditMemo }) =>
      creditMemo ? [[key, creditMemo]] : [],
    ),
  );
  return { files, memos, isKnown: Boolean(found) };
}

/** A photo that is shown keeps its link while it works: a new one would load it again. */
function steady(known: Map<string, { url: string; since: number }>, file: Photo): string {
  const kept = known.get(file.id);
  const now = Date.now();
  if (kept && now - kept.since < RENEW) return kept.url;
  known.set(file.id, { url: file.url, since: now });
  return file.url;
}
