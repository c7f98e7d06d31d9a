import {
  RECEIVE_VERBS,
  TRAVEL_VERBS,
  VISIT_HOLD_VERBS,
  VISIT_NOUNS,
  VISIT_VERBS,
} from "../../../lexicon/engagement-words.ts";
import { clauseEnd, placeIn } from "../circumstances.ts";
import {
  type Destination,
  destination,
  destinationAfter,
  FROM,
  namedSite,
  TOWARDS,
} from "../destination.ts";
import { type Item, isPersonal, isWord, type Scene } from "../items.ts";
import { legsFrom } from "../legs.ts";
import { isOnlyWished } from "../modality.ts";
import { objectsFrom } from "../objects.ts";
import { partiesIn } from "../parties.ts";
import { isOffAsNews, type Rule, tellingOf } from "../rule.ts";
import { openingSubject, subjectOf } from "../subjects.ts";
import type { Party, Told } from "../telling.ts";

/** "tourists visited the region": whoever opens the sentence, these are the ones who went. */
function ofOthers(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    before !== undefined && !before.mention && !before.time && /^\p{Ll}{3,}s$/u.test(before.text)
  );
}

/** "X visited PLACE", "X will travel to PLACE", "X arrived in PLACE": X is the guest; silent without person or place. */
export const visitVerb: Rule = {
  name: "visit",
  words: [...VISIT_VERBS, ...TRAVEL_VERBS],
  read(scene, at) {
    const { items } = scene;
    const word = items[at]?.lower ?? "";
    const plain = VISIT_VERBS.includes(word);
    if (plain && isNoun(items, at)) return null;
    if (isOnlyWished(items, at) || ofOthers(items, at)) return null;
    const going = plain
      ? (destination(scene, at + 1) ?? namedSite(scene, at + 1))
      : destinationAfter(scene, at + 1, /^return/u.test(word) ? FROM : TOWARDS);
    const place = going?.told ?? null;
    if (!place && !(plain && isDated(items, at))) return null;
    const subject = /ing$/u.test(word) ? openingSubject(scene, at) : subjectOf(scene, at);
    if (subject.parties.length === 0 || isInvitation(items, at)) return null;
    const legs = going ? legsFrom(scene, going) : null;
    return tellingOf(
      scene,
      { subject: subject.next, verb: at, end: legs?.next ?? going?.next ?? at + 1 },
      {
        rule: "visit",
        finite: true,
        type: "visit",
        guest: subject.parties,
        place,
        ...(legs ? { place: legs.place, date: legs.date } : {}),
      },
    );
  },
};

/** "his visit", "the last visit"; "I last visited" is the verb. */
function isNoun(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before?.mention?.possessive || before?.mention?.adjective) return true;
  if (!isWord(before, BEFORE_NOUN)) return false;
  return !/ed$/u.test(items[at]?.lower ?? "");
}
const BEFORE_NOUN = new Set(
  "a an the this his her their its 's state official working first of on during recent last next upcoming".split(
    " ",
  ),
);

/** "invited X to visit", "accepted an invitation to pay a visit": no visit yet. */
function isInvitation(items: readonly Item[], at: number): boolean {
  let to = at - 1;
  while (to > Math.max(0, at - 7) && items[to]?.lower !== "to") {
    if (isWord(items[to], new Set(["will", "is", "are", "was", "were"]))) return false;
    to--;
  }
  if (items[to]?.lower !== "to") return false;
  return items.slice(Math.max(0, to - 12), to).some((item) => isWord(item, WISHING));
}
const WISHING = new Set(
  "invited invites inviting invitation readiness wish would like desire want wants".split(" "),
);

/** "will visit from 3 to 5 May": dated, the destination told elsewhere or nowhere. */
const isDated = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.time != null ||
  (isWord(items[at + 1], new Set(["from", "on", "in"])) && items[at + 2]?.time != null);

/**
 * A visit told by its noun: "paid an official visit to PLACE", "the visit of X to PLACE", "X's trip to PLACE",
 * "during his visit to PLACE". Silent on plurals and on a visit of which neither guest nor place is told.
 */
