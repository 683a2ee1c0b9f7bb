import { card, el } from "./dom.js";
import { t } from "./texts.js";

export const product = {
  query: `query Product($id: ID!) { product(id: $id) {
    name thumbnail { url } variants { name sku stocks { quantity warehouse { name } } }
  } }`,
  content({ product: row }) {
    if (!row) return el("p", { class: "problem" }, () => t("There is nothing at this address."));
    return [
      el("header", { class: "page-head" }, el("h1", {}, row.name)),
      card(null, row.thumbnail && el("img", { src: row.thumbnail.url, alt: row.name, width: 160, height: 160 })),
      card(() => t("Variants"), el("ul", { class: "links" }, row.variants.map((variant) =>
        el("li", {}, el("span", {}, variant.name, " ", el("small", { class: "soft" }, variant.sku)),
          el("span", { class: "soft" }, variant.stocks.map((stock) => `${stock.warehouse.name} ${stock.quantity}`).join(" · "))),
      ))),
    ];
  },
};
