import { useCallback, useState } from "react";

import type { ReturnKindEnum } from "@/api/generated/graphql";
import { NewReturnCreateDocument } from "@/api/generated/graphql";
import { newKey } from "@/api/newKey";
import { useOperation } from "@/api/useOperation";

import type { Choice, Question, Wanted } from "./wanted";
import { chosen, lineInput, missingOf, NOTHING } from "./wanted";

/** What the shop answered for a line that is being asked for. */
export interface Told {
  questions: readonly Question[];
  choices: readonly Choice[];
  /** Of what was asked for before; the answer to what is asked for now is on its way. */
  isOld: boolean;
}

const NOTHING_TOLD: Told = { questions: [], choices: [], isOld: false };

/** All that is written into the form, and how it is sent. */
export function useNewReturn(orderId: string) {
  const [kind, setKind] = useState<ReturnKindEnum>("RETURN");
  const [lines, setLines] = useState<Record<string, Wanted>>({});
  const [told, setTold] = useState<Record<string, Told>>({});
  const [comment, setComment] = useState("");
  const [override, setOverride] = useState("");
  const [isTried, setTried] = useState(false);
  const [idempotencyKey] = useState(newKey);
  const operation = useOperation(NewReturnCreateDocument);
  const change = useCallback(
    (id: string, part: Partial<Wanted>) =>
      setLines((now) => ({ ...now, [id]: { ...(now[id] ?? NOTHING), ...part } })),
    [],
  );
  const hear = useCallback(
    (id: string, answer: Told) => setTold((now) => ({ ...now, [id]: answer })),
    [],
  );
  const asked = Object.entries(lines).filter(([, { quantity }]) => quantity > 0);
  const settledOf = (id: string) => {
    const wanted = lines[id] ?? NOTHING;
    const choice = chosen((told[id] ?? NOTHING_TOLD).choices, wanted);
    return {
      choice,
      resolution: choice?.resolution ?? wanted.resolution,
      method: choice?.method ?? wanted.method,
    };
  };
  const missing = (id: string) => {
    const { questions } = told[id] ?? NOTHING_TOLD;
    return missingOf(lines[id] ?? NOTHING, questions, settledOf(id).resolution);
  };
  const send = async (needsOverride: boolean) => {
    setTried(true);
    const isWhole = asked.length > 0 && asked.every(([id]) => !missing(id));
    if (!isWhole || operation.busy || (needsOverride && !override.trim())) return null;
    const input = {
      orderId,
      kind,
      lines: asked.map(([id, wanted]) => lineInput(id, wanted, settledOf(id))),
      idempotencyKey,
      ...(comment.trim() ? { comment: comment.trim() } : {}),
      ...(override.trim() ? { overrideReason: override.trim() } : {}),
    };
    const answer = await operation.run({ input });
    return answer?.returnRequestCreate?.returnRequest ?? null;
  };
  return {
    kind,
    setKind,
    lines,
    change,
    told,
    hear,
    asked,
    settledOf,
    missing,
    comment,
    setComment,
    override,
    setOverride,
    isTried,
    send,
    busy: operation.busy,
    trouble: operation.trouble,
  };
}

export type NewReturn = ReturnType<typeof useNewReturn>;
