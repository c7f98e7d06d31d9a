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
    // Searched in a slice: in the whole string each call would search on to the next gap, however far.
    const piece = source.slice(start, end);
    let at = 0;
    for (const { 0: gapped, index } of piece.matchAll(GAP)) {
      if (index > at) addWords(piece.slice(at, index), start + at, start + index);
      at = index + gapped.length;
      if (/\s/.test(gapped)) space(start + index, start + at);
    }
    if (at < piece.length) addWords(piece.slice(at), start + at, end);
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

/** Passages as one, with a space for what lies between each two of them in the string. */
export function joinPassages(first: Passage, rest: readonly Passage[]): Passage {
  const parts = [first.text];
  const runs: OffsetRun[] = [...first.runs];
  let { end } = first;
  let length = first.text.length;
  for (const passage of rest) {
    if (passage.start > end) runs.push([length, end, 1, passage.start - end]);
    for (const [textStart, start, runLength, sourceLength] of passage.runs) {
      runs.push([textStart + length + 1, start, runLength, sourceLength]);
    }
    parts.push(passage.text);
    length += 1 + passage.text.length;
    end = passage.end;
  }
  return { kind: first.kind, text: parts.join(" "), runs, start: first.start, end };
}
