import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import { IntlProvider } from "react-intl";

import type { Locale } from "./locales";
import { localeFor, messagesOf } from "./locales";

interface Loaded {
  locale: Locale;
  messages: Record<string, string>;
}

/** Shows nothing until the texts are there: nobody should read two languages in turn. */
export function LocaleProvider({
  locale: wanted,
  children,
}: {
  locale: string;
  children: ReactNode;
}) {
  const locale = localeFor(wanted);
  const [loaded, setLoaded] = useState<Loaded | null>(
    locale === "en" ? { locale, messages: {} } : null,
  );
  useEffect(() => {
    let current = true;
    void messagesOf(locale).then((messages) => {
      if (current) setLoaded({ locale, messages });
    });
    document.documentElement.lang = locale;
    return () => {
      current = false;
    };
  }, [locale]);
  if (!loaded) return null;
  const formats = wanted.toLowerCase().startsWith(loaded.locale) ? wanted : loaded.locale;
  return (
    <IntlProvider
      locale={formats}
      defaultLocale="en"
      messages={loaded.messages}
      onError={reportUnlessMissing}
    >
      {children}
    </IntlProvider>
  );
}

/** The defaults are English: that they are in no catalogue is no error. */
function reportUnlessMissing(error: { code: string }) {
  if (error.code !== "MISSING_TRANSLATION" && error.code !== "MISSING_DATA") throw error;
}
