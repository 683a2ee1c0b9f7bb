import { createContext, useContext } from "react";

import type { Json, JsonObject, Path } from "./document";
import type { Issue } from "./issues";
import type { SchemaReader } from "./schema";
import type { Subject } from "./subjects";
import type { ShopWords } from "./useShopWords";

/** What every part of an editor shares. */
export interface Editor {
  document: JsonObject;
  reader: SchemaReader;
  subjects: readonly Subject[];
  words: ShopWords;
  issues: readonly Issue[];
  /** Undefined takes the place out of the document. */
  change: (path: Path, value: Json | undefined) => void;
}

const Context = createContext<Editor | null>(null);
export const EditorProvider = Context.Provider;

export function useEditor(): Editor {
  const value = useContext(Context);
  if (!value) throw new Error("useEditor is used outside of EditorProvider");
  return value;
}
