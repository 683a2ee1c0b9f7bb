import { useCallback, useState } from "react";

import { recalled, remember } from "@/ui/browserStore";

interface Settings {
  warehouseId: string | null;
  isMuted: boolean;
}

const NONE: Settings = { warehouseId: null, isMuted: false };

/** What a person chose on this machine. */
export function useSettings(user: string) {
  const key = `returns-desk:settings:${user}`;
  const [settings, setSettings] = useState<Settings>(() => read(key));
  const change = useCallback(
    (wanted: Partial<Settings>) =>
      setSettings((now) => {
        const next = { ...now, ...wanted };
        remember(key, JSON.stringify(next));
        return next;
      }),
    [key],
  );
  return { settings, change };
}

function read(key: string): Settings {
  try {
    const kept = JSON.parse(recalled(key) ?? "{}") as Partial<Settings>;
    return { ...NONE, ...kept };
  } catch {
    return NONE;
  }
}
