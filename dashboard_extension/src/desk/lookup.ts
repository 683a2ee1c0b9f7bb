import type { Client } from "urql";

import type { DeskAwaitedQuery, LanguageCodeEnum } from "@/api/generated/graphql";
import { DeskAwaitedDocument, DeskByCodeDocument } from "@/api/generated/graphql";

import type { DeskReturn } from "./model/goods";

const PAGES = 10;
const EVERY = 5 * 60_000;
const PATIENCE = 30_000;

export interface Hits {
  returns: DeskReturn[];
  /** When the shop was asked. */
  at: number;
}

/**
 * Finds the returns that a code means. The newest that await goods are fetched ahead, so
 * that a scan opens its return at once, also while the connection is slow or gone.
 */
export class Lookup {
  private readonly awaited = new Map<string, Hits>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private stopped = false;

  constructor(
    private readonly client: Client,
    private readonly language: LanguageCodeEnum,
  ) {}

  /** What is known here already; only numbers that mean one return. */
  near(code: string): Hits | null {
    return this.awaited.get(plain(code)) ?? null;
  }

  /** What the shop says; null where it could not be asked. */
  async ask(code: string): Promise<Hits | null> {
    const at = Date.now();
    const { data } = await within(
      this.client
        .query(
          DeskByCodeDocument,
          { code, language: this.language },
          { requestPolicy: "network-only" },
        )
        .toPromise(),
    );
    return data ? { returns: data.returnsByCode, at } : null;
  }

  async fetchAhead(): Promise<void> {
    let after: string | null = null;
    let isWhole = false;
    const begunAt = Date.now();
    for (let page = 0; page < PAGES && !this.stopped; page += 1) {
      const at = Date.now();
      const data = await this.page(after);
      for (const { node } of data?.returnRequests?.edges ?? []) this.keep(node, at);
      const info = data?.returnRequests?.pageInfo;
      isWhole = info?.hasNextPage === false;
      if (!info?.hasNextPage) break;
      after = info.endCursor;
    }
    // What awaits nothing any more is asked for again, as it is by then.
    if (isWhole) this.forgetBefore(begunAt);
    if (!this.stopped) this.timer = setTimeout(() => void this.fetchAhead(), EVERY);
  }

  private async page(after: string | null): Promise<DeskAwaitedQuery | undefined> {
    const asked = this.client.query(
      DeskAwaitedDocument,
      { after, language: this.language },
      { requestPolicy: "network-only" },
    );
    return (await within(asked.toPromise())).data;
  }

  start() {
    this.stopped = false;
    void this.fetchAhead();
  }

  stop() {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
  }

  private forgetBefore(begunAt: number) {
    for (const [code, { at }] of this.awaited) if (at < begunAt) this.awaited.delete(code);
  }

  private keep(ret: DeskReturn, at: number) {
    const codes = ret.parcels
      .filter(({ direction }) => direction === "INBOUND")
      .map(({ trackingNumber }) => trackingNumber);
    for (const code of [ret.number, ...codes]) {
      if (code) this.awaited.set(plain(code), { returns: [ret], at });
    }
  }
}

const plain = (code: string) => code.replace(/\s/g, "").toUpperCase();

function within<Data>(asked: Promise<{ data?: Data }>): Promise<{ data?: Data }> {
  return Promise.race([
    asked,
    new Promise<{ data?: Data }>((resolve) => setTimeout(() => resolve({}), PATIENCE)),
  ]);
}
