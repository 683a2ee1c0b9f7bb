import { Search } from "lucide-react";
import type { RefObject } from "react";
import { useEffect, useState } from "react";
import { useIntl } from "react-intl";

import { TextInput } from "@/ui/controls";

import { messages } from "./messages";
import styles from "./Queue.module.css";

/** How long somebody pauses before what they typed is looked for. */
const PAUSE = 300;

export function SearchBox({
  value,
  onSearch,
  box,
}: {
  value: string;
  onSearch: (text: string) => void;
  box: RefObject<HTMLInputElement>;
}) {
  const intl = useIntl();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === value) return;
    const timer = setTimeout(() => onSearch(wanted), PAUSE);
    return () => clearTimeout(timer);
    // Only what is typed starts the pause: an address that changes meanwhile wins.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text]);
  return (
    <form
      role="search"
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <Search size={16} aria-hidden />
      <TextInput
        ref={box}
        type="search"
        value={text}
        aria-label={intl.formatMessage(messages.search)}
        aria-keyshortcuts="/"
        placeholder={intl.formatMessage(messages.searchHint)}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          // Browsers would also forget what was looked for.
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
    </form>
  );
}
