import { useOutletContext } from "react-router-dom";

import type { Difference } from "@/rules/differences";
import type { JsonObject } from "@/rules/document";
import type { Issue } from "@/rules/issues";
import type { SchemaReader } from "@/rules/schema";
import type { useHistory } from "@/rules/useHistory";
import type { ShopWords } from "@/rules/useShopWords";

import type { Policy } from "./usePolicy";

/** What every part of a policy's page works on: the draft as it is on the page. */
export interface WorkspaceContext {
  policy: Policy;
  reader: SchemaReader;
  words: ShopWords;
  history: ReturnType<typeof useHistory>;
  document: JsonObject;
  issues: readonly Issue[];
  canEdit: boolean;
  hasDraft: boolean;
  isDirty: boolean;
  /** Against what is in force; null: nothing is. */
  differences: readonly Difference[] | null;
  change: () => void;
  publish: () => void;
  beginAgain: () => Promise<void>;
}

export const useWorkspace = () => useOutletContext<WorkspaceContext>();
