import type { JsonObject } from "../document";
import { asDocument } from "../document";
import type { Suggestion } from "../useShopWords";

/** The kinds of customers that the document itself names. */
export function customerTypesOf({ customer_types: types }: JsonObject): Suggestion[] {
  return (Array.isArray(types) ? types : []).map((one) => {
    const name = String(asDocument(one).name ?? "");
    return { value: name, label: name };
  });
}
