/** Which page stands at which path. A page has a key, `show`, and what it can follow. */

import { pageOf } from "./addresses.js";
import { ask } from "./api.js";
import { card, el, fill } from "./dom.js";
import { appPage } from "./extensions.js";
import { Frame } from "./frame.js";
import { customers, customer } from "./customer_pages.js";
import { order, orders } from "./order_pages.js";
import { product } from "./product_page.js";
import { t } from "./texts.js";
import { widgets } from "./widgets.js";

const ROUTES = [
  [/^\/$/, home],
  [/^\/orders\/?$/, () => entity("orders", orders)],
  [/^\/orders\/([^/]+)\/?$/, (id) => entity(`order ${id}`, order, id)],
  [/^\/customers\/?$/, () => entity("customers", customers)],
  [/^\/customers\/([^/]+)\/?$/, (id) => entity(`customer ${id}`, customer, id)],
  [/^\/products\/([^/]+)\/?$/, (id) => entity(`product ${id}`, product, id)],
  [/^\/extensions\/app\/([^/]+)(\/.*)?$/, app],
];

export function pageAt(path) {
  for (const [pattern, page] of ROUTES) {
    const found = pattern.exec(path);
    if (found) return page(decodeURIComponent(found[1] ?? ""), found[2] ?? "");
  }
  return notFound(path);
}

/**
 * A page about rows of the shop. It is drawn once; to refresh it, only what it says of
 * them is drawn again, so that frames go on as they are.
 */
function entity(key, page, id) {
  let draw = async () => {};
  return {
    key,
    refresh: () => draw(),
    async show(main, dashboard) {
      const { query, content, around } = page;
      const place = el("div", { class: "entity" });
      draw = async () => {
        try {
          const data = await ask(query, { id });
          fill(place, content(data, dashboard));
          return data;
        } catch (error) {
          fill(place, el("p", { class: "problem", role: "alert" }, error.message));
          return null;
        }
      };
      const data = await draw();
      fill(main, around && data ? around(place, data, dashboard) : place);
    },
  };
}

function home() {
  return {
    key: "home",
    show(main, dashboard) {
      const found = widgets("HOMEPAGE_WIDGETS", undefined, dashboard);
      fill(
        main,
        el("header", { class: "page-head" }, el("h1", {}, () => t("Good to see you."))),
        found.length
          ? el("div", { class: "grid" }, found)
          : card(null, el("p", { class: "soft" }, () => t("No extension shows anything here."))),
      );
    },
  };
}

/** An App's page: the rest of the path is the page's own, below the App's address. */
function app(id, below) {
  let frame;
  return {
    key: `app ${id}`,
    show(main, dashboard) {
      const found = appPage(id);
      if (!found) return notFound().show(main);
      if (!found.accessToken) {
        fill(main, el("p", { class: "problem" }, () => t("Your account may not use this extension.")));
        return undefined;
      }
      frame = new Frame({
        app: found,
        url: pageOf(found, below),
        token: found.accessToken,
        target: "APP_PAGE",
        dashboard,
      });
      fill(main, frame.element);
      return undefined;
    },
    move(path) {
      const rest = /^\/extensions\/app\/[^/]+(\/.*)?$/.exec(path)[1] ?? "";
      frame?.show(pageOf(frame.app, rest));
    },
  };
}

const notFound = (path) => ({
  key: `nothing ${path}`,
  show(main) {
    fill(main, card(() => t("Not found"), el("p", {}, () => t("There is nothing at this address."))));
  },
});
