import { ADVERBS, MEET_VERBS } from "../../../lexicon/engagement-words.ts";
import { remoteType } from "../form.ts";
import { type Item, isPersonal, isWhen, isWord, type Scene } from "../items.ts";
import { isOnlyWished } from "../modality.ts";
import { isUnnamedGroup, objectsFrom } from "../objects.ts";
import type { PartyList } from "../parties.ts";
import { type Rule, tellingOf } from "../rule.ts";
import { visitingSides } from "../sides.ts";
import { openingSubject, subjectOf } from "../subjects.ts";

/** "X met with Y", "X met Y", "A and B met", ", meeting with Y": silent on criteria, needs and expectations met. */
export const meet: Rule = {
  name: "meet",
  words: MEET_VERBS,
  read(scene, at) {
    const { items } = scene;
    const participle = items[at]?.lower === "meeting";
    if (participle && !isParticiple(scene, at)) return null;
    if (isOnlyWished(items, at)) return null;
    const subject = participle ? openingSubject(scene, at) : subjectOf(scene, at);
    const objects = metWhom(scene, at + 1);
    const all = [...subject.parties, ...objects.parties];
    if (all.length === 0) return null;
    const group = unnamedMet(items, at) || isUnnamedGroup(items, at + 1);
    if (objects.parties.length === 0 && !group) {
      if (
        subject.parties.length < 2 ||
        (!/^(?:in|at|on|today|yesterday|virtually|for|to|again|,|\.)$/u.test(
          items[at + 1]?.lower ?? "",
        ) &&
          !isWhen(items[at + 1]))
      )
        return null;
    }
    const reach = {
      subject: participle ? 0 : subject.next,
      verb: at,
      end: Math.max(at + 1, objects.next),
    };
    const type = remoteType(scene, at, reach.end) ?? "meeting";
    const sides = visitingSides(scene, { subject, objects, end: reach.end });
    return tellingOf(scene, reach, { rule: "meet", finite: true, type, ...sides });
  },
};

/** "receiving", "meeting with X" as a verb: no article or adjective before it. */
function isParticiple(scene: Scene, at: number): boolean {
  const before = scene.items[at - 1];
  if (!isWord(scene.items[at + 1], new Set(["with"])) && !isPersonal(scene.items[at + 1]))
    return false;
  return (
    before === undefined ||
    /^(?:,|after|before|while|when|upon|and|are|is|was|were|be|enjoyed|to)$/u.test(before.lower)
  );
}

/** Whom: right behind the verb, or behind "with" after a time, a place or an adverb. */
export function metWhom(scene: Scene, from: number): PartyList {
  const { items } = scene;
  let at = from;
  while (
    at < items.length &&
    (isWhen(items[at]) || isWord(items[at], ADVERBS) || items[at]?.lower === "on")
  )
    at++;
  while (isWord(items[at], WITH) && isWord(items[at + 1], WITH)) at++; // a slip: "with with"
  if (isWord(items[at], WITH)) return objectsFrom(scene, at + 1);
  const direct = objectsFrom(scene, at);
  if (direct.parties.length > 0) return direct;
  for (let next = at; next < Math.min(items.length, at + 12); next++) {
    if (isWord(items[next], WITH)) return objectsFrom(scene, next + 1);
    if (/^[.;:]$/u.test(items[next]?.text ?? "") || isWord(items[next], BREAKS)) break;
  }
  return direct;
}

const WITH = new Set(["with"]);
const BREAKS = new Set(["who", "which", "that", "and", "to", "said"]);

/** "met with families of …", "met a group of senators": people whom the report doesn't name. */
const unnamedMet = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1, at + 6).some((item) => item.lower === "with") &&
  !items
    .slice(at + 1, at + 8)
    .some((item) =>
      /^(?:approval|success|criticism|resistance|opposition|applause|scepticism|skepticism|protests?|silence|failure)$/u.test(
        item.lower,
      ),
    );
