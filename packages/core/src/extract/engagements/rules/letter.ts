import { CONGRATULATE_VERBS, LETTER_NOUNS, SEND_VERBS } from "../../../lexicon/engagement-words.ts";
import { isWord, type Scene } from "../items.ts";
import { objectsFrom } from "../objects.ts";
import { distinct, type PartyList } from "../parties.ts";
import { type Rule, tellingOf } from "../rule.ts";
import { subjectOf } from "../subjects.ts";
import type { Told } from "../telling.ts";

/** "X sent a letter of congratulation to Y", "X sent Y a message", "X extended condolences to Y". */
export const sendLetter: Rule = {
  name: "letter",
  words: SEND_VERBS,
  read(scene, at) {
    const { items } = scene;
    const noun = letterAfter(scene, at + 1);
    if (noun < 0) return null;
    const direct = objectsFrom(scene, at + 1);
    const to =
      direct.parties.length > 0 && direct.next <= noun ? direct : addressee(scene, noun + 1);
    const subject = subjectOf(scene, at);
    if (to.parties.length === 0 || subject.parties.length === 0) return null;
    return tellingOf(
      scene,
      { subject: subject.next, verb: at, end: Math.max(noun + 1, to.next) },
      {
        rule: "letter",
        finite: true,
        type: "letter",
        others: distinct([...subject.parties, ...to.parties]),
        place: null,
        occasion: cause(scene, noun, items.length),
      },
    );
  },
};

function letterAfter(scene: Scene, from: number): number {
  for (let at = from; at < Math.min(scene.items.length, from + 9); at++) {
    if (isWord(scene.items[at], LETTER_NOUNS)) return at;
    if (/^[.;:]$/u.test(scene.items[at]?.text ?? "")) return -1;
  }
  return -1;
}

function addressee(scene: Scene, from: number): PartyList {
  for (let at = from; at < Math.min(scene.items.length, from + 8); at++)
    if (scene.items[at]?.lower === "to") return objectsFrom(scene, at + 1);
  return { parties: [], next: from, visiting: false };
}

/** "on the occasion of …", "over the …", "on his re-election": why it was sent. */
function cause(scene: Scene, from: number, to: number): Told | null {
  for (let at = from + 1; at < to; at++) {
    const item = scene.items[at];
    if (!/^(?:on|over|following)$/u.test(item?.lower ?? "") || scene.items[at + 1]?.time) continue;
    let end = at + 1;
    while (
      end < to &&
      end - at < 14 &&
      !scene.items[end]?.time &&
      !/^[.,;:]$/u.test(scene.items[end]?.text ?? "")
    )
      end++;
    const article = /^(?:the|a|an|his|her|their)$/u.test(scene.items[at + 1]?.lower ?? "");
    const opens = scene.items[article ? at + 2 : at + 1];
    const closes = scene.items[end - 1];
    if (!opens || !closes || closes.end <= opens.start) return null;
    const place = { start: opens.start, end: closes.end };
    return {
      value: scene.annotated.report.text.slice(place.start, place.end),
      at: place,
      reason: null,
    };
  }
  return null;
}

/** "X has received a message from Y" as what a report exists to tell: Y wrote to X. */
export const receiveLetter: Rule = {
  name: "letter-received",
  words: ["received", "receives"],
  read(scene, at) {
    const noun = letterAfter(scene, at + 1);
    if (scene.index > 0 || noun < 0 || scene.items[noun + 1]?.lower !== "from") return null;
    const sender = objectsFrom(scene, noun + 2);
    const subject = subjectOf(scene, at);
    if (sender.parties.length === 0 || subject.parties.length === 0) return null;
    return tellingOf(
      scene,
      { subject: subject.next, verb: at, end: sender.next },
      {
        rule: "letter-received",
        finite: true,
        type: "letter",
        others: distinct([...subject.parties, ...sender.parties]),
        place: null,
        occasion: cause(scene, noun, scene.items.length),
      },
    );
  },
};

/** "X congratulated Y on …" as what a report exists to tell; beside talks it is only something said. */
export const congratulate: Rule = {
  name: "congratulate",
  words: CONGRATULATE_VERBS,
  read(scene, at) {
    const objects = objectsFrom(scene, at + 1);
    const subject = subjectOf(scene, at);
    if (scene.index > 0 || objects.parties.length === 0 || subject.parties.length === 0)
      return null;
    return tellingOf(
      scene,
      { subject: subject.next, verb: at, end: objects.next },
      {
        rule: "congratulate",
        finite: true,
        type: "letter",
        others: distinct([...subject.parties, ...objects.parties]),
        place: null,
        occasion: cause(scene, at, scene.items.length),
      },
    );
  },
};
