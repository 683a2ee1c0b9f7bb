/** The Dashboard's addresses: of its pages, and of what its frames load. */

import { API_URL } from "./api.js";
import { preferences } from "./preferences.js";

export const MOUNT = "/dashboard";

/** `a/` and `/b` as `a/b`. */
const joined = (start, below) =>
  below ? `${start.replace(/\/+$/, "")}/${below.replace(/^\/+/, "")}` : start;

export const appPath = (appId, below = "") => joined(`/extensions/app/${encodeURIComponent(appId)}`, below);

/** Where an extension is: core gives addresses of App pages relative to the App. */
export const absolute = (extension) =>
  /^[a-z]+:/i.test(extension.url) ? extension.url : `${extension.app.appUrl}${extension.url}`;

/** What an App's page shows for the part of the Dashboard's path below the App's. */
export const pageOf = (app, below) => joined(app.appUrl, below);

/**
 * The address of a frame: the Dashboard's own query goes along, then who asks and
 * whom, then what the place says (`orderId`, `customerId`, `appParams`).
 */
export function frameUrl(app, url, params = {}) {
  const told = new URLSearchParams({
    domain: new URL(API_URL).host,
    saleorApiUrl: API_URL,
    id: app.id,
    ...params,
    theme: preferences.theme,
  });
  const query = [location.search.slice(1), told].filter((part) => String(part)).join("&");
  return `${url}${url.includes("?") ? "&" : "?"}${query}`;
}
