import { Button } from "@saleor/macaw-ui";
import { useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";

import { Differences } from "@/rules/Differences";
import { differencesOf } from "@/rules/differences";
import type { JsonObject } from "@/rules/document";
import type { SchemaReader } from "@/rules/schema";
import { filled } from "@/rules/schema";
import type { ShopWords } from "@/rules/useShopWords";
import { Notice } from "@/ui/Notice";

import { messages } from "./messages";
import { ByWhom } from "./names";
import styles from "./Policies.module.css";
import { baseOf } from "./useAutosave";
import type { Policy } from "./usePolicy";

/** Two wrote at once: both are shown, and nothing is thrown away before somebody says so. */
export function ConflictNotice({
  reader,
  words,
  mine,
  reload,
  onKeepMine,
  onTakeTheirs,
}: {
  reader: SchemaReader;
  words: ShopWords;
  mine: JsonObject;
  reload: () => Promise<Policy | null>;
  onKeepMine: (theirs: Policy) => void;
  onTakeTheirs: (theirs: Policy) => void;
}) {
  const [theirs, setTheirs] = useState<Policy | null>(null);
  useEffect(() => void reload().then(setTheirs), [reload]);
  const whole = (one: JsonObject) => filled(reader, reader.root, one) as JsonObject;
  const last = theirs?.draft ?? theirs?.current;
  return (
    <section className={styles.section}>
      <Notice tone="bad" title={<FormattedMessage {...messages.conflictTitle} />}>
        {last && <ByWhom version={last} at={last.updatedAt} />}
      </Notice>
      {theirs && (
        <>
          <p>
            <FormattedMessage {...messages.conflictText} />
          </p>
          <Differences
            differences={differencesOf(whole(baseOf(theirs)), whole(mine))}
            teller={words.teller}
          />
          <div className={styles.line}>
            <Button onClick={() => onKeepMine(theirs)}>
              <FormattedMessage {...messages.keepMine} />
            </Button>
            <Button variant="secondary" onClick={() => onTakeTheirs(theirs)}>
              <FormattedMessage {...messages.takeTheirs} />
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
