import type { OffsetMap, OffsetRun } from "../model/offset-map.ts";
import type { Block } from "../model/report.ts";
import { INVISIBLE } from "./invisible.ts";

/**
 * One block as found, before it is decided whether it belongs to the article: its words with white space folded, and
 * runs that lead from them (counted from 0) to the string that was decoded, where it stands from `start` to `end`.
 */
export type Passage = {
  readonly kind: Block["kind"];
  readonly text: string;
  readonly runs: OffsetMap;
  readonly start: number;
  readonly end: number;
};

/** What is not copied as it is: white space and invisible characters. */
const GAP = new RegExp(`\\s+|${INVISIBLE.source}`, "gu");

export type PassageBuilder = {
  /** Adds the string's own characters; white space is folded, invisible characters are left out. */
  readonly copy: (start: number, end: number) => void;
  /** Adds words that stand for a stretch of the string as a whole (an entity). */
  readonly stand: (words: string, start: number, end: number) => void;
  /** Adds a space that stands for a stretch of the string (a line break), unless one is there. */
  readonly space: (start: number, end: number) => void;
  readonly isEmpty: () => boolean;
  /** The passage so far, null when it has no words; the builder starts afresh. */
  readonly finish: (kind: Block["kind"]) => Passage | null;
};

export function passageBuilder(source: string): PassageBuilder {
  let parts: string[] = [];
  let runs: [number, number, number, number][] = [];
  let length = 0;
  let gap: readonly [number, number] | null = null;

  function add(words: string, start: number, end: number): void {
    const last = runs.at(-1);
    const copied = words.length === end - start;
    if (last && copied && last[2] === last[3] && last[1] + last[3] === start) {
      last[2] += words.length;
      last[3] += words.length;
    } else runs.push([length, start, words.length, end - start]);
    parts.push(words);
    length += words.length;
  }

  function addWords(words: string, start: number, end: number): void {
    if (gap && length > 0) add(" ", gap[0], gap[1]);
    gap = null;
    add(words, start, end);
  }

  function space(start: number, end: number): void {
    gap ??= [start, end];
  }

  function copy(start: number, end: number): void {
    const pattern = new RegExp(GAP);
    pattern.lastIndex = start;
    let at = start;
    while (at < end) {
      const found = pattern.exec(source);
      const stop = found ? Math.min(found.index, end) : end;
      if (stop > at) addWords(source.slice(at, stop), at, stop);
      if (!found || found.index >= end) return;
      at = Math.min(found.index + found[0].length, end);
      if (/\s/.test(found[0])) space(found.index, at);
    }
  }

  function stand(words: string, start: number, end: number): void {
    for (const piece of words.match(/\s+|\S+/g) ?? []) {
      if (/\s/.test(piece)) space(start, end);
      else {
        const visible = piece.replace(INVISIBLE, "");
        if (visible) addWords(visible, start, end);
      }
    }
  }

  function finish(kind: Block["kind"]): Passage | null {
    const text = parts.join("");
    const made = runs;
    [parts, runs, length, gap] = [[], [], 0, null];
    const [first, last] = [made[0], made.at(-1)];
    if (!first || !last) return null;
    return { kind, text, runs: made, start: first[1], end: last[1] + last[3] };
  }

  return { copy, stand, space, isEmpty: () => length === 0, finish };
}

/** Part of a passage's words, white space at its ends left out; null when nothing is left. */
export function slicePassage(
  passage: Passage,
  from: number,
  to = passage.text.length,
): Passage | null {
  const words = passage.text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = from + words.trimEnd().length;
  if (start >= end) return null;
  const runs: OffsetRun[] = [];
  for (const [textStart, sourceStart, length, sourceLength] of passage.runs) {
    const a = Math.max(textStart, start);
    const b = Math.min(textStart + length, end);
    if (a >= b) continue;
    if (length === sourceLength) runs.push([a - start, sourceStart + a - textStart, b - a, b - a]);
    else runs.push([a - start, sourceStart, b - a, sourceLength]);
  }
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return null;
  const text = passage.text.slice(start, end);
  return { kind: passage.kind, text, runs, start: first[1], end: last[1] + last[3] };
}

/** Two passages as one, with a space that stands for what lies between them in the string. */
export function joinPassages(a: Passage, b: Passage): Passage {
  const offset = a.text.length + 1;
  const runs: OffsetRun[] = [...a.runs];
  if (b.start > a.end) runs.push([a.text.length, a.end, 1, b.start - a.end]);
  for (const [textStart, start, length, sourceLength] of b.runs) {
    runs.push([textStart + offset, start, length, sourceLength]);
  }
  return { kind: a.kind, text: `${a.text} ${b.text}`, runs, start: a.start, end: b.end };
}
