import { Button } from "@saleor/macaw-ui";
import { FormattedMessage } from "react-intl";

import { Differences } from "@/rules/Differences";
import { differencesOf } from "@/rules/differences";
import type { JsonObject } from "@/rules/document";
import type { ShopWords } from "@/rules/useShopWords";
import { Moment } from "@/ui/When";

import styles from "../Settings.module.css";
import type { Version } from "./version";
import { messages } from "./messages";

/** What was published, with what each changed; an older one can be taken up again. */
export function Versions({
  versions,
  words,
  onTake,
}: {
  versions: Version[];
  words: ShopWords;
  onTake: ((version: Version) => void) | null;
}) {
  if (!versions.length) return null;
  const documentAt = (at: number) => (versions[at]?.document ?? {}) as JsonObject;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        <FormattedMessage {...messages.versions} />
      </h2>
      <ol className={styles.list}>
        {versions.map((version, at) => (
          <li key={version.id} className={styles.row}>
            <div className={styles.words}>
              <p className={styles.line}>
                <strong className={styles.name}>
                  <FormattedMessage {...messages.version} values={{ number: version.number }} />
                </strong>
                <span className={styles.soft}>
                  <Moment at={version.publishedAt} />
                </span>
                <span className={styles.soft}>{version.app?.name ?? version.user?.email}</span>
              </p>
              {version.note && <p>{version.note}</p>}
              <details>
                <summary className={styles.summary}>
                  <FormattedMessage {...messages.changesOf} />
                </summary>
                <Differences
                  differences={differencesOf(documentAt(at + 1), documentAt(at))}
                  teller={words.teller}
                />
              </details>
            </div>
            {onTake && at > 0 && (
              <Button variant="secondary" onClick={() => onTake(version)}>
                <FormattedMessage {...messages.takeNamed} values={{ number: version.number }} />
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
