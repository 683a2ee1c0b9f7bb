import { createContext, useContext, useEffect, useState } from "react";
import { useClient } from "urql";

import type { QueuePicturesQuery } from "@/api/generated/graphql";
import { QueuePicturesDocument } from "@/api/generated/graphql";

type Pictures = ReadonlyMap<string, string>;

const NONE: Pictures = new Map();
const Shown = createContext(NONE);

/** Addresses of pictures by the ids of lines. */
export const LinePictures = Shown.Provider;

export function usePicture(lineId: string): string | undefined {
  return useContext(Shown).get(lineId);
}

/**
 * Pictures of the goods of returns, asked for beside the list: its rows wait for none,
 * and looks in the background do not ask for them again.
 */
export function usePictures(ids: readonly string[]): Pictures {
  const client = useClient();
  const [pictures, setPictures] = useState(NONE);
  const sorted = [...ids].sort().join();
  useEffect(() => {
    if (!sorted) return;
    let isWanted = true;
    const asked = sorted.split(",");
    void client
      .query(QueuePicturesDocument, { ids: asked, first: asked.length })
      .toPromise()
      // Whoever sees no picture still reads what it would show.
      .then(({ data }) => data && isWanted && setPictures(picturesIn(data)));
    return () => {
      isWanted = false;
    };
  }, [client, sorted]);
  return pictures;
}

function picturesIn({ returnRequests }: QueuePicturesQuery): Pictures {
  const lines = returnRequests?.edges?.flatMap(({ node }) => node.lines) ?? [];
  return new Map(
    lines.flatMap(({ id, variant }): [string, string][] => {
      const url = variant?.product.thumbnail?.url;
      return url ? [[id, url]] : [];
    }),
  );
}
