import { NEWS_AGENCIES } from "../../lexicon/news-agencies.ts";
import { NOT_NAMES } from "../../lexicon/not-names.ts";
import type { NameRun } from "./name-run.ts";
import { isGivenName } from "./word-classes.ts";
import { fold, type Words, wordsOf } from "./words.ts";

const WORDS = new Set(NOT_NAMES);
const AGENCIES = new Set([...NEWS_AGENCIES, "Axios", "Politico"].map(fold));

/** True where capitalised words without title name a house, a paper or an agency: "Hotel Lenn", "Article V". */
export function namesNoPerson(words: Words, run: NameRun): boolean {
  if (AGENCIES.has(fold(wordsOf(words, run.first, run.last)))) return true;
  for (let at = run.first; at < run.last; at++) if (WORDS.has(words.low[at] ?? "")) return true;
  const given = isGivenName(words.low[run.first] ?? "");
  const last = words.tokens[run.last - 1]?.text ?? "";
  // "Annex II", "Group B": only a given name takes a numeral or a letter behind it
  if (run.last - run.first === 2 && /^(?:[IVX]+|\p{Lu})$/u.test(last) && !given) return true;
  return isAbbreviation(words, run);
}

/** "P. M. No.": letters with at most a short word among them. */
function isAbbreviation(words: Words, run: NameRun): boolean {
  let letters = 0;
  for (let at = run.first; at < run.last; at++) {
    const length = (words.low[at] ?? "").replaceAll(".", "").length;
    if (length > 2) return false;
    if (length === 1) letters++;
  }
  return letters > 0;
}
