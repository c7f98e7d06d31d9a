import {
  CLAUSE_ENDS,
  FUTURE_WORDS,
  RANKS,
  UPCOMING_WORDS,
} from "../../lexicon/engagement-words.ts";
import { type Item, isPersonal, isPlace, isWhen, isWord, type Scene } from "./items.ts";
import type { Telling, Told } from "./telling.ts";
import { dateIn } from "./when.ts";

/** When, where, on what occasion and whether: what stands beside the verb or noun that tells of an engagement. */
export type Circumstances = Pick<
  Telling,
  "date" | "place" | "occasion" | "rank" | "status" | "statusAt" | "clause"
>;

/** `verb` to `end` is the phrase itself, with its parties; `subject` the index at which its subject opens. */
export type Reach = { readonly subject: number; readonly verb: number; readonly end: number };

export function circumstancesOf(scene: Scene, reach: Reach): Circumstances {
  const { items } = scene;
  const to = clauseEnd(items, reach.end);
  const first = items[Math.max(0, reach.subject)];
  const last = items[Math.max(reach.verb, to - 1)];
  const { status, statusAt } = statusOf(items, reach, to);
  return {
    date: dateIn(scene, reach, to),
    place: placeIn(items, reach.verb + 1, to) ?? placeInFront(items, reach.subject),
    occasion: occasionIn(scene, reach.verb + 1),
    rank: rankIn(items, Math.max(0, reach.verb - 4), Math.min(items.length, reach.end + 1)),
    status,
    statusAt,
    clause: { start: first?.start ?? scene.sentence.start, end: last?.end ?? scene.sentence.end },
  };
}

/** Where what belongs to the phrase ends: a relative or further clause, "to discuss", a stop. */
export function clauseEnd(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length; at++) {
    const item = items[at];
    if (isWord(item, CLAUSE_ENDS) || /^[.;:!?]$/u.test(item?.text ?? "")) return at;
    if (
      item?.lower === "to" &&
      /^\p{Ll}+$/u.test(items[at + 1]?.text ?? "") &&
      !isPlaceSoon(items, at + 1)
    )
      return at;
    if (item?.text === "," && isPersonal(items[at + 1])) return at;
    if (
      item?.lower === "and" &&
      /(?:ed|s)$/u.test(items[at + 1]?.text ?? "") &&
      isLower(items[at + 1])
    )
      return at;
  }
  return items.length;
}

const isLower = (item: Item | undefined): boolean =>
  item !== undefined && !item.mention && !item.time && /^\p{Ll}+$/u.test(item.text);

const isPlaceSoon = (items: readonly Item[], at: number): boolean =>
  (items[at]?.lower === "the" || items[at]?.lower === "his" || items[at]?.lower === "her") &&
  isPlace(items[at + 1]);

const IN = new Set(["in", "at", "to"]);
const EXACTNESS: Readonly<Record<string, number>> = { place: 3, city: 2, region: 1, state: 0 };

/** "in Tokyo", "at the White House", "in Brussels, Belgium" (the city); a more exact one right behind it wins. */
export function placeIn(items: readonly Item[], from: number, to: number): Told | null {
  let best: Item | null = null;
  let until = to;
  for (let at = from; at < until; at++) {
    if (!leadsToPlace(items, at)) continue;
    const found = placeAfter(items, at + 1, to);
    if (!found || (best && exactness(found) <= exactness(best))) continue;
    if (!best) until = Math.min(to, at + 7);
    best = found;
  }
  return best ? toldPlace(best) : null;
}

/** "in", "at"; "to" only right behind who was welcomed ("welcomed X to the palace"). */
function leadsToPlace(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (items[at]?.lower === "to")
    return (
      isPersonal(before) ||
      isPlace(before) ||
      before?.text === "," ||
      (before?.lower === "visit" && !items[at - 2]?.mention?.possessive)
    );
  return isWord(items[at], IN) || isWord(items[at], HOSTED_IN);
}

/** "Today in Tarvel, X met with Y": a place that opens the sentence. */
function placeInFront(items: readonly Item[], subject: number): Told | null {
  const to = Math.min(subject, 6);
  const comma = items.slice(0, to).findIndex((item) => item.text === ",");
  return comma > 0 && isWord(items[0], FRONT)
    ? placeIn(items, 0, to)
    : isWhen(items[0])
      ? placeIn(items, 0, to)
      : null;
}
const FRONT = new Set(["in", "at"]);

const HOSTED_IN = new Set(["near", "outside"]);
const exactness = (item: Item): number => EXACTNESS[item.mention?.kind ?? "city"] ?? -1;

export const toldPlace = (item: Item): Told => ({
  value: item.mention?.name ?? item.text,
  at: { start: item.start, end: item.end },
  reason: item.mention?.reason ?? null,
});

