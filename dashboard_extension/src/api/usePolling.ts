import { useEffect, useRef } from "react";

/** Run something again and again while somebody looks; at once when they come back. */
export function usePolling(run: () => void, every: number) {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined;
    const start = () => {
      timer = setInterval(() => latest.current(), every);
    };
    const turn = () => {
      clearInterval(timer);
      if (document.visibilityState === "hidden") return;
      latest.current();
      start();
    };
    if (document.visibilityState !== "hidden") start();
    document.addEventListener("visibilitychange", turn);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", turn);
    };
  }, [every]);
}
