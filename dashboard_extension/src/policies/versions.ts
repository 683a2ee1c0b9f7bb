import type { PolicyVersionsQuery } from "@/api/generated/graphql";

type Listed = NonNullable<PolicyVersionsQuery["returnPolicies"]>[number];
export type Version = NonNullable<NonNullable<Listed["versions"]>["edges"]>[number]["node"];
