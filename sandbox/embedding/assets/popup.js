/** The one popup that may be open, and the frame in it. */

import { absolute } from "./addresses.js";
import { expiryOf } from "./api.js";
import { byId, el, fill } from "./dom.js";
import { loadExtensions, popupNamed } from "./extensions.js";
import { Frame } from "./frame.js";
import { t } from "./texts.js";

const MOST_PARAMS = 2048;
const FRESH_FOR = 5000;
let opener;

export function showPopup(dashboard, extension, params) {
  opener = document.activeElement;
  const frame = new Frame({
    app: extension.app,
    extensionId: extension.id,
    url: absolute(extension),
    token: extension.accessToken,
    target: "POPUP",
    params,
    title: extension.label,
    dashboard,
  });
  const dialog = el(
    "dialog",
    { class: "popup", "aria-label": extension.label },
    el(
      "header",
      { class: "popup-head" },
      el("h2", {}, extension.label),
      el("button", { type: "button", class: "button quiet", "aria-label": t("Close"), onclick: closePopup }, "✕"),
    ),
    frame.element,
  );
  dialog.addEventListener("cancel", closePopup);
  dialog.addEventListener("click", (event) => event.target === dialog && closePopup());
  fill(byId("popups"), dialog);
  dialog.showModal();
}

export function closePopup() {
  if (!byId("popups").firstChild) return;
  fill(byId("popups"));
  opener?.focus?.();
}

/** The popup of the same App that a widget names; `false` where there is none to open. */
export function openPopup(dashboard, appId, identifier, appParams) {
  const extension = popupNamed(appId, identifier);
  if (!extension?.accessToken) return false;
  if (appParams !== undefined && (typeof appParams !== "string" || appParams.length > MOST_PARAMS)) return false;
  if (expiryOf(extension.accessToken) <= Date.now() + FRESH_FOR) {
    loadExtensions();
    return false;
  }
  showPopup(dashboard, extension, appParams === undefined ? {} : { appParams });
  return true;
}
