/** Longest pause between two keys of a scanner, in milliseconds; people need longer. */
const GAP = 80;
/** Of one that has been recognised: a busy machine may stumble in the middle of a code. */
const STUMBLE = 300;
const FEWEST = 3;
/** So many keys in a row without an Enter are a scanner that sends none. */
const FEWEST_WITHOUT_END = 6;

/** Tells a scanner, which is a very fast keyboard, from a person at one. */
export class Wedge {
  private keys: string[] = [];
  private last = -Infinity;

  /** How long the next key of a scanner may take. */
  get patience(): number {
    return this.keys.length >= FEWEST ? STUMBLE : GAP;
  }

  /** A printed key; answers whether it follows the one before as fast as a scanner's. */
  press(key: string, at: number): boolean {
    const follows = this.keys.length > 0 && at - this.last <= this.patience;
    this.keys = follows ? [...this.keys, key] : [key];
    this.last = at;
    return follows;
  }

  /** Enter, or Tab: the code, if a scanner's keys came right before. */
  end(at: number): string | null {
    const isScan = this.keys.length >= FEWEST && at - this.last <= this.patience;
    return isScan ? this.take().join("") : null;
  }

  /** Nothing followed: a code without an end, or the keys that a person pressed. */
  rest(): { code: string } | { keys: string[] } {
    const keys = this.take();
    return keys.length >= FEWEST_WITHOUT_END ? { code: keys.join("") } : { keys };
  }

  private take(): string[] {
    const keys = this.keys;
    this.keys = [];
    this.last = -Infinity;
    return keys;
  }
}
