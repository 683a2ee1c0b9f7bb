import type { ReturnProblem } from "@/api/trouble";

import type { Photos } from "./outbox";
import type { PhotoStore } from "./photoStore";
import type { Rows } from "./storage";

/** A photo on its way; `id` is the shop's, once it has it. */
export interface Photo {
  key: string;
  returnId: string;
  name: string;
  madeAt: number;
  state: "preparing" | "waiting" | "sending" | "sent" | "refused";
  /** Of 1. */
  progress: number;
  id: string | null;
  problems: ReturnProblem[];
}

export type PhotoAnswer =
  | { kind: "done"; id: string }
  | { kind: "refused"; problems: ReturnProblem[] }
  | { kind: "lost" };

interface Parts {
  rows: Rows<Photo>;
  files: PhotoStore;
  send: (photo: Photo, file: Blob, progress: (part: number) => void) => Promise<PhotoAnswer>;
  /** Called when a photo has arrived or was refused: what waited for it may go. */
  settled: () => void;
  /** Runs one uploader at a time among all tabs. */
  alone?: (work: () => Promise<void>) => Promise<void>;
}

const GONE: ReturnProblem = { code: "NOT_FOUND", field: "photos", message: null };
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;
const KEPT_FOR = 24 * 60 * 60 * 1000;

/** Uploads photos one by one beside everything else, and tries again until they are there. */
export class PhotoUploads {
  photos: Record<string, Photo> = {};
  private readonly listeners = new Set<() => void>();
  private pumping = false;
  private pause = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly parts: Parts) {
    for (const photo of parts.rows.all()) {
      const isOver = photo.madeAt < Date.now() - KEPT_FOR && photo.state === "sent";
      if (isOver) parts.rows.remove(photo.key);
      else this.photos[photo.key] = photo;
    }
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  snapshot = () => this.photos;

  async add(key: string, returnId: string, name: string, file: Blob | Promise<Blob>) {
    const photo: Photo = {
      key,
      returnId,
      name,
      madeAt: Date.now(),
      state: "preparing",
      progress: 0,
      id: null,
      problems: [],
    };
    // Other tabs hear of it once its picture lies where they find it too.
    this.photos = { ...this.photos, [key]: photo };
    this.tell();
    await this.parts.files.put(key, await file);
    if (!this.photos[key]) return this.parts.files.remove(key);
    this.store({ ...photo, state: "waiting" });
    void this.pump();
  }

  /** What an entry that names these photos has to wait for. */
  of = (keys: string[]): Photos => {
    // Another tab may have taken them.
    if (keys.some((key) => !this.photos[key]?.id)) this.refresh();
    const found = keys.map((key) => this.photos[key]);
    const refused = found.filter((photo) => photo?.state === "refused" || !photo);
    if (refused.length) {
      return { kind: "refused", problems: refused.flatMap((photo) => photo?.problems ?? [GONE]) };
    }
    const ids: Record<string, string> = {};
    for (const photo of found) {
      if (!photo?.id) return { kind: "waiting" };
      ids[photo.key] = photo.id;
    }
    return { kind: "ready", ids };
  };

  isRefused = (key: string) => {
    const photo = this.photos[key];
    return !photo || photo.state === "refused";
  };

  retry(key?: string) {
    this.pause = 0;
    const photo = key ? this.photos[key] : undefined;
    if (photo?.state === "refused") this.store({ ...photo, state: "waiting", problems: [] });
    void this.pump();
  }

  forget(key: string) {
    this.photos = Object.fromEntries(
      Object.entries(this.photos).filter(([known]) => known !== key),
    );
    this.parts.rows.remove(key);
    void this.parts.files.remove(key);
    this.tell();
  }

  async pump(): Promise<void> {
    if (this.pumping) return;
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.pumping = true;
    let reached = true;
    const alone = this.parts.alone ?? ((work: () => Promise<void>) => work());
    try {
      await alone(async () => {
        this.adopt();
        for (let photo = this.next(); photo && reached; photo = this.next()) {
          reached = await this.sendOne(photo);
        }
      });
    } finally {
      this.pumping = false;
    }
    if (!reached) {
      this.pause = Math.min(LONGEST_PAUSE, this.pause * 2 || FIRST_PAUSE);
      this.timer = setTimeout(() => void this.pump(), this.pause);
    }
  }

  /** See what another tab has done with photos that this one is not at work on. */
  private refresh() {
    for (const photo of this.parts.rows.all()) {
      const own = this.photos[photo.key];
      if (own?.state !== "preparing") this.photos = { ...this.photos, [photo.key]: photo };
    }
  }

  /** No tab but this one uploads now: what was on its way when its page closed begins anew. */
  private adopt() {
    this.refresh();
    for (const photo of Object.values(this.photos)) {
      if (photo.state === "sending") this.store({ ...photo, state: "waiting" });
    }
  }

  stop() {
    if (this.timer) clearTimeout(this.timer);
    this.listeners.clear();
  }

  private next(): Photo | undefined {
    return Object.values(this.photos).find(({ state }) => state === "waiting");
  }

  private async sendOne(photo: Photo): Promise<boolean> {
    const file = await this.parts.files.get(photo.key);
    if (!file) return this.settle({ ...photo, state: "refused", problems: [GONE] });
    this.store({ ...photo, state: "sending", progress: 0 });
    const answer: PhotoAnswer = await this.parts
      .send(photo, file, (progress) => this.store({ ...photo, state: "sending", progress }))
      .catch((): PhotoAnswer => ({ kind: "lost" }));
    if (answer.kind === "lost") {
      this.store({ ...photo, state: "waiting", progress: 0 });
      return false;
    }
    this.pause = 0;
    if (answer.kind === "refused") {
      return this.settle({ ...photo, state: "refused", problems: answer.problems });
    }
    await this.parts.files.remove(photo.key);
    return this.settle({ ...photo, state: "sent", progress: 1, id: answer.id });
  }

  private settle(photo: Photo): true {
    this.store(photo);
    this.parts.settled();
    return true;
  }

  private store(photo: Photo) {
    this.photos = { ...this.photos, [photo.key]: photo };
    this.parts.rows.put(photo.key, photo);
    this.tell();
  }

  private tell() {
    for (const listener of this.listeners) listener();
  }
}
