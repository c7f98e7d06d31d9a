import { WORK_NOUNS } from "../../../lexicon/undertaking-verbs.ts";
import { matchesOf } from "../../../model/matches.ts";
import type { UndertakingStatus } from "../../../model/record.ts";
import type { Span } from "../../../model/span.ts";
import { undertakingPhrase } from "../phrase.ts";
import type { FoundUndertaking, UndertakingRule } from "../rule.ts";

/** "the construction of a harbour"; not "development of relations". */
const WORK = new RegExp(`\\b(?<noun>${WORK_NOUNS.join("|")})\\s+of\\s+`, "giu");
/** Words that the rule can't do without: most sentences have none, and are passed over quickly. */
const HINT = new RegExp(`(?:${WORK_NOUNS.join("|")})\\s+of\\s`, "i");
/** Works on such things go on forever and can't be followed up. */
const VAGUE =
  /^(?:what\b|(?:the\s+|our\s+|their\s+|its\s+|these\s+|those\s+|this\s+|all\s+|further\s+|friendly\s+|good\s+|bilateral\s+|mutual\s+|close\s+|such\s+)*(?:[\p{L}-]+\s+(?:and\s+)?){0,3}?(?:relations|relationship|ties|cooperation|partnership|interaction|dialogue|contacts|situation|links|friendship|conditions|trust|opportunities)\b)/iu;
/** "will soon be completed", "has been completed". */
const DONE =
  /^[^.;]*?\b(?<cue>(?:will\s+(?:soon\s+)?be|is\s+being|nears?|has\s+been|have\s+been|was|were|is)\s+(?:completed|finished|completion|under\s+way|underway|finali[sz]ed))\b/iu;
const BEFORE =
  /\b(?<cue>complet(?:ed|ion\s+of)|finished|finali[sz]ed|begin|began|start(?:ed)?|launched|plan(?:s|ned)?|propos(?:ed|al)|need|discussed)\s+(?:the\s+|of\s+|for\s+the\s+|on\s+the\s+)*$/iu;

/** Works named by a noun: construction, implementation and the like of something, under way unless the words tell more. */
export const works: UndertakingRule = (sentence) => {
  const found: FoundUndertaking[] = [];
  if (!HINT.test(sentence)) return found;
  for (const match of matchesOf(WORK, sentence)) {
    const noun = match.groups?.noun ?? "";
    const object = match.index + match[0].length;
    if (VAGUE.test(sentence.slice(object, object + 90))) continue;
    const phrase = undertakingPhrase(sentence, object, { noun: true, least: 1 });
    if (!phrase) continue;
    const { status, at, end } = statusOf(sentence, match.index, phrase.end, object);
    found.push({
      what: { start: match.index, end },
      status,
      statusAt: at ?? { start: match.index, end: match.index + noun.length },
      doer: doerIn(sentence, { start: match.index, end }),
      rule: "undertaking-works",
    });
  }
  return found;
};

/** "construction of a school by the fund", "as a gift from the city". */
const DOER = /\b(?:by|gift\s+(?:from|of))\s+/iu;

function doerIn(sentence: string, what: Span): FoundUndertaking["doer"] {
  const match = DOER.exec(sentence.slice(what.start, what.end));
  return match ? { after: what.start + match.index + match[0].length } : null;
}

function statusOf(sentence: string, start: number, end: number, object: number) {
  const done = DONE.exec(sentence.slice(object));
  const cue = done?.groups?.cue;
  if (done && cue && object + done[0].length - cue.length <= end + 1) {
    const from = object + done[0].length - cue.length;
    const status: UndertakingStatus = /has\s+been|have\s+been|was|were/i.test(cue)
      ? "completed"
      : "under way";
    const kept = sentence
      .slice(0, from)
      .trimEnd()
      .replace(/\s+(?:now|soon|also)$/iu, "").length;
    return { status, at: { start: from, end: from + cue.length }, end: kept };
  }
  const before = BEFORE.exec(sentence.slice(0, start));
  const word = before?.groups?.cue;
  if (before && word) {
    const status: UndertakingStatus = /^(?:complet|finish|finali)/i.test(word)
      ? "completed"
      : /^(?:plan)/i.test(word)
        ? "planned"
        : /^(?:propos|need|discuss)/i.test(word)
          ? "proposed"
          : "under way";
    return { status, at: { start: before.index, end: before.index + word.length }, end };
  }
  return { status: "under way" as const, at: null, end };
}
