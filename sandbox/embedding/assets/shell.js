/** What stands around every page: the side, the bar on top, the tools. */

import { MOUNT, appPath } from "./addresses.js";
import { session } from "./api.js";
import { el, menu } from "./dom.js";
import { loadExtensions, mountedAt, problem } from "./extensions.js";
import { liveFrames } from "./frame.js";
import { clearLog, messages, onMessage } from "./log.js";
import { LOCALES, prefer, preferences } from "./preferences.js";
import { t } from "./texts.js";

const at = (path) => `${MOUNT}${path}`;

export function shell(dashboard) {
  const main = el("main", { id: "main" });
  const links = [
    ["/", "Home"],
    ["/orders/", "Orders"],
    ...mountedAt("NAVIGATION_ORDERS").map((row) => [appPath(row.app.id, row.url), row.label, "below"]),
    ["/customers/", "Customers"],
  ].map(([path, text, classes = ""]) =>
    el("a", { href: at(path), class: `nav ${classes}`, "data-path": path }, () => t(text)),
  );
  const sidebar = el(
    "nav",
    { class: "side", id: "side", "aria-label": t("Navigation") },
    el("a", { class: "brand", href: at("/") }, el("img", { src: at("/-/icon.svg"), alt: "", width: 26, height: 26 }), "Demo shop"),
    links,
    el("div", { class: "side-foot" }, el("span", { class: "soft" }, session.email),
      el("button", { type: "button", class: "button quiet", "data-name": "log-out", onclick: dashboard.logOut }, () => t("Log out"))),
  );
  const opener = el("button", { type: "button", class: "button quiet opener", "aria-label": t("Navigation"), "aria-controls": "side",
    onclick: () => sidebar.classList.toggle("open") }, "☰");
  const bar = el("div", { class: "bar" }, opener, el("span", { class: "grow" }), themeSwitch(), languageSwitch(), bridgeMenu(dashboard));
  const notice = problem && el("p", { class: "problem banner", role: "alert" }, () => `${t("Extensions could not be read:")} ${problem}`);
  const element = el("div", { class: "frame-of-all" }, sidebar, el("div", { class: "rest" }, bar, notice, main, bridgeLog()));
  return {
    element,
    main,
    mark(path) {
      sidebar.classList.remove("open");
      const [best] = links
        .filter((link) => matches(path, link.dataset.path))
        .sort((one, other) => other.dataset.path.length - one.dataset.path.length);
      for (const link of links) link.toggleAttribute("aria-current", link === best);
    },
  };
}

function matches(path, start) {
  const [own, wanted] = [decodeURIComponent(path), decodeURIComponent(start)].map((text) => text.replace(/\/+$/, ""));
  return own === wanted || (wanted !== "" && own.startsWith(`${wanted}/`));
}

const themeSwitch = () =>
  el(
    "button",
    {
      type: "button",
      class: "button quiet",
      "data-name": "theme",
      onclick: () => {
        prefer("theme", preferences.theme === "dark" ? "light" : "dark");
      },
    },
    el("span", { class: "when-light" }, "☾ ", () => t("Dark")),
    el("span", { class: "when-dark" }, "☀ ", () => t("Light")),
  );

const languageSwitch = () =>
  el(
    "select",
    { "data-name": "locale", "aria-label": t("Language"), onchange: (event) => prefer("locale", event.target.value) },
    Object.entries(LOCALES).map(([code, name]) =>
      el("option", { value: code, selected: preferences.locale === code }, name),
    ),
  );

const bridgeMenu = (dashboard) =>
  menu(
    () => t("App Bridge"),
    [
      [() => t("Refresh the token now"), loadExtensions],
      [() => t("Let the token expire"), () => expireTokens(dashboard)],
      [() => t("Messages"), () => { document.getElementById("bridge-log").hidden = false; }],
    ],
    { name: "bridge" },
  );

/** Give every frame its own token back as it will be when its time is over. */
async function expireTokens(dashboard) {
  for (const frame of liveFrames()) {
    const response = await fetch(at("/-/expired-token"), { method: "POST", body: frame.token });
    const { token, error } = await response.json();
    if (error) dashboard.notify({ status: "error", text: error });
    else frame.giveToken(token);
  }
}

function bridgeLog() {
  const list = el("ol", {});
  const redraw = () => {
    const rows = messages().map((row) =>
      el("li", {}, el("time", {}, row.at.toLocaleTimeString("en-GB")), ` ${row.way} ${row.target} `, el("strong", {}, row.type), ` ${row.text}`),
    );
    list.replaceChildren(...(rows.length ? rows : [el("li", {}, () => t("No messages yet."))]));
    list.scrollTop = list.scrollHeight;
  };
  const panel = el(
    "section",
    { id: "bridge-log", hidden: true, "aria-label": "App Bridge" },
    el("header", {}, el("h2", {}, "App Bridge"),
      el("button", { type: "button", class: "button quiet", onclick: clearLog }, () => t("Clear")),
      el("button", { type: "button", class: "button quiet", onclick: () => { panel.hidden = true; } }, "✕")),
    list,
  );
  onMessage(redraw);
  redraw();
  return panel;
}
