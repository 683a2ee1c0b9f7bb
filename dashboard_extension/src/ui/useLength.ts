import { useIntl } from "react-intl";

/** How far away a moment is: minutes for an hour, hours for two days, then days. */
export function useLength(): (from: string, to?: string | number) => string {
  const intl = useIntl();
  return (from, to = Date.now()) => {
    const away = new Date(to).getTime() - new Date(from).getTime();
    const minutes = Math.max(0, away / 60_000);
    const hours = minutes / 60;
    const [count, unit] =
      hours < 1 ? [minutes, "minute"] : hours < 48 ? [hours, "hour"] : [hours / 24, "day"];
    return intl.formatNumber(Math.floor(count), { style: "unit", unit, unitDisplay: "long" });
  };
}
