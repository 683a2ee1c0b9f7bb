import type { JsonObject } from "@/rules/document";

/** Edits that could not be saved yet, kept by the browser until they are. */
export interface Stash {
  document: JsonObject;
  at: number;
}

const KEY = "returns-policy-edits:";

export function stashed(policy: string): Stash | null {
  try {
    const text = localStorage.getItem(KEY + policy);
    return text ? (JSON.parse(text) as Stash) : null;
  } catch {
    return null;
  }
}

export function stash(policy: string, document: JsonObject) {
  try {
    localStorage.setItem(KEY + policy, JSON.stringify({ document, at: Date.now() }));
  } catch {
    // A browser that keeps nothing for frames: the edits are still on the page.
  }
}

export function dropStash(policy: string) {
  try {
    localStorage.removeItem(KEY + policy);
  } catch {
    // As above.
  }
}
