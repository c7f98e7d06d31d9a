/**
 * Places in a text: zero-based, half-open, in UTF-16 code units, so that `text.slice(start, end)` gives the words.
 * A `Span` lies in `report.text` (the clean words); a `SourceSpan` in `source.text` (the file as it came). The two
 * types never mix: only `toSource` (offset-map.ts) leads from the first to the second.
 */
export type Span = { readonly start: number; readonly end: number; readonly in?: never };

export type SourceSpan = { readonly start: number; readonly end: number; readonly in: "source" };

export const spanOf = (start: number, end: number): Span => ({ start, end });

/** The bare place of anything that carries one (a token, a mention), without its other fields. */
export const placeOf = (at: { readonly start: number; readonly end: number }): Span => ({
  start: at.start,
  end: at.end,
});

type Place = { readonly start: number; readonly end: number };

export const contains = (outer: Place, inner: Place): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

export const wordsAt = (text: string, at: Place): string => text.slice(at.start, at.end);
