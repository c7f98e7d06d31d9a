import { matchesOf } from "../../../model/matches.ts";
import { undertakingPhrase } from "../phrase.ts";
import type { FoundUndertaking, UndertakingRule } from "../rule.ts";

/** "projects implemented by the fund in Lund": done unless the words say that they go on. */
const PROJECTS =
  /\b(?<what>(?:[\p{L}-]+\s+){0,2}?(?:projects?|programmes?|programs?|initiatives?))\s+(?<cue>(?:being\s+)?(?:implemented|carried\s+out|realised|realized|executed|financed))\s+(?<by>by\s+)?/giu;

/** A word that the rule can't do without: most sentences have none, and are passed over quickly. */
const HINT = /\s(?:implemented|carried|reali[sz]ed|executed|financed)\s/i;

/** Projects that someone carried out. */
export const projects: UndertakingRule = (sentence) => {
  const found: FoundUndertaking[] = [];
  if (!HINT.test(sentence)) return found;
  for (const match of matchesOf(PROJECTS, sentence)) {
    const after = match.index + match[0].length;
    const tail = undertakingPhrase(sentence, after);
    if (!tail) continue;
    const what = match.groups?.what ?? "";
    const noun =
      /(?:projects?|programmes?|programs?|initiatives?|works?)$/iu.exec(what)?.index ?? 0;
    const cue = match.groups?.cue ?? "";
    const at = match.index + match[0].indexOf(cue, what.length);
    found.push({
      what: { start: match.index + noun, end: tail.end },
      status: /^being/i.test(cue) ? "under way" : "completed",
      statusAt: { start: at, end: at + cue.length },
      doer: match.groups?.by ? { after } : null,
      rule: "undertaking-projects",
    });
  }
  return found;
};
