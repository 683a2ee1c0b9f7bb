import { FormattedMessage } from "react-intl";

import type { Tone } from "@/ui/Notice";
import { Pill } from "@/ui/Pill";

import type { Difference } from "./differences";
import type { Json, JsonObject, Rule } from "./document";
import { isEnabled, same } from "./document";
import styles from "./Differences.module.css";
import { messages } from "./messages";
import { titled } from "./schema";
import { effectClause, effectName, inReadingOrder } from "./words/effects";
import { CLAUSES } from "./words/factMessages";
import { FIELDS } from "./words/fieldMessages";
import { conditionText, ruleSentence } from "./words/rules";
import { settingText } from "./words/settings";
import type { Teller, Texts } from "./words/Teller";
import { capitalised } from "./words/Teller";

/** What differs, in sentences: rules in their order, then settings. */
export function Differences({
  differences,
  teller,
}: {
  differences: readonly Difference[];
  teller: Teller;
}) {
  if (!differences.length)
    return (
      <p className={styles.soft}>
        <FormattedMessage {...messages.noDifference} />
      </p>
    );
  return (
    <ul className={styles.list}>
      {differences.map((difference, at) => (
        <li key={at} className={styles.item} data-kind={difference.kind}>
          <One difference={difference} teller={teller} />
        </li>
      ))}
    </ul>
  );
}

function One({ difference, teller }: { difference: Difference; teller: Teller }) {
  switch (difference.kind) {
    case "added":
      return (
        <>
          <Head tone="good" word="added" name={difference.rule.name} />
          <ins>{ruleSentence(difference.rule, teller)}</ins>
        </>
      );
    case "removed":
      return (
        <>
          <Head tone="bad" word="removed" name={difference.rule.name} />
          <del>{ruleSentence(difference.rule, teller)}</del>
        </>
      );
    case "changed":
      return <Changed difference={difference} teller={teller} />;
    case "setting":
      return <Setting difference={difference} teller={teller} />;
  }
}

function Head({
  tone,
  word,
  name,
}: {
  tone: Tone;
  word: "added" | "removed" | "changed" | "moved";
  name: string;
}) {
  return (
    <div className={styles.head}>
      <strong>{name}</strong>
      <Pill tone={tone}>
        <FormattedMessage {...messages[word]} />
      </Pill>
    </div>
  );
}

function Changed({
  difference: { before, after, parts, place },
  teller,
}: {
  difference: Extract<Difference, { kind: "changed" }>;
  teller: Teller;
}) {
  const isMoved = parts.every((part) => part === "place");
  return (
    <>
      <Head tone="info" word={isMoved ? "moved" : "changed"} name={after.name} />
      {parts.includes("name") && (
        <p>
          <FormattedMessage {...messages.renamed} values={{ name: before.name }} />
        </p>
      )}
      {parts.includes("place") && (
        <p>
          <FormattedMessage {...messages.toPlace} values={{ place: place + 1 }} />
        </p>
      )}
      {parts.includes("enabled") && (
        <p>
          <FormattedMessage {...(isEnabled(after) ? messages.switchedOn : messages.switchedOff)} />
        </p>
      )}
      {parts.includes("when") && (
        <Turn
          name={teller.say(messages.when)}
          before={condition(before, teller)}
          after={condition(after, teller)}
        />
      )}
      {parts.includes("then") &&
        effectsThatDiffer(before.then, after.then).map((name) => (
          <Turn
            key={name}
            name={effectName(name, teller)}
            before={clause(name, before.then[name], teller)}
            after={clause(name, after.then[name], teller)}
          />
        ))}
    </>
  );
}

function Setting({
  difference: { path, before, after },
  teller,
}: {
  difference: Extract<Difference, { kind: "setting" }>;
  teller: Teller;
}) {
  const name = path.at(-1) ?? "";
  const isDefault = path[0] === "defaults";
  const known = (FIELDS as Texts)[name];
  const tell = (value: Json | undefined) =>
    isDefault ? clause(name, value, teller) : settingText(name, value, teller) || null;
  return (
    <>
      <div className={styles.head}>
        <strong>
          {isDefault ? effectName(name, teller) : known ? teller.say(known) : titled(name)}
        </strong>
        <Pill tone="info">
          <FormattedMessage {...(isDefault ? messages.default : messages.setting)} />
        </Pill>
      </div>
      <Turn before={tell(before)} after={tell(after)} />
    </>
  );
}

/** What it was and what it is, one above the other. */
function Turn({
  name,
  before,
  after,
}: {
  name?: string;
  before: string | null;
  after: string | null;
}) {
  return (
    <div className={styles.turn}>
      {name && <span className={styles.soft}>{name}</span>}
      <del>
        <span className="sr-only">
          <FormattedMessage {...messages.before} />
        </span>
        {before ?? <FormattedMessage {...messages.notSet} />}
      </del>
      <ins>
        <span className="sr-only">
          <FormattedMessage {...messages.after} />
        </span>
        {after ?? <FormattedMessage {...messages.notSet} />}
      </ins>
    </div>
  );
}

const condition = (rule: Rule, teller: Teller) =>
  capitalised(conditionText(rule, teller) ?? teller.say(messages.always));

function clause(name: string, value: Json | undefined, teller: Teller): string | null {
  if (value === undefined || value === null) return null;
  return capitalised(effectClause(name, value, teller)) || teller.say(CLAUSES.nothing);
}

function effectsThatDiffer(before: JsonObject, after: JsonObject): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return inReadingOrder(names).filter((name) => !same(before[name] ?? null, after[name] ?? null));
}
