import {
  ADVERBS,
  AUXILIARIES,
  PHONE_VERBS,
  PHONE_WORDS,
  SPEAK_VERBS,
  VIDEO_WORDS,
} from "../../../lexicon/engagement-words.ts";
import { clauseEnd } from "../circumstances.ts";
import { remoteType } from "../form.ts";
import { type Item, isPersonal, isWhen, isWord, pointsBack, type Scene } from "../items.ts";
import { isOnlyWished } from "../modality.ts";
import { isUnnamedGroup, objectsFrom } from "../objects.ts";
import { distinct } from "../parties.ts";
import { type Rule, tellingOf } from "../rule.ts";
import { openingSubject, subjectOf } from "../subjects.ts";
import type { Telling } from "../telling.ts";

/** "X spoke with Y", "X spoke by phone to Y", "A and B spoke over the phone"; silent on speaking to reporters. */
export const speak: Rule = {
  name: "speak",
  words: SPEAK_VERBS,
  read(scene, at) {
    const { items } = scene;
    const participle = /ing$/u.test(items[at]?.lower ?? "");
    const end = clauseEnd(items, at + 1);
    if (isOnlyWished(items, at) || isNoun(items, at)) return null;
    const remote = remoteType(scene, at, at + 1);
    let to = at + 1;
    while (to < end && !isWord(items[to], WHOM)) {
      if (!isWhen(items[to]) && !isWord(items[to], ADVERBS) && !isWord(items[to], BY_PHONE))
        return alone(scene, at, remote);
      to++;
    }
    const objects = objectsFrom(scene, to + 1);
    if (
      objects.parties.length === 0 &&
      !(items[to]?.lower === "with" && isUnnamedGroup(items, to + 1))
    )
      return alone(scene, at, remote);
    if (items[to]?.lower === "to" && !remote && participle) return null;
    const subject = participle ? openingSubject(scene, at) : subjectOf(scene, at);
    if (subject.parties.length === 0 && !remote) return null;
    return tellingOf(
      scene,
      { subject: subject.next, verb: at, end: objects.next },
      {
        rule: "speak",
        finite: true,
        type: remote ?? "call",
        others: distinct([...subject.parties, ...objects.parties]),
      },
    );
  },
};

/** "held talks", "a talk": the noun, which another rule reads. */
const isNoun = (items: readonly Item[], at: number): boolean =>
  /^talks?$/u.test(items[at]?.lower ?? "") &&
  !isPersonal(items[at - 1]) &&
  !pointsBack(items[at - 1]) &&
  !isWord(items[at - 1], ADVERBS) &&
  !isWord(items[at - 1], AUXILIARIES);

const WHOM = new Set(["with", "to"]);
const BY_PHONE = new Set([
  ...PHONE_WORDS,
  ...VIDEO_WORDS,
  "by",
  "on",
  "over",
  "via",
  "the",
  "a",
  "through",
  "link",
  "conference",
]);

/** "The two ministers spoke by phone": the parties are the subject. */
function alone(scene: Scene, at: number, remote: Telling["type"] | null): Telling | null {
  if (!remote) return null;
  const subject = subjectOf(scene, at);
  if (subject.parties.length < 2) return null;
  return tellingOf(
    scene,
    { subject: subject.next, verb: at, end: at + 1 },
    {
      rule: "speak",
      finite: true,
      type: remote,
      others: subject.parties,
    },
  );
}

/** "X telephoned Y": X is the initiator. */
export const telephone: Rule = {
  name: "telephone",
  words: PHONE_VERBS,
  read(scene, at) {
    const objects = objectsFrom(scene, at + 1);
    const subject = subjectOf(scene, at);
    if (objects.parties.length === 0 || subject.parties.length === 0) return null;
    return tellingOf(
      scene,
      { subject: subject.next, verb: at, end: objects.next },
      {
        rule: "telephone",
        finite: true,
        type: "call",
        others: distinct([...subject.parties, ...objects.parties]),
        initiator: subject.parties,
      },
    );
  },
};
