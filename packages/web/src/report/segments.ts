import { KINDS, type Kind } from "./entries.ts";

/**
 * Cuts a text into pieces over which the same citations lie, so that overlapping spans can be shown without nesting.
 * Spans are half-open, in UTF-16 code units, as everywhere.
 */
export type Place = { readonly start: number; readonly end: number };
export type CitedSpan = Place & { readonly key: string; readonly kind: Kind };

export type Segment = Place & {
  /** The spans over this piece, the shortest first: the closest reading leads. */
  readonly spans: readonly CitedSpan[];
  /** True in a sentence that gave no entry. */
  readonly silent: boolean;
  /** True in the words that the address marks. */
  readonly target: boolean;
};

/** Paragraphs of a text: what stands between blank lines. */
export function paragraphsOf(text: string): readonly Place[] {
  const places: Place[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)) {
    if (match[0].trim() === "") continue;
    places.push({ start: match.index, end: match.index + match[0].length });
  }
  return places;
}

/** Sentences by the browser's own rules; close enough to show which were understood. */
export function sentencesOf(text: string, language: string | null): readonly Place[] {
  const segmenter = new Intl.Segmenter(language ?? "en", { granularity: "sentence" });
  return paragraphsOf(text).flatMap(({ start, end }) =>
    [...segmenter.segment(text.slice(start, end))].map(({ index, segment }) => ({
      start: start + index,
      end: start + index + segment.length,
    })),
  );
}

const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** Sentences that none of the spans touches. */
export function silentSentences(
  sentences: readonly Place[],
  spans: readonly Place[],
): readonly Place[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return sentences.filter((sentence) => !sorted.some((span) => overlap(sentence, span)));
}

const length = ({ start, end }: Place): number => end - start;

/** Shorter spans first; of equals, the kind that stands first in the legend. */
const closest = (a: CitedSpan, b: CitedSpan): number =>
  length(a) - length(b) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);

/** The kind of the widest span over a piece; of equals the one that leads. */
export function widestKind(spans: readonly CitedSpan[]): Kind | null {
  let widest: CitedSpan | null = null;
  for (const span of spans) if (widest === null || length(span) > length(widest)) widest = span;
  return widest?.kind ?? null;
}

/** The pieces of one stretch of text, in order, without gaps. */
export function segmentsOf(
  within: Place,
  spans: readonly CitedSpan[],
  silent: readonly Place[],
  target: Place | null,
): readonly Segment[] {
  const inside = spans.filter((span) => length(span) > 0 && overlap(span, within));
  const quiet = silent.filter((sentence) => overlap(sentence, within));
  const marks = target !== null && overlap(target, within) ? [target] : [];
  const cuts = new Set([within.start, within.end]);
  for (const { start, end } of [...inside, ...quiet, ...marks]) {
    if (start > within.start) cuts.add(start);
    if (end < within.end) cuts.add(end);
  }
  const points = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [index, start] of points.entries()) {
    const end = points[index + 1];
    if (end === undefined) break;
    const here = { start, end };
    const over = inside.filter((span) => overlap(span, here));
    segments.push({
      ...here,
      spans: over.sort(closest),
      silent: over.length === 0 && quiet.some((sentence) => overlap(sentence, here)),
      target: marks.length > 0 && marks.every((mark) => overlap(mark, here)),
    });
  }
  return segments;
}

/** `#s=12-40` as a place; null for any other fragment, or where it lies outside the text. */
export function readTarget(hash: string, length: number): Place | null {
  const [, start, end] = /^#s=(\d+)-(\d+)$/.exec(hash) ?? [];
  if (start === undefined || end === undefined) return null;
  const place = { start: Number(start), end: Math.min(Number(end), length) };
  return place.start < place.end ? place : null;
}
