import { MOUNT } from "./addresses.js";
import { card, el } from "./dom.js";
import { date, money, t, word } from "./texts.js";
import { moreActions, widgets } from "./widgets.js";

export const orderLink = (id, text) => el("a", { href: `${MOUNT}/orders/${encodeURIComponent(id)}` }, text);
const customerLink = (user) =>
  el("a", { href: `${MOUNT}/customers/${encodeURIComponent(user.id)}` }, `${user.firstName} ${user.lastName}`.trim() || user.email);
export const badge = (code, classes = "") => el("span", { class: `badge ${classes} ${code.toLowerCase()}` }, word(code));

const COLUMNS = ["Number", "Date", "Customer", "Paid", "Status", "Total"];

export const orderTable = (rows) =>
  el(
    "div",
    { class: "scroll" },
    el(
      "table",
      { class: "rows" },
      el("thead", {}, el("tr", {}, COLUMNS.map((name) => el("th", { class: name.toLowerCase() }, () => t(name))))),
      el(
        "tbody",
        {},
        rows.map((row) =>
          el(
            "tr",
            {},
            el("td", {}, orderLink(row.id, `#${row.number}`)),
            el("td", { class: "date" }, () => date(row.created)),
            el("td", { class: "customer" }, row.user ? row.user.email : row.userEmail),
            el("td", { class: "paid" }, badge(row.chargeStatus)),
            el("td", {}, badge(row.status)),
            el("td", { class: "amount" }, () => money(row.total.gross)),
          ),
        ),
      ),
    ),
  );

export const ROW = "id number created status chargeStatus userEmail user { id email } total { gross { amount currency } }";

export const orders = {
  query: `query Orders { orders(first: 100) { totalCount edges { node { ${ROW} } } } }`,
  around: (place, _data, dashboard) => [
    el("header", { class: "page-head" }, el("h1", {}, () => t("Orders")), moreActions("ORDER_OVERVIEW_MORE_ACTIONS", undefined, dashboard)),
    place,
  ],
  content: ({ orders: { edges } }) => card(null, orderTable(edges.map((edge) => edge.node)), null, "flush"),
};

const MONEY = "amount currency";
const LINE = "id productName variantName productSku";

export const order = {
  query: `query Order($id: ID!) { order(id: $id) {
    ${ROW.replace("user { id email }", "user { id email firstName lastName }")}
    channel { name }
    shippingPrice { gross { ${MONEY} } }
    totalCharged { ${MONEY} }
    transactions { id name chargedAmount { ${MONEY} } refundedAmount { ${MONEY} } }
    lines { ${LINE} quantity totalPrice { gross { ${MONEY} } } thumbnail(size: 128) { url } variant { product { id } } }
    fulfillments { id fulfillmentOrder status trackingNumber created lines { quantity orderLine { ${LINE} } } }
    events { date type message }
  } }`,

  around(place, { order: row }, dashboard) {
    if (!row) return place;
    const params = { orderId: row.id };
    return [
      el(
        "header",
        { class: "page-head" },
        el("h1", {}, () => `${t("Order")} #${row.number}`),
        moreActions("ORDER_DETAILS_MORE_ACTIONS", params, dashboard),
      ),
      el(
        "div",
        { class: "two" },
        place,
        el("aside", {}, customerCard(row), widgets("ORDER_DETAILS_WIDGETS", params, dashboard)),
      ),
    ];
  },

  content({ order: row }) {
    if (!row) return el("p", { class: "problem" }, () => t("There is nothing at this address."));
    return [
      el("p", { class: "meta" }, badge(row.status), badge(row.chargeStatus), el("span", { class: "soft" }, () => `${date(row.created, true)} · ${row.channel.name}`)),
      itemsCard(row),
      card(() => t("Shipments"), row.fulfillments.length ? row.fulfillments.map((parcel) => shipment(row, parcel)) : nothing()),
      card(() => t("Payments"), row.transactions.length ? row.transactions.map(payment) : nothing()),
      card(() => t("History"), el("ol", { class: "events" }, row.events.map((event) =>
        el("li", {}, el("time", { class: "soft" }, () => date(event.date, true)), " ", word(event.type), event.message && el("p", {}, event.message)),
      ))),
    ];
  },
};

const nothing = () => el("p", { class: "soft" }, () => t("Nothing here."));

const sum = (text, amount, classes = "") =>
  el("p", { class: `sum ${classes}` }, el("span", {}, () => t(text)), el("span", {}, () => money(amount)));

function itemsCard(row) {
  const lines = row.lines.map((line) =>
    el(
      "li",
      { class: "item" },
      line.thumbnail ? el("img", { src: line.thumbnail.url, alt: "", width: 44, height: 44, loading: "lazy" }) : el("span", { class: "no-picture" }),
      el(
        "span",
        { class: "grow" },
        line.variant
          ? el("a", { href: `${MOUNT}/products/${encodeURIComponent(line.variant.product.id)}` }, line.productName)
          : line.productName,
        el("small", { class: "soft" }, [line.variantName, line.productSku].filter(Boolean).join(" · ")),
      ),
      el("span", { class: "amount" }, `${line.quantity} ×`),
      el("span", { class: "amount wide" }, () => money(line.totalPrice.gross)),
    ),
  );
  return card(() => t("Items"), [
    el("ul", { class: "items" }, lines),
    sum("Shipping", row.shippingPrice.gross),
    sum("Total", row.total.gross, "strong"),
  ]);
}

const shipment = (row, parcel) =>
  el(
    "div",
    { class: "parcel" },
    el("p", {}, `#${row.number}-${parcel.fulfillmentOrder} `, badge(parcel.status), " ", el("span", { class: "soft" }, () => date(parcel.created)),
      parcel.trackingNumber && el("span", { class: "soft" }, ` · ${parcel.trackingNumber}`)),
    el("ul", {}, parcel.lines.map((line) => el("li", {}, `${line.quantity} × ${line.orderLine.productName} `, el("small", { class: "soft" }, line.orderLine.variantName)))),
  );

const payment = (item) =>
  el("div", {}, el("p", {}, item.name), sum("Charged", item.chargedAmount), sum("Refunded", item.refundedAmount));

const customerCard = (row) =>
  card(() => t("Customer"), row.user
    ? [el("p", {}, customerLink(row.user)), el("p", { class: "soft" }, row.user.email)]
    : [el("p", {}, row.userEmail), el("p", { class: "soft" }, () => t("Guest"))]);
