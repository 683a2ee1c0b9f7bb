import { Suspense } from "react";
import { Outlet } from "react-router-dom";

import { Loading } from "@/ui/Loading";

import styles from "./PopupFrame.module.css";

/**
 * A popup of the Dashboard has a title and an end of its own; we only fill it. The
 * `<main>` around all is macaw-ui's.
 */
export function PopupFrame() {
  return (
    <div className={styles.frame}>
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </div>
  );
}
