import {
  CEREMONY_NOUNS,
  CLAUSE_ENDS,
  FORUM_NOUNS,
  SESSION_NOUNS,
} from "../../lexicon/engagement-words.ts";
import type { EngagementType } from "../../model/record.ts";
import { type Item, isPersonal, isWord } from "./items.ts";

/** Where the name of a gathering stands: `first` to `end` without article, `noun` the word that tells its kind. */
export type GatheringName = {
  readonly type: EngagementType;
  readonly first: number;
  readonly noun: number;
  readonly end: number;
};

const ARTICLES = new Set(["the", "a", "an", "its", "their", "his", "her", "this"]);

/** The gathering whose name opens at `from`: "the third Tarvel Investment Forum 2021"; null for anything else. */
export function nameFrom(items: readonly Item[], from: number): GatheringName | null {
  const first = isWord(items[from], ARTICLES) ? from + 1 : from;
  // "attended the ceremony" says which only in its context
  const known = isWord(items[from], KNOWN) && !items[first]?.mention;
  for (let at = first; at < Math.min(items.length, first + 12); at++) {
    const item = items[at];
    if (!item || isPersonal(item) || /^[.,;:]$/u.test(item.text)) return null;
    if (isWord(item, CLAUSE_ENDS)) return null;
    const type = gatheringType(item);
    if (type && type !== "meeting" && !isWord(items[at + 1], FORUM_NOUNS))
      return known && at === first && nameEnd(items, at + 1) === at + 1
        ? null
        : { type, first, noun: at, end: nameEnd(items, at + 1) };
  }
  return null;
}

const KNOWN = new Set(["the", "this"]);

/** The gathering whose noun stands at `noun`, its name read backwards; null where nothing says which it is. */
export function nameAround(items: readonly Item[], noun: number): GatheringName | null {
  const item = items[noun];
  const type = item ? gatheringType(item) : null;
  if (!item || !type) return null;
  const start = phraseStart(items, noun);
  const owned = items[start - 1]?.mention?.possessive === true;
  const first = isWord(items[start], ARTICLES) ? start + 1 : start;
  const end = nameEnd(items, noun + 1);
  if (owned || isWord(items[start], OWNERS)) return null;
  if (first === noun && !item.mention && end === noun + 1) return null;
  return { type, first, noun, end };
}

const OWNERS = new Set(["their", "his", "her", "our"]);

/** What kind of gathering a word, or the last word of a named body ("Tarvel Forum"), tells; null for none. */
export function gatheringType(item: Item): EngagementType | null {
  if (item.time || (item.mention && item.mention.kind !== "organisation")) return null;
  const last = lastWord(item);
  if (FORUM_NOUNS.has(last)) return "forum";
  if (CEREMONY_NOUNS.has(last)) return "ceremony";
  return SESSION_NOUNS.has(last) && (!item.mention || last !== "dialogue") ? "meeting" : null;
}

const lastWord = (item: Item): string => {
  const words = item.lower.split(/\s+/u);
  const last = words.at(-1) ?? "";
  return /^\p{Nd}+$/u.test(last) ? (words.at(-2) ?? "") : last;
};

const INSIDE_END = new Set(
  "in at held on and will was were is are be been had has have took which hosted".split(" "),
);

/** Behind the noun: a year, "of/on …" up to the next place, time or clause. */
function nameEnd(items: readonly Item[], from: number): number {
  let end = from;
  if (/^\p{Nd}{4}$/u.test(items[end]?.text ?? "")) end++;
  if (!isWord(items[end], new Set(["of", "on", "for"]))) return end;
  for (let at = end + 1; at < Math.min(items.length, end + 14); at++) {
    const item = items[at];
    if (!item || item.time || /^[.,;:()]$/u.test(item.text)) return at === end + 1 ? end : at;
    const pair =
      item.lower === "and" && items.slice(end, at).some((one) => one.lower === "between");
    if (isWord(item, CLAUSE_ENDS) || (isWord(item, INSIDE_END) && !pair)) return at;
  }
  return end;
}

const PHRASE_ENDS = new Set(
  "of in at to and for on with during that was is are were said held had hold host hosted by from as".split(
    " ",
  ),
);

function phraseStart(items: readonly Item[], noun: number): number {
  let first = noun;
  for (let before = noun - 1; before >= 0 && noun - before < 10; before--) {
    const item = items[before];
    if (!item || item.time || /^[.,;:()]$/u.test(item.text) || isPersonal(item)) break;
    if (isWord(item, ARTICLES)) return before;
    if (isWord(item, PHRASE_ENDS)) break;
    first = before;
  }
  return first;
}
