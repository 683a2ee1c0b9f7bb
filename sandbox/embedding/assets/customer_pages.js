import { MOUNT } from "./addresses.js";
import { card, el } from "./dom.js";
import { ROW, orderTable } from "./order_pages.js";
import { t } from "./texts.js";
import { moreActions, widgets } from "./widgets.js";

const nameOf = (user) => `${user.firstName} ${user.lastName}`.trim() || user.email;

/** The customers of the last orders: the sandbox has no list of them. */
export const customers = {
  query: "query Customers { orders(first: 100) { edges { node { user { id email firstName lastName } } } } }",
  around: (place) => [el("header", { class: "page-head" }, el("h1", {}, () => t("Customers"))), place],
  content({ orders: { edges } }) {
    const known = new Map(edges.filter(({ node }) => node.user).map(({ node }) => [node.user.id, node.user]));
    const rows = [...known.values()].sort((one, other) => one.email.localeCompare(other.email));
    return card(null, el("ul", { class: "links" }, rows.map((user) =>
      el("li", {}, el("a", { href: `${MOUNT}/customers/${encodeURIComponent(user.id)}` }, nameOf(user)), el("span", { class: "soft" }, user.email)),
    )));
  },
};

export const customer = {
  query: `query Customer($id: ID!) { user(id: $id) {
    id email firstName lastName orders(first: 100) { edges { node { ${ROW} } } }
  } }`,
  around(place, { user }, dashboard) {
    if (!user) return place;
    const params = { customerId: user.id };
    return [
      el("header", { class: "page-head" }, el("h1", {}, nameOf(user)), moreActions("CUSTOMER_DETAILS_MORE_ACTIONS", params, dashboard)),
      el(
        "div",
        { class: "two" },
        place,
        el("aside", {}, card(() => t("Customer"), [el("p", {}, nameOf(user)), el("p", { class: "soft" }, user.email)]),
          widgets("CUSTOMER_DETAILS_WIDGETS", params, dashboard)),
      ),
    ];
  },
  content({ user }) {
    if (!user) return el("p", { class: "problem" }, () => t("There is nothing at this address."));
    return card(() => t("Orders"), orderTable(user.orders.edges.map((edge) => edge.node)), null, "flush");
  },
};
