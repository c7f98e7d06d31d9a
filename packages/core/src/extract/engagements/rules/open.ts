import { ENGAGEMENT_NOUNS, FORUM_NOUNS } from "../../../lexicon/engagement-words.ts";
import { clauseEnd, wordsTold } from "../circumstances.ts";
import { type Item, isWord } from "../items.ts";
import { isOnlyWished } from "../modality.ts";
import { type Rule, tellingOf } from "../rule.ts";
import { subjectOf } from "../subjects.ts";

/**
 * "X and Y opened the ferry line", "X inaugurated a new school": an opening ceremony, where the report opens so. Silent on
 * talks opened, fire opened, and on what opens by itself.
 */
export const open: Rule = {
  name: "open",
  words: ["opened", "opens", "inaugurated", "inaugurates", "unveiled", "unveils", "inaugurate"],
  read(scene, at) {
    const { items } = scene;
    if (scene.index > 1 || isOnlyWished(items, at) || !isWork(items, at + 1)) return null;
    const subject = subjectOf(scene, at);
    if (subject.parties.length === 0) return null;
    const end = workEnd(items, at + 2);
    return tellingOf(
      scene,
      { subject: subject.next, verb: at, end },
      {
        rule: "open",
        finite: true,
        type: "ceremony",
        others: subject.parties,
        occasion: wordsTold(scene, at + 2, end),
      },
    );
  },
};

const ARTICLES = new Set(["the", "a", "an"]);
const NO_WORK = new Set([
  "door",
  "doors",
  "way",
  "era",
  "chapter",
  "page",
  "opportunity",
  "opportunities",
]);

const isWork = (items: readonly Item[], from: number): boolean =>
  isWord(items[from], ARTICLES) &&
  !items
    .slice(from + 1, from + 6)
    .some(
      (item) =>
        ENGAGEMENT_NOUNS.has(item.lower) || FORUM_NOUNS.has(item.lower) || isWord(item, NO_WORK),
    );

/** Behind what was opened: the next time, place or clause. */
function workEnd(items: readonly Item[], from: number): number {
  const to = clauseEnd(items, from);
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (!item || item.time || item.text === "," || isWord(item, new Set(["on", "in", "at"])))
      return at;
  }
  return to;
}
