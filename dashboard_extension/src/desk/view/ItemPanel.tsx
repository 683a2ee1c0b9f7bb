import { useEffect, useRef } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";
import { Notice } from "@/ui/Notice";

import { becomesWords } from "../becomes";
import { messages } from "../messages";
import { countsOf, isKept } from "../model/goods";
import { draftTask, gradeOf, isJudged, lineOf } from "../model/state";
import { dispositionsFor, needsReason, suggested, suggestionKey } from "../model/suggestions";
import type { Works } from "../outbox/works";
import type { Desk } from "../useDesk";
import styles from "./desk.module.css";
import { GradeKeys } from "./GradeKeys";
import { ItemDetails } from "./ItemDetails";
import { Key } from "./Key";
import { PhotoStrip } from "./PhotoStrip";
import { Quantity } from "./Quantity";

/** Where the style sheet lays everything in one column. */
const NARROW = 900;

/** What is found of the goods in hand. */
export function ItemPanel({ desk, works }: { desk: Desk; works: Works }) {
  const { state, dispatch } = desk;
  const { parcel, draft, news } = state;
  const intl = useIntl();
  const reason = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (news?.what === "reason") reason.current?.focus();
  }, [news]);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the panel is below the lines.
    if (draft.lineId && window.innerWidth <= NARROW) panel.current?.scrollIntoView?.();
  }, [draft.lineId]);
  const line = parcel && lineOf(parcel, draft.lineId);
  if (!parcel || !line) return <NoLine />;
  const grade = gradeOf(state, draft.grade);
  const suggestion = suggested(line.id, grade, state.suggestions);
  const answer = grade && state.suggestions[suggestionKey(line.id, grade.slug)];
  const { room } = countsOf(line, parcel.items);
  const becomes = draft.later ? null : (draft.disposition ?? suggestion.disposition);
  const surplus = isKept(becomes) ? Math.max(0, draft.quantity - room) : 0;
  const word = (disposition: keyof typeof becomesWords) =>
    intl.formatMessage(becomesWords[disposition]);
  return (
    <section ref={panel} className={styles.item} aria-labelledby="desk-item">
      <h2 id="desk-item" className={styles.itemTitle}>
        {line.sku || line.productName}
      </h2>
      <Quantity
        value={draft.quantity}
        onChange={(quantity) => dispatch({ type: "draft", change: { quantity } })}
      />
      <GradeKeys
        grades={state.grades}
        chosen={draft.grade}
        isLater={draft.later}
        mayWait={draftTask(state) === "receive"}
        onGrade={(slug) => dispatch({ type: "grade", slug })}
        onLater={() => dispatch({ type: "later" })}
      />
      {isJudged(draft) && !draft.later && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>
            <FormattedMessage {...messages.becomes} />
            <Key name="←" />
            <Key name="→" />
          </legend>
          <div className={styles.choices}>
            {dispositionsFor(grade, draftTask(state), room).map((one) => (
              <button
                key={one}
                type="button"
                className={styles.choice}
                aria-pressed={becomes === one}
                onClick={() => dispatch({ type: "disposition", disposition: one })}
              >
                {word(one)}
              </button>
            ))}
          </div>
          <p className={styles.why} aria-live="polite">
            {suggestion.rule ? (
              <FormattedMessage {...messages.byRule} values={{ rule: suggestion.rule }} />
            ) : (
              <FormattedMessage {...(suggestion.isSure ? messages.byGrade : messages.asking)} />
            )}
          </p>
          {answer?.warehouse && becomes === suggestion.disposition && (
            <p className={styles.why}>
              <FormattedMessage
                {...messages.goesTo}
                values={{ warehouse: answer.warehouse.name }}
              />
            </p>
          )}
          {answer?.sentences.map((sentence) => (
            <p key={sentence} className={styles.why}>
              {sentence}
            </p>
          ))}
        </fieldset>
      )}
      {needsReason(draft, suggestion) && suggestion.disposition && (
        <Field
          label={
            <FormattedMessage
              {...messages.reason}
              values={{ disposition: word(suggestion.disposition) }}
            />
          }
          hint={<FormattedMessage {...messages.reasonHint} values={{ rule: suggestion.rule }} />}
          error={news?.what === "reason" && !draft.reason ? <FormattedMessage {...messages.reasonNeeded} /> : null}
        >
          {(control) => (
            <TextInput
              {...control}
              ref={reason}
              value={draft.reason}
              onChange={({ target }) => dispatch({ type: "draft", change: { reason: target.value } })}
              onKeyDown={(event) => event.key === "Enter" && desk.confirm()}
            />
          )}
        </Field>
      )}
      {surplus > 0 && (
        <Notice tone="warn">
          <FormattedMessage {...messages.tooMany} values={{ count: surplus }} />
        </Notice>
      )}
      <ItemDetails desk={desk} />
      <PhotoStrip desk={desk} works={works} />
      <button
        type="button"
        className={styles.take}
        disabled={!isJudged(draft)}
        onClick={desk.confirm}
      >
        <FormattedMessage {...messages.take} />
        <Key name="Enter" />
      </button>
    </section>
  );
}

function NoLine() {
  return (
    <section className={styles.item}>
      <h2 className={styles.itemTitle}>
        <FormattedMessage {...messages.item} />
      </h2>
      <p className={styles.soft}>
        <FormattedMessage {...messages.chooseLine} />
      </p>
    </section>
  );
}
