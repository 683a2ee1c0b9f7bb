/** Codes that a scanner can give instead of keys; printed on the sheet of codes. */
export type Control =
  | { kind: "grade"; slug: string }
  | { kind: "later" }
  | { kind: "next" }
  | { kind: "undo" }
  | { kind: "done" }
  | { kind: "empty" }
  | { kind: "more" }
  | { kind: "less" };

const PLAIN = {
  LATER: "later",
  NEXT: "next",
  UNDO: "undo",
  DONE: "done",
  EMPTY: "empty",
  MORE: "more",
  LESS: "less",
} as const;

/**
 * What a scanned text tells the desk to do, or null where it is a code of goods.
 *
 * Scanners with another keyboard layout than the computer's give another sign for the
 * colon, so any sign will do.
 */
export function controlOf(code: string): Control | null {
  const text = code.trim();
  const word = PLAIN[text.toUpperCase() as keyof typeof PLAIN];
  if (word) return { kind: word };
  const grade = /^GRADE[^\p{L}\p{N}](.+)$/iu.exec(text);
  return grade?.[1] ? { kind: "grade", slug: grade[1].toLowerCase() } : null;
}

/** What the sheet shows, in its order. */
export const PRINTED = ["NEXT", "DONE", "UNDO", "LATER", "MORE", "LESS", "EMPTY"] as const;
