import { CLAUSE_ENDS, CLAUSE_VERBS, GROUP_NOUNS } from "../../lexicon/engagement-words.ts";
import { type Item, isPersonal, isWord, type Scene } from "./items.ts";
import { distinct, JOINERS, type PartyList, partiesIn } from "./parties.ts";
import { pluralOffices } from "./plural-offices.ts";
import type { Party } from "./telling.ts";

const LEADERS = new Set([
  "led",
  "headed",
  "chaired",
  "comprising",
  "including",
  "composed",
  "comprised",
]);
/** "his brother, King Y": the name follows the comma. */
const EQUALS = new Set(["brother", "sister", "counterpart", "colleague"]);
const FAR = 14;

/**
 * The persons named from `from` on as the object of a verb: "a delegation led by X", "his counterpart Y and Z".
 * Empty where something else comes first ("an award from X", "the criteria").
 */
export function objectsFrom(scene: Scene, from: number): PartyList {
  const { items } = scene;
  const parties: Party[] = [];
  let part: string | null = null;
  let visiting = false;
  let blocked = false;
  let at = from;
  let last = from;
  for (; at < items.length; at++) {
    const item = items[at];
    if (!item) break;
    if (isPersonal(item) || (item.mention?.kind === "pronoun" && !item.mention.possessive)) {
      if (blocked || (parties.length > 0 && startsClause(items, at))) break;
      parties.push(...partiesIn(scene, item, part));
      if (/\bvisiting\b/u.test(item.lower)) visiting = true;
      last = at + 1;
      part = null;
      continue;
    }
    if (parties.length > 0) {
      if (!JOINERS.has(item.lower) || !listGoesOn(items, at)) break;
      continue;
    }
    const several = pluralOffices(scene, at);
    if (several && !blocked) return { ...several, visiting };
    if (at - from > FAR || (at === from && item.text === ",")) break;
    if (LEADERS.has(item.lower)) {
      part = "head of delegation";
      blocked = false;
    } else if (item.lower === "visiting") visiting = true;
    else if (item.lower === "from" || item.lower === "of")
      blocked = (part === null && !afterGroup(items, from, at)) || blocked;
    else if (
      item.text === "," &&
      !isUnknownName(items, at - 1) &&
      !isWord(items[at - 1], EQUALS) &&
      !isWord(items[at + 1], LEADERS)
    )
      break;
    else if (endsObject(item, part !== null)) break;
  }
  return { parties: distinct(parties), next: last, visiting };
}

/** A capitalised word that no mention covers: a name unread, whose office may follow the comma. */
const isUnknownName = (items: readonly Item[], at: number): boolean =>
  items[at]?.mention === null && /^\p{Lu}/u.test(items[at]?.text ?? "");

/** Nothing that belongs to the object follows: a preposition, a clause, a stop. */
function endsObject(item: Item, led: boolean): boolean {
  if (item.mention || item.time) return false;
  if (item.lower === "by") return !led;
  return isWord(item, OBJECT_ENDS) || /^[.;:!?()]$/u.test(item.text) || isWord(item, CLAUSE_ENDS);
}

const OBJECT_ENDS = new Set([
  "with",
  "to",
  "for",
  "in",
  "on",
  "at",
  "during",
  "about",
  "into",
  "under",
  "over",
  "against",
  "through",
  "towards",
  "toward",
  "via",
  "between",
  "upon",
  "regarding",
  "within",
  "is",
  "was",
  "were",
  "are",
  "has",
  "have",
  "will",
  "than",
  "not",
]);

/** "of" and "from" keep the object only behind a group ("a delegation from", "members of"). */
function afterGroup(items: readonly Item[], from: number, at: number): boolean {
  for (let before = at - 1; before >= from && before > at - 6; before--)
    if (isWord(items[before], GROUP_NOUNS)) return true;
  return items[at - 1]?.mention != null;
}

/** A joining word at `at` leads on to another person before anything else does. */
function listGoesOn(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < Math.min(items.length, at + 9); next++) {
    const item = items[next];
    if (!item) return false;
    if (isPersonal(item)) return !startsClause(items, next);
    if (item.time || isWord(item, OBJECT_ENDS) || isWord(item, CLAUSE_ENDS)) return false;
    if (/^[.;:!?()]$/u.test(item.text) || isWord(item, CLAUSE_VERBS)) return false;
    if (/^\p{Ll}{3,}(?:ed|ing)$/u.test(item.text)) return false;
  }
  return false;
}

/** "… with A, and B said": B opens a clause of its own. */
const startsClause = (items: readonly Item[], at: number): boolean =>
  isWord(items[at + 1], CLAUSE_VERBS) && !isWord(items[at + 1], MAYBE_AFTER_NAME);
const MAYBE_AFTER_NAME = new Set(["also"]);

/** "a delegation from …", "a group of senators": people whom the report doesn't name, as the object at `from`. */
export function isUnnamedGroup(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 9); at++) {
    if (isWord(items[at], GROUP_NOUNS)) return true;
    const item = items[at];
    if (!item || /^[.;:]$/u.test(item.text)) return false;
    if (isWord(item, OBJECT_ENDS) && item.lower !== "with") return false;
  }
  return false;
}
