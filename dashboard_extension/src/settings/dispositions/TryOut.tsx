import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import type {
  SettingsDispositionReturnQuery,
  SettingsDispositionTryQuery,
} from "@/api/generated/graphql";
import {
  SettingsDispositionReturnDocument,
  SettingsDispositionTryDocument,
} from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { useLanguageCode } from "@/i18n/useLanguageCode";
import type { JsonObject } from "@/rules/document";
import type { ShopWords } from "@/rules/useShopWords";
import { Choice, TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";
import { Pill } from "@/ui/Pill";
import { TroubleNotice } from "@/ui/TroubleNotice";
import { useSettled } from "@/ui/useSettled";

import { useDispositionName } from "../dispositionNames";
import styles from "../Settings.module.css";
import { messages } from "./messages";

type Found = NonNullable<SettingsDispositionReturnQuery["returnRequest"]>;

/** The rules on the page, tried on the goods of a return. Nothing is stored. */
export function TryOut({ document, words }: { document: JsonObject; words: ShopWords }) {
  const [typed, setTyped] = useState("");
  const [number, setNumber] = useState("");
  const [{ data, error, fetching }] = useQuery({
    query: SettingsDispositionReturnDocument,
    variables: { number },
    pause: !number,
  });
  const found = number ? data?.returnRequest : null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        <FormattedMessage {...messages.try} />
      </h2>
      <form
        className={`${styles.pair} ${styles.bottom}`}
        onSubmit={(event) => {
          event.preventDefault();
          setNumber(typed.trim());
        }}
      >
        <Field label={<FormattedMessage {...messages.number} />}>
          {(control) => (
            <TextInput
              {...control}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Field>
        <div>
          <Button type="submit" variant="secondary" disabled={!typed.trim()}>
            <FormattedMessage {...messages.find} />
          </Button>
        </div>
      </form>
      {error && <TroubleNotice trouble={troubleOf(error)} />}
      {number && data && !found && !fetching && (
        <p role="status">
          <FormattedMessage {...messages.notFound} />
        </p>
      )}
      {found && <Tried key={found.id} found={found} document={document} words={words} />}
    </section>
  );
}

function Tried({
  found,
  document,
  words,
}: {
  found: Found;
  document: JsonObject;
  words: ShopWords;
}) {
  const intl = useIntl();
  const languageCode = useLanguageCode();
  const grades = words.suggestions("grade");
  const [graded, setGraded] = useState<Record<string, string>>({});
  const items = found.lines.map(({ id, quantityApproved }) => ({
    lineId: id,
    quantity: Math.max(1, quantityApproved),
    grade: graded[id] ?? grades[0]?.value ?? null,
  }));
  const asked = useSettled({ document, items }, 400);
  const [{ data, error }] = useQuery({
    query: SettingsDispositionTryDocument,
    variables: { returnId: found.id, languageCode, ...asked },
    requestPolicy: "network-only",
  });
  const suggested = data?.returnDispositionSuggest ?? [];
  return (
    <>
      {error && <TroubleNotice trouble={troubleOf(error)} />}
      <ul className={styles.list}>
        {found.lines.map((line, at) => (
          <li key={line.id} className={styles.box}>
            <div className={styles.pair}>
              <p className={styles.line}>
                <strong>{[line.productName, line.variantName].filter(Boolean).join(" · ")}</strong>
                <span className={styles.soft}>{line.sku}</span>
              </p>
              <Field label={<FormattedMessage {...messages.grade} />}>
                {(control) => (
                  <Choice
                    {...control}
                    value={items[at]?.grade ?? ""}
                    onChange={({ target }) =>
                      setGraded((now) => ({ ...now, [line.id]: target.value }))
                    }
                  >
                    {grades.map(({ value, label }) => (
                      <option key={value} value={value}>
                        {label}
                      </option>
                    ))}
                  </Choice>
                )}
              </Field>
            </div>
            <Suggestion
              suggestion={suggested.find((one) => one.line.id === line.id)}
              none={intl.formatMessage(messages.nothingSuggested)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

type Suggested = NonNullable<SettingsDispositionTryQuery["returnDispositionSuggest"]>[number];

function Suggestion({ suggestion, none }: { suggestion: Suggested | undefined; none: string }) {
  const nameOf = useDispositionName();
  if (!suggestion) return null;
  const { disposition, rule, warehouse, sentences } = suggestion;
  return (
    <div className={styles.words} role="status">
      <p className={styles.line}>
        {disposition ? <Pill tone="info">{nameOf(disposition)}</Pill> : none}
        {warehouse && (
          <FormattedMessage {...messages.goesTo} values={{ warehouse: warehouse.name }} />
        )}
        <span className={styles.soft}>
          <FormattedMessage {...(rule ? messages.byRule : messages.byGrade)} values={{ rule }} />
        </span>
      </p>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.soft}>
          {sentence}
        </p>
      ))}
    </div>
  );
}
