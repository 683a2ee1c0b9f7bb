import type { Events } from "@saleor/app-sdk/app-bridge";
import { AppBridge, DashboardEventFactory } from "@saleor/app-sdk/app-bridge";

const ORIGIN = "https://dashboard.example.com";

/** The Dashboard around a page, as far as a component sees it. */
export class Dashboard {
  readonly bridge: AppBridge;
  readonly asked: { type: string; payload: Record<string, unknown> }[] = [];

  /** `address` is the query of the frame, beside what the Dashboard always writes there. */
  constructor({ permissions = ["MANAGE_ORDERS", "HANDLE_PAYMENTS"], address = "?" } = {}) {
    Object.defineProperty(document, "referrer", { value: `${ORIGIN}/`, configurable: true });
    const own = "id=QXBwOjE%3D&saleorApiUrl=http://localhost/graphql/";
    window.history.replaceState({}, "", `${address}&${own}`);
    this.bridge = new AppBridge({ autoNotifyReady: false });
    window.parent.postMessage = ((message: (typeof this.asked)[number]) => {
      this.asked.push(message);
      const { actionId } = message.payload;
      this.say(DashboardEventFactory.createDispatchResponseEvent(String(actionId), true));
    }) as typeof window.postMessage;
    this.say(DashboardEventFactory.createHandshakeEvent(token(permissions)));
  }

  say(event: Events) {
    window.dispatchEvent(new MessageEvent("message", { data: event, origin: ORIGIN }));
  }

  changeLocale(locale: "en" | "fr") {
    this.say(DashboardEventFactory.createLocaleChangedEvent(locale));
  }

  renewToken(value: string) {
    this.say(DashboardEventFactory.createTokenRefreshEvent(value));
  }
}

/** What a token holds; nobody checks its signature on this side. */
function token(permissions: string[]): string {
  const part = (value: unknown) => btoa(JSON.stringify(value)).replace(/=+$/, "");
  const claims = { email: "staff@example.com", user_permissions: permissions, permissions };
  return [part({ alg: "none", typ: "JWT" }), part(claims), ""].join(".");
}
