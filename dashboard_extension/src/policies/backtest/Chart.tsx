import { useIntl } from "react-intl";
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";

import styles from "../Policies.module.css";
import { messages } from "./messages";
import type { Row } from "./row";

/** Both answers side by side. The table beneath has the same numbers for everybody. */
export default function Chart({ rows }: { rows: Row[] }) {
  const intl = useIntl();
  return (
    <div
      className={styles.chart}
      role="img"
      aria-label={intl.formatMessage(messages.chart)}
    >
      <ResponsiveContainer width="100%" height="100%">
        <BarChart data={rows} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis dataKey="name" stroke="var(--soft)" fontSize={12} tickLine={false} />
          <YAxis
            stroke="var(--soft)"
            fontSize={12}
            width={56}
            allowDecimals={false}
            tickFormatter={(value: number) =>
              intl.formatNumber(value, { notation: "compact" })
            }
          />
          <Tooltip
            cursor={{ fill: "var(--hover)" }}
            contentStyle={{ background: "var(--ground)", borderColor: "var(--line)" }}
            formatter={(value) => intl.formatNumber(Number(value))}
          />
          <Legend />
          <Bar
            dataKey="before"
            name={intl.formatMessage(messages.before)}
            fill="var(--soft)"
            isAnimationActive={false}
          />
          <Bar
            dataKey="after"
            name={intl.formatMessage(messages.after)}
            fill="var(--accent)"
            isAnimationActive={false}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
