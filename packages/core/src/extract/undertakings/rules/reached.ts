import { matchesOf } from "../../../model/matches.ts";
import { undertakingPhrase } from "../phrase.ts";
import type { FoundUndertaking, UndertakingRule } from "../rule.ts";

/** "the agreements reached at the forum in Lund"; not "agreement was reached". */
const REACHED =
  /\b(?<what>(?:[\p{L}-]+\s+)?(?:agreements?|arrangements|decisions|understandings))\s+(?<cue>reached|signed|concluded|made|adopted|formali[sz]ed)\s+(?=(?:at|during|in|by|between|on|following)\s)/giu;

/** Words that the rule can't do without: most sentences have none, and are passed over quickly. */
const HINT =
  /(?:agreements?|arrangements|decisions|understandings)\s+(?:reached|signed|concluded|made|adopted|formali[sz]ed)\s/i;

/** Agreements named by where they were reached. */
export const reached: UndertakingRule = (sentence) => {
  const found: FoundUndertaking[] = [];
  if (!HINT.test(sentence)) return found;
  for (const match of matchesOf(REACHED, sentence)) {
    const start =
      match.index +
      Math.max(0, match[0].search(/(?:agreements?|arrangements|decisions|understandings)\s/iu));
    const phrase = undertakingPhrase(sentence, start, { noun: true });
    if (!phrase) continue;
    const cue = match.groups?.cue ?? "";
    const at = match.index + match[0].lastIndexOf(cue);
    found.push({
      what: phrase,
      status: /\bimplementation\s+of\s+(?:the\s+)?$/iu.test(sentence.slice(0, start))
        ? "under way"
        : "agreed",
      statusAt: { start: at, end: at + cue.length },
      doer: null,
      rule: "undertaking-reached",
    });
  }
  return found;
};
