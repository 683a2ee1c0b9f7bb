/** Elements in a few words: text is always text, never markup. */

const told = new Set();

/** Say again, in another language, what was given as functions. Frames stay as they are. */
export function retell() {
  for (const node of told) {
    if (node.isConnected) node.data = node.tell();
    else told.delete(node);
  }
}

function nodeOf(child) {
  if (typeof child !== "function") return child;
  const node = document.createTextNode(child());
  node.tell = child;
  told.add(node);
  return node;
}

export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false).map(nodeOf));
  return element;
}

export const fill = (parent, ...children) => parent.replaceChildren(...children.flat(3).filter(Boolean));

export const byId = (id) => document.getElementById(id);

/** A card with a title, and whatever stands beside it. */
export const card = (title, content, aside = null, classes = "") =>
  el(
    "section",
    { class: `card ${classes}` },
    title && el("header", { class: "card-head" }, el("h2", {}, title), aside),
    el("div", { class: "card-body" }, content),
  );

/** A button that opens a list of actions: `[label, act]`. */
export function menu(label, items, { name } = {}) {
  const list = el(
    "div",
    { class: "menu-list", role: "menu" },
    items.map(([text, act]) =>
      el("button", { type: "button", role: "menuitem", onclick: () => { details.open = false; act(); } }, text),
    ),
  );
  const details = el(
    "details",
    { class: "menu", "data-name": name },
    el("summary", { class: "button" }, label),
    list,
  );
  return details;
}

document.addEventListener("click", (event) => {
  for (const open of document.querySelectorAll("details.menu[open]")) {
    if (!open.contains(event.target)) open.open = false;
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const open of document.querySelectorAll("details.menu[open]")) open.open = false;
});