export const visitNoun: Rule = {
  name: "visit-noun",
  words: [...VISIT_NOUNS],
  read(scene, at) {
    const { items } = scene;
    if (isWord(items[at], new Set(["visit", "travel"])) && isVerbHere(items, at)) return null;
    const holder = holderBefore(items, at);
    const guest = guestOf(scene, at, holder);
    const going = goingFrom(scene, at);
    const legs = going ? legsFrom(scene, going) : null;
    const place =
      legs?.place ??
      going?.told ??
      placeBehind(scene, at) ??
      (holder >= 0 ? placeIn(items, holder + 1, at) : null);
    if (guest.parties.length === 0 || isInvitation(items, at)) return null;
    if (holder < 0 && isReceivedFor(items, at)) return null;
    if (!place && holder < 0 && !isPurpose(items, at)) return null;
    const told = tellingOf(
      scene,
      { subject: Math.max(0, guest.next), verb: at, end: at + 1 },
      {
        rule: holder >= 0 ? "visit-held" : "visit-noun",
        finite: holder >= 0 || isPurpose(items, at),
        type: "visit",
        guest: guest.parties,
        place,
        ...(legs ? { date: legs.date } : {}),
      },
    );
    return isOffAsNews(scene, told) ? { ...told, finite: true } : told;
  },
};

const isVerbHere = (items: readonly Item[], at: number): boolean =>
  /^(?:to|will|would|who|they|we|i|can|should|may|also|could)$/u.test(items[at - 1]?.lower ?? "") ||
  (isPersonal(items[at - 1]) && items[at - 1]?.mention?.possessive !== true);

/** Index of "paid", "is on", "began" before "a … visit"; -1 without. */
function holderBefore(items: readonly Item[], at: number): number {
  for (let before = at - 1; before >= Math.max(0, at - 9); before--) {
    const item = items[before];
    if (item && isWord(item, VISIT_HOLD_VERBS) && !/^(?:on|off|up)$/u.test(item.lower))
      return before;
    if (
      !item ||
      /^[.,;:]$/u.test(item.text) ||
      isWord(
        item,
        new Set([
          "of",
          "during",
          "for",
          "the",
          "this",
          "after",
          "ahead",
          "before",
          "about",
          "that",
        ]),
      )
    )
      return -1;
  }
  return -1;
}

function guestOf(
  scene: Scene,
  at: number,
  holder: number,
): { readonly parties: readonly Party[]; readonly next: number } {
  const { items } = scene;
  if (holder >= 0) return subjectOf(scene, holder);
  for (let next = at + 1; next < Math.min(items.length, at + 10); next++) {
    // "the visit of X", but not "a visit at the invitation of X"
    if (isWord(items[next], new Set(next === at + 1 ? ["of", "by"] : ["by"]))) {
      const found = objectsFrom(scene, next + 1);
      if (found.parties.length > 0) return { parties: found.parties, next: at };
    }
    if (
      /^[.;:]$/u.test(items[next]?.text ?? "") ||
      isWord(items[next], new Set(["and", "which", "that", "who"]))
    )
      break;
  }
  for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
    const item = items[before];
    if (!item) break;
    if (item.mention && (item.mention.possessive || items[before + 1]?.lower === "'s"))
      return { parties: ownerOf(scene, item), next: before };
    if (/^[.,;:]$/u.test(item.text)) break;
  }
  if (isPurpose(items, at)) return openingSubject(scene, at);
  return { parties: [], next: at };
}

/** "left for a tour of", "arrived on an official visit": the noun says what the journey is. */
function isPurpose(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.lower === "of" || items[at + 1]?.lower === "by") return false;
  for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
    const item = items[before];
    if (isWord(item, new Set(["for", "on"])))
      return isWord(items[before + 1], ARTICLES) && !isWord(items[before - 1], WISHING);
    if (!item || /^[.,;:]$/u.test(item.text)) return false;
  }
  return false;
}
const ARTICLES = new Set(["a", "an"]);

/** "X received Y for a working visit to Tarvel": Y's, and told by the reception. */
function isReceivedFor(items: readonly Item[], at: number): boolean {
  if (!isPurpose(items, at)) return false;
  const verb = items.findLastIndex((item, index) => index < at && isWord(item, RECEIVING));
  return verb > 0 && items.slice(verb, at).some(isPersonal);
}
const RECEIVING = new Set(RECEIVE_VERBS);

const ownerOf = (scene: Scene, item: Item): readonly Party[] =>
  item.mention ? partiesIn(scene, item) : [];

/** "a visit to PLACE", "a tour of PLACE": where the noun's journey goes. */
function goingFrom(scene: Scene, at: number): Destination | null {
  const { items } = scene;
  const to = Math.min(clauseEnd(items, at + 1), at + 14);
  for (let next = at + 1; next < to; next++) {
    const going = isWord(items[next], TOWARDS_NOUN) ? destination(scene, next + 1) : null;
    if (going) return going;
  }
  return null;
}

const placeBehind = ({ items }: Scene, at: number): Told | null =>
  placeIn(items, at + 1, Math.min(clauseEnd(items, at + 1), at + 8));

const TOWARDS_NOUN = new Set(["to", "in", "of", "through", "around", "across"]);
