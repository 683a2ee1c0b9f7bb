/** The Dashboard: who is logged in, which page stands at the address, what changes. */

import { session } from "./api.js";
import { MOUNT } from "./addresses.js";
import { byId, fill, retell } from "./dom.js";
import { loadExtensions, find, appPage, onExtensions } from "./extensions.js";
import { liveFrames } from "./frame.js";
import { loginPage } from "./login.js";
import { pageAt } from "./pages.js";
import { closePopup, openPopup } from "./popup.js";
import { onPreference, show } from "./preferences.js";
import { shell } from "./shell.js";
import { notify } from "./toasts.js";

let current = null;

/** What frames ask of the Dashboard, and pages too. */
const dashboard = {
  notify,
  closePopup,
  openPopup: (appId, identifier, appParams) => openPopup(dashboard, appId, identifier, appParams),
  navigate(path) {
    closePopup();
    history.pushState(null, "", `${MOUNT}${path}`);
    render();
  },
  refreshEntity: () => current?.refresh?.(),
  logOut() {
    session.end();
    closePopup();
    start();
  },
};

/** The path below the Dashboard's own; a bare one is the home page's. */
const path = () => decodeURI(location.pathname.slice(MOUNT.length)) || "/";

async function render() {
  const next = pageAt(path());
  if (current && current.key === next.key) {
    current.move?.(path());
    layout.mark(path());
    return;
  }
  current = next;
  layout.mark(path());
  await next.show(layout.main, dashboard);
}

let layout;

async function start() {
  show();
  current = null;
  if (!session.token) {
    fill(byId("app"), loginPage(start));
    return;
  }
  await loadExtensions();
  if (!session.token) return;
  layout = shell(dashboard);
  fill(byId("app"), layout.element);
  await render();
}

addEventListener("popstate", () => session.token && layout && render());
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='/dashboard/']");
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  dashboard.navigate(link.getAttribute("href").slice(MOUNT.length));
});
onPreference((name) => {
  if (name === "locale") retell();
  for (const frame of liveFrames()) {
    if (frame.handshakeDone) name === "locale" ? frame.tellLocale() : frame.tellTheme();
  }
});
onExtensions(() => {
  for (const frame of liveFrames()) {
    const fresh = frame.extensionId ? find(frame.extensionId) : appPage(frame.app.id);
    if (fresh?.accessToken) frame.renewToken(fresh.accessToken);
  }
});
start();
