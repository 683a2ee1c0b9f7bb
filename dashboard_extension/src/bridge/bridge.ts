import { AppBridge } from "@saleor/app-sdk/app-bridge";

/** The Dashboard around us. One for the page: it listens from its first moment on. */
export const bridge = new AppBridge({ autoNotifyReady: false });
