import { ADVERBS } from "../../lexicon/engagement-words.ts";
import { type Item, isWhen, isWord } from "./items.ts";

const SCHEDULED = new Set(
  "set due scheduled expected slated plans planned plan planning intends going is are was were pleased delighted glad happy honoured honored opportunity privilege pleasure able arrived forward".split(
    " ",
  ),
);
const WISHED = new Set("should could can may might must if whether".split(" "));
const DENIED = new Set("not never without refused refuses nor cannot".split(" "));

/**
 * True where the verb at `verb` only wishes, allows or denies: "ready to meet", "the need to hold", "has not met".
 * Silent on what is planned: "is to meet", "is set to visit", "will receive".
 */
export function isOnlyWished(items: readonly Item[], verb: number): boolean {
  let at = verb - 1;
  for (; at >= 0 && at > verb - 6; at--) {
    const item = items[at];
    if (isWord(item, DENIED) || isWord(item, WISHED)) return true;
    if (item?.lower === "to") return !isScheduled(items, at - 1);
    if (!isWhen(item) && !isWord(item, ADVERBS) && !isWord(item, HELPERS)) return false;
  }
  return false;
}

const HELPERS = new Set("has have had be been will would".split(" "));

function isScheduled(items: readonly Item[], from: number): boolean {
  let at = from;
  while (at >= 0 && (isWhen(items[at]) || isWord(items[at], ADVERBS))) at--;
  return isWord(items[at], SCHEDULED);
}
