import { RECEIVE_VERBS, WELCOME_VERBS } from "../../../lexicon/engagement-words.ts";
import { clauseEnd, placeIn } from "../circumstances.ts";
import { remoteType } from "../form.ts";
import { isPersonal, isWord, type Scene } from "../items.ts";
import { isOnlyWished } from "../modality.ts";
import { isUnnamedGroup, objectsFrom } from "../objects.ts";
import type { PartyList } from "../parties.ts";
import { type Rule, tellingOf } from "../rule.ts";
import { openingSubject, subjectOf } from "../subjects.ts";
import type { Telling } from "../telling.ts";

/** "X received Y", "Y was received by X", "X welcomed Y to the palace": X is the host. Silent on things received. */
export const receive: Rule = {
  name: "receive",
  words: [...RECEIVE_VERBS, ...WELCOME_VERBS],
  read(scene, at) {
    const { items } = scene;
    const by = passiveBy(scene, at);
    if (by > 0) return received(scene, at, by);
    if (isOnlyWished(items, at)) return null;
    const objects = guestsFrom(scene, at + 1);
    const welcomed =
      WELCOME_VERBS.includes(items[at]?.lower ?? "") && !/^host/u.test(items[at]?.lower ?? "");
    const group = !welcomed && isUnnamedGroup(items, at + 1);
    if (objects.parties.length === 0 && !group) return null;
    const participle = /ing$/u.test(items[at]?.lower ?? "");
    const subject = participle ? openingSubject(scene, at) : subjectOf(scene, at);
    if (objects.parties.length === 0 && subject.parties.length === 0) return null;
    const reach = {
      subject: participle ? 0 : subject.next,
      verb: at,
      end: Math.max(at + 1, objects.next),
    };
    const remote = remoteType(scene, at, reach.end);
    const parties = { host: subject.parties, guest: objects.parties };
    const type = remote ?? welcomeType(scene, at, objects.next);
    if (remote === "call") return null;
    return tellingOf(scene, reach, { rule: "receive", finite: true, type, ...parties });
  },
};

/** Index of "by" in "was received (in audience) by"; 0 where the verb is active. */
function passiveBy({ items }: Scene, at: number): number {
  if (!isWord(items[at - 1], BEEN) && !isWord(items[at - 2], BEEN))
    return items[at + 1]?.lower === "by" ? at + 1 : 0;
  for (let next = at + 1; next < Math.min(items.length, at + 7); next++) {
    if (items[next]?.lower === "by") return next;
    if (isPersonal(items[next]) || /^[.,;:]$/u.test(items[next]?.text ?? "")) return 0;
  }
  return 0;
}
const BEEN = new Set(["was", "were", "been", "is", "are", "be", "being"]);

function received(scene: Scene, at: number, by: number): Telling | null {
  if (!/^(?:received|welcomed|hosted|greeted)$/u.test(scene.items[at]?.lower ?? "")) return null;
  const host = objectsFrom(scene, by + 1);
  const guest = subjectOf(scene, at);
  if (host.parties.length === 0 || guest.parties.length === 0) return null;
  const reach = { subject: guest.next, verb: at, end: host.next };
  return tellingOf(scene, reach, {
    rule: "receive",
    finite: true,
    type: "meeting",
    host: host.parties,
    guest: guest.parties,
  });
}

/** Welcomed to a state is a visit, to a house a meeting. */
function welcomeType(scene: Scene, at: number, end: number): "visit" | "meeting" {
  if (!WELCOME_VERBS.includes(scene.items[at]?.lower ?? "")) return "meeting";
  const { items } = scene;
  const to = clauseEnd(items, end);
  if (items.slice(end, to).some((item) => item.lower === "visit")) return "visit";
  const place = placeIn(items, end, to);
  const state = items.find((item) => item.start === place?.at.start)?.mention?.kind === "state";
  return state ? "visit" : "meeting";
}

/** The guests right behind the verb, or behind "today at his office" and "in his office on Sunday". */
function guestsFrom(scene: Scene, from: number): PartyList {
  const { items } = scene;
  const direct = objectsFrom(scene, from);
  const beside = isWord(items[from], BESIDE) || items[from]?.time != null;
  if (direct.parties.length > 0 || !beside) return direct;
  for (let at = from; at < Math.min(items.length, from + 9); at++) {
    if (isPersonal(items[at])) return objectsFrom(scene, at);
    if (isWord(items[at], ELSEWHERE)) break;
  }
  return direct;
}
const BESIDE = new Set(["in", "at", "on"]);
const ELSEWHERE = new Set(["from", "of", "by", "to", "with", "for"]);
