import { closestCenter, DndContext } from "@dnd-kit/core";
import { SortableContext, useSortable, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { GripVertical } from "lucide-react";
import type { KeyboardEvent, ReactNode } from "react";
import { useState } from "react";
import { useIntl } from "react-intl";

import { useOrdering } from "@/rules/editor/RuleList";
import type { MenuItem } from "@/ui/Menu";
import { Menu } from "@/ui/Menu";

import { messages } from "./messages";
import styles from "./Settings.module.css";

export interface Ordered {
  id: string;
  name: string;
}

/** Things in an order of the shop's own, by drag and by Alt and the arrow keys. */
export function OrderedList<Item extends Ordered>({
  items,
  onMove,
  children,
  menu,
}: {
  items: readonly Item[];
  onMove: ((from: number, to: number) => void) | null;
  children: (item: Item) => ReactNode;
  menu: (item: Item) => MenuItem[];
}) {
  const intl = useIntl();
  const [told, tell] = useState("");
  const keys = items.map(({ id }) => id);
  const place = (from: number, to: number) => {
    const name = items[from]?.name ?? "";
    if (!onMove || to < 0 || to >= items.length || to === from) return;
    onMove(from, to);
    tell(intl.formatMessage(messages.orderSaved, { name, place: to + 1, total: items.length }));
  };
  const order = useOrdering(keys, items.map(({ name }) => name), place);
  return (
    <>
      <DndContext
        sensors={order.sensors}
        collisionDetection={closestCenter}
        accessibility={order.accessibility}
        onDragEnd={({ active, over }) => order.drop(active.id, over?.id)}
      >
        <SortableContext items={keys} strategy={verticalListSortingStrategy}>
          <ol className={styles.list}>
            {items.map((item, at) => (
              <Row
                key={item.id}
                item={item}
                canMove={onMove !== null}
                move={(by) => place(at, at + by)}
                menu={[
                  ...menu(item),
                  ...(onMove && at > 0
                    ? [entry("up", intl.formatMessage(messages.up), () => place(at, at - 1))]
                    : []),
                  ...(onMove && at < items.length - 1
                    ? [entry("down", intl.formatMessage(messages.down), () => place(at, at + 1))]
                    : []),
                ]}
              >
                {children(item)}
              </Row>
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <p className="sr-only" role="status">
        {told}
      </p>
    </>
  );
}

const entry = (key: string, label: string, onSelect: () => void): MenuItem => ({
  key,
  label,
  onSelect,
});

function Row({
  item,
  canMove,
  move,
  menu,
  children,
}: {
  item: Ordered;
  canMove: boolean;
  move: (by: number) => void;
  menu: MenuItem[];
  children: ReactNode;
}) {
  const intl = useIntl();
  const sortable = useSortable({ id: item.id, disabled: !canMove });
  const by = sortable.transform;
  const press = (event: KeyboardEvent) => {
    if (!canMove || !event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
    event.preventDefault();
    move(event.key === "ArrowUp" ? -1 : 1);
  };
  return (
    // Alt and an arrow move the row from wherever the focus is within it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={sortable.setNodeRef}
      className={styles.row}
      data-dragged={sortable.isDragging || undefined}
      style={{
        transform: by ? `translate3d(${by.x}px, ${by.y}px, 0)` : undefined,
        transition: sortable.transition,
      }}
      onKeyDown={press}
    >
      {canMove && (
        <button
          ref={sortable.setActivatorNodeRef}
          type="button"
          className={styles.grip}
          aria-label={intl.formatMessage(messages.drag, { name: item.name })}
          aria-describedby={sortable.attributes["aria-describedby"]}
          {...sortable.listeners}
        >
          <GripVertical size={16} aria-hidden />
        </button>
      )}
      <div className={styles.words}>{children}</div>
      <Menu label={intl.formatMessage(messages.actions, { name: item.name })} items={menu} />
    </li>
  );
}
