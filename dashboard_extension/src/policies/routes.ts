import type { RouteObject } from "react-router-dom";

/** A policy's parts share its page, which holds the draft. */
export const policies: RouteObject[] = [
  {
    path: "policies",
    lazy: async () => ({ Component: (await import("./PolicyListPage")).PolicyListPage }),
  },
  {
    path: "policies/:id",
    lazy: async () => ({ Component: (await import("./PolicyPage")).PolicyPage }),
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import("./RulesTab")).RulesTab }),
      },
      {
        path: "versions",
        lazy: async () => ({ Component: (await import("./VersionsTab")).VersionsTab }),
      },
      {
        path: "try",
        lazy: async () => ({ Component: (await import("./try/TryTab")).TryTab }),
      },
      {
        path: "backtest/:testId?",
        lazy: async () => ({ Component: (await import("./backtest/BacktestTab")).BacktestTab }),
      },
    ],
  },
];
