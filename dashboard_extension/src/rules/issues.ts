import type { Path } from "./document";
import { pathText } from "./document";

/** What the server says of a place in a document. */
export interface Issue {
  severity: "PROBLEM" | "ERROR" | "WARNING" | "INFO";
  /** Null: the whole of it. */
  path: string | null;
  message: string;
  article: string | null;
  acceptedValues: string[];
}

interface ProblemLike {
  path?: string | null;
  message: string | null;
  acceptedValues?: string[];
}
interface NoticeLike {
  severity: "ERROR" | "WARNING" | "INFO";
  path: string;
  message: string;
  article: string | null;
  acceptedValues: string[];
}

export const problemIssue = ({ path, message, acceptedValues }: ProblemLike): Issue => ({
  severity: "PROBLEM",
  path: path ?? null,
  message: message ?? "",
  article: null,
  acceptedValues: acceptedValues ?? [],
});

export const noticeIssue = ({
  severity,
  path,
  message,
  article,
  acceptedValues,
}: NoticeLike): Issue => ({ severity, path, message, article, acceptedValues });

/** Issues at a place, and of whatever is within it. */
export function issuesWithin(issues: readonly Issue[], path: Path): Issue[] {
  const place = pathText(path);
  return issues.filter((issue) => isWithin(issue.path, place));
}

/** Issues at this very place, that no field within it will show. */
export function issuesAt(issues: readonly Issue[], path: Path): Issue[] {
  const place = pathText(path);
  return issues.filter((issue) => issue.path === place);
}

/** Issues at no place of a rule or setting: those of the document as a whole. */
export function issuesElsewhere(issues: readonly Issue[], paths: readonly Path[]): Issue[] {
  const places = paths.map(pathText);
  return issues.filter((issue) => !places.some((place) => isWithin(issue.path, place)));
}

function isWithin(path: string | null, place: string): boolean {
  if (path === null) return false;
  return path === place || (path.startsWith(place) && ".[".includes(path.charAt(place.length)));
}

/** `rules[2].then.photos` as steps. */
export function stepsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|\[([^\]]+)\]|([^.[\]]+)/g)].map(([, at, key, name]) =>
    at === undefined ? (key ?? name ?? "") : Number(at),
  );
}

const WEIGHT = { PROBLEM: 0, ERROR: 1, WARNING: 2, INFO: 3 };

export function worstFirst(issues: readonly Issue[]): Issue[] {
  return [...issues].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}
