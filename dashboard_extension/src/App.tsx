import type { AppBridge } from "@saleor/app-sdk/app-bridge";
import { ThemeProvider } from "@saleor/macaw-ui";
import { useMemo } from "react";
import { RouterProvider } from "react-router-dom";
import { Provider as ApiProvider } from "urql";

import { createApiClient } from "./api/client";
import { BridgeProvider, useBridge } from "./bridge/BridgeProvider";
import { LocaleProvider } from "./i18n/LocaleProvider";
import { createRoutes } from "./routes";
import { OutsideDashboard } from "./shell/OutsideDashboard";
import { ThemeFollower } from "./shell/ThemeFollower";
import { Toasts } from "./ui/Toasts";

export function App({ bridge }: { bridge: AppBridge }) {
  const client = useMemo(() => createApiClient(bridge), [bridge]);
  return (
    <BridgeProvider bridge={bridge}>
      <ThemeProvider defaultTheme="defaultLight">
        <ThemeFollower />
        <ApiProvider value={client}>
          <Localized />
        </ApiProvider>
      </ThemeProvider>
    </BridgeProvider>
  );
}

function Localized() {
  const { state } = useBridge();
  const router = useMemo(createRoutes, []);
  return (
    <LocaleProvider locale={state.locale}>
      <Toasts>{state.token ? <RouterProvider router={router} /> : <OutsideDashboard />}</Toasts>
    </LocaleProvider>
  );
}
