import { useId } from "react";
import { useIntl } from "react-intl";

import { Choice, TextInput } from "@/ui/controls";

import type { Json, JsonObject } from "../document";
import { useEditor } from "../EditorContext";
import { messages } from "../messages";
import type { Subject } from "../subjects";
import { wordsKey } from "../subjects";
import { customerTypesOf } from "./customerTypes";
import { DayInput } from "./DayInput";
import styles from "./Editor.module.css";
import { WordsInput } from "./WordsInput";

interface Props {
  subject: Subject;
  test: JsonObject;
  denied: boolean;
  write: (test: JsonObject, denied: boolean) => void;
}

const plain = (id: string) => ({ id, "aria-describedby": undefined, "aria-invalid": false });
const given = (value: Json | undefined) => value !== undefined && value !== null;

/** Words: among these, among none of these, or any at all where the schema lets it. */
export function WordsOf({ subject, test, denied, write }: Props) {
  const intl = useIntl();
  const id = useId();
  const { words, reader, document } = useEditor();
  const isOpen = reader.isOptional(subject.schema.properties?.any_of);
  const hasWords = Array.isArray(test.any_of) || !isOpen;
  const key = wordsKey(test);
  const how = `${hasWords ? "words" : "any"}-${denied ? "not" : "is"}`;
  const choices = [
    ["words-is", messages.oneOf],
    ["words-not", messages.noneOf],
    ...(isOpen
      ? ([
          ["any-is", messages.anyValue],
          ["any-not", messages.noValue],
        ] as const)
      : []),
  ] as const;
  return (
    <>
      <Choice
        className={styles.how}
        aria-label={intl.formatMessage(messages.how)}
        value={how}
        onChange={({ target }) => {
          const [kind, is] = target.value.split("-");
          const { any_of: words, ...rest } = test;
          const next = kind === "words" ? { ...rest, any_of: words ?? [] } : rest;
          write(next, is === "not");
        }}
      >
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {intl.formatMessage(text)}
          </option>
        ))}
      </Choice>
      {hasWords && (
        <div className={styles.grow}>
          <label className="sr-only" htmlFor={id}>
            {intl.formatMessage(messages.values)}
          </label>
          <WordsInput
            control={plain(id)}
            values={Array.isArray(test.any_of) ? test.any_of.map(String) : []}
            onChange={(any_of) => write({ ...test, any_of }, denied)}
            suggestions={
              key === "customer_type" ? customerTypesOf(document) : words.suggestions(key)
            }
            told={(word) => (test.metadata ? word : words.teller.word(key, word))}
          />
        </div>
      )}
    </>
  );
}

const BOUNDS = ["at_least", "more_than", "at_most", "less_than"] as const;

/** A number within bounds: one of four, or between two. */
export function NumberOf({ subject, test, denied, write }: Props) {
  const intl = useIntl();
  const set = BOUNDS.filter((bound) => given(test[bound]));
  const how = set.length > 1 ? "between" : (set[0] ?? "at_least");
  const { at_least, more_than, at_most, less_than, ...rest } = test;
  const low = at_least ?? more_than;
  const high = at_most ?? less_than;
  const lowName = given(more_than) ? "more_than" : "at_least";
  const highName = given(less_than) ? "less_than" : "at_most";
  const turn = (next: string) => {
    const number = low ?? high ?? "1";
    const bounds =
      next === "between" ? { at_least: low ?? "0", at_most: high ?? number } : { [next]: number };
    write({ ...rest, ...bounds }, denied);
  };
  return (
    <>
      <Choice
        className={styles.how}
        aria-label={intl.formatMessage(messages.how)}
        value={how}
        onChange={({ target }) => turn(target.value)}
      >
        {[...BOUNDS, "between" as const].map((bound) => (
          <option key={bound} value={bound}>
            {intl.formatMessage(bound === "between" && denied ? messages.notBetween : messages[bound])}
          </option>
        ))}
      </Choice>
      {(how === "between" ? ([lowName, highName] as const) : [how]).map((bound) => (
        <TextInput
          key={bound}
          className={styles.narrow}
          inputMode="decimal"
          aria-label={intl.formatMessage(messages[bound as (typeof BOUNDS)[number]])}
          value={String(test[bound] ?? "")}
          onChange={({ target }) =>
            write({ ...test, [bound]: target.value.replace(",", ".") }, denied)
          }
        />
      ))}
      <Unit subject={subject} />
    </>
  );
}

function Unit({ subject }: { subject: Subject }) {
  const { words } = useEditor();
  const text =
    subject.unit === "percent"
      ? "%"
      : subject.unit === "days"
        ? words.teller.days(2).replace(/[\d\s]+/, "")
        : null;
  return text && <span className={styles.soft}>{text}</span>;
}

export function FlagOf({ test, denied, write }: Props) {
  const intl = useIntl();
  const holds = (test.holds !== false) !== denied;
  return (
    <Choice
      className={styles.how}
      aria-label={intl.formatMessage(messages.how)}
      value={String(holds)}
      onChange={({ target }) => write({ ...test, holds: target.value === "true" }, false)}
    >
      <option value="true">{intl.formatMessage(messages.yes)}</option>
      <option value="false">{intl.formatMessage(messages.no)}</option>
    </Choice>
  );
}

/** A span of days with one end or two. */
export function DaysOf({ test, denied, write }: Props) {
  const intl = useIntl();
  const first = useId();
  const last = useId();
  const how = given(test.first) && given(test.last) ? "between" : given(test.last) ? "until" : "from";
  const { first: from, last: to, ...rest } = test;
  const today = new Date().toISOString().slice(0, 10);
  const turn = (next: string) => {
    const day = String(from ?? to ?? today);
    const whole = /^\d{2}-\d{2}$/.test(day) && next !== "between" ? today : day;
    write(
      {
        ...rest,
        ...(next === "until" ? {} : { first: from ?? whole }),
        ...(next === "from" ? {} : { last: to ?? whole }),
      },
      denied,
    );
  };
  return (
    <>
      <Choice
        className={styles.how}
        aria-label={intl.formatMessage(messages.how)}
        value={`${how}-${denied}`}
        onChange={({ target }) => {
          const [next = "from", is] = target.value.split("-");
          if (String(denied) !== is) write(test, is === "true");
          else turn(next);
        }}
      >
        <option value={`between-${false}`}>{intl.formatMessage(messages.between)}</option>
        <option value={`between-${true}`}>{intl.formatMessage(messages.notBetween)}</option>
        <option value={`from-${denied}`}>{intl.formatMessage(messages.from)}</option>
        <option value={`until-${denied}`}>{intl.formatMessage(messages.until)}</option>
      </Choice>
      {how !== "until" && (
        <>
          <label className="sr-only" htmlFor={first}>
            {intl.formatMessage(messages.first)}
          </label>
          <DayInput
            control={plain(first)}
            value={from}
            onChange={(next) => write({ ...test, first: next ?? null }, denied)}
          />
        </>
      )}
      {how !== "from" && (
        <>
          <label className="sr-only" htmlFor={last}>
            {intl.formatMessage(messages.last)}
          </label>
          <DayInput
            control={plain(last)}
            value={to}
            onChange={(next) => write({ ...test, last: next ?? null }, denied)}
          />
        </>
      )}
    </>
  );
}
