/** Some words with what stands around them, cut at word ends within their paragraph. */
export type Quote = { readonly before: string; readonly words: string; readonly after: string };

const AROUND = 160;

export function quoteOf(text: string, start: number, end: number): Quote {
  const paragraph = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const stop = next === -1 ? text.length : next;
  let from = Math.max(paragraph, start - AROUND);
  if (from > paragraph) from = Math.min(start, text.indexOf(" ", from) + 1 || from);
  let to = Math.min(stop, end + AROUND);
  if (to < stop) to = Math.max(end, text.lastIndexOf(" ", to));
  return {
    before: `${from > paragraph ? "… " : ""}${text.slice(from, start)}`,
    words: text.slice(start, end),
    after: `${text.slice(end, to)}${to < stop ? " …" : ""}`,
  };
}
