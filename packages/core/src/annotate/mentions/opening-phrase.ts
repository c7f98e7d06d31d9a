import { PERSON_VERBS } from "../../lexicon/person-verbs.ts";
import type { Words } from "./words.ts";

const VERBS = new Set(PERSON_VERBS);
const OPENER =
  /^(?:at|in|during|following|after|before|on|upon|with|under|for|by|from|to|alongside|besides|despite|since|through|as|according|prior|speaking|together)$/u;

/**
 * True where the comma behind `last` closes a phrase that only opens the sentence, and what follows from `behind` on is
 * the verb of the name between: "At the request of the President of Norvania, Anna Ozola briefed …". The title before
 * that comma is another's.
 */
export function closesOpeningPhrase(words: Words, last: number, behind: number): boolean {
  if (words.low[last] !== "," || !opensVerb(words, behind)) return false;
  let at = last;
  while (at > 0 && words.sentence[at - 1] === words.sentence[last]) {
    if (/^[,;:]$/u.test(words.low[at - 1] ?? "")) break;
    at--;
  }
  return OPENER.test(words.low[at] ?? "");
}

/** "briefed", "has briefed", "also briefed": a finite verb in at most two words. */
function opensVerb(words: Words, at: number): boolean {
  const low = words.low[at] ?? "";
  if (words.capital[at]) return false;
  if (VERBS.has(low) || /^(?:is|was|has|had|will|would|also|then)$/u.test(low)) return true;
  return low.length > 4 && /(?:ed|ly)$/u.test(low);
}
