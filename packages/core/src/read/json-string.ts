import type { OffsetMap, OffsetRun } from "../model/offset-map.ts";
import type { SourceSpan } from "../model/span.ts";
import { wellFormed } from "../model/well-formed.ts";

/** A string inside a JSON text: its decoded words, its place between the quotes, and the map from words to place. */
export type JsonString = {
  readonly value: string;
  readonly at: SourceSpan;
  readonly map: OffsetMap;
};

const BACKSLASH = 92;
const QUOTE = 34;

/** The index of the quote that closes the string opened before `at`. */
export function closingQuote(json: string, at: number): number {
  let index = at;
  while (index < json.length) {
    const code = json.charCodeAt(index);
    if (code === QUOTE) return index;
    index += code === BACKSLASH ? 2 : 1;
  }
  return json.length;
}

const ESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** Decodes the string that stands from `start` to `end` (both inside the quotes), escape by escape. */
export function decodeJsonString(json: string, start: number, end: number): JsonString {
  // Searched in a slice: in the whole text each call would search on to the next backslash, however far.
  const raw = json.slice(start, end);
  const parts: string[] = [];
  const runs: OffsetRun[] = [];
  let length = 0;
  let at = 0;
  while (at < raw.length) {
    const found = raw.indexOf("\\", at);
    const stop = found < 0 ? raw.length : found;
    if (stop > at) {
      parts.push(raw.slice(at, stop));
      runs.push([length, start + at, stop - at, stop - at]);
      length += stop - at;
    }
    if (stop === raw.length) break;
    const letter = raw[stop + 1] ?? "";
    const width = letter === "u" ? 6 : 2;
    const escaped =
      letter === "u"
        ? String.fromCharCode(Number.parseInt(raw.slice(stop + 2, stop + 6), 16))
        : (ESCAPES[letter] ?? letter);
    parts.push(escaped);
    runs.push([length, start + stop, escaped.length, width]);
    length += escaped.length;
    at = stop + width;
  }
  // Only here: half of a pair may stand in one escape and half in the next.
  return { value: wellFormed(parts.join("")), at: { in: "source", start, end }, map: runs };
}

/**
 * The string under `key` of the outermost object of a valid JSON text; null where it has none. As with `JSON.parse`,
 * the last of two equal keys counts.
 */
export function findJsonString(json: string, key: string): JsonString | null {
  let depth = 0;
  let lastKey = "";
  let isValue = false;
  let place: readonly [number, number] | null = null;
  for (let at = 0; at < json.length; at++) {
    const char = json[at];
    if (char === "{" || char === "[") depth += 1;
    else if (char === "}" || char === "]") depth -= 1;
    else if (char === ":") isValue = true;
    else if (char === ",") isValue = false;
    else if (char === '"') {
      const end = closingQuote(json, at + 1);
      if (depth === 1 && !isValue) lastKey = decodeJsonString(json, at + 1, end).value;
      else if (depth === 1 && lastKey === key) place = [at + 1, end];
      at = end;
    }
  }
  return place && decodeJsonString(json, place[0], place[1]);
}
