import type { AppBridge } from "@saleor/app-sdk/app-bridge";
import { useMemo, useSyncExternalStore } from "react";
import type { Client } from "urql";
import { useClient } from "urql";

import type { LanguageCodeEnum } from "@/api/generated/graphql";
import { useBridge } from "@/bridge/BridgeProvider";
import { useLanguageCode } from "@/i18n/useLanguageCode";

import type { Entry } from "./entries";
import { Outbox } from "./outbox";
import type { Photo } from "./photos";
import { PhotoUploads } from "./photos";
import { photoStore } from "./photoStore";
import { senderOf } from "./sending";
import { rowsOf } from "./storage";
import { uploaderOf } from "./upload";

export interface Works {
  user: string;
  outbox: Outbox;
  uploads: PhotoUploads;
}

const known = new WeakMap<Client, Works>();

/** One outbox for the page: it goes on sending whatever section is open. */
export function useWorks(): Works {
  const client = useClient();
  const { bridge, state } = useBridge();
  const language = useLanguageCode();
  const user = state.user?.email ?? "";
  return useMemo(
    () => worksOf(client, bridge, user, language),
    [client, bridge, user, language],
  );
}

function worksOf(client: Client, bridge: AppBridge, user: string, language: LanguageCodeEnum) {
  const found = known.get(client);
  if (found?.user === user) return found;
  found?.outbox.stop();
  found?.uploads.stop();
  const uploads: PhotoUploads = new PhotoUploads({
    rows: rowsOf<Photo>(`returns-desk:photo:${user}`),
    files: photoStore(),
    send: uploaderOf(bridge),
    settled: () => void outbox.pump(),
    alone: (work) => alone(`returns-desk:photos:${user}`, work),
  });
  const outbox = new Outbox({
    rows: rowsOf<Entry>(`returns-desk:entry:${user}`),
    send: senderOf(client, language),
    photos: uploads.of,
    alone: (work) => alone(`returns-desk:${user}`, work),
  });
  const works = { user, outbox, uploads };
  known.set(client, works);
  watch(works);
  return works;
}

function watch({ outbox, uploads }: Works) {
  const go = () => {
    uploads.retry();
    outbox.retry();
  };
  window.addEventListener("online", go);
  window.addEventListener("storage", outbox.refresh);
  window.addEventListener("beforeunload", (event) => {
    if (outbox.unsent.length) event.preventDefault();
  });
  go();
}

async function alone(name: string, work: () => Promise<void>): Promise<void> {
  if (!("locks" in navigator)) return work();
  await navigator.locks.request(name, work);
}

export function useEntries(outbox: Outbox): Entry[] {
  return useSyncExternalStore(outbox.subscribe, outbox.snapshot);
}

export function usePhotos(uploads: PhotoUploads): Record<string, Photo> {
  return useSyncExternalStore(uploads.subscribe, uploads.snapshot);
}
