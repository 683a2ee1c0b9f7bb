import { byId, el } from "./dom.js";

const SHOWN_FOR = 6000;

/** Say something for a while: `status` is info, success, warning or error. */
export function notify({ status = "info", title, text, apiMessage }) {
  const toast = el(
    "div",
    { class: `toast ${status}` },
    title && el("strong", {}, title),
    text && el("p", {}, text),
    apiMessage && el("pre", {}, apiMessage),
  );
  toast.addEventListener("click", () => toast.remove());
  const place = byId("toasts");
  place.append(toast);
  // Shown anew, it stands above a popup that was opened since.
  if (place.matches(":popover-open")) place.hidePopover();
  place.showPopover();
  setTimeout(() => toast.remove(), SHOWN_FOR);
}
