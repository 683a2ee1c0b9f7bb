import { FormattedMessage, useIntl } from "react-intl";
import { NavLink, Outlet } from "react-router-dom";

import { useCurrentInView } from "@/ui/useCurrentInView";

import { messages } from "./messages";
import { SECTIONS } from "./sections";
import styles from "./Settings.module.css";

/** The list of settings beside the one that is open. */
export function SettingsLayout() {
  const intl = useIntl();
  const row = useCurrentInView<HTMLElement>();
  return (
    <div className={styles.layout}>
      <nav ref={row} className={styles.nav} aria-label={intl.formatMessage(messages.sections)}>
        {SECTIONS.map(({ title, pages }) => (
          <div key={title.id} className={styles.navGroup}>
            <p className={styles.navTitle}>
              <FormattedMessage {...title} />
            </p>
            {pages.map((page) => (
              <NavLink
                key={page.to}
                to={page.to}
                className={({ isActive }) =>
                  isActive ? `${styles.navLink} ${styles.here}` : styles.navLink
                }
              >
                <FormattedMessage {...page.title} />
              </NavLink>
            ))}
          </div>
        ))}
      </nav>
      <div className={styles.content}>
        <Outlet />
      </div>
    </div>
  );
}
