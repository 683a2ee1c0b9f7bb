import { createBrowserRouter } from "react-router-dom";

import { QueuePage } from "./queue/QueuePage";
import { Broken, NothingHere } from "./shell/Broken";
import { Layout } from "./shell/Layout";
import { WidgetFrame } from "./shell/WidgetFrame";

/** Every page but the queue comes in a piece of its own when it is asked for. */
export function createRoutes() {
  return createBrowserRouter(
    [
      {
        element: <Layout />,
        errorElement: <Broken />,
        children: [
          { index: true, element: <QueuePage /> },
          {
            path: "exports",
            lazy: async () => ({
              Component: (await import("./exports/ExportsPage")).ExportsPage,
            }),
          },
          { path: "*", element: <NothingHere /> },
        ],
      },
      {
        element: <WidgetFrame />,
        errorElement: <Broken />,
        children: [
          {
            path: "widgets/order",
            lazy: async () => ({ Component: (await import("./widgets/OrderWidget")).OrderWidget }),
          },
          {
            path: "widgets/customer",
            lazy: async () => ({
              Component: (await import("./widgets/CustomerWidget")).CustomerWidget,
            }),
          },
          {
            path: "widgets/home",
            lazy: async () => ({ Component: (await import("./widgets/HomeWidget")).HomeWidget }),
          },
        ],
      },
    ],
    { basename: import.meta.env.BASE_URL },
  );
}
