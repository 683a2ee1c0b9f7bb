import type { MailTemplate } from "./templates";

export const PARTS = ["subject", "text", "html"] as const;
export type Part = (typeof PARTS)[number];

/** What somebody writes. HTML that is switched off is kept, and not sent. */
export interface Words extends Record<Part, string> {
  hasHtml: boolean;
}

export function wordsOf({ subject, text, html }: Pick<MailTemplate, Part>): Words {
  return { subject, text, html, hasHtml: html !== "" };
}

/** As the server takes them. */
export function sentOf({ subject, text, html, hasHtml }: Words): Record<Part, string> {
  return { subject, text, html: hasHtml ? html : "" };
}

export function sameWords(one: Words, other: Words): boolean {
  const [a, b] = [sentOf(one), sentOf(other)];
  return PARTS.every((part) => a[part] === b[part]);
}
