import { X } from "lucide-react";
import { useId, useState } from "react";
import { useIntl } from "react-intl";

import { TextInput } from "@/ui/controls";
import type { ControlProps } from "@/ui/Field";

import { messages } from "../messages";
import type { Suggestion } from "../useShopWords";
import styles from "./Editor.module.css";

/** Several words: those of the shop are proposed, others may be typed. */
export function WordsInput({
  control,
  values,
  onChange,
  suggestions,
  told,
}: {
  control: ControlProps;
  values: readonly string[];
  onChange: (values: string[]) => void;
  suggestions: readonly Suggestion[];
  told?: (value: string) => string;
}) {
  const [typed, setTyped] = useState("");
  const intl = useIntl();
  const list = useId();
  const left = suggestions.filter(({ value }) => !values.includes(value));
  const add = (text: string) => {
    const wanted = text.trim();
    const known = left.find(
      ({ value, label }) => value === wanted || label.toLowerCase() === wanted.toLowerCase(),
    );
    const value = known?.value ?? wanted;
    if (value && !values.includes(value)) onChange([...values, value]);
    setTyped("");
  };
  const name = (value: string) =>
    suggestions.find((one) => one.value === value)?.label ?? told?.(value) ?? value;
  return (
    <div className={styles.words}>
      {values.map((value) => (
        <span key={value} className={styles.word} title={value}>
          {name(value)}
          <button
            type="button"
            aria-label={intl.formatMessage(messages.removeNamed, { name: name(value) })}
            onClick={() => onChange(values.filter((other) => other !== value))}
          >
            <X size={14} aria-hidden />
          </button>
        </span>
      ))}
      <TextInput
        {...control}
        className={styles.wordInput}
        list={left.length ? list : undefined}
        value={typed}
        placeholder={intl.formatMessage(
          suggestions.length ? messages.chooseValue : messages.addValue,
        )}
        onChange={({ target }) => {
          const isChosen = left.some(({ value }) => value === target.value);
          if (isChosen) add(target.value);
          else setTyped(target.value);
        }}
        onBlur={() => add(typed)}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            event.preventDefault();
            add(typed);
          } else if (event.key === "Backspace" && !typed) onChange(values.slice(0, -1));
        }}
      />
      {left.length > 0 && (
        <datalist id={list}>
          {left.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </datalist>
      )}
    </div>
  );
}
