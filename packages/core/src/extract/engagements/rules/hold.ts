import {
  ENGAGEMENT_NOUNS,
  PHONE_WORDS,
  PLURAL_AS_ONE,
  VIDEO_WORDS,
} from "../../../lexicon/engagement-words.ts";
import type { EngagementType } from "../../../model/record.ts";
import { remoteType } from "../form.ts";
import { initiatorIn } from "../initiator.ts";
import { type Item, isWord, pointsBack, type Scene } from "../items.ts";
import { isOnlyWished } from "../modality.ts";
import {
  happensAfter,
  holdVerbBefore,
  isCompound,
  isIndefinite,
  isVerb,
  nounPhraseStart,
  OUTER,
  REMOTE,
} from "../noun-phrase.ts";
import { distinct, type PartyList, partiesIn } from "../parties.ts";
import { partnersAhead, partnersBefore, partnersOf, subjectBehind } from "../partners.ts";
import { isOffAsNews, type Rule, tellingOf } from "../rule.ts";
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
    const plural = /s$/u.test(word) && !PLURAL_AS_ONE.has(word);
    const behind = partnersOf(scene, at + 1);
    const beside = behind.parties.length > 0 ? behind : partnersBefore(scene, first);
    const ahead = beside.parties.length === 0 && holder < 0 && isWord(items[first - 1], OUTER);
    const whom = ahead ? partnersAhead(scene, at + 1) : beside;
    // "his telephone conversations with Y and Z" are one each; bare plurals are none
    const each = separate || (plural && holder < 0);
    if (each && whom.parties.length < 2) return null;
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
    const told = tellingOf(scene, reach, {
      rule: "hold",
      finite: holder >= 0 || happens || tellsInPassing(scene, first),
      type,
      ...sides,
      initiator: callerOf(scene, { holder, at, whom, subject }) ?? initiatorIn(scene, parties),
      separate: each,
    });
    return isOffAsNews(scene, told) ? { ...told, finite: true } : told;
  },
};

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
  const opens = first <= 2 && outer;
  if (opens)
    return subjectBehind(scene, Math.max(first, whom.next)) ?? openingSubject(scene, first);
  if (outer) return openingSubject(scene, first);
  return { parties: [], next: first, visiting: false };
}

function possessor(scene: Scene, at: number): PartyList {
  const item = scene.items[at];
  return { parties: item ? partiesIn(scene, item) : [], next: at, visiting: false };
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
  // "Z joined the talks": a part in what is told elsewhere
  if (definite && whom.parties.length === 0 && isWord(items[holder], JOINING)) return false;
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

const JOINING = new Set("joined joins join attended attends attend".split(" "));

const isUnnamedWith = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1, at + 7).some((item) => item.lower === "with");

const isHosted = (items: readonly Item[], holder: number): boolean =>
  /^(?:(?:co-)?hosted|hosts|host|convened|convenes|(?:co-)?chaired|chairs)$/u.test(
    items[holder]?.lower ?? "",
  );

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
