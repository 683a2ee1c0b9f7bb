import { Suspense } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { NavLink, Outlet } from "react-router-dom";

import { useAbilities } from "@/bridge/permissions";
import { Loading } from "@/ui/Loading";
import { useCurrentInView } from "@/ui/useCurrentInView";

import styles from "./Layout.module.css";
import { messages } from "./messages";
import { OpenWithdrawals } from "./OpenWithdrawals";
import { useDeepLinks } from "./useDeepLinks";

/**
 * Our own sections, within the frame that the Dashboard gives a page of an app. They lie
 * in the `<main>` that macaw-ui makes around all.
 */
export function Layout() {
  const intl = useIntl();
  const { decide } = useAbilities();
  useDeepLinks();
  const row = useCurrentInView<HTMLElement>();
  const sections = [
    { to: "/", label: messages.queue, shown: true },
    { to: "/desk", label: messages.desk, shown: true },
    { to: "/parcels", label: messages.blind, shown: true },
    { to: "/withdrawals", label: messages.withdrawals, shown: decide, count: <OpenWithdrawals /> },
    { to: "/new", label: messages.newReturn, shown: decide },
    { to: "/policies", label: messages.policies, shown: decide },
    { to: "/settings", label: messages.settings, shown: decide },
    { to: "/exports", label: messages.exports, shown: true },
  ].filter(({ shown }) => shown);
  return (
    <div className={styles.layout}>
      <a className={styles.skip} href="#content">
        <FormattedMessage {...messages.skip} />
      </a>
      <nav ref={row} className={styles.nav} aria-label={intl.formatMessage(messages.sections)}>
        {sections.map(({ to, label, count }) => (
          <NavLink
            key={to}
            to={to}
            end={to === "/"}
            className={({ isActive }) =>
              isActive ? `${styles.link} ${styles.here}` : styles.link
            }
          >
            <FormattedMessage {...label} />
            {count}
          </NavLink>
        ))}
      </nav>
      <div id="content" className={styles.main} tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </div>
    </div>
  );
}
