import type { PolicyBacktestQuery } from "@/api/generated/graphql";

export type Test = NonNullable<PolicyBacktestQuery["returnPolicyBacktest"]>;
