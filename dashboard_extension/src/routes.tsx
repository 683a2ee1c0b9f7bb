import { createBrowserRouter } from "react-router-dom";

import { QueuePage } from "./queue/QueuePage";
import { Broken, NothingHere } from "./shell/Broken";
import { Layout } from "./shell/Layout";
import { PopupFrame } from "./shell/PopupFrame";
import { WidgetFrame } from "./shell/WidgetFrame";
import { Loading } from "./ui/Loading";

/** Every page but the queue comes in a piece of its own when it is asked for. */
export function createRoutes() {
  return createBrowserRouter(
    [
      {
        element: <Layout />,
        errorElement: <Broken />,
        hydrateFallbackElement: <Loading />,
        children: [
          { index: true, element: <QueuePage /> },
          {
            path: "desk",
            lazy: async () => ({ Component: (await import("./desk/DeskPage")).DeskPage }),
          },
          {
            path: "parcels",
            lazy: async () => ({
              Component: (await import("./parcels/ParcelsPage")).ParcelsPage,
            }),
          },
          {
            path: "parcels/new",
            lazy: async () => ({ Component: (await import("./parcels/RecordPage")).RecordPage }),
          },
          {
            path: "parcels/:id",
            lazy: async () => ({ Component: (await import("./parcels/ParcelPage")).ParcelPage }),
          },
          {
            path: "new",
            lazy: async () => ({
              Component: (await import("./newreturn/NewReturnPage")).NewReturnPage,
            }),
          },
          { path: "*", element: <NothingHere /> },
        ],
      },
      {
        element: <WidgetFrame />,
        errorElement: <Broken />,
        children: [],
      },
      {
        path: "popups",
        element: <PopupFrame />,
        errorElement: <Broken />,
        hydrateFallbackElement: <Loading />,
        children: [
          {
            path: "new-return",
            lazy: async () => ({
              Component: (await import("./newreturn/NewReturnPopup")).NewReturnPopup,
            }),
          },
          {
            path: "receive",
            lazy: async () => ({
              Component: (await import("./desk/ReceivePopup")).ReceivePopup,
            }),
          },
        ],
      },
    ],
    { basename: import.meta.env.BASE_URL },
  );
}
