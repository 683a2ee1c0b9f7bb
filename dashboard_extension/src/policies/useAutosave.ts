import { useCallback, useEffect, useRef, useState } from "react";
import { useClient } from "urql";

import { PolicySaveDocument } from "@/api/generated/graphql";
import type { Trouble } from "@/api/trouble";
import { troubleOf } from "@/api/trouble";
import { useLanguageCode } from "@/i18n/useLanguageCode";
import type { JsonObject } from "@/rules/document";
import { same } from "@/rules/document";
import type { Issue } from "@/rules/issues";
import { noticeIssue, problemIssue } from "@/rules/issues";

import { dropStash, stash } from "@/rules/stash";
import type { Policy } from "./usePolicy";

export type SaveState =
  | "saved"
  | "unsaved"
  | "saving"
  | "impossible"
  | "failed"
  | "conflict";

const PAUSE = 1000;

/** What is written on: the draft, else a copy of what is in force. */
export const baseOf = ({ draft, current }: Policy): JsonObject =>
  ((draft ?? current)?.document as JsonObject | undefined) ?? { schema_version: 1, rules: [] };

const noticesOf = ({ draft, current }: Policy): Issue[] =>
  ((draft ?? current)?.notices ?? []).map(noticeIssue);

/**
 * Saves the draft shortly after each change, which also brings the server's word on it.
 * What cannot be saved stays on the page and in the browser.
 */
export function useAutosave(policy: Policy, document: JsonObject, canEdit: boolean) {
  const client = useClient();
  const languageCode = useLanguageCode();
  const revision = useRef(policy.revision);
  const kept = useRef(baseOf(policy));
  const latest = useRef(document);
  latest.current = document;
  const [state, setState] = useState<SaveState>("saved");
  const [issues, setIssues] = useState<Issue[]>(() => noticesOf(policy));
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const stopped = useRef(false);

  const write = useCallback(
    async (note?: string): Promise<boolean> => {
      if (stopped.current) return false;
      const sent = latest.current;
      setState("saving");
      const input = { revision: revision.current, document: sent, note: note ?? null };
      const { data, error } = await client
        .mutation(PolicySaveDocument, { id: policy.id, input, languageCode })
        .toPromise();
      if (error) {
        setTrouble(troubleOf(error));
        setState("failed");
        return false;
      }
      const { errors = [], version, returnPolicy } = data?.returnPolicyUpdate ?? {};
      if (errors.some(({ code }) => code === "POLICY_CHANGED")) {
        stopped.current = true;
        setState("conflict");
        return false;
      }
      if (errors.length) {
        setIssues(errors.map(problemIssue));
        setState("impossible");
        return false;
      }
      revision.current = returnPolicy?.revision ?? revision.current;
      kept.current = sent;
      setIssues((version?.notices ?? []).map(noticeIssue));
      setSavedAt(version?.updatedAt ?? null);
      const isLast = same(latest.current, sent);
      if (isLast) dropStash(policy.id);
      setState(isLast ? "saved" : "unsaved");
      return isLast;
    },
    [client, policy.id, languageCode],
  );
  const line = useRef<Promise<unknown>>(Promise.resolve());
  /** One after the other: each needs the revision that the one before it made. */
  const save = useCallback(
    (note?: string): Promise<boolean> => {
      const saved = line.current.then(() => write(note));
      line.current = saved.catch(() => false);
      return saved;
    },
    [write],
  );

  useEffect(() => {
    if (!canEdit || stopped.current) return;
    if (same(document, kept.current)) {
      setState((now) => (now === "saving" ? now : "saved"));
      dropStash(policy.id);
      return;
    }
    stash(policy.id, document);
    setState("unsaved");
    const timer = setTimeout(() => void save(), PAUSE);
    return () => clearTimeout(timer);
  }, [document, canEdit, policy.id, save]);

  /** Go on from what somebody else wrote. */
  const adopt = useCallback((theirs: Policy) => {
    revision.current = theirs.revision;
    kept.current = baseOf(theirs);
    stopped.current = false;
    setIssues(noticesOf(theirs));
    setState("unsaved");
  }, []);

  return { state, trouble, issues, savedAt, save, adopt, revision, isDirty: state !== "saved" };
}
