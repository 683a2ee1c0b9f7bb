import { createContext, useContext } from "react";
import { useLocation } from "react-router-dom";

import type { FromList } from "@/return/header/Neighbours";

const Ids = createContext<readonly string[]>([]);

/** The ids of the returns of the list, in its order. */
export const ListedIds = Ids.Provider;

/** What a return's page is told of the list, so that it leads back and to the next one. */
export function useFromList(): FromList {
  const ids = useContext(Ids);
  const { pathname, search } = useLocation();
  return { ids: [...ids], back: `${pathname}${search}` };
}
