import {
  ADVERBS,
  CALL_VERBS,
  HOLD_VERBS,
  PHONE_WORDS,
  VIDEO_WORDS,
} from "../../lexicon/engagement-words.ts";
import { type Item, isPersonal, isWhen, isWord } from "./items.ts";

/** "meeting room", "call centre", "talk show": another noun follows at once. */
export const isCompound = (items: readonly Item[], at: number): boolean =>
  isWord(items[at + 1], AFTER_IN_COMPOUND);
const AFTER_IN_COMPOUND = new Set(
  "room rooms hall point place centre center show minutes agenda format series table".split(" "),
);

/** "to call", "will talk", "are meeting": verbs that look like the noun. */
export function isVerb(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower ?? "";
  const before = items[at - 1];
  if (/^(?:call|calls|talk|talks)$/u.test(word)) {
    if (isWord(before, new Set(["to", "will", "we", "i", "they", "would", "should", "can", "who"])))
      return true;
    const called = /^calls?$/u.test(word) && /^(?:for|on)$/u.test(items[at + 1]?.lower ?? "");
    if (called) return before?.lower !== "courtesy";
  }
  return (
    word === "meeting" &&
    (before === undefined || /^(?:,|is|are|was|were|be|been)$/u.test(before.lower))
  );
}

/** "video" and "phone" before a noun. */
export const REMOTE = new Set([...PHONE_WORDS, ...VIDEO_WORDS]);
const DETERMINERS = new Set(
  "a an the this that his her their its our my first second third another one new latest last".split(
    " ",
  ),
);

/** Index at which the noun's own phrase opens: "a | friendly | telephone | conversation". */
export function nounPhraseStart(items: readonly Item[], at: number): number {
  let first = at;
  for (let before = at - 1; before >= 0 && at - before < 8; before--) {
    const item = items[before];
    if (!item || item.time) break;
    if (
      item.mention &&
      !item.mention.possessive &&
      !item.mention.adjective &&
      items[before + 1]?.lower !== "'s"
    )
      break;
    if (item.lower === "and" && before + 1 < at && isAdjective(items[before - 1])) continue;
    if (isWord(item, HOLD) || isWord(item, NOT_IN_PHRASE) || /^[.;:()]$/u.test(item.text)) break;
    if (item.text === "," && !/^\p{Ll}/u.test(items[before - 1]?.text ?? "")) break;
    first = before;
    if (isWord(item, DETERMINERS)) {
      if (items[before - 1]?.mention?.possessive) first = before - 1;
      break;
    }
  }
  return first;
}

/** One of a countable thing without article or owner: "in establishing dialogue with X". */
export const isIndefinite = (items: readonly Item[], first: number, at: number): boolean =>
  !/s$/u.test(items[at]?.lower ?? "") &&
  !items
    .slice(first, at)
    .some((item) => isWord(item, DETERMINERS) || item.mention || item.lower === "'s") &&
  !isWord(items[at], new Set(["conversation", "teleconference", "videoconference"]));

const HOLD = new Set([...HOLD_VERBS, ...CALL_VERBS]);
/** "a long and friendly conversation" */
const isAdjective = (item: Item | undefined): boolean =>
  item !== undefined && !item.mention && !item.time && /^\p{Ll}{3,}$/u.test(item.text);

const NOT_IN_PHRASE = new Set(
  "in at during on of with for to after before following by from between and via over through that which who said ahead since until".split(
    " ",
  ),
);

/** Index of "held", "had" before the noun's phrase; -1 without. */
export function holdVerbBefore(items: readonly Item[], first: number): number {
  let at = first - 1;
  while (
    at >= 0 &&
    (isWhen(items[at]) ||
      isWord(items[at], ADVERBS) ||
      items[at]?.lower === "in" ||
      items[at]?.lower === "at" ||
      items[at]?.lower === "on" ||
      isAroundTime(items, at) ||
      (items[at]?.mention && !isPersonal(items[at]) && at > first - 4))
  )
    at--;
  return isWord(items[at], HOLD) ? at : -1;
}

/** The commas of "received, on Tuesday evening, a call". */
const isAroundTime = (items: readonly Item[], at: number): boolean =>
  items[at]?.text === "," &&
  (isWhen(items[at - 1]) ||
    isWhen(items[at + 1]) ||
    (items[at + 1]?.lower === "on" && isWhen(items[at + 2])));

/** "took place", "was held", "is under way": the noun is the subject. */
export function happensAfter(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 14); at++) {
    const { lower = "", text = "" } = items[at] ?? {};
    if (/^[.;:]$/u.test(text)) return false;
    const next = items[at + 1]?.lower ?? "";
    if (/^(?:took|takes|take|taken|taking)$/u.test(lower) && next === "place") return true;
    if (/^(?:held|underway|began|begun|started|kicked|concluded)$/u.test(lower)) return true;
  }
  return false;
}

/** Words that lead into an engagement as a circumstance: "at a meeting", "during his call". */
export const OUTER = new Set("in at during on following after via over before by".split(" "));
