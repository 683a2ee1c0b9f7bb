import { Button } from "@saleor/macaw-ui";
import type { ReactNode } from "react";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import {
  inspectionWords,
  kindWords,
  moneyWords,
  priorityWords,
  receptionWords,
  statusWords,
} from "@/api/wordMessages";
import { useBridge } from "@/bridge/BridgeProvider";
import { useAbilities } from "@/bridge/permissions";
import { Choice, TextInput } from "@/ui/controls";
import { Dialog } from "@/ui/Dialog";
import { Field } from "@/ui/Field";

import type { Filters, WordFilter } from "./address";
import { NO_FILTERS, NOBODY, WORD_FILTERS, WORDS } from "./address";
import { filters as texts } from "./filterMessages";
import { messages } from "./messages";
import { nameOf } from "./names";
import styles from "./Queue.module.css";
import { attentions } from "./stateMessages";
import type { Choices } from "./useChoices";

export const WORD_TEXTS = {
  status: statusWords,
  reception: receptionWords,
  inspection: inspectionWords,
  money: moneyWords,
  kind: kindWords,
  priority: priorityWords,
  trouble: attentions,
};

/** What the returns desk is not told, it cannot look for. */
const STAFF_ONLY: WordFilter[] = ["money", "trouble"];

interface Props {
  filters: Filters;
  choices: Choices;
  onApply: (filters: Filters) => void;
  onClose: () => void;
}

export function FilterDialog({ filters, choices, onApply, onClose }: Props) {
  const [draft, setDraft] = useState(filters);
  const { decide } = useAbilities();
  const put = (change: Partial<Filters>) => setDraft((before) => ({ ...before, ...change }));
  return (
    <Dialog
      wide
      title={<FormattedMessage {...texts.title} />}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={() => setDraft(NO_FILTERS)}>
            <FormattedMessage {...texts.clear} />
          </Button>
          <Button type="submit" form="queue-filters">
            <FormattedMessage {...texts.apply} />
          </Button>
        </>
      }
    >
      <form
        id="queue-filters"
        className={styles.groups}
        onSubmit={(event) => {
          event.preventDefault();
          onApply(draft);
        }}
      >
        {WORD_FILTERS.filter((name) => decide || !STAFF_ONLY.includes(name)).map((name) => (
          <WordGroup key={name} name={name} draft={draft} onChange={put}>
            {name === "trouble" && (
              <Tick
                label={<FormattedMessage {...texts.anyTrouble} />}
                checked={draft.attention}
                onChange={() => put({ attention: !draft.attention })}
              />
            )}
          </WordGroup>
        ))}
        <Group legend={<FormattedMessage {...texts.reason} />}>
          {choices.reasons.map(({ slug, name }) => (
            <Tick
              key={slug}
              label={name}
              checked={draft.reason.includes(slug)}
              onChange={() => put({ reason: toggled(draft.reason, slug) })}
            />
          ))}
        </Group>
        {choices.channels.length > 1 && (
          <Group legend={<FormattedMessage {...texts.channel} />}>
            {choices.channels.map(({ id, name }) => (
              <Tick
                key={id}
                label={name}
                checked={draft.channel.includes(id)}
                onChange={() => put({ channel: toggled(draft.channel, id) })}
              />
            ))}
          </Group>
        )}
        <Days
          legend={<FormattedMessage {...texts.created} />}
          from={draft.from}
          to={draft.to}
          onChange={(from, to) => put({ from, to })}
        />
        {decide && (
          <Days
            legend={<FormattedMessage {...texts.due} />}
            from={draft.dueFrom}
            to={draft.dueTo}
            onChange={(dueFrom, dueTo) => put({ dueFrom, dueTo })}
          />
        )}
        {decide && <Assignment draft={draft} choices={choices} onChange={put} />}
      </form>
    </Dialog>
  );
}

interface PartProps {
  draft: Filters;
  onChange: (change: Partial<Filters>) => void;
}

function WordGroup({
  name,
  draft,
  onChange,
  children,
}: PartProps & { name: WordFilter; children?: ReactNode }) {
  const words = WORDS[name] as readonly string[];
  const given = draft[name] as string[];
  const names = WORD_TEXTS[name] as Record<string, { id: string; defaultMessage: string }>;
  return (
    <Group legend={<FormattedMessage {...texts[name]} />}>
      {children}
      {words.map((word) => (
        <Tick
          key={word}
          label={<FormattedMessage {...names[word]} />}
          checked={given.includes(word)}
          onChange={() => onChange({ [name]: toggled(given, word) })}
        />
      ))}
    </Group>
  );
}

function Assignment({ draft, choices, onChange }: PartProps & { choices: Choices }) {
  const intl = useIntl();
  const { state } = useBridge();
  const isMe = (email: string) => email === state.user?.email;
  const people = [...choices.people].sort(
    (one, other) => Number(isMe(other.email)) - Number(isMe(one.email)),
  );
  return (
    <div className={styles.group}>
      <Field label={<FormattedMessage {...texts.assignee} />}>
        {(control) => (
          <Choice
            {...control}
            value={draft.assignee}
            onChange={({ target }) => onChange({ assignee: target.value })}
          >
            <option value="">{intl.formatMessage(texts.anybody)}</option>
            <option value={NOBODY}>{intl.formatMessage(messages.nobody)}</option>
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {isMe(person.email)
                  ? intl.formatMessage(texts.me, { name: nameOf(person) })
                  : nameOf(person)}
              </option>
            ))}
          </Choice>
        )}
      </Field>
    </div>
  );
}

function Days({
  legend,
  from,
  to,
  onChange,
}: {
  legend: ReactNode;
  from: string;
  to: string;
  onChange: (from: string, to: string) => void;
}) {
  return (
    <Group legend={legend}>
      <div className={styles.days}>
        <Field label={<FormattedMessage {...texts.from} />}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              value={from}
              max={to || undefined}
              onChange={({ target }) => onChange(target.value, to)}
            />
          )}
        </Field>
        <Field label={<FormattedMessage {...texts.to} />}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              value={to}
              min={from || undefined}
              onChange={({ target }) => onChange(from, target.value)}
            />
          )}
        </Field>
      </div>
    </Group>
  );
}

function Group({ legend, children }: { legend: ReactNode; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

function Tick({
  label,
  checked,
  onChange,
}: {
  label: ReactNode;
  checked: boolean;
  onChange: () => void;
}) {
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={checked} onChange={onChange} />
      {label}
    </label>
  );
}

export function toggled(list: string[], word: string): string[] {
  return list.includes(word) ? list.filter((one) => one !== word) : [...list, word];
}
