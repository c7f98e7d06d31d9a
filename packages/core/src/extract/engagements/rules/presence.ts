import { destination } from "../destination.ts";
import { type Item, isPersonal, isPlace, isWhen, isWord } from "../items.ts";
import { isOnlyWished } from "../modality.ts";
import { type Rule, tellingOf } from "../rule.ts";
import { openingSubject, subjectOf } from "../subjects.ts";

/**
 * "X will be in PLACE next week", "X was in PLACE on Sunday for talks": being there is a visit where a time, talks or a
 * purpose stand with it. Silent on things that are in places.
 */
export const presence: Rule = {
  name: "presence",
  words: ["be", "was", "were"],
  read(scene, at) {
    const { items } = scene;
    if (!isWord(items[at + 1], new Set(["in"])) || !isPlace(items[at + 2])) return null;
    if (isOnlyWished(items, at) || (items[at]?.lower === "be" && !isWord(items[at - 1], WILL)))
      return null;
    const place = destination(scene, at + 2)?.told ?? null;
    const subject = subjectOf(scene, at);
    const own = subject.parties.length > 0 && subject.next >= openingSubject(scene, at).next;
    if (!place || !own || !hasPurpose(items, at + 3)) return null;
    return tellingOf(
      scene,
      { subject: subject.next, verb: at, end: at + 3 },
      { rule: "presence", finite: true, type: "visit", guest: subject.parties, place },
    );
  },
};

const WILL = new Set(["will", "to"]);

const hasPurpose = (items: readonly Item[], from: number): boolean =>
  items
    .slice(from, from + 8)
    .some((item) => isWhen(item) || /^(?:talks|meetings|visit|meet|attend)$/u.test(item.lower)) &&
  !isPersonal(items[from]);
