import type { Citation } from "@readout/core";

/** Cited words with what stands around them, cut at word ends within their paragraph. */
export type Quote = {
  readonly before: string;
  readonly pieces: readonly { readonly words: string; readonly marked: boolean }[];
  readonly after: string;
};

type Place = { readonly start: number; readonly end: number };

const AROUND = 160;
const LONGEST = 480;

/** One quotation that marks all these places; they must be in order and lie in one paragraph. */
export function quoteOf(text: string, places: readonly Place[]): Quote {
  const start = places[0]?.start ?? 0;
  const end = Math.max(start, ...places.map((place) => place.end));
  const paragraph = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const stop = next === -1 ? text.length : next;
  let from = Math.max(paragraph, start - AROUND);
  if (from > paragraph) from = Math.min(start, text.indexOf(" ", from) + 1 || from);
  let to = Math.min(stop, end + AROUND);
  if (to < stop) to = Math.max(end, text.lastIndexOf(" ", to));
  return {
    before: `${from > paragraph ? "… " : ""}${text.slice(from, start)}`,
    pieces: piecesOf(text, places),
    after: `${text.slice(end, to)}${to < stop ? " …" : ""}`,
  };
}

function piecesOf(text: string, places: readonly Place[]): Quote["pieces"] {
  const pieces: { words: string; marked: boolean }[] = [];
  let at = places[0]?.start ?? 0;
  for (const { start, end } of places) {
    if (start > at) pieces.push({ words: text.slice(at, start), marked: false });
    const words = text.slice(Math.max(at, start), end);
    const last = pieces.at(-1);
    if (words === "") continue;
    if (last?.marked === true) last.words += words;
    else pieces.push({ words, marked: true });
    at = Math.max(at, end);
  }
  return pieces;
}

/** Citations to show as one quotation: close to each other in one paragraph. Others stand alone. */
export function groupCitations(
  text: string | null,
  citations: readonly Citation[],
): readonly (readonly Citation[])[] {
  const groups: Citation[][] = [];
  const placed = citations.filter((citation) => citation.in === "text");
  const sorted = [...placed].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  for (const citation of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    const close =
      text !== null &&
      first?.in === "text" &&
      citation.in === "text" &&
      citation.end - first.start <= LONGEST &&
      !text.slice(first.start, citation.start).includes("\n");
    if (group !== undefined && close) group.push(citation);
    else groups.push([citation]);
  }
  return [...groups, ...citations.filter((one) => one.in !== "text").map((one) => [one])];
}
