import {
  ADVERBS,
  CALL_VERBS,
  ENGAGEMENT_NOUNS,
  HOLD_VERBS,
  PHONE_WORDS,
  PLURAL_AS_ONE,
  VIDEO_WORDS,
} from "../../../lexicon/engagement-words.ts";
import type { EngagementType } from "../../../model/record.ts";
import { remoteType } from "../form.ts";
import { initiatorIn } from "../initiator.ts";
import { type Item, isPersonal, isWhen, isWord, pointsBack, type Scene } from "../items.ts";
import { isOnlyWished } from "../modality.ts";
import { objectsFrom } from "../objects.ts";
import { distinct, type PartyList, partiesIn } from "../parties.ts";
import { type Rule, tellingOf } from "../rule.ts";
import { visitingSides } from "../sides.ts";
import { openingSubject, subjectOf } from "../subjects.ts";
import type { Party } from "../telling.ts";

/**
 * An engagement told by its noun: "held talks with Y", "a meeting between X and Y took place", "discussed it in a
 * phone call with Y", "X's meeting with Y". Silent on bare plurals and on compounds ("meeting room").
 */
export const hold: Rule = {
  name: "hold",
  words: [...ENGAGEMENT_NOUNS.keys(), "conference"],
  read(scene, at) {
    const { items } = scene;
    const word = items[at]?.lower ?? "";
    if (isCompound(items, at) || isVerb(items, at)) return null;
    // "a video conference", but not "a conference with ministers"
    if (word === "conference" && !isWord(items[at - 1], REMOTE)) return null;
    const first = nounPhraseStart(items, at);
    const holder = holdVerbBefore(items, first);
    if (holder >= 0 && isOnlyWished(items, holder)) return null;
    if (isIndefinite(items, first, at)) return null;
    const separate = items.slice(first, at).some((item) => item.lower === "separate");
    if (/s$/u.test(word) && !PLURAL_AS_ONE.has(word) && !separate && holder < 0) return null;
    const behind = partnersOf(scene, at + 1);
    const whom = behind.parties.length > 0 ? behind : partnersBefore(scene, first);
    const happens = happensAfter(items, Math.max(at + 1, whom.next));
    const subject = subjectBefore(scene, { first, holder }, whom);
    const parties = distinct([...subject.parties, ...whom.parties]);
    if (parties.length === 0 || !isTold(scene, { at, first, holder, happens, whom, subject }))
      return null;
    const type = typeOf(scene, first, at, whom.next);
    const reach = {
      subject: holder >= 0 ? subject.next : Math.max(0, first),
      verb: at,
      end: Math.max(at + 1, whom.next),
    };
    const sides =
      type === "meeting" && holder >= 0
        ? visitingSides(scene, { subject, objects: whom, end: reach.end })
        : { others: parties };
    return tellingOf(scene, reach, {
      rule: "hold",
      finite: holder >= 0 || happens || tellsInPassing(scene, first),
      type,
      ...sides,
      initiator: callerOf(scene, { holder, at, whom, subject }) ?? initiatorIn(scene, parties),
      separate,
    });
  },
};

/** "meeting room", "call centre", "talk show": another noun follows at once. */
const isCompound = (items: readonly Item[], at: number): boolean =>
  isWord(items[at + 1], AFTER_IN_COMPOUND);
const AFTER_IN_COMPOUND = new Set(
  "room rooms hall point place centre center show minutes agenda format series table".split(" "),
);

/** "to call", "will talk", "are meeting": verbs that look like the noun. */
function isVerb(items: readonly Item[], at: number): boolean {
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

const REMOTE = new Set([...PHONE_WORDS, ...VIDEO_WORDS]);
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
const isIndefinite = (items: readonly Item[], first: number, at: number): boolean =>
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
function holdVerbBefore(items: readonly Item[], first: number): number {
  let at = first - 1;
  while (
    at >= 0 &&
    (isWhen(items[at]) ||
      isWord(items[at], ADVERBS) ||
      items[at]?.lower === "in" ||
      items[at]?.lower === "at" ||
      items[at]?.lower === "on" ||
      (items[at]?.mention && !isPersonal(items[at]) && at > first - 4))
  )
    at--;
  return isWord(items[at], HOLD) ? at : -1;
}

/** "with Y", "between X and Y", "of X and Y" behind the noun, after times and adverbs. */
function partnersOf(scene: Scene, from: number): PartyList {
  const { items } = scene;
  const call = /^calls?$/u.test(items[from - 1]?.lower ?? "");
  const leads = call ? WITH_CALL : WITH;
  for (let at = from; at < Math.min(items.length, from + 12); at++) {
    const item = items[at];
    if (!item) break;
    if (isWord(item, leads)) {
      const found = objectsFrom(scene, at + 1);
      if (found.parties.length > 0) return found;
      continue;
    }
    if (/^[.;:]$/u.test(item.text) || isWord(item, ENDS)) break;
    if (isPersonal(item)) break;
  }
  return { parties: [], next: from, visiting: false };
}
/** "discussed it with Y in a phone call": the partner stands before the noun. */
function partnersBefore(scene: Scene, first: number): PartyList {
  const { items } = scene;
  const none = { parties: [], next: first, visiting: false };
  if (!isWord(items[first - 1], OUTER)) return none;
  for (let at = first - 2; at >= Math.max(0, first - 14); at--) {
    if (!isWord(items[at], WITH_BEFORE)) continue;
    const found = objectsFrom(scene, at + 1);
    return found.next >= first - 3 ? { ...found, next: first } : none;
  }
  return none;
}
const WITH_BEFORE = new Set(["with", "to"]);
const WITH = new Set(["with", "between", "of", "among"]);
/** "a call from Y", "a courtesy call on Y", "placed a call to Y". */
const WITH_CALL = new Set([...WITH, "from", "on", "upon", "to"]);
const ENDS = new Set(["who", "which", "that", "where", "said", "and", "to"]);

/** "took place", "was held", "is under way": the noun is the subject. */
function happensAfter(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 14); at++) {
    const { lower = "", text = "" } = items[at] ?? {};
    if (/^[.;:]$/u.test(text)) return false;
    const next = items[at + 1]?.lower ?? "";
    if (/^(?:took|takes|take|taken|taking)$/u.test(lower) && next === "place") return true;
    if (/^(?:held|underway|began|begun|started|kicked|concluded)$/u.test(lower)) return true;
  }
  return false;
}

