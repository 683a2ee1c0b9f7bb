import { useIntl } from "react-intl";

const MINUTE = 60_000;
const STEPS: [limit: number, unit: Intl.RelativeTimeFormatUnit, size: number][] = [
  [60 * MINUTE, "minute", MINUTE],
  [24 * 60 * MINUTE, "hour", 60 * MINUTE],
  [14 * 24 * 60 * MINUTE, "day", 24 * 60 * MINUTE],
];

/** A moment: near ones as "3 hours ago", others as a date; the whole time as its title. */
export function When({ at, now = Date.now() }: { at: string; now?: number }) {
  const intl = useIntl();
  const time = new Date(at);
  const away = time.getTime() - now;
  const step = STEPS.find(([limit]) => Math.abs(away) < limit);
  const text = step
    ? intl.formatRelativeTime(Math.round(away / step[2]), step[1], { numeric: "auto" })
    : intl.formatDate(time, { dateStyle: "medium" });
  return (
    <time dateTime={at} title={intl.formatDate(time, { dateStyle: "full", timeStyle: "short" })}>
      {text}
    </time>
  );
}

/** A day and its time, for timelines and papers. */
export function Moment({ at }: { at: string }) {
  const intl = useIntl();
  return (
    <time dateTime={at}>
      {intl.formatDate(at, { dateStyle: "medium", timeStyle: "short" })}
    </time>
  );
}
