import { X } from "lucide-react";
import type { MessageDescriptor } from "react-intl";
import { FormattedMessage, useIntl } from "react-intl";

import type { Filters } from "./address";
import { NO_FILTERS, NOBODY, WORD_FILTERS } from "./address";
import { WORD_TEXTS } from "./FilterDialog";
import { filters as texts } from "./filterMessages";
import { messages } from "./messages";
import { nameOf } from "./names";
import styles from "./Queue.module.css";
import type { Choices } from "./useChoices";

interface Chip {
  key: string;
  text: string;
  without: Partial<Filters>;
}

/** What the list is narrowed to, each to be taken away by itself. */
export function Chips({
  filters,
  choices,
  onChange,
}: {
  filters: Filters;
  choices: Choices;
  onChange: (filters: Filters) => void;
}) {
  const intl = useIntl();
  const chips = useChips(filters, choices);
  if (!chips.length) return null;
  return (
    <div className={styles.chips}>
      {chips.map(({ key, text, without }) => (
        <button
          key={key}
          type="button"
          className={styles.chip}
          aria-label={intl.formatMessage(texts.remove, { filter: text })}
          onClick={() => onChange({ ...filters, ...without })}
        >
          {text}
          <X size={14} aria-hidden />
        </button>
      ))}
      {chips.length > 1 && (
        <button type="button" className={styles.plain} onClick={() => onChange(NO_FILTERS)}>
          <FormattedMessage {...messages.clearFilters} />
        </button>
      )}
    </div>
  );
}

function useChips(filters: Filters, choices: Choices): Chip[] {
  const intl = useIntl();
  const say = (name: MessageDescriptor, values: string) =>
    intl.formatMessage(texts.chip, { name: intl.formatMessage(name), values });
  const all = (words: string[]) => intl.formatList(words, { type: "disjunction" });
  const chips: Chip[] = [];
  for (const name of WORD_FILTERS) {
    const names = WORD_TEXTS[name] as Record<string, MessageDescriptor>;
    const given = (filters[name] as string[]).map((word) => intl.formatMessage(names[word] ?? {}));
    if (given.length) chips.push({ key: name, text: say(texts[name], all(given)), without: { [name]: [] } });
  }
  if (filters.reason.length) {
    const given = filters.reason.map(
      (slug) => choices.reasons.find((reason) => reason.slug === slug)?.name ?? slug,
    );
    chips.push({ key: "reason", text: say(texts.reason, all(given)), without: { reason: [] } });
  }
  if (filters.channel.length) {
    const given = filters.channel.map(
      (id) => choices.channels.find((channel) => channel.id === id)?.name ?? "…",
    );
    chips.push({ key: "channel", text: say(texts.channel, all(given)), without: { channel: [] } });
  }
  const day = (text: string) => intl.formatDate(`${text}T12:00:00`, { dateStyle: "medium" });
  const range = (from: string, to: string) => {
    if (from && to) return intl.formatMessage(texts.fromTo, { from: day(from), to: day(to) });
    return from
      ? intl.formatMessage(texts.since, { from: day(from) })
      : intl.formatMessage(texts.until, { to: day(to) });
  };
  if (filters.from || filters.to)
    chips.push({
      key: "created",
      text: say(texts.created, range(filters.from, filters.to)),
      without: { from: "", to: "" },
    });
  if (filters.dueFrom || filters.dueTo)
    chips.push({
      key: "due",
      text: say(texts.due, range(filters.dueFrom, filters.dueTo)),
      without: { dueFrom: "", dueTo: "" },
    });
  if (filters.assignee)
    chips.push({
      key: "assignee",
      text: say(texts.assignee, assigneeIn(filters.assignee)),
      without: { assignee: "" },
    });
  if (filters.attention)
    chips.push({
      key: "attention",
      text: intl.formatMessage(texts.attention),
      without: { attention: false },
    });
  return chips;

  function assigneeIn(id: string): string {
    if (id === NOBODY) return intl.formatMessage(messages.nobody);
    const person = choices.people.find((one) => one.id === id);
    return person ? nameOf(person) : "…";
  }
}
