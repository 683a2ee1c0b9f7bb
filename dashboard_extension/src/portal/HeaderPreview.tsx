import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import settings from "@/settings/Settings.module.css";
import { Notice } from "@/ui/Notice";

import { ACCENT, DARK, isColour, lightened, WHITE } from "./colours";
import type { Inherited, Look } from "./look";
import { messages } from "./messages";
import styles from "./Portal.module.css";

const SECURE = /^https:\/\/./;

/** The head of the portal as its visitors will see it, by day and by night. */
export function HeaderPreview({
  look,
  shop,
  name,
}: {
  look: Look;
  shop: Inherited;
  name: string | undefined;
}) {
  const intl = useIntl();
  const shopName = look.shopName || shop?.shopName || name || intl.formatMessage(messages.noName);
  const logo = look.logoUrl || shop?.logoUrl || "";
  const accent = isColour(look.accentColor)
    ? look.accentColor
    : shop?.accentColor || ACCENT;
  const [broken, setBroken] = useState("");
  const shared = {
    name: shopName,
    logo: SECURE.test(logo) && broken !== logo ? logo : "",
    onBroken: () => setBroken(logo),
  };
  return (
    <section className={settings.section} aria-labelledby="portal-preview">
      <h2 id="portal-preview" className={settings.heading}>
        <FormattedMessage {...messages.preview} />
      </h2>
      <div className={styles.heads}>
        <Head {...shared} title={messages.light} accent={accent} on={WHITE} ground="light" />
        <Head
          {...shared}
          title={messages.dark}
          accent={lightened(accent)}
          on={DARK}
          ground="dark"
        />
      </div>
      {broken && broken === logo && (
        <Notice tone="warn">
          <FormattedMessage {...messages.logoBroken} />
        </Notice>
      )}
    </section>
  );
}

function Head({
  title,
  name,
  logo,
  onBroken,
  accent,
  on,
  ground,
}: {
  title: typeof messages.light;
  name: string;
  logo: string;
  onBroken: () => void;
  accent: string;
  on: string;
  ground: "light" | "dark";
}) {
  return (
    <figure className={styles.figure}>
      <div className={styles.head} data-ground={ground}>
        {logo ? (
          <img className={styles.logo} src={logo} alt={name} onError={onBroken} />
        ) : (
          <span className={styles.name}>{name}</span>
        )}
        <span className={styles.samples}>
          <span className={styles.link} style={{ color: accent }}>
            <FormattedMessage {...messages.sampleLink} />
          </span>
          <span className={styles.button} style={{ background: accent, color: on }}>
            <FormattedMessage {...messages.sampleButton} />
          </span>
        </span>
      </div>
      <figcaption className={settings.soft}>
        <FormattedMessage {...title} />
      </figcaption>
    </figure>
  );
}
