import { Plus, Trash2 } from "lucide-react";
import { FormattedMessage, useIntl } from "react-intl";

import { Choice } from "@/ui/controls";

import type { Json, Path } from "../document";
import { useEditor } from "../EditorContext";
import { issuesAt } from "../issues";
import { messages } from "../messages";
import type { Group } from "../subjects";
import { begin, groupOf, grouped } from "../subjects";
import { conditionClause } from "../words/conditions";
import styles from "./Editor.module.css";
import { Issues } from "./Issues";
import { SubjectSelect } from "./SubjectSelect";
import { placeOfInner, TestEditor } from "./TestEditor";

const HOW = {
  "all-true": "all",
  "any-true": "any",
  "any-false": "none",
  "all-false": "notAll",
} as const;

/**
 * Conditions of a rule. A single test is shown as a group of one, and kept as it is, so
 * that nobody has to learn that groups must be made first.
 */
export function ConditionEditor({ value, path }: { value: Json | undefined; path: Path }) {
  const { change, reader } = useEditor();
  const intl = useIntl();
  if (value === undefined || value === null)
    return (
      <div className={styles.group}>
        <p className={styles.soft}>
          <FormattedMessage {...messages.alwaysHint} />
        </p>
        <div className={styles.adders}>
          <SubjectSelect
            isAdder
            label={intl.formatMessage(messages.addCondition)}
            value=""
            onChange={(subject) => change(path, begin(subject, reader))}
          />
        </div>
      </div>
    );
  const group = groupOf(value);
  return group ? (
    <GroupEditor group={group} value={value} path={path} depth={0} />
  ) : (
    <SingleEditor value={value} path={path} />
  );
}

function SingleEditor({ value, path }: { value: Json; path: Path }) {
  const { change, reader } = useEditor();
  const intl = useIntl();
  return (
    <div className={styles.group}>
      <Part value={value} path={path} number={1} onRemove={() => change(path, undefined)} />
      <div className={styles.adders}>
        <SubjectSelect
          isAdder
          label={intl.formatMessage(messages.addCondition)}
          value=""
          onChange={(subject) => change(path, { all: [value, begin(subject, reader)] })}
        />
      </div>
    </div>
  );
}

const DEEPEST = 8;

function GroupEditor({
  group,
  value,
  path,
  depth,
}: {
  group: Group;
  value: Json;
  path: Path;
  depth: number;
}) {
  const { change, reader, subjects, issues } = useEditor();
  const intl = useIntl();
  const place = [...placeOfInner(value, path), group.joint];
  const write = (next: Partial<Group>) => change(path, grouped({ ...group, ...next }));
  /** A group of one that is not denied is that one. */
  const remove = (at: number) => {
    const parts = group.parts.filter((_, other) => other !== at);
    if (parts.length) return write({ parts });
    change(path, undefined);
  };
  const first = subjects[0];
  return (
    <div className={styles.group} role="group" aria-label={intl.formatMessage(messages.group)}>
      <label className={styles.joint}>
        <FormattedMessage {...messages.matches} />
        <Choice
          className={styles.how}
          value={`${group.joint}-${!group.denied}`}
          onChange={({ target }) => {
            const [joint, holds] = target.value.split("-");
            write({ joint: joint === "any" ? "any" : "all", denied: holds === "false" });
          }}
        >
          {Object.entries(HOW).map(([key, name]) => (
            <option key={key} value={key}>
              {intl.formatMessage(messages[name])}
            </option>
          ))}
        </Choice>
      </label>
      {group.parts.map((part, at) => {
        const inner = groupOf(part);
        const own = [...place, at];
        return inner ? (
          <div key={at} className={styles.part}>
            <GroupEditor group={inner} value={part} path={own} depth={depth + 1} />
            <Remove part={part} onRemove={() => remove(at)} />
          </div>
        ) : (
          <Part key={at} value={part} path={own} number={at + 1} onRemove={() => remove(at)} />
        );
      })}
      <Issues issues={issuesAt(issues, place)} />
      <div className={styles.adders}>
        <SubjectSelect
          isAdder
          label={intl.formatMessage(messages.addCondition)}
          value=""
          onChange={(subject) => write({ parts: [...group.parts, begin(subject, reader)] })}
        />
        {depth < DEEPEST - 2 && first && (
          <button
            type="button"
            className={styles.small}
            onClick={() =>
              write({
                parts: [
                  ...group.parts,
                  { [group.joint === "all" ? "any" : "all"]: [begin(first, reader)] },
                ],
              })
            }
          >
            <Plus size={14} aria-hidden /> <FormattedMessage {...messages.addGroup} />
          </button>
        )}
      </div>
    </div>
  );
}

function Part({
  value,
  path,
  number,
  onRemove,
}: {
  value: Json;
  path: Path;
  number: number;
  onRemove: () => void;
}) {
  const intl = useIntl();
  return (
    <div
      className={styles.part}
      role="group"
      aria-label={intl.formatMessage(messages.condition, { number })}
    >
      <div className={styles.grow}>
        <TestEditor value={value} path={path} />
      </div>
      <Remove part={value} onRemove={onRemove} />
    </div>
  );
}

function Remove({ part, onRemove }: { part: Json; onRemove: () => void }) {
  const intl = useIntl();
  const { words } = useEditor();
  return (
    <button
      type="button"
      className={styles.icon}
      aria-label={intl.formatMessage(messages.removeNamed, {
        name: conditionClause(part, words.teller),
      })}
      onClick={onRemove}
    >
      <Trash2 size={16} aria-hidden />
    </button>
  );
}
