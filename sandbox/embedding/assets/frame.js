/** One frame with an extension in it, and the App Bridge between the two. */

import { MOUNT, appPath, frameUrl } from "./addresses.js";
import { el } from "./dom.js";
import { log } from "./log.js";
import { preferences } from "./preferences.js";
import { t } from "./texts.js";

const SANDBOX = "allow-same-origin allow-forms allow-scripts allow-downloads allow-popups";
const VERSIONS = { core: "3.23.19", dashboard: "3.23.27" };
const WIDGET_HEIGHT = 200;
const WIDGET_MAX_HEIGHT = 5000;
const frames = new Set();

export const liveFrames = () => {
  for (const frame of frames) if (!frame.element.isConnected) frame.leave();
  return [...frames];
};

export class Frame {
  /**
   * `target` is WIDGET, POPUP or APP_PAGE; `dashboard` does what extensions ask for:
   * notify, navigate, openPopup, closePopup, refreshEntity.
   */
  constructor({ app, extensionId, url, token, target, params, title, dashboard }) {
    Object.assign(this, { app, extensionId, token, target, params, dashboard });
    this.url = frameUrl(app, url, params);
    this.origin = new URL(this.url).origin;
    this.handshakeDone = false;
    this.element = el("iframe", {
      class: `frame frame-${target.toLowerCase()}`,
      "data-target": target,
      title: title || t("Extension"),
      sandbox: SANDBOX,
      src: this.url,
    });
    if (target === "WIDGET") this.element.style.height = `${WIDGET_HEIGHT}px`;
    this.element.addEventListener("load", () => this.shakeHands());
    this.listen = (event) => this.receive(event);
    addEventListener("message", this.listen);
    frames.add(this);
  }

  leave() {
    removeEventListener("message", this.listen);
    frames.delete(this);
  }

  /** Load another page, unless it is the one that was asked for last. */
  show(url) {
    const next = frameUrl(this.app, url, this.params);
    if (next === this.url) return;
    this.url = next;
    this.handshakeDone = false;
    this.element.src = next;
  }

  post(event) {
    log("→", this.target, event);
    this.element.contentWindow?.postMessage(event, this.origin);
  }

  shakeHands() {
    const saleorVersion = this.target === "WIDGET" ? "" : VERSIONS.core;
    const payload = { token: this.token, version: 1, saleorVersion, dashboardVersion: VERSIONS.dashboard };
    this.post({ type: "handshake", payload });
    if (this.handshakeDone) return;
    this.handshakeDone = true;
    this.tellLocale();
    this.tellTheme();
    this.post({ type: "redirect", payload: { path: location.pathname } });
  }

  tellLocale() {
    this.post({ type: "localeChanged", payload: { locale: preferences.locale } });
  }

  tellTheme() {
    this.post({ type: "theme", payload: { theme: preferences.theme } });
  }

  /** The Dashboard gives popups no new ones: they live as long as the one they got. */
  renewToken(token) {
    if (this.target === "POPUP" || token === this.token) return;
    this.giveToken(token);
  }

  giveToken(token) {
    this.token = token;
    if (this.handshakeDone) this.post({ type: "tokenRefresh", payload: { token } });
  }

  receive(event) {
    if (event.source !== this.element.contentWindow || event.origin !== this.origin) return;
    const { type, payload } = event.data ?? {};
    if (!type || !payload?.actionId) return;
    log("←", this.target, event.data);
    const act = ACTIONS[type];
    if (!act) {
      console.warn(`${type} is no action of the App Bridge.`);
      return;
    }
    const ok = act(this, payload) ?? true;
    this.post({ type: "response", payload: { actionId: payload.actionId, ok } });
  }
}

/** What each action does; `false`: it was not used as it should be. */
const ACTIONS = {
  notifyReady: (frame) => frame.shakeHands(),

  notification: (frame, { actionId, ...notification }) => frame.dashboard.notify(notification),

  redirect: (frame, { to, newContext }) => {
    if (to.startsWith("/")) {
      if (newContext) open(`${MOUNT}${to}`);
      else frame.dashboard.navigate(to);
      return true;
    }
    if (newContext) open(to);
    else if (confirm(t("You are about to leave the Dashboard. Continue?"))) location.href = to;
    else return false;
    return true;
  },

  updateRouting: (frame, { newRoute }) => {
    const path = `${MOUNT}${appPath(frame.app.id, newRoute)}`;
    if (location.pathname !== path) history.pushState(null, "", path);
  },

  popupClose: (frame) => frame.dashboard.closePopup(),

  widgetResize: (frame, { height }) => {
    if (!Number.isFinite(height) || height <= 0) return;
    frame.element.style.height = `${Math.min(Math.ceil(height), WIDGET_MAX_HEIGHT)}px`;
  },

  // The answer does not wait for it.
  refreshEntity: (frame) => void frame.dashboard.refreshEntity(),

  openPopup: (frame, { extensionIdentifier, appParams }) =>
    frame.target === "WIDGET" && frame.dashboard.openPopup(frame.app.id, extensionIdentifier, appParams),

  formPayloadUpdate: (frame, { closePopup = true }) => {
    if (closePopup) frame.dashboard.closePopup();
  },

  requestPermissions: (frame, { permissions, redirectPath }) => {
    if (!permissions.length || !redirectPath) return false;
    const text = permissions.join(", ");
    frame.dashboard.notify({ status: "info", title: t("The extension asks for permissions:"), text });
    return true;
  },
};
