import type { Announcements, UniqueIdentifier } from "@dnd-kit/core";
import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { Plus } from "lucide-react";
import { FormattedMessage, useIntl } from "react-intl";

import { EmptyState } from "@/ui/EmptyState";

import { asDocument, rulesOf } from "../document";
import { useEditor } from "../EditorContext";
import { messages } from "../messages";
import { emptyOf } from "../schema";
import type { Shown } from "../useHistory";
import styles from "./Editor.module.css";
import { RuleCard } from "./RuleCard";
import { useRuleActions } from "./useRuleActions";

/** All rules from the first that is asked to the last, to be put in order. */
export function RuleList({
  shown,
  write,
  undo,
  canEdit,
}: {
  shown: Shown;
  write: (shown: Shown) => void;
  undo: () => void;
  canEdit: boolean;
}) {
  const { reader } = useEditor();
  const actions = useRuleActions(shown, write, undo);
  const rules = rulesOf(shown.document);
  const keys = [...shown.keys];
  const schema = reader.resolve(reader.root.properties?.rules?.items);
  const order = useOrdering(keys, rules.map(({ name }) => name), actions.place);
  const add = canEdit && (
    <button
      type="button"
      className={styles.add}
      onClick={() => actions.add(asDocument(emptyOf(reader, schema.properties?.then)))}
    >
      <Plus size={16} aria-hidden /> <FormattedMessage {...messages.addRule} />
    </button>
  );
  if (!rules.length)
    return (
      <EmptyState title={<FormattedMessage {...messages.noRules} />} action={add}>
        <FormattedMessage {...messages.noRulesText} />
      </EmptyState>
    );
  return (
    <>
      {add}
      <DndContext
        sensors={order.sensors}
        collisionDetection={closestCenter}
        accessibility={order.accessibility}
        onDragEnd={({ active, over }) => order.drop(active.id, over?.id)}
      >
        <SortableContext items={keys} strategy={verticalListSortingStrategy}>
          <ol className={styles.rules}>
            {rules.map((rule, at) => (
              <RuleCard
                key={keys[at]}
                id={keys[at] ?? String(at)}
                rule={rule}
                at={at}
                total={rules.length}
                schema={schema}
                isOpen={actions.opened === keys[at]}
                canEdit={canEdit}
                actions={actions}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <p className="sr-only" role="status">
        {actions.told}
      </p>
    </>
  );
}

/** Order by pointer and by keys, told to those who do not see it. */
export function useOrdering(
  keys: readonly string[],
  names: readonly string[],
  place: (from: number, to: number) => void,
) {
  const intl = useIntl();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const values = (id: UniqueIdentifier, over: UniqueIdentifier | undefined = id) => ({
    name: names[keys.indexOf(String(id))] ?? "",
    place: keys.indexOf(String(over)) + 1,
    total: keys.length,
  });
  const announcements: Announcements = {
    onDragStart: ({ active }) => intl.formatMessage(messages.picked, values(active.id)),
    onDragOver: ({ active, over }) =>
      intl.formatMessage(messages.over, values(active.id, over?.id)),
    onDragEnd: ({ active, over }) =>
      intl.formatMessage(messages.dropped, values(active.id, over?.id)),
    onDragCancel: ({ active }) => intl.formatMessage(messages.leftThere, values(active.id)),
  };
  const screenReaderInstructions = { draggable: intl.formatMessage(messages.dragHow) };
  return {
    sensors,
    accessibility: { announcements, screenReaderInstructions },
    drop: (id: UniqueIdentifier, over: UniqueIdentifier | undefined) => {
      if (over !== undefined) place(keys.indexOf(String(id)), keys.indexOf(String(over)));
    },
  };
}
