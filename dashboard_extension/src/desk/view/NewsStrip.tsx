import { CircleAlert, CircleCheck, CircleX, Info } from "lucide-react";
import { useIntl } from "react-intl";

import { becomesWords } from "../becomes";
import type { News } from "../model/state";
import { newsMessages } from "../newsMessages";
import styles from "./desk.module.css";

const ICONS = { good: CircleCheck, bad: CircleX, warn: CircleAlert, info: Info };

/** What just happened: in colour, with a sign, in words, and read out. */
export function NewsStrip({ news }: { news: News | null }) {
  const intl = useIntl();
  const Icon = news ? ICONS[news.tone] : null;
  const text = news && intl.formatMessage(newsMessages[news.what], valuesOf(news, intl));
  return (
    <div
      className={`${styles.news} ${news ? styles[news.tone] : ""}`}
      role="status"
      aria-live="assertive"
      aria-atomic
    >
      {Icon && text && (
        <span key={news.count} className={styles.newsText}>
          <Icon size={22} aria-hidden />
          <span>{text}</span>
        </span>
      )}
    </div>
  );
}

function valuesOf({ values }: News, intl: ReturnType<typeof useIntl>) {
  const { becomes } = values;
  if (typeof becomes !== "string") return values;
  const word = becomesWords[becomes as keyof typeof becomesWords];
  return { ...values, becomes: intl.formatMessage(word) };
}
