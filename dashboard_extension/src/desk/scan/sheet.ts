import { barsOf, runsOf } from "./barcode";

const WIDTH = 210;
const COLUMNS = 2;
const CELL = { width: 90, height: 34 };
const MARGIN = 15;
/** A module of the bars in millimetres: what any hand scanner reads at arm's length. */
const MODULE = 0.3;

/** A page of A4 with one Code 128 a cell, its name and its text, as SVG. */
export function sheetOf(codes: readonly { code: string; name: string }[]): string {
  const rows = Math.ceil(codes.length / COLUMNS);
  const height = Math.max(297, MARGIN * 2 + rows * CELL.height);
  const cells = codes.map(({ code, name }, index) => {
    const x = MARGIN + (index % COLUMNS) * CELL.width;
    const y = MARGIN + Math.floor(index / COLUMNS) * CELL.height;
    return `<g transform="translate(${x} ${y})">${cellOf(code, name)}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}mm" height="${height}mm"`,
    ` viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="4">`,
    `<rect width="100%" height="100%" fill="white"/>${cells.join("")}</svg>`,
  ].join("");
}

function cellOf(code: string, name: string): string {
  const bars = runsOf(barsOf(code)).map(
    ({ at, width }) =>
      `<rect x="${(at * MODULE).toFixed(2)}" width="${(width * MODULE).toFixed(2)}" height="15"/>`,
  );
  return `${bars.join("")}<text y="20" font-weight="bold">${escaped(name)}</text><text y="25">${escaped(code)}</text>`;
}

function escaped(text: string): string {
  return text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
