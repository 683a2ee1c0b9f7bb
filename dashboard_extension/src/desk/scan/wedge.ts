/** Longest pause between the first keys of a scanner, in milliseconds. */
const GAP = 80;
/** Nobody types most of a word as fast as this, and every scanner does. */
const FAST = 35;
/** Of a scanner that has been recognised: a busy machine may stumble within a code. */
const STUMBLE = 300;
const FEWEST = 3;
/** So many keys in a row without an Enter are a scanner that sends none. */
const FEWEST_WITHOUT_END = 6;

/** Tells a scanner, which is a very fast keyboard, from a person at one. */
export class Wedge {
  private keys: string[] = [];
  private fast = 0;
  private last = -Infinity;

  /** How long the next key of a scanner may take. */
  get patience(): number {
    return this.isScanner ? STUMBLE : GAP;
  }

  private get isScanner(): boolean {
    return this.keys.length >= FEWEST && this.fast * 2 >= this.keys.length - 1;
  }

  /** A printed key; answers whether it belongs to the one before. */
  press(key: string, at: number): boolean {
    const pause = at - this.last;
    const follows = this.keys.length > 0 && pause <= this.patience;
    this.keys = follows ? [...this.keys, key] : [key];
    this.fast = follows ? this.fast + Number(pause <= FAST) : 0;
    this.last = at;
    return follows;
  }

  /** Enter, or Tab: the code, if a scanner's keys came right before. */
  end(at: number): string | null {
    const isScan = this.isScanner && at - this.last <= this.patience;
    return isScan ? this.take().join("") : null;
  }

  /** Nothing followed: a code without an end, or the keys that a person pressed. */
  rest(): { code: string } | { keys: string[] } {
    const isCode = this.isScanner && this.keys.length >= FEWEST_WITHOUT_END;
    const keys = this.take();
    return isCode ? { code: keys.join("") } : { keys };
  }

  private take(): string[] {
    const keys = this.keys;
    this.keys = [];
    this.fast = 0;
    this.last = -Infinity;
    return keys;
  }
}
