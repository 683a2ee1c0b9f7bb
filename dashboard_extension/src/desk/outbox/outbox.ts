import type { ReturnProblem } from "@/api/trouble";

import type { Entry, NewEntry, Outcome } from "./entries";
import { beyond, photosOf } from "./entries";
import type { Rows } from "./storage";

export type Answer =
  | { kind: "done"; outcome: Outcome }
  | { kind: "refused"; problems: ReturnProblem[] }
  /** Nobody knows whether it arrived: it is sent again, under the same key. */
  | { kind: "lost" };

/** What an entry's photos are at: the shop's ids, still on their way, or refused. */
export type Photos =
  | { kind: "ready"; ids: Record<string, string> }
  | { kind: "waiting" }
  | { kind: "refused"; problems: ReturnProblem[] };

interface Parts {
  rows: Rows<Entry>;
  send: (entry: Entry, photos: Record<string, string>) => Promise<Answer>;
  photos: (keys: string[]) => Photos;
  /** Runs one sender at a time among all tabs. */
  alone?: (work: () => Promise<void>) => Promise<void>;
  now?: () => number;
}

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;
const KEPT_FOR = 12 * 60 * 60 * 1000;

/**
 * What the desk has done and the shop does not know yet. Entries are sent in their order,
 * each until the shop has answered; what is refused stays and holds up only its own return.
 */
export class Outbox {
  entries: Entry[];
  private readonly listeners = new Set<() => void>();
  private readonly now: () => number;
  private pumping = false;
  /** Somebody asked while it was at work: it looks once more before it rests. */
  private again = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private pause = 0;

  constructor(private readonly parts: Parts) {
    this.now = parts.now ?? Date.now;
    this.entries = this.read();
  }

  get isKept() {
    return this.parts.rows.isKept;
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  snapshot = () => this.entries;

  /** What the shop has not taken yet. */
  get unsent() {
    return this.entries.filter(({ state }) => state !== "done");
  }

  /** Take over what was done; the same a second time changes nothing. */
  add(fresh: NewEntry): void {
    const sent = this.entries.find(({ id }) => id === fresh.id);
    if (sent) {
      const rest = beyond(fresh, sent);
      return rest ? this.add(rest) : undefined;
    }
    const last = Math.max(0, ...this.entries.map(({ position }) => position));
    this.store({
      ...fresh,
      position: Math.max(last + 1, this.now()),
      madeAt: this.now(),
      doneAt: null,
      state: "waiting",
      attempts: 0,
      problems: [],
      outcome: null,
    });
    void this.pump();
  }

  /** Take back what never left, or what the shop refused. Null where it may have arrived. */
  recall(id: string): Entry | null {
    // Another tab may be sending it while this one waits for its turn.
    const entry = this.parts.rows.all().find((one) => one.id === id);
    const isOurs = entry?.state === "refused" || (entry?.state === "waiting" && !entry.attempts);
    if (!entry || !isOurs) return null;
    this.parts.rows.remove(id);
    this.entries = this.entries.filter((one) => one.id !== id);
    this.tell();
    void this.pump();
    return entry;
  }

  /** Try what was refused once more as it is, for instance after a right was granted. */
  retry(id?: string) {
    this.pause = 0;
    for (const entry of this.entries) {
      if (entry.state === "refused" && entry.id === id) this.change(entry.id, { state: "waiting" });
    }
    void this.pump();
  }

  /** Leave out a photo that the shop does not take. */
  leaveOut(id: string, refused: string[]) {
    const entry = this.entries.find((one) => one.id === id);
    if (!entry || !("items" in entry.call)) return;
    const items = entry.call.items.map((item) => ({
      ...item,
      photos: item.photos.filter((key) => !refused.includes(key)),
    }));
    this.change(id, { call: { ...entry.call, items }, state: "waiting", problems: [] });
    void this.pump();
  }

  async pump(): Promise<void> {
    this.again = this.pumping;
    if (this.pumping) return;
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.pumping = true;
    try {
      const alone = this.parts.alone ?? ((work) => work());
      await alone(() => this.sendAll());
    } finally {
      this.pumping = false;
    }
    if (this.again && !this.pause) return this.pump();
    if (this.pause && this.unsent.some(({ state }) => state === "waiting")) {
      this.timer = setTimeout(() => void this.pump(), this.pause);
    }
  }

  /** See what another tab has done. */
  refresh = () => {
    if (!this.pumping) {
      this.entries = this.read();
      this.tell();
    }
  };

  stop() {
    if (this.timer) clearTimeout(this.timer);
    this.listeners.clear();
  }

  private async sendAll() {
    // Another tab may have sent some while this one waited for its turn.
    this.entries = this.read();
    this.tell();
    for (let entry = this.next(); entry; entry = this.next()) {
      if (!(await this.sendOne(entry))) return;
    }
    this.pause = 0;
  }

  /** Whether the shop could be reached. */
  private async sendOne(entry: Entry): Promise<boolean> {
    const photos = this.parts.photos(photosOf(entry));
    if (photos.kind === "waiting") return true;
    if (photos.kind === "refused") {
      this.change(entry.id, { state: "refused", problems: photos.problems });
      return true;
    }
    this.change(entry.id, { state: "sending", attempts: entry.attempts + 1, problems: [] });
    const answer = await this.parts
      .send(entry, photos.ids)
      .catch((): Answer => ({ kind: "lost" }));
    if (answer.kind === "lost") {
      this.change(entry.id, { state: "waiting" });
      this.pause = Math.min(LONGEST_PAUSE, this.pause * 2 || FIRST_PAUSE);
      return false;
    }
    this.pause = 0;
    if (answer.kind === "refused") {
      this.change(entry.id, { state: "refused", problems: answer.problems });
    } else {
      this.change(entry.id, {
        state: "done",
        doneAt: this.now(),
        outcome: answer.outcome,
        parcel: null,
      });
    }
    return true;
  }

  /** The first that nothing of its return, and no photo, holds up. */
  private next(): Entry | undefined {
    const held = new Set<string>();
    for (const entry of this.unsent) {
      const free = entry.state !== "refused" && !held.has(entry.returnId);
      if (free && this.parts.photos(photosOf(entry)).kind !== "waiting") return entry;
      if (entry.returnId) held.add(entry.returnId);
    }
    return undefined;
  }

  private read(): Entry[] {
    const rows = this.parts.rows.all().sort((one, other) => one.position - other.position);
    const old = this.now() - KEPT_FOR;
    for (const row of rows) {
      if (row.doneAt !== null && row.doneAt < old) this.parts.rows.remove(row.id);
    }
    return rows
      .filter((row) => row.doneAt === null || row.doneAt >= old)
      .map((row) => (row.state === "sending" ? { ...row, state: "waiting" } : row));
  }

  private change(id: string, change: Partial<Entry>) {
    const entry = this.entries.find((one) => one.id === id);
    if (entry) this.store({ ...entry, ...change });
  }

  private store(entry: Entry) {
    const others = this.entries.filter(({ id }) => id !== entry.id);
    this.entries = [...others, entry].sort((one, other) => one.position - other.position);
    this.parts.rows.put(entry.id, entry);
    this.tell();
  }

  private tell() {
    for (const listener of this.listeners) listener();
  }
}
