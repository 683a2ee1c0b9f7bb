import type { AppBridge } from "@saleor/app-sdk/app-bridge";
import { EventType } from "@saleor/app-sdk/app-bridge";
import { authExchange } from "@urql/exchange-auth";
import type { Client, CombinedError } from "urql";
import { cacheExchange, createClient, fetchExchange } from "urql";

/** How long a request waits for the Dashboard to give a fresh token. */
const REFRESH_DEADLINE = 10_000;
const EXPIRED = new Set(["ExpiredSignatureError", "InvalidTokenError", "JWTError"]);

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
        didAuthError: hasExpired,
        refreshAuth: () => nextToken(bridge),
      })),
      fetchExchange,
    ],
  });
}

export function hasExpired(error: CombinedError): boolean {
  return error.graphQLErrors.some((one) => {
    const exception = one.extensions?.exception as { code?: string } | undefined;
    return EXPIRED.has(exception?.code ?? "");
  });
}

/** The Dashboard renews the token by itself; a request that was too early waits for it. */
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
