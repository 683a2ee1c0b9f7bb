import type { Tone } from "./model/state";

type Note = [frequency: number, start: number, length: number];

const TUNES: Record<Tone, Note[]> = {
  good: [[880, 0, 0.07]],
  info: [[660, 0, 0.05]],
  warn: [
    [520, 0, 0.09],
    [520, 0.13, 0.09],
  ],
  bad: [
    [196, 0, 0.16],
    [147, 0.18, 0.26],
  ],
};

let context: AudioContext | null = null;

/** A short sound for right and wrong, made by the browser itself. */
export function play(tone: Tone) {
  if (typeof AudioContext === "undefined") return;
  context ??= new AudioContext();
  if (context.state === "suspended") void context.resume();
  for (const [frequency, start, length] of TUNES[tone]) {
    const at = context.currentTime + start;
    const oscillator = context.createOscillator();
    const volume = context.createGain();
    oscillator.type = tone === "bad" ? "square" : "sine";
    oscillator.frequency.value = frequency;
    volume.gain.setValueAtTime(0.12, at);
    volume.gain.exponentialRampToValueAtTime(0.001, at + length);
    oscillator.connect(volume).connect(context.destination);
    oscillator.start(at);
    oscillator.stop(at + length);
  }
}
