import { FormattedMessage, useIntl } from "react-intl";
import { NavLink } from "react-router-dom";

import styles from "./Mails.module.css";
import { messages } from "./messages";

const TABS = [
  { to: "/settings/mails", title: messages.words },
  { to: "/settings/mails/sent", title: messages.sent },
] as const;

export function MailTabs() {
  const intl = useIntl();
  return (
    <nav className={styles.tabs} aria-label={intl.formatMessage(messages.tabs)}>
      {TABS.map(({ to, title }) => (
        <NavLink
          key={to}
          to={to}
          end
          className={({ isActive }) => (isActive ? `${styles.tab} ${styles.here}` : styles.tab)}
        >
          <FormattedMessage {...title} />
        </NavLink>
      ))}
    </nav>
  );
}
