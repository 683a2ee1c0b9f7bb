import type { ReturnPolicyPreviewInput } from "@/api/generated/graphql";

/** An order to try rules on, and what its lines are called. */
export interface Tried {
  input: Pick<ReturnPolicyPreviewInput, "orderId" | "wishes" | "order">;
  lines: { id: string | null; name: string }[];
}
