import { Suspense, useEffect, useRef } from "react";
import { Outlet } from "react-router-dom";

import { useDashboard } from "@/bridge/useDashboard";
import { Loading } from "@/ui/Loading";

import styles from "./WidgetFrame.module.css";

/** A widget in one of the Dashboard's pages is as high as what it shows. */
export function WidgetFrame() {
  const dashboard = useDashboard();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      // A frame that is not laid out yet has none, which the Dashboard takes for a mistake.
      if (height > 0) void dashboard.resize(height);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [dashboard]);
  return (
    <div ref={frame} className={styles.frame}>
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </div>
  );
}
