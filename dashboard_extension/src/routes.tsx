import type { ComponentType } from "react";
import type { RouteObject } from "react-router-dom";
import { createBrowserRouter } from "react-router-dom";

import { policies } from "./policies/routes";
import { QueuePage } from "./queue/QueuePage";
import { settings } from "./settings/routes";
import { Broken, NothingHere } from "./shell/Broken";
import { Layout } from "./shell/Layout";
import { PopupFrame } from "./shell/PopupFrame";
import { WidgetFrame } from "./shell/WidgetFrame";
import { Loading } from "./ui/Loading";

/** A page that comes in a piece of its own when it is asked for. */
function page(path: string, load: () => Promise<ComponentType>): RouteObject {
  return { path, lazy: async () => ({ Component: await load() }) };
}

const PAGES: RouteObject[] = [
  { index: true, element: <QueuePage /> },
  page("returns/:id", async () => (await import("./return/ReturnPage")).ReturnPage),
  page("desk", async () => (await import("./desk/DeskPage")).DeskPage),
  page("parcels", async () => (await import("./parcels/ParcelsPage")).ParcelsPage),
  page("parcels/new", async () => (await import("./parcels/RecordPage")).RecordPage),
  page("parcels/:id", async () => (await import("./parcels/ParcelPage")).ParcelPage),
  page("withdrawals", async () => (await import("./withdrawals/WithdrawalsPage")).WithdrawalsPage),
  page("withdrawals/:id", async () => (await import("./withdrawals/WithdrawalPage")).WithdrawalPage),
  page("gifts", async () => (await import("./gifts/GiftCodesPage")).GiftCodesPage),
  page("new", async () => (await import("./newreturn/NewReturnPage")).NewReturnPage),
  ...policies,
  settings,
  page("exports", async () => (await import("./exports/ExportsPage")).ExportsPage),
  { path: "*", element: <NothingHere /> },
];

const WIDGETS: RouteObject[] = [
  page("order", async () => (await import("./widgets/OrderWidget")).OrderWidget),
  page("customer", async () => (await import("./widgets/CustomerWidget")).CustomerWidget),
  page("home", async () => (await import("./widgets/HomeWidget")).HomeWidget),
];

const POPUPS: RouteObject[] = [
  page("new-return", async () => (await import("./newreturn/NewReturnPopup")).NewReturnPopup),
  page("gift-code", async () => (await import("./gifts/GiftCodesPopup")).GiftCodesPopup),
  page("receive", async () => (await import("./desk/ReceivePopup")).ReceivePopup),
];

/** The Dashboard asks for our first page without the slash at its end. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, "");

export function createRoutes() {
  return createBrowserRouter(
    [
      framed(<Layout />, PAGES),
      { path: "widgets", ...framed(<WidgetFrame />, WIDGETS) },
      { path: "popups", ...framed(<PopupFrame />, POPUPS) },
    ],
    { basename: BASE },
  );
}

function framed(element: JSX.Element, children: RouteObject[]): RouteObject {
  return {
    element,
    hydrateFallbackElement: <Loading />,
    errorElement: <Broken />,
    children,
  };
}
