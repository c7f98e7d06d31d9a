/**
 * The lines of a stream of bytes, each with its own copy of its bytes, without line ends and without a byte-order mark.
 * Memory stays within one line: a line over `limit` bytes is given as too large, without its bytes, and the stream goes
 * on after it. Lines are numbered from 1; empty ones are given too.
 */
export type Line = { readonly number: number; readonly bytes: Uint8Array | null };

const NEWLINE = 0x0a;
const RETURN = 0x0d;

export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  let tooLarge = false;
  for await (const chunk of chunks) {
    let from = 0;
    while (from <= chunk.length) {
      const newline = chunk.indexOf(NEWLINE, from);
      const piece = chunk.subarray(from, newline === -1 ? chunk.length : newline);
      size += piece.length;
      if (size > limit) {
        tooLarge = true;
        held = [];
      }
      if (!tooLarge && piece.length > 0) held.push(piece);
      if (newline === -1) break;
      yield { number, bytes: tooLarge ? null : joined(held, number) };
      held = [];
      size = 0;
      tooLarge = false;
      number++;
      from = newline + 1;
    }
  }
  if (size > 0) yield { number, bytes: tooLarge ? null : joined(held, number) };
}

function joined(pieces: readonly Uint8Array[], number: number): Uint8Array {
  const all = Buffer.concat(pieces);
  let end = all.length;
  while (end > 0 && all[end - 1] === RETURN) end--;
  const marked = number === 1 && all[0] === 0xef && all[1] === 0xbb && all[2] === 0xbf;
  return all.subarray(marked ? 3 : 0, end);
}
