const STOP = new Set(
  "a an the of in on at to for and or with by from that this is are was were be been being its their our his her as it will".split(
    " ",
  ),
);

const content = (words: string): readonly string[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP.has(word));

/** Two wordings of one undertaking in one report: at least seven in ten of the shorter one's words are in the other. */
export function sameUndertaking(a: string, b: string): boolean {
  const [short, long] = [content(a), content(b)].sort((x, y) => x.length - y.length);
  if (!short || !long || short.length === 0) return false;
  const there = new Set(long);
  return short.filter((word) => there.has(word)).length / short.length >= 0.7;
}
