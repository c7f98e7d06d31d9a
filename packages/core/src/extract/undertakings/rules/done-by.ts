import { matchesOf } from "../../../model/matches.ts";
import { undertakingPhrase } from "../phrase.ts";
import type { FoundUndertaking, UndertakingRule } from "../rule.ts";

/** "The ministers opened a bridge", "Norway handed over ten ambulances"; not "opened the meeting", "was opened". */
const DONE_BY =
  /(?<!\b(?:was|were|been|be|being|is|are|newly|recently|to|when|after|who|which|that)\s)(?<cue>opened|inaugurated|unveiled|launched|donated|handed\s+over)\s+(?=(?:the|an?|\p{N}+|two|three|four|five|ten|new|its|their)\s)/giu;
/** Words that the rule can't do without: most sentences have none, and are passed over quickly. */
const HINT = /\s(?:opened|inaugurated|unveiled|launched|donated|handed\s+over)\s/i;
/** What begins, is shot or is a figure of speech: no works. */
const NO_WORKS =
  /^(?:\S+\s+){0,4}?(?:meetings?|session|talks|forum|conference|ceremony|event|summit|debate|discussion|consultations|dialogue|visit|round|statement|remarks|speech|door|doors|way|path|page|chapter|era|opportunit\p{L}+|attacks?|strikes?|war|invasion|missiles?|rockets?|offensive|operation|aggression|investigation|fire|exhibition|letter|message|process)(?!\p{L})/iu;

/** Works that someone opened, launched or gave. */
export const doneBy: UndertakingRule = (sentence) => {
  const found: FoundUndertaking[] = [];
  if (!HINT.test(sentence)) return found;
  for (const match of matchesOf(DONE_BY, sentence)) {
    const from = match.index + match[0].length;
    if (NO_WORKS.test(sentence.slice(from, from + 90))) continue;
    const what = undertakingPhrase(sentence, from, { noun: true });
    if (!what) continue;
    const statusAt = { start: match.index, end: match.index + (match.groups?.cue ?? "").length };
    found.push({
      what,
      status: "completed",
      statusAt,
      // whoever opens a bridge at a ceremony didn't undertake it
      doer: /^(?:donated|handed)/iu.test(match.groups?.cue ?? "") ? { before: match.index } : null,
      rule: "undertaking-done-by",
    });
  }
  return found;
};
