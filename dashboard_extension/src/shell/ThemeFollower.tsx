import { useTheme } from "@saleor/macaw-ui";
import { useEffect } from "react";

import { useBridge } from "@/bridge/BridgeProvider";

/** Wears what the Dashboard wears. */
export function ThemeFollower() {
  const { state } = useBridge();
  const { setTheme } = useTheme();
  useEffect(() => {
    setTheme(state.theme === "dark" ? "defaultDark" : "defaultLight");
    document.documentElement.dataset.theme = state.theme;
  }, [state.theme, setTheme]);
  return null;
}
