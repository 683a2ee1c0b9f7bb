import type { ParcelDetailQuery } from "@/api/generated/graphql";

export type Parcel = NonNullable<ParcelDetailQuery["returnBlindReceipt"]>;
