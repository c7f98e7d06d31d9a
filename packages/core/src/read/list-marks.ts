import { type Passage, slicePassage } from "./passage.ts";

/** "1. ", "2) ", "(3) " before a paragraph; not "2022. The" nor "1.5 million". */
const NUMBER = /^\(?(\d{1,2})[.)]\s+(?=\S)/;
/** "• ", "▪ ", "* "; a hyphen stays: in a transcript it opens a turn. */
const BULLET = /^[•▪·◦●■*]\s+(?=\S)/u;

/**
 * Takes the marks off list items: bullets, and numbers that count up from one. Without this a sentence "1." would open
 * every paragraph of a numbered note.
 */
export function unmarkLists(passages: readonly Passage[]): readonly Passage[] {
  const numbers = passages.map((passage) => Number(NUMBER.exec(passage.text)?.[1] ?? 0));
  const countsOn = numbers.includes(1) && numbers.includes(2);
  let expected = 1;
  return passages.map((passage, index) => {
    const number = numbers[index] ?? 0;
    let mark = BULLET.exec(passage.text)?.[0] ?? null;
    // a slip repeats the number before
    const isNext = number === 1 || number === expected || (number > 1 && number === expected - 1);
    if (isNext && countsOn) {
      mark = NUMBER.exec(passage.text)?.[0] ?? null;
      expected = number + 1;
    }
    const rest = mark === null ? null : slicePassage(passage, mark.length);
    return rest ? { ...rest, kind: "list-item" } : passage;
  });
}
