import type { SourceSpan, Span } from "./span.ts";

/**
 * How a text was made from a source: runs in text order, each `[textStart, sourceStart, textLength, sourceLength]`.
 * A run with equal lengths is copied character by character; one with unequal lengths (an entity, an escape) stands
 * as a whole for its source words. Text between runs (paragraph breaks put where the source has tags) came from no source.
 */
export type OffsetRun = readonly [number, number, number, number];
export type OffsetMap = readonly OffsetRun[];

/** The index of the last run that starts at or before `at`; -1 when none does. */
function runBefore(map: OffsetMap, at: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle]?.[0] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The source place of one text character, start and end; null for a character that came from no source. */
function sourceOfChar(map: OffsetMap, at: number): readonly [number, number] | null {
  const run = map[runBefore(map, at)];
  if (!run) return null;
  const [textStart, sourceStart, length, sourceLength] = run;
  const into = at - textStart;
  if (into >= length) return null;
  if (length === sourceLength) return [sourceStart + into, sourceStart + into + 1];
  return [sourceStart, sourceStart + sourceLength];
}

/**
 * Where a span of the text stands in the source: from its first to its last character that came from there.
 * Null when no character of the span did.
 */
export function toSource(map: OffsetMap, span: Span): SourceSpan | null {
  let first: readonly [number, number] | null = null;
  for (let at = span.start; at < span.end && !first; at++) first = sourceOfChar(map, at);
  let last: readonly [number, number] | null = null;
  for (let at = span.end - 1; at >= span.start && !last; at--) last = sourceOfChar(map, at);
  if (!first || !last) return null;
  return { in: "source", start: first[0], end: last[1] };
}

/**
 * The map from the outer text to the innermost source, where `outer` leads to a middle text and `inner` from that
 * to the source (an HTML page inside a JSON string). A copied run is cut where the inner runs change.
 */
export function composeMaps(outer: OffsetMap, inner: OffsetMap): OffsetMap {
  const runs: OffsetRun[] = [];
  for (const [textStart, middleStart, length, middleLength] of outer) {
    const middleEnd = middleStart + middleLength;
    if (length !== middleLength) {
      const whole = toSource(inner, { start: middleStart, end: middleEnd });
      if (whole) runs.push([textStart, whole.start, length, whole.end - whole.start]);
      continue;
    }
    for (let index = Math.max(0, runBefore(inner, middleStart)); index < inner.length; index++) {
      const run = inner[index];
      if (!run || run[0] >= middleEnd) break;
      const [runStart, sourceStart, runLength, sourceLength] = run;
      const from = Math.max(runStart, middleStart);
      const to = Math.min(runStart + runLength, middleEnd);
      if (from >= to) continue;
      const at = textStart + (from - middleStart);
      if (runLength === sourceLength)
        runs.push([at, sourceStart + from - runStart, to - from, to - from]);
      else runs.push([at, sourceStart, to - from, sourceLength]);
    }
  }
  return runs;
}
