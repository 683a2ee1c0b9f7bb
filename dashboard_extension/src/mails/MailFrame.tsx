import { useEffect, useRef } from "react";
import { useIntl } from "react-intl";

import styles from "./Mails.module.css";
import { messages } from "./messages";

/**
 * A page of the plugin with a policy of its own: a mail brings styles, which the policy
 * around us forbids, and `srcdoc` would be under that one too. It has no origin (here and
 * by its own headers), so whatever a mail holds can reach neither us nor the shop.
 */
const FRAME = `${import.meta.env.BASE_URL}mail-frame.html`;

export function MailFrame({ html, isNarrow }: { html: string; isNarrow: boolean }) {
  const intl = useIntl();
  const frame = useRef<HTMLIFrameElement>(null);
  // A page without an origin has no name that it could be called by.
  const show = () => frame.current?.contentWindow?.postMessage(html, "*");
  useEffect(() => {
    frame.current?.contentWindow?.postMessage(html, "*");
  }, [html]);
  return (
    <iframe
      ref={frame}
      className={isNarrow ? `${styles.frame} ${styles.phone}` : styles.frame}
      title={intl.formatMessage(messages.previewOf)}
      src={FRAME}
      sandbox="allow-scripts"
      onLoad={show}
    />
  );
}
