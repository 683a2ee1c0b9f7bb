/** A card of 105 × 148 mm for whoever is given the goods, as SVG: no price stands on it. */
export interface Card {
  title: string;
  text: string;
  codeName: string;
  code: string;
  url: string;
}

const WIDTH = 105;
const HEIGHT = 148;
const MIDDLE = WIDTH / 2;
const QR = 42;
/** Letters of a line of text in this size, so that none leaves the card. */
const LETTERS = 42;
const URL_LETTERS = 46;

/** Which fields of a QR code are dark; null: the address is too long for one. */
export type Squares = boolean[][];

/** The card, with the address as QR code too. */
export function cardOf(card: Card, squares: Squares | null): string {
  const text = broken(card.text, LETTERS);
  const address = broken(card.url, URL_LETTERS, "");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}mm" height="${HEIGHT}mm"`,
    ` viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" text-anchor="middle">`,
    `<rect width="100%" height="100%" fill="white"/>`,
    `<text x="${MIDDLE}" y="20" font-size="8" font-weight="bold">${escaped(card.title)}</text>`,
    lines(text, 31, 4),
    squares ? drawn(squares) : "",
    lines(address, 102, 3.5),
    `<text x="${MIDDLE}" y="121" font-size="4">${escaped(card.codeName)}</text>`,
    `<text x="${MIDDLE}" y="133" font-size="9" font-weight="bold" font-family="monospace">`,
    `${escaped(card.code)}</text></svg>`,
  ].join("");
}

function lines(texts: string[], from: number, size: number): string {
  return texts
    .map((text, at) => {
      const y = from + at * size * 1.4;
      return `<text x="${MIDDLE}" y="${y.toFixed(1)}" font-size="${size}">${escaped(text)}</text>`;
    })
    .join("");
}

function drawn(squares: Squares): string {
  const size = QR / squares.length;
  const path = pathOf(squares);
  const x = MIDDLE - QR / 2;
  return `<path transform="translate(${x} 51) scale(${size.toFixed(4)})" d="${path}" shape-rendering="crispEdges"/>`;
}

/** The dark fields as one path, a field being one unit wide. */
export function pathOf(squares: Squares): string {
  return squares
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
}

/** A text in lines of so many letters; addresses have no spaces to break at. */
function broken(text: string, letters: number, space = " "): string[] {
  const rows: string[] = [];
  for (const word of text.split(space || /(?<=\/)/)) {
    const row = rows.at(-1);
    if (row !== undefined && row.length + space.length + word.length <= letters)
      rows[rows.length - 1] = row + space + word;
    else rows.push(word);
  }
  return rows;
}

function escaped(text: string): string {
  return text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
