import { useState } from "react";

interface Placed {
  id: string;
  position: number;
}

/**
 * Items as somebody just put them, each with its place written down. Only those whose
 * place changed are asked to be written.
 */
export function useOrder<Item extends Placed>(
  items: readonly Item[],
  write: (id: string, position: number) => Promise<unknown>,
) {
  const [order, setOrder] = useState<readonly string[]>([]);
  const at = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const sorted = order.length ? [...items].sort((a, b) => at(a.id) - at(b.id)) : [...items];
  const move = async (from: number, to: number) => {
    const rest = sorted.filter((_, place) => place !== from);
    const moved = sorted[from];
    if (!moved) return;
    const next = [...rest.slice(0, to), moved, ...rest.slice(to)];
    setOrder(next.map(({ id }) => id));
    for (const [place, item] of next.entries())
      if (item.position !== place) await write(item.id, place);
    setOrder([]);
  };
  return { sorted, move: (from: number, to: number) => void move(from, to) };
}
