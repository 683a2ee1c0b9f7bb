import { useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";

import { TextArea } from "@/ui/controls";
import type { ControlProps } from "@/ui/Field";

import type { Json } from "../document";
import { same } from "../document";
import { messages } from "../messages";
import styles from "./Editor.module.css";

/** Whatever no form is known for, as JSON; what cannot be read stays as it was typed. */
export function RawInput({
  control,
  value,
  onChange,
}: {
  control: ControlProps;
  value: Json | undefined;
  onChange: (value: Json | undefined) => void;
}) {
  const [text, setText] = useState(() => written(value));
  const read = parsed(text);
  const isOther = "value" in read && !same(read.value, value ?? null);
  useEffect(() => {
    if (isOther) setText(written(value));
    // Only when the document changed under it, not while somebody types.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [value]);
  return (
    <>
      <TextArea
        {...control}
        className={styles.code}
        spellCheck={false}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          const next = parsed(target.value);
          if ("value" in next) onChange(next.value);
        }}
      />
      {"problem" in read && (
        <span className={styles.bad} role="alert">
          <FormattedMessage {...messages.badJson} values={{ problem: read.problem }} />
        </span>
      )}
    </>
  );
}

const written = (value: Json | undefined) => JSON.stringify(value ?? null, null, 2);

export function parsed(text: string): { value: Json } | { problem: string } {
  try {
    return { value: JSON.parse(text) as Json };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
