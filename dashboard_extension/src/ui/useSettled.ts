import { useEffect, useState } from "react";

/** A value once it has not changed for a while, so that typing does not ask the shop. */
export function useSettled<Value>(value: Value, pause: number): Value {
  const [settled, settle] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(JSON.parse(text) as Value), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return settled;
}
