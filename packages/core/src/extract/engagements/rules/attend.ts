import { ATTEND_VERBS } from "../../../lexicon/engagement-words.ts";
import { wordsTold } from "../circumstances.ts";
import { nameFrom } from "../gathering-name.ts";
import { isOnlyWished } from "../modality.ts";
import { subjectOf } from "../parties.ts";
import { type Rule, tellingOf } from "../rule.ts";

/** "X attended the Tarvel Forum", "X took part in the opening ceremony of …": the gathering's name is the occasion. */
export const attend: Rule = {
  name: "attend",
  words: [...ATTEND_VERBS, "part"],
  read(scene, at) {
    const { items } = scene;
    const verb = items[at]?.lower === "part" ? at - 1 : at;
    if (verb < at && !/^(?:took|takes|take|taking)$/u.test(items[verb]?.lower ?? "")) return null;
    if (isOnlyWished(items, verb)) return null;
    const from = /^(?:in|at|to)$/u.test(items[at + 1]?.lower ?? "") ? at + 2 : at + 1;
    const name = nameFrom(items, from);
    const subject = name ? subjectOf(scene, verb) : null;
    if (!name || !subject || subject.parties.length === 0) return null;
    return tellingOf(
      scene,
      { subject: subject.next, verb: at, end: name.end },
      {
        rule: "attend",
        finite: true,
        type: name.type,
        others: subject.parties,
        occasion: wordsTold(scene, name.first, name.end),
      },
    );
  },
};
