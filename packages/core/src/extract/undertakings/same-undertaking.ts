const STOP = new Set(
  "a an the of in on at to for and or with by from that this is are was were be been being its their our his her as it will".split(
    " ",
  ),
);

/** The words of an undertaking that tell it from others. */
const contentOf = (words: string): readonly string[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP.has(word));

/** Two wordings of one undertaking in one report: at least seven in ten of the shorter one's words are in the other. */
function sameContent(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  const there = new Set(long);
  return short.filter((word) => there.has(word)).length / short.length >= 0.7;
}

/** Undertakings told so far, asked whether a further wording is one of them. */
export type ToldUndertakings = {
  /** Whether the words are new; they are told from now on. */
  readonly isNew: (words: string) => boolean;
};

/** None told yet. A wording is compared with those alone that share a word with it: a long report has thousands. */
export function toldUndertakings(): ToldUndertakings {
  const told: (readonly string[])[] = [];
  const withWord = new Map<string, number[]>();
  return {
    isNew: (words) => {
      const content = contentOf(words);
      const near = new Set(content.flatMap((word) => withWord.get(word) ?? []));
      for (const index of near) if (sameContent(told[index] ?? [], content)) return false;
      for (const word of new Set(content)) {
        const list = withWord.get(word);
        if (list) list.push(told.length);
        else withWord.set(word, [told.length]);
      }
      told.push(content);
      return true;
    },
  };
}
