import { PAPER_NOUNS, SIGN_VERBS } from "../../../lexicon/engagement-words.ts";
import { isWord, type Scene } from "../items.ts";
import { type Rule, tellingOf } from "../rule.ts";
import { subjectOf } from "../subjects.ts";

/** "X and Y signed an agreement", "the treaty that they signed last spring", "will witness the signing of …". */
export const sign: Rule = {
  name: "sign",
  words: SIGN_VERBS,
  read(scene, at) {
    const { items } = scene;
    const noun = items[at]?.lower === "signing";
    const paper = paperNear(scene, at);
    if (!paper || isWord(items[at - 1], new Set(["a", "an", "of"]))) return null;
    const verb = noun ? verbBefore(scene, at) : at;
    if (verb < 0) return null;
    const subject = subjectOf(scene, verb);
    return tellingOf(
      scene,
      { subject: subject.next, verb: at, end: at + 1 },
      {
        rule: "sign",
        finite: !noun,
        type: "signing",
        others: subject.parties,
      },
    );
  },
};

const WITNESS = new Set(["witnessed", "witness", "attended", "attend", "oversaw", "observed"]);

function verbBefore({ items }: Scene, at: number): number {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--)
    if (isWord(items[before], WITNESS)) return before;
  return -1;
}

function paperNear({ items }: Scene, at: number): boolean {
  const after = items.slice(at + 1, at + 14);
  const before = items.slice(Math.max(0, at - 6), at);
  return [...after, ...before].some(
    (item) =>
      isWord(item, PAPER_NOUNS) ||
      (item.mention !== null && PAPER_NOUNS.has(item.lower.split(/\s+/u).at(-1) ?? "")),
  );
}
