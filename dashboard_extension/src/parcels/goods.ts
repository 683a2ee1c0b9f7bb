import { newKey } from "@/api/newKey";


export interface Variant {
  id: string;
  sku: string | null;
  name: string;
  product: { name: string };
}

/** Goods in a parcel as they are being written down. */
export interface Goods {
  key: string;
  description: string;
  variant: Variant | null;
  quantity: string;
  grade: string;
  note: string;
}

export function noGoods(description = ""): Goods {
  return { key: newKey(), description, variant: null, quantity: "1", grade: "", note: "" };
}

export function goodsInput({ description, variant, quantity, grade, note }: Goods) {
  return {
    description,
    quantity: Number(quantity) || 0,
    note,
    ...(variant ? { variantId: variant.id } : {}),
    ...(grade ? { grade } : {}),
  };
}
