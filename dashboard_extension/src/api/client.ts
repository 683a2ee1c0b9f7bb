import type { AppBridge } from "@saleor/app-sdk/app-bridge";
import { EventType } from "@saleor/app-sdk/app-bridge";
import { authExchange } from "@urql/exchange-auth";
import type { Client } from "urql";
import { cacheExchange, createClient, fetchExchange } from "urql";

import { hasExpired } from "./trouble";

/** How long a request waits for the Dashboard to give a fresh token. */
const REFRESH_DEADLINE = 10_000;
/** A token that ends so soon may be late when the request arrives. */
const LEEWAY = 2_000;

/** We live on the API's own origin, whatever address the frame's query names. */
export const API_PATH = "/graphql/";

/** A client that asks as the member of staff whom the Dashboard's token names. */
export function createApiClient(bridge: AppBridge): Client {
  return createClient({
    url: new URL(API_PATH, window.location.origin).href,
    preferGetMethod: false,
    exchanges: [
      cacheExchange,
      authExchange(async ({ appendHeaders }) => ({
        addAuthToOperation(operation) {
          const { token } = bridge.getState();
          return token
            ? appendHeaders(operation, { Authorization: `Bearer ${token}` })
            : operation;
        },
        willAuthError: () => isOver(bridge.getState().token),
        didAuthError: hasExpired,
        refreshAuth: () => nextToken(bridge),
      })),
      fetchExchange,
    ],
  });
}

/** Whether a token's own time is over; one without an end is taken as it is. */
export function isOver(token: string | undefined, now = Date.now()): boolean {
  const claims = token?.split(".")[1];
  if (!claims) return false;
  const text = atob(claims.replace(/-/g, "+").replace(/_/g, "/"));
  const { exp } = JSON.parse(text) as { exp?: number };
  return exp !== undefined && exp * 1000 < now + LEEWAY;
}

/**
 * The Dashboard renews the token by itself; a request that was too early waits for it.
 * Popups are given no new one: there the server's refusal says what to do.
 */
function nextToken(bridge: AppBridge): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      leave();
      clearTimeout(timer);
      resolve();
    };
    const leave = bridge.subscribe(EventType.tokenRefresh, done);
    const timer = setTimeout(done, REFRESH_DEADLINE);
  });
}
