/** The extensions of the shop's Apps, with tokens that are kept fresh. */

import { ask, expiryOf, session } from "./api.js";

const REFRESH_BEFORE = 30_000;
const SOONEST_REFRESH = 30_000;

let all = [];
let timer;
export let problem = "";
const listeners = new Set();

/** Called with the new list whenever tokens are new. */
export const onExtensions = (listener) => listeners.add(listener);

/** Those that the user may use: the shop gives no token for others. */
export const mountedAt = (mount) =>
  all
    .filter((extension) => extension.mountName === mount && extension.accessToken)
    .sort((one, other) => one.label.localeCompare(other.label));

export const find = (id) => all.find((extension) => extension.id === id);

export const popupNamed = (appId, identifier) =>
  all.find((row) => row.app.id === appId && row.targetName === "POPUP" && row.identifier === identifier);

/** An App with the token for its own pages: the App's, which may do more than an extension's. */
export function appPage(appId) {
  const own = all.filter((row) => row.app.id === appId);
  const page = own.find((row) => row.targetName === "APP_PAGE" && row.accessToken);
  return own.length ? { ...own[0].app, accessToken: own[0].app.accessToken ?? page?.accessToken } : null;
}

/** What only some versions have: `openPopup` names popups by `identifier` from 3.23.19. */
const OPTIONAL = [["AppExtension", "identifier"], ["App", "accessToken"]];
let known;

async function has(type, field) {
  known ??= ask(`query Known {
    AppExtension: __type(name: "AppExtension") { fields { name } }
    App: __type(name: "App") { fields { name } }
  }`);
  const found = (await known)[type];
  return found?.fields.some(({ name }) => name === field) ?? false;
}

export async function loadExtensions() {
  clearTimeout(timer);
  try {
    const [identifier, accessToken] = await Promise.all(
      OPTIONAL.map(async ([type, field]) => ((await has(type, field)) ? field : "")),
    );
    const data = await ask(
      `query Extensions { appExtensions(first: 100) { edges { node {
        id label mountName targetName url accessToken ${identifier}
        permissions { code } app { id appUrl ${accessToken} }
      } } } }`,
    );
    all = data.appExtensions.edges.map((edge) => edge.node);
    problem = "";
  } catch (error) {
    known = undefined;
    all = [];
    problem = error.message;
  }
  schedule();
  for (const listener of listeners) listener();
}

const nextRefresh = () =>
  Math.min(...all.filter((row) => row.accessToken).map((row) => expiryOf(row.accessToken))) - REFRESH_BEFORE;

function schedule() {
  const at = nextRefresh();
  if (!Number.isFinite(at)) return;
  timer = setTimeout(refreshSoon, Math.max(at - Date.now(), SOONEST_REFRESH));
}

const refreshSoon = () => (session.token ? loadExtensions() : undefined);

// Timers sleep with the machine and in hidden tabs.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && Date.now() >= nextRefresh()) refreshSoon();
});
