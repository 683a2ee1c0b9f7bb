import type { RouteObject } from "react-router-dom";
import { Navigate } from "react-router-dom";

export const settings: RouteObject = {
  path: "settings",
  lazy: async () => ({ Component: (await import("./SettingsLayout")).SettingsLayout }),
  children: [
    { index: true, element: <Navigate to="/settings/reasons" replace /> },
    {
      path: "reasons",
      lazy: async () => ({ Component: (await import("./reasons/ReasonsPage")).ReasonsPage }),
    },
    {
      path: "reasons/:id",
      lazy: async () => ({ Component: (await import("./reasons/ReasonPage")).ReasonPage }),
    },
    {
      path: "grades",
      lazy: async () => ({ Component: (await import("./grades/GradesPage")).GradesPage }),
    },
    {
      path: "dispositions",
      lazy: async () => ({
        Component: (await import("./dispositions/DispositionsPage")).DispositionsPage,
      }),
    },
    {
      path: "second-hand",
      lazy: async () => ({
        Component: (await import("./secondHand/SecondHandPage")).SecondHandPage,
      }),
    },
    {
      path: "mails",
      lazy: async () => ({ Component: (await import("../mails/MailsPage")).MailsPage }),
    },
    {
      path: "mails/sent",
      lazy: async () => ({ Component: (await import("../mails/SentPage")).SentPage }),
    },
    {
      path: "mails/:kind",
      lazy: async () => ({ Component: (await import("../mails/MailPage")).MailPage }),
    },
    {
      path: "portal",
      lazy: async () => ({ Component: (await import("../portal/PortalPage")).PortalPage }),
    },
  ],
};
