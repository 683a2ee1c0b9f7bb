import { createBrowserRouter } from "react-router-dom";

import { policies } from "./policies/routes";
import { QueuePage } from "./queue/QueuePage";
import { settings } from "./settings/routes";
import { Broken, NothingHere } from "./shell/Broken";
import { Layout } from "./shell/Layout";
import { WidgetFrame } from "./shell/WidgetFrame";
import { Loading } from "./ui/Loading";

/** Every page but the queue comes in a piece of its own when it is asked for. */
export function createRoutes() {
  return createBrowserRouter(
    [
      {
        element: <Layout />,
        hydrateFallbackElement: <Loading />,
        errorElement: <Broken />,
        children: [
          { index: true, element: <QueuePage /> },
          ...policies,
          settings,
          { path: "*", element: <NothingHere /> },
        ],
      },
      {
        element: <WidgetFrame />,
        errorElement: <Broken />,
        children: [],
      },
    ],
    { basename: import.meta.env.BASE_URL },
  );
}
