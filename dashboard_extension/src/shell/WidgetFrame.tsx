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
      void dashboard.resize(Math.ceil(element.getBoundingClientRect().height));
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
