/** Colours as WCAG 2.2 measures them, and as the portal itself does. */

/** The least contrast of text with what is behind it (criterion 1.4.3). */
export const READABLE = 4.5;
export const WHITE = "#ffffff";
/** What is behind the portal's text where the visitor prefers the dark. */
export const DARK = "#16181d";
/** The accent of a shop that chose none. */
export const ACCENT = "#1f4fa3";
const STEPS = 100;

export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** The ratio of two colours' luminances, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The same hue, as much nearer to white as it takes to be read on the dark. */
export function lightened(colour: string): string {
  for (let step = 0; step <= STEPS; step++) {
    const moved = partsOf(colour).map((part) => part + ((255 - part) * step) / STEPS);
    const hex = `#${moved.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
    if (contrast(hex, DARK) >= READABLE) return hex;
  }
  return WHITE;
}

function partsOf(colour: string): number[] {
  return [1, 3, 5].map((place) => parseInt(colour.slice(place, place + 2), 16));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => linear(part / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
