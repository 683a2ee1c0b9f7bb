import { ThemeProvider } from "@saleor/macaw-ui";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { Provider as ApiProvider } from "urql";

import { createApiClient } from "@/api/client";
import { BridgeProvider } from "@/bridge/BridgeProvider";
import { LocaleProvider } from "@/i18n/LocaleProvider";
import { Toasts } from "@/ui/Toasts";

import { Dashboard } from "./dashboard";

interface Options {
  /** The route's pattern and the address that is open. */
  path?: string;
  at?: string;
  locale?: string;
  dashboard?: Dashboard;
}

/** Show a page as the Dashboard would, with a user to press its buttons. */
export function show(page: ReactNode, options: Options = {}) {
  const { path = "*", at = "/", locale = "en", dashboard = new Dashboard() } = options;
  const client = createApiClient(dashboard.bridge);
  const router = createMemoryRouter([{ path, element: page }], { initialEntries: [at] });
  const view = render(
    <BridgeProvider bridge={dashboard.bridge}>
      <ThemeProvider defaultTheme="defaultLight">
        <ApiProvider value={client}>
          <LocaleProvider locale={locale}>
            <Toasts>
              <RouterProvider router={router} />
            </Toasts>
          </LocaleProvider>
        </ApiProvider>
      </ThemeProvider>
    </BridgeProvider>,
  );
  return { ...view, dashboard, router, user: userEvent.setup() };
}
