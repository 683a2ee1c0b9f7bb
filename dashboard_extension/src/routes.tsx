import type { ComponentType } from "react";
import type { RouteObject } from "react-router-dom";
import { createBrowserRouter } from "react-router-dom";

import { QueuePage } from "./queue/QueuePage";
import { Broken, NothingHere } from "./shell/Broken";
import { Layout } from "./shell/Layout";
import { WidgetFrame } from "./shell/WidgetFrame";
import { Loading } from "./ui/Loading";

/** A page that comes in a piece of its own when it is asked for. */
function page(path: string, load: () => Promise<ComponentType>): RouteObject {
  return { path, lazy: async () => ({ Component: await load() }) };
}

const PAGES: RouteObject[] = [
  { index: true, element: <QueuePage /> },
  page("returns/:id", async () => (await import("./return/ReturnPage")).ReturnPage),
  page("exports", async () => (await import("./exports/ExportsPage")).ExportsPage),
  { path: "*", element: <NothingHere /> },
];

const WIDGETS: RouteObject[] = [
  page("order", async () => (await import("./widgets/OrderWidget")).OrderWidget),
  page("customer", async () => (await import("./widgets/CustomerWidget")).CustomerWidget),
  page("home", async () => (await import("./widgets/HomeWidget")).HomeWidget),
];

export function createRoutes() {
  return createBrowserRouter(
    [
      framed(<Layout />, PAGES),
      { path: "widgets", ...framed(<WidgetFrame />, WIDGETS) },
    ],
    { basename: import.meta.env.BASE_URL },
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
