import { useEffect, useRef } from "react";

const CHANNEL = "saleor-returns.changes";

/** Tell our other frames that returns changed: a popup's widget still shows what was. */
export function tellOtherFrames() {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage("changed");
  channel.close();
}

/** Look again when another frame of ours changed something. */
export function useOtherFramesChanges(look: () => void) {
  const latest = useRef(look);
  useEffect(() => {
    latest.current = look;
  });
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => latest.current();
    return () => channel.close();
  }, []);
}
