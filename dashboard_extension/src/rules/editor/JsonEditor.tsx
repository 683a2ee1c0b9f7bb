import { useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";

import { TextArea } from "@/ui/controls";
import { Field } from "@/ui/Field";

import type { JsonObject } from "../document";
import { isObject, same } from "../document";
import { useEditor } from "../EditorContext";
import { messages } from "../messages";
import styles from "./Editor.module.css";
import { Issues } from "./Issues";
import { parsed } from "./RawInput";

/** The whole document, for experts. What is no JSON stays here until it is. */
export function JsonEditor({
  onChange,
  canEdit,
}: {
  onChange: (document: JsonObject) => void;
  canEdit: boolean;
}) {
  const { document, issues } = useEditor();
  const [text, setText] = useState(() => JSON.stringify(document, null, 2));
  const read = parsed(text);
  const problem =
    "problem" in read ? (
      <FormattedMessage {...messages.badJson} values={{ problem: read.problem }} />
    ) : isObject(read.value) ? undefined : (
      <FormattedMessage {...messages.notAnObject} />
    );
  useEffect(() => {
    const now = parsed(text);
    if (!("value" in now) || !same(now.value, document))
      setText(JSON.stringify(document, null, 2));
    // When something else changed the document: an undo, or an accepted word.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [document]);
  return (
    <div className={styles.jsonPage}>
      <Field
        label={<FormattedMessage {...messages.jsonLabel} />}
        hint={<FormattedMessage {...messages.jsonHint} />}
        error={problem}
      >
        {(control) => (
          <TextArea
            {...control}
            className={`${styles.code} ${styles.json}`}
            spellCheck={false}
            readOnly={!canEdit}
            value={text}
            onChange={({ target }) => {
              setText(target.value);
              const next = parsed(target.value);
              if ("value" in next && isObject(next.value)) onChange(next.value);
            }}
          />
        )}
      </Field>
      <Issues issues={issues} />
    </div>
  );
}
