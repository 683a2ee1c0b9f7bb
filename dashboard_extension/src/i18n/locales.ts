/** Languages of the staff's side. The Dashboard knows more; they fall back to English. */
export const LOCALES = ["en", "fr"] as const;
export type Locale = (typeof LOCALES)[number];

/** `fr-CA` is served in French; how numbers and dates look follows the region. */
export function localeFor(dashboardLocale: string): Locale {
  const language = dashboardLocale.toLowerCase().split("-")[0];
  return LOCALES.find((locale) => locale === language) ?? "en";
}

/** The French texts come only with French. */
export async function messagesOf(locale: Locale): Promise<Record<string, string>> {
  if (locale === "en") return {};
  return (await import("./french")).default;
}
