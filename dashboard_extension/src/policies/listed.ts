import type { PolicyListQuery } from "@/api/generated/graphql";

export type ListedPolicy = NonNullable<PolicyListQuery["returnPolicies"]>[number];

/** A policy that is to be begun, for a channel or (null) for the whole shop. */
export interface Wanted {
  channelId: string | null;
  name: string;
}
