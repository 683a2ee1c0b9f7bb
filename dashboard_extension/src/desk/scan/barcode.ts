import JsBarcode from "jsbarcode";

/** The bars of a Code 128 as ones and zeros, its checksum among them. */
export function barsOf(text: string): string {
  const made: { encodings?: { data: string }[] } = {};
  JsBarcode(made, text, { format: "CODE128" });
  return (made.encodings ?? []).map(({ data }) => data).join("");
}

/** Where the dark bars begin and how wide they are, in modules. */
export function runsOf(bars: string): { at: number; width: number }[] {
  return [...bars.matchAll(/1+/g)].map((run) => ({ at: run.index, width: run[0].length }));
}
