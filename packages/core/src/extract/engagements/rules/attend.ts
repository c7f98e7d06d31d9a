import {
  ATTEND_VERBS,
  TRAVEL_VERBS,
  VISIT_NOUNS,
  VISIT_VERBS,
} from "../../../lexicon/engagement-words.ts";
import { clauseEnd, placeIn, wordsTold } from "../circumstances.ts";
import { type GatheringName, nameAround, nameFrom } from "../gathering-name.ts";
import { type Item, isPersonal, isWord, type Scene } from "../items.ts";
import { isOnlyWished } from "../modality.ts";
import { objectsFrom } from "../objects.ts";
import type { PartyList } from "../parties.ts";
import { type Rule, tellingOf } from "../rule.ts";
import { subjectOf } from "../subjects.ts";

/** "X attended the Tarvel Forum", "X took part in the opening ceremony of …": the gathering's name is the occasion. */
export const attend: Rule = {
  name: "attend",
  words: [...ATTEND_VERBS, "part"],
  read(scene, at) {
    const { items } = scene;
    const verb = items[at]?.lower === "part" ? at - 1 : at;
    if (verb < at && !/^(?:took|takes|take|taking)$/u.test(items[verb]?.lower ?? "")) return null;
    if (isOnlyWished(items, verb) && !isPurpose(items, verb)) return null;
    const from = /^(?:in|at|to)$/u.test(items[at + 1]?.lower ?? "") ? at + 2 : at + 1;
    const name = nameFrom(items, from) ?? meetingFrom(items, from, at);
    const subject = name ? subjectOf(scene, verb) : null;
    if (!name || !subject || subject.parties.length === 0) return null;
    const given = isWord(items[at], GIVING) ? receptionFor(scene, from, name) : null;
    if (given)
      return tellingOf(
        scene,
        { subject: subject.next, verb: at, end: given.next },
        {
          rule: "attend",
          finite: true,
          type: name.type,
          host: subject.parties,
          guest: given.parties,
        },
      );
    return tellingOf(
      scene,
      { subject: subject.next, verb: at, end: name.end },
      {
        rule: "attend",
        finite: true,
        type: name.type,
        others: subject.parties,
        occasion: wordsTold(scene, name.first, name.end),
        place: placeIn(items, name.end, clauseEnd(items, name.end)),
      },
    );
  },
};

/** "hosted a reception for Y", "hosts a dinner in honour of Y": whom it is given for. */
function receptionFor(scene: Scene, from: number, name: GatheringName): PartyList | null {
  const { items } = scene;
  for (let at = from; at < name.end + 4; at++) {
    const honour = /^hono(?:u)?r$/u.test(items[at]?.lower ?? "") && items[at + 1]?.lower === "of";
    if (!honour && items[at]?.lower !== "for") continue;
    const guests = objectsFrom(scene, honour ? at + 2 : at + 1);
    return guests.parties.length > 0 ? guests : null;
  }
  return null;
}
const GIVING = new Set(["hosted", "hosts"]);

/** "participated in a meeting of the finance ministers": a meeting that is told by who meets. */
function meetingFrom(items: readonly Item[], from: number, at: number): GatheringName | null {
  if (
    !/^(?:part|participated|participates|participate|joined|chaired|chairs|attended|attends)$/u.test(
      items[at]?.lower ?? "",
    )
  )
    return null;
  for (let noun = from; noun < Math.min(items.length, from + 7); noun++) {
    if (isWord(items[noun], MEETINGS)) return nameAround(items, noun);
    if (/^[.,;:]$/u.test(items[noun]?.text ?? "") || isPersonal(items[noun])) return null;
  }
  return null;
}
const MEETINGS = new Set(["meeting", "talks", "consultations"]);

/** "will travel to Tarvel to attend the forum": what the journey is for, not a wish. */
const isPurpose = (items: readonly Item[], verb: number): boolean =>
  items[verb - 1]?.lower === "to" &&
  items.slice(Math.max(0, verb - 16), verb - 1).some((item) => isWord(item, JOURNEYS));
const JOURNEYS = new Set([...TRAVEL_VERBS, ...VISIT_VERBS, ...VISIT_NOUNS]);
