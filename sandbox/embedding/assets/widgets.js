/** Extensions on a page: frames in a column, and entries of a menu. */

import { MOUNT, absolute, appPath } from "./addresses.js";
import { card, el, menu } from "./dom.js";
import { mountedAt } from "./extensions.js";
import { Frame } from "./frame.js";
import { showPopup } from "./popup.js";
import { t } from "./texts.js";

/** Every extension of a mount: widgets as frames, others as links. */
export const widgets = (mount, params, dashboard) =>
  mountedAt(mount).map((extension) =>
    extension.targetName === "WIDGET"
      ? widget(extension, params, dashboard)
      : el("button", { type: "button", class: "button quiet", onclick: () => open(extension, params, dashboard) }, extension.label),
  );

function widget(extension, params, dashboard) {
  const frame = new Frame({
    app: extension.app,
    extensionId: extension.id,
    url: absolute(extension),
    token: extension.accessToken,
    target: "WIDGET",
    params,
    title: extension.label,
    dashboard,
  });
  const title = el("a", { href: `${MOUNT}${appPath(extension.app.id)}` }, extension.label);
  return card(title, frame.element, null, "widget");
}

/** The menu of a page, if any extension is in it. */
export function moreActions(mount, params, dashboard) {
  const items = mountedAt(mount).map((row) => [row.label, () => open(row, params, dashboard)]);
  return items.length ? menu(() => t("More actions"), items, { name: "more-actions" }) : null;
}

function open(extension, params, dashboard) {
  const query = params ? `?${new URLSearchParams(params)}` : "";
  if (extension.targetName === "POPUP") showPopup(dashboard, extension, params);
  else if (extension.targetName === "NEW_TAB") window.open(`${absolute(extension)}${query}`);
  else dashboard.navigate(`${appPath(extension.app.id, extension.url)}${query}`);
}
