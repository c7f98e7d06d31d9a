/** Where one element of a JSON array stands in its file: byte offsets, and the 1-based line on which it begins. */
export type ArrayElement = { readonly start: number; readonly end: number; readonly line: number };

const code = (c: string): number => c.charCodeAt(0);
const [QUOTE, BACKSLASH, COMMA, NEWLINE] = [code('"'), code("\\"), code(","), code("\n")];
const OPENING = [code("{"), code("[")];
const CLOSING = [code("}"), code("]")];
const BLANK = [code(" "), code("\t"), code("\r"), NEWLINE];

/**
 * The elements of an array of valid JSON in UTF-8, so that each report's source is the bytes of its own object. Gives an
 * empty list for anything that is no array.
 */
export function arrayElements(bytes: Uint8Array): readonly ArrayElement[] {
  const elements: ArrayElement[] = [];
  let depth = 0;
  let line = 1;
  let inString = false;
  let start = -1;
  let startLine = 1;
  let end = -1;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === NEWLINE) line++;
    if (inString) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) inString = false;
      end = at + 1;
      continue;
    }
    if (BLANK.includes(byte)) continue;
    if (depth === 0) {
      if (byte === 0xef || byte === 0xbb || byte === 0xbf) continue;
      if (byte !== OPENING[1]) return elements;
      depth = 1;
      continue;
    }
    if (depth === 1 && (byte === COMMA || CLOSING.includes(byte))) {
      if (start !== -1) elements.push({ start, end, line: startLine });
      start = -1;
      if (byte !== COMMA) break;
      continue;
    }
    if (start === -1) {
      start = at;
      startLine = line;
    }
    if (byte === QUOTE) inString = true;
    else if (OPENING.includes(byte)) depth++;
    else if (CLOSING.includes(byte)) depth--;
    end = at + 1;
  }
  return elements;
}
