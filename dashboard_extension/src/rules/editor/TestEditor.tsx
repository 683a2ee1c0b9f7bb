import { useIntl } from "react-intl";

import { Choice } from "@/ui/controls";

import type { Json, JsonObject, Path } from "../document";
import { asDocument } from "../document";
import { useEditor } from "../EditorContext";
import { issuesWithin } from "../issues";
import { messages } from "../messages";
import type { Subject } from "../subjects";
import { begin, denial, deny, subjectOf } from "../subjects";
import { DaysOf, FlagOf, NumberOf, WordsOf } from "./TestInputs";
import styles from "./Editor.module.css";
import { FieldEditor } from "./FieldEditor";
import { Issues } from "./Issues";
import { RawInput } from "./RawInput";
import { SubjectSelect } from "./SubjectSelect";

/** One test, with or without "not" before it. */
export function TestEditor({ value, path }: { value: Json; path: Path }) {
  const { reader, subjects, change, issues } = useEditor();
  const intl = useIntl();
  const { denied, inner } = denial(value);
  const place = placeOfInner(value, path);
  const subject = subjectOf(inner, subjects);
  const write = (test: JsonObject, isDenied: boolean) => change(path, deny(test, isDenied));
  return (
    <>
      <div className={styles.test}>
        <SubjectSelect
          label={intl.formatMessage(messages.lookAt)}
          value={subject?.key ?? ""}
          onChange={(next) => write(begin(next, reader), denied)}
        />
        {subject ? (
          <Inputs
            subject={subject}
            test={asDocument(inner)}
            denied={denied}
            path={place}
            write={write}
          />
        ) : (
          <RawInput
            control={{ id: place.join("-"), "aria-describedby": undefined, "aria-invalid": false }}
            value={inner}
            onChange={(next) => change(place, next)}
          />
        )}
      </div>
      {subject?.hint && subject.hint !== subject.title && intl.locale.startsWith("en") && (
        <p className={styles.soft}>
          {[subject.hint, subject.unit].filter(Boolean).join(" · ")}
        </p>
      )}
      <Issues issues={issuesWithin(issues, path)} />
    </>
  );
}

interface InputsProps {
  subject: Subject;
  test: JsonObject;
  denied: boolean;
  path: Path;
  write: (test: JsonObject, denied: boolean) => void;
}

function Inputs(props: InputsProps) {
  const { subject, test, denied, path, write } = props;
  const intl = useIntl();
  const heads = Object.entries(subject.schema.properties ?? {}).filter(
    ([name]) => name !== "any_of" && !(subject.word !== null && name === subject.head),
  );
  switch (subject.shape) {
    case "words":
      return (
        <>
          {heads.map(([name, schema]) => (
            <FieldEditor
              key={name}
              name={name}
              schema={schema}
              value={test[name]}
              path={[...path, name]}
            />
          ))}
          <WordsOf {...props} />
        </>
      );
    case "number":
      return <NumberOf {...props} />;
    case "flag":
      return <FlagOf {...props} />;
    case "day":
      return <DaysOf {...props} />;
    case "other":
      return (
        <>
          <Choice
            aria-label={intl.formatMessage(messages.how)}
            value={String(denied)}
            onChange={({ target }) => write(test, target.value === "true")}
          >
            <option value="false">{intl.formatMessage(messages.isSo)}</option>
            <option value="true">{intl.formatMessage(messages.isNotSo)}</option>
          </Choice>
          {heads.map(([name, schema]) => (
            <FieldEditor
              key={name}
              name={name}
              schema={schema}
              value={test[name]}
              path={[...path, name]}
            />
          ))}
        </>
      );
  }
}

/** Where a test stands behind the "not" before it. */
export function placeOfInner(condition: Json, path: Path): Path {
  let place = path;
  let here = condition;
  while (denial(here).inner !== here) {
    here = asDocument(here).not ?? null;
    place = [...place, "not"];
  }
  return place;
}
