import { ADVERBS, AUXILIARIES } from "../../lexicon/engagement-words.ts";
import { firstPerson, isFirstPerson } from "./first-person.ts";
import { type Item, isPersonal, isWhen, isWord, pointsBack, type Scene } from "./items.ts";
import { distinct, JOINERS, NOBODY, type PartyList, partiesIn } from "./parties.ts";
import type { Party } from "./telling.ts";

/**
 * The persons who are the subject of the verb at `verb`: next to it, joined by "and"; else those who open the sentence.
 */
export function subjectOf(scene: Scene, verb: number): PartyList {
  const { items } = scene;
  let at = verb - 1;
  while (at >= 0 && isBetween(items[at])) at--;
  if (isWord(items[at], RELATIVES)) {
    at--;
    while (at >= 0 && items[at]?.text === ",") at--;
    const who = items[at];
    if (who && isPersonal(who)) return { ...NOBODY, parties: partiesIn(scene, who), next: at };
  }
  if (isPersonal(items[at]) || pointsBack(items[at]) || isFirstPerson(items[at]))
    return listBefore(scene, at);
  return openingSubject(scene, verb);
}

const RELATIVES = new Set(["who", "which"]);

const isBetween = (item: Item | undefined): boolean =>
  item !== undefined &&
  (isWhen(item) ||
    isWord(item, ADVERBS) ||
    isWord(item, AUXILIARIES) ||
    item.text === "," ||
    item.lower === "on");

function listBefore(scene: Scene, last: number): PartyList {
  const { items } = scene;
  const found: (readonly Party[])[] = [];
  let at = last;
  while (at >= 0) {
    const item = items[at];
    if (!item) break;
    if (isPersonal(item) || pointsBack(item) || isFirstPerson(item)) {
      found.unshift(isFirstPerson(item) ? firstPerson(scene, at) : partiesIn(scene, item));
      let before = at - 1;
      let joined = false;
      while (
        before >= 0 &&
        (JOINERS.has(items[before]?.lower ?? "") || isModifier(items[before]))
      ) {
        if (JOINERS.has(items[before]?.lower ?? "")) joined = true;
        before--;
      }
      if (!joined || !(isPersonal(items[before]) || isFirstPerson(items[before]))) break;
      if (
        onlyComma(items, before, at) &&
        !found.some((list) => list.length > 0 && found.length > 1)
      )
        break;
      at = before;
      continue;
    }
    break;
  }
  return { parties: distinct(found.flat()), next: at, visiting: false };
}

/** "his", "Nordland's", "the" before a name in a list. */
const isModifier = (item: Item | undefined): boolean =>
  item !== undefined &&
  ((item.mention !== null &&
    !isPersonal(item) &&
    (item.mention.possessive || item.mention.adjective)) ||
    item.lower === "'s" ||
    item.lower === "the" ||
    item.lower === "counterpart");

/** "X, Y met": a comma alone joins only inside a longer list. */
const onlyComma = (items: readonly Item[], from: number, to: number): boolean =>
  !items.slice(from + 1, to).some((item) => /^(?:and|&|with)$/u.test(item.lower));

const OPENING = new Set(
  "during in at following after on expressing under within as for by according prior before speaking upon with over".split(
    " ",
  ),
);

/** The persons who open the sentence, behind a leading "On Monday," or "During the talks,". */
export function openingSubject(scene: Scene, before: number): PartyList {
  const { items } = scene;
  let from = 0;
  if (isWord(items[0], OPENING)) {
    const comma = items.findIndex((item) => item.text === ",");
    if (comma > 0 && comma < before) from = comma + 1;
  }
  for (let at = from; at < before; at++) {
    const item = items[at];
    if (isFirstPerson(item)) return { ...NOBODY, parties: firstPerson(scene, at), next: at };
    if (!item || !(isPersonal(item) || pointsBack(item))) continue;
    return { parties: listFrom(scene, at, before), next: at, visiting: false };
  }
  return NOBODY;
}

/** "A, his counterpart B and C" from its first name on. */
export function listFrom(scene: Scene, first: number, before: number): readonly Party[] {
  const { items } = scene;
  const parties: Party[] = [];
  for (let at = first; at < before; ) {
    const item = items[at];
    if (!item || !(isPersonal(item) || pointsBack(item) || isFirstPerson(item))) break;
    parties.push(...(isFirstPerson(item) ? firstPerson(scene, at) : partiesIn(scene, item)));
    at++;
    const joined = at;
    while (at < before && (JOINERS.has(items[at]?.lower ?? "") || isModifier(items[at]))) at++;
    if (at === joined) break;
  }
  return distinct(parties);
}
