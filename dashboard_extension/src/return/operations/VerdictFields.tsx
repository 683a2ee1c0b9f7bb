import { FormattedMessage, useIntl } from "react-intl";

import type { ReturnDispositionEnum, ReturnPageGradesQuery } from "@/api/generated/graphql";
import { dispositionWords } from "@/api/wordMessages";
import { Choice, TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";

import { messages } from "./messages";
import styles from "./Operations.module.css";
import type { Row, Suggestion } from "./verdicts";

export type Grade = NonNullable<ReturnPageGradesQuery["returnGrades"]>[number];

type Verdict = Pick<Row, "grade" | "disposition" | "reason" | "note">;

/** What was found of some units, and what becomes of them: as the rules say, or why not. */
export function VerdictFields<Value extends Verdict>({
  row,
  onRow,
  grades,
  later,
  suggestion,
  asksWhy = true,
}: {
  row: Value;
  onRow: (row: Value) => void;
  grades: Grade[];
  later: string;
  suggestion?: Suggestion;
  /** Whether a reason is asked where the rules are not followed. */
  asksWhy?: boolean;
}) {
  const intl = useIntl();
  const given = suggestion?.disposition;
  // What the grade means by itself may be departed from without a word; a rule may not.
  const differs = Boolean(
    suggestion?.rule && row.disposition && row.disposition !== given,
  );
  return (
    <>
      <Field label={<FormattedMessage {...messages.grade} />}>
        {(control) => (
          <Choice
            {...control}
            value={row.grade}
            onChange={(event) => onRow({ ...row, grade: event.target.value })}
          >
            <option value="">{later}</option>
            {grades.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </Choice>
        )}
      </Field>
      <Field label={<FormattedMessage {...messages.disposition} />}>
        {(control) => (
          <Choice
            {...control}
            value={row.disposition}
            onChange={(event) =>
              onRow({
                ...row,
                disposition: event.target.value as ReturnDispositionEnum | "",
              })
            }
          >
            <option value="">
              {given
                ? intl.formatMessage(
                    suggestion?.rule ? messages.suggested : messages.byGrade,
                    { word: intl.formatMessage(dispositionWords[given]) },
                  )
                : intl.formatMessage(messages.asRules)}
            </option>
            {Object.entries(dispositionWords).map(([value, text]) => (
              <option key={value} value={value}>
                {intl.formatMessage(text)}
              </option>
            ))}
          </Choice>
        )}
      </Field>
      <Field label={<FormattedMessage {...messages.note} />}>
        {(control) => (
          <TextInput
            {...control}
            value={row.note}
            onChange={(event) => onRow({ ...row, note: event.target.value })}
          />
        )}
      </Field>
      {asksWhy && differs && (
        <div className={styles.wide}>
          <Field
            label={<FormattedMessage {...messages.overrideReason} />}
            hint={suggestion?.sentences.join(" ")}
          >
            {(control) => (
              <TextInput
                {...control}
                value={row.reason}
                onChange={(event) => onRow({ ...row, reason: event.target.value })}
              />
            )}
          </Field>
        </div>
      )}
    </>
  );
}
