import type { ReactNode } from "react";
import { createContext, useCallback, useContext, useMemo, useRef, useState } from "react";

import type { Tone } from "./Notice";
import { Notice } from "./Notice";
import styles from "./Toasts.module.css";

const SHOWN_FOR = 6000;

interface Toast {
  key: number;
  tone: Tone;
  text: ReactNode;
  action: ReactNode;
}

type Say = (tone: Tone, text: ReactNode, action?: ReactNode) => void;

const Context = createContext<Say | null>(null);

/** Short news of what was just done. Trouble belongs where it happened, not here. */
export function Toasts({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const next = useRef(0);
  const say = useCallback<Say>((tone, text, action = null) => {
    const key = next.current++;
    setToasts((shown) => [...shown.slice(-2), { key, tone, text, action }]);
    setTimeout(
      () => setToasts((shown) => shown.filter((toast) => toast.key !== key)),
      SHOWN_FOR,
    );
  }, []);
  const value = useMemo(() => say, [say]);
  return (
    <Context.Provider value={value}>
      {children}
      <div className={styles.toasts} role="status" aria-live="polite">
        {toasts.map(({ key, tone, text, action }) => (
          <Notice key={key} tone={tone} action={action}>
            {text}
          </Notice>
        ))}
      </div>
    </Context.Provider>
  );
}

export function useToast(): Say {
  const say = useContext(Context);
  if (!say) throw new Error("useToast is used outside of Toasts");
  return say;
}