type Before = { readonly first: number; readonly holder: number };

/** Who holds it: the verb's subject, the possessor, else who opens the sentence. */
function subjectBefore(scene: Scene, { first, holder }: Before, whom: PartyList): PartyList {
  const { items } = scene;
  if (holder >= 0) return subjectOf(scene, holder);
  const owner = items[first];
  const outer = isWord(items[first - 1], OUTER);
  const owned = owner?.mention?.possessive || items[first + 1]?.lower === "'s";
  const pronoun = owner?.mention?.kind === "pronoun" || owner?.mention?.kind === "group";
  // "during their meeting": the clause itself says who they are
  if (owned && !(outer && pronoun)) return possessor(scene, first);
  if (outer) return subjectBehind(scene, whom) ?? openingSubject(scene, first);
  return { parties: [], next: first, visiting: false };
}

/** "In his talks with Y, X voiced": who holds them follows the comma. */
function subjectBehind(scene: Scene, whom: PartyList): PartyList | null {
  const { items } = scene;
  let comma = whom.next;
  while (comma < Math.min(items.length, whom.next + 5) && items[comma]?.text !== ",") comma++;
  const item = items[comma + 1];
  if (whom.parties.length === 0 || !item || !isPersonal(item)) return null;
  return { parties: partiesIn(scene, item), next: whom.next, visiting: false };
}

const OUTER = new Set([
  "in",
  "at",
  "during",
  "on",
  "following",
  "after",
  "via",
  "over",
  "before",
  "by",
]);

function possessor(scene: Scene, at: number): PartyList {
  const { mention } = scene.items[at] ?? {};
  const people = scene.annotated.people;
  const parties: Party[] = [];
  for (const index of mention?.people ?? []) {
    const person = people[index];
    if (!mention || !person || person.honoured) continue;
    const { name, role, of } = person;
    parties.push({
      name,
      role,
      of,
      at: { start: mention.start, end: mention.end },
      part: null,
      reason: mention.reason,
    });
  }
  return { parties, next: at, visiting: false };
}

type Found = Before & {
  readonly at: number;
  readonly happens: boolean;
  readonly whom: PartyList;
  readonly subject: PartyList;
};

/** Who rang: "received a call from Y", "placed a call to Y"; null where the words don't say. */
function callerOf(
  { items }: Scene,
  { holder, at, whom, subject }: Pick<Found, "holder" | "at" | "whom" | "subject">,
): readonly Party[] | null {
  const verb = items[holder]?.lower ?? "";
  const lead = items.slice(at + 1, at + 4).find((item) => /^(?:from|to)$/u.test(item.lower))?.lower;
  if (/^(?:received|receives|took|takes|got)$/u.test(verb) && lead === "from") return whom.parties;
  return /^(?:made|makes|placed|initiated)$/u.test(verb) && lead === "to" ? subject.parties : null;
}

/** Enough is told to make it an engagement of its own: somebody on the other side, or two on one. */
function isTold(scene: Scene, { at, first, holder, happens, whom, subject }: Found): boolean {
  const { items } = scene;
  const definite = items[first]?.lower === "the" || items[first]?.lower === "this";
  if (whom.parties.length > 0)
    return holder >= 0 || subject.parties.length > 0 || happens || whom.parties.length > 1;
  if (holder < 0 && !isWord(items[first - 1], OUTER)) return false;
  if (holder < 0 && definite) return false;
  if (subject.parties.length > 1 || pointsBack(items[subject.next])) return true;
  // "hosted a virtual discussion with young people": nobody else is named
  return (
    holder >= 0 &&
    subject.parties.length > 0 &&
    (isUnnamedWith(items, at) || isHosted(items, holder))
  );
}

const isUnnamedWith = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1, at + 5).some((item) => item.lower === "with");

const isHosted = (items: readonly Item[], holder: number): boolean =>
  /^(?:hosted|hosts|host|convened|convenes|chaired|chairs)$/u.test(items[holder]?.lower ?? "");

/** "X said at a meeting with Y", "made the remarks during a call with Y": in the lead that is the news. */
function tellsInPassing(scene: Scene, first: number): boolean {
  const { items } = scene;
  if (!isWord(items[first - 1], OUTER)) return false;
  return scene.index === 0 || (scene.index < 3 && !isWord(items[first], new Set(["the", "this"])));
}

function typeOf(scene: Scene, first: number, at: number, end: number): EngagementType {
  const { items } = scene;
  for (let before = at; before >= first; before--) {
    if (isWord(items[before], VIDEO_WORDS)) return "video-call";
    if (isWord(items[before], PHONE_WORDS)) return "call";
    if (items[before]?.lower === "courtesy") return "meeting";
  }
  const known = ENGAGEMENT_NOUNS.get(items[at]?.lower ?? "")?.type ?? "meeting";
  return remoteType(scene, at + 1, Math.max(at + 1, end)) ?? known;
}
