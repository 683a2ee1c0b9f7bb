import type { Grade } from "./goods";

/** Letters that do something else at the desk. */
const TAKEN = new Set(["n", "s", "p", "u", "q", "e"]);

/** The keys of each grade: its place in the scale, and its first letter where it is its own. */
export function keysOfGrades(grades: readonly Grade[]): { grade: Grade; keys: string[] }[] {
  const first = grades.map(({ slug }) => slug.charAt(0).toLowerCase());
  return grades.map((grade, index) => {
    const letter = first[index] ?? "";
    const own = first.filter((one) => one === letter).length === 1 && !TAKEN.has(letter);
    const digit = index < 9 ? [String(index + 1)] : [];
    return { grade, keys: own && /\p{L}/u.test(letter) ? [...digit, letter] : digit };
  });
}
