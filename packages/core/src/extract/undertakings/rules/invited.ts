import { matchesOf } from "../../../model/matches.ts";
import { undertakingPhrase } from "../phrase.ts";
import type { FoundUndertaking, UndertakingRule } from "../rule.ts";

/** "invited Ozola to pay a visit to Nordland", "an invitation to visit Nordland"; not "invited guests". */
const INVITED =
  /\b(?<cue>invited|invitation)\b[^.;]{0,80}?\bto\s+(?:pay\s+|make\s+)?(?:an?\s+)?(?:(?:official|state|working|return|reciprocal)\s+)?(?=visit\s)/giu;

/** Words that the rule can't do without: most sentences have none, and are passed over quickly. */
const HINT = /\binvit(?:ed|ation)\b/i;

/** Visits that someone was invited to make. */
export const invited: UndertakingRule = (sentence) => {
  const found: FoundUndertaking[] = [];
  if (!HINT.test(sentence)) return found;
  for (const match of matchesOf(INVITED, sentence)) {
    const what = undertakingPhrase(sentence, match.index + match[0].length, { least: 2 });
    if (!what) continue;
    const cue = match.groups?.cue ?? "";
    found.push({
      what,
      status: "proposed",
      statusAt: { start: match.index, end: match.index + cue.length },
      // "invited Ozola to": whoever stands between is to come
      doer: /^invited$/iu.test(cue)
        ? { before: match.index + match[0].search(/\sto\s(?!.*\sto\s)/u) + 1 }
        : null,
      rule: "undertaking-invited",
    });
  }
  return found;
};