/** The place right behind "in": "the capital, Ankara", "Turkey's capital, Ankara", "the city of Almaty". */
function placeAfter(items: readonly Item[], from: number, to: number): Item | null {
  let found: Item | null = null;
  for (let at = from; at < Math.min(to, from + 6); at++) {
    const item = items[at];
    if (!item) break;
    if (isPlace(item) && !item.mention?.possessive && items[at + 1]?.lower !== "'s") {
      found = item;
      break;
    }
    if (at === from && isUnknownTown(items, at)) return item;
    const goesOn =
      (item.mention && !isPersonal(item)) ||
      /^(?:the|his|her|its|,|'s|city|town|village|capital|of|resort|district)$/u.test(item.lower);
    if (!goesOn) break;
  }
  return found;
}

/** "in Tarvel": one capitalised word behind "in" that nothing else explains. */
const isUnknownTown = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.lower === "in" &&
  items[at]?.mention === null &&
  items[at]?.time === null &&
  /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}?\p{Ll}+)*$/u.test(items[at]?.text ?? "") &&
  !/^\p{Lu}/u.test(items[at + 1]?.text ?? "") &&
  !isWhen(items[at]) &&
  !isWord(items[at], NO_TOWN);
const NO_TOWN = new Set("parliament congress cabinet government english council order".split(" "));

const OCCASION_LEADS: readonly (readonly string[])[] = [
  ["on", "the", "sidelines", "of"],
  ["on", "the", "margins", "of"],
  ["on", "the", "margin", "of"],
  ["at", "the", "margins", "of"],
  ["in", "the", "margins", "of"],
  ["at", "the", "sidelines", "of"],
  ["on", "the", "fringes", "of"],
  ["on", "the", "occasion", "of"],
  ["on", "the", "eve", "of"],
  ["within", "the", "framework", "of"],
  ["in", "the", "framework", "of"],
  ["as", "part", "of"],
  ["ahead", "of"],
];

/** "on the sidelines of the G20 Summit": the words up to the next time, place or clause. */
function occasionIn(scene: Scene, from: number): Told | null {
  const { items } = scene;
  for (let at = from; at < items.length; at++) {
    const lead = OCCASION_LEADS.find((words) =>
      words.every((word, offset) => items[at + offset]?.lower === word),
    );
    if (!lead) continue;
    let first = at + lead.length;
    if (items[first]?.lower === "the") first++;
    let end = first;
    while (end < items.length && end - first < 14 && !endsOccasion(items, end)) end++;
    return wordsTold(scene, first, end);
  }
  return null;
}

const OCCASION_ENDS = new Set(["on", "held", "taking", "being", "today", "yesterday"]);

const endsOccasion = (items: readonly Item[], at: number): boolean =>
  /^[.,;:()]$/u.test(items[at]?.text ?? "") ||
  isWord(items[at], CLAUSE_ENDS) ||
  (isWord(items[at], IN) &&
    (isPlace(items[at + 1]) || items[at + 1]?.lower === "the" || items[at]?.lower === "to")) ||
  isWord(items[at], OCCASION_ENDS);

export function wordsTold(scene: Scene, first: number, end: number): Told | null {
  const opens = scene.items[first];
  const closes = scene.items[end - 1];
  if (!opens || !closes || end <= first) return null;
  const at = { start: opens.start, end: closes.end };
  const value = scene.annotated.report.text.slice(at.start, at.end).replace(/\s+/gu, " ");
  return { value, at, reason: null };
}

function rankIn(items: readonly Item[], from: number, to: number): Told | null {
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (
      item &&
      isWord(item, RANKS) &&
      /^(?:visit|trip|meeting|call|tour|and|working|official|state|friendly)$/u.test(
        items[at + 1]?.lower ?? "",
      )
    )
      return { value: item.lower, at: { start: item.start, end: item.end }, reason: null };
  }
  return null;
}

const CANCELLED = new Set(["cancelled", "canceled", "scrapped"]);
const POSTPONED = new Set(["postponed", "rescheduled"]);

/** Held unless a word between subject and verb, or beside the noun, says otherwise. */
function statusOf(
  items: readonly Item[],
  reach: Reach,
  to: number,
): Pick<Telling, "status" | "statusAt"> {
  const from = Math.max(reach.subject, reach.verb - 8, 0);
  const near = items.slice(from, Math.min(items.length, to + 8));
  const off = near.find((item) => isWord(item, CANCELLED) || isWord(item, POSTPONED));
  if (off) {
    const status = isWord(off, CANCELLED) ? "cancelled" : "postponed";
    return { status, statusAt: { start: off.start, end: off.end } };
  }
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (!item || !(isFuture(items, at, reach.verb) || isAgreed(items, at, reach.verb))) continue;
    return { status: "upcoming", statusAt: { start: item.start, end: item.end } };
  }
  return { status: "held", statusAt: null };
}

function isFuture(items: readonly Item[], at: number, verb: number): boolean {
  const item = items[at];
  if (isWord(item, at < verb ? FUTURE_WORDS : AFTER_NOUN_FUTURE)) return true;
  if (at < verb && isWord(item, UPCOMING_WORDS)) return true;
  if (item?.lower !== "to") return false;
  return at === verb - 1 || (items[at + 1]?.lower === "be" && items[at + 2]?.lower === "held");
}
/** "a meeting between X and Y has been agreed in principle": it is still to come. */
const isAgreed = (items: readonly Item[], at: number, noun: number): boolean =>
  at > noun &&
  items[at]?.lower === "agreed" &&
  /^(?:been|is|was|are|were)$/u.test(items[at - 1]?.lower ?? "") &&
  /^(?:in|upon|\.)$/u.test(items[at + 1]?.lower ?? ".") &&
  (items[at + 1]?.lower !== "in" || items[at + 2]?.lower === "principle") &&
  !items.slice(noun, at).some((item) => item.text === ",");
const AFTER_NOUN_FUTURE = new Set(["will", "scheduled", "slated", "planned"]);
