import { useSortable } from "@dnd-kit/sortable";
import { GripVertical } from "lucide-react";
import type { KeyboardEvent } from "react";
import { useRef } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { Menu } from "@/ui/Menu";
import { Pill } from "@/ui/Pill";

import type { Rule } from "../document";
import { isEnabled } from "../document";
import { useEditor } from "../EditorContext";
import { issuesWithin } from "../issues";
import { messages } from "../messages";
import type { Schema } from "../schema";
import styles from "./Editor.module.css";
import { Issues } from "./Issues";
import { RuleForm } from "./RuleForm";
import { RuleText } from "./RuleText";

export interface RuleActions {
  open: (key: string | null) => void;
  move: (at: number, by: number) => void;
  copy: (at: number) => void;
  toggle: (at: number) => void;
  remove: (at: number) => void;
}

interface Props {
  id: string;
  rule: Rule;
  at: number;
  total: number;
  schema: Schema;
  isOpen: boolean;
  canEdit: boolean;
  actions: RuleActions;
}

/** A rule: a sentence to be read, and a form once it is opened. */
export function RuleCard({ id, rule, at, total, schema, isOpen, canEdit, actions }: Props) {
  const { words, issues } = useEditor();
  const intl = useIntl();
  const sortable = useSortable({ id, disabled: !canEdit });
  const opener = useRef<HTMLButtonElement>(null);
  const own = issuesWithin(issues, ["rules", at]);
  const named = { name: rule.name };
  const close = () => {
    actions.open(null);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const press = (event: KeyboardEvent) => {
    if (!canEdit || !event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
    event.preventDefault();
    actions.move(at, event.key === "ArrowUp" ? -1 : 1);
  };
  return (
    // Alt and an arrow move the rule from wherever the focus is within it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={sortable.setNodeRef}
      style={{
        transform: moved(sortable.transform),
        transition: sortable.transition,
      }}
      className={styles.rule}
      data-dragged={sortable.isDragging || undefined}
      data-off={!isEnabled(rule) || undefined}
      onKeyDown={press}
    >
      <header className={styles.head}>
        {canEdit && (
          <button
            ref={sortable.setActivatorNodeRef}
            type="button"
            className={styles.grip}
            aria-label={intl.formatMessage(messages.drag, named)}
            {...sortable.listeners}
            aria-describedby={sortable.attributes["aria-describedby"]}
            data-rule={id}
          >
            <GripVertical size={16} aria-hidden />
          </button>
        )}
        <span className={styles.number} aria-hidden>
          {at + 1}
        </span>
        <h3 className={styles.name}>{rule.name}</h3>
        {!isEnabled(rule) && (
          <Pill>
            <FormattedMessage {...messages.off} />
          </Pill>
        )}
        {canEdit && (
          <span className={styles.tools}>
            <button
              ref={opener}
              type="button"
              className={styles.small}
              aria-expanded={isOpen}
              aria-label={isOpen ? undefined : intl.formatMessage(messages.editRule, named)}
              onClick={() => (isOpen ? close() : actions.open(id))}
            >
              <FormattedMessage {...(isOpen ? messages.done : messages.edit)} />
            </button>
            <Menu
              label={intl.formatMessage(messages.actionsOf, named)}
              items={menuOf({ at, total, rule, actions }).map(({ text, ...item }) => ({
                ...item,
                label: intl.formatMessage(messages[text]),
              }))}
            />
          </span>
        )}
      </header>
      {isOpen ? (
        <RuleForm rule={rule} schema={schema} path={["rules", at]} onDone={close} />
      ) : (
        <>
          <RuleText rule={rule} teller={words.teller} />
          <Issues issues={own} />
        </>
      )}
    </li>
  );
}

const moved = (by: { x: number; y: number } | null) =>
  by ? `translate3d(${by.x}px, ${by.y}px, 0)` : undefined;

function menuOf({ at, total, rule, actions }: Pick<Props, "at" | "total" | "rule" | "actions">) {
  const entry = (text: keyof typeof messages, onSelect: () => void, danger = false) => ({
    key: text,
    text,
    onSelect,
    danger,
  });
  return [
    entry("duplicate", () => actions.copy(at)),
    entry(isEnabled(rule) ? "switchOff" : "switchOn", () => actions.toggle(at)),
    ...(at > 0 ? [entry("moveUp", () => actions.move(at, -1))] : []),
    ...(at < total - 1 ? [entry("moveDown", () => actions.move(at, 1))] : []),
    entry("remove", () => actions.remove(at), true),
  ];
}
