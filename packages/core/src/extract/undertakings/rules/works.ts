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
/** "since the restoration of independence", "the anniversary of the opening of": told as a date, not as works. */
const BACKGROUND =
  /\b(?:since|following|anniversary\s+of|years?\s+(?:after|of|since)|day\s+of|date\s+of)\s+(?:(?:the|its|their)\s+)?(?:\p{L}+\s+)?$/iu;
/** "congratulated him on the opening of", "postponed the launch of": an event that is over, or ahead. */
const EVENT = /^(?:opening|launch|withdrawal|return|signing)$/iu;
const OVER =
  /\b(?<cue>congratulat\p{L}+|thank\p{L}*|attended|after|took\s+part\s+in|hailed)\s+(?:[^.;,]{0,60}\s(?:on|for|in)\s+)?(?:the\s+)?(?:\p{L}+\s+)?$/iu;
const STILL_AHEAD =
  /\b(?<cue>postpon\p{L}+|delay\p{L}*|put\s+off|upcoming|forthcoming|before|until|ahead\s+of|prepar\p{L}+\s+for|call(?:ed|s|ing)?\s+for|demand\p{L}*|urg\p{L}+)\s+(?:the\s+|an?\s+)?(?:\p{L}+\s+)?$/iu;
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
    if (BACKGROUND.test(sentence.slice(0, match.index))) continue;
    const phrase = undertakingPhrase(sentence, object, { noun: true, least: 1 });
    if (!phrase) continue;
    const { status, at, end } = statusOf(sentence, match.index, phrase.end, object, noun);
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

function statusOf(sentence: string, start: number, end: number, object: number, noun: string) {
  const done = DONE.exec(sentence.slice(object));
  const cue = done?.groups?.cue;
  if (done && cue && object + done[0].length - cue.length <= end + 1) {
    const from = object + done[0].length - cue.length;
    const status: UndertakingStatus = /^(?!.*under).*(?:has\s+been|have\s+been|was|were)/i.test(cue)
      ? "completed"
      : "under way";
    const kept = sentence
      .slice(0, from)
      .trimEnd()
      .replace(/\s+(?:now|soon|also)$/iu, "").length;
    return { status, at: { start: from, end: from + cue.length }, end: kept };
  }
  const event = eventStatus(sentence.slice(Math.max(0, start - 120), start), noun);
  if (event) {
    const from = Math.max(0, start - 120) + event.index;
    return { status: event.status, at: { start: from, end: from + event.length }, end };
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

function eventStatus(before: string, noun: string) {
  if (!EVENT.test(noun)) return null;
  const over = OVER.exec(before);
  const ahead = over ? null : STILL_AHEAD.exec(before);
  const match = over ?? ahead;
  const length = match?.groups?.cue?.length;
  if (!match || !length) return null;
  const asked = /^(?:call|demand|urg)/iu.test(match[0]);
  const status: UndertakingStatus = over ? "completed" : asked ? "proposed" : "planned";
  return { status, index: match.index, length };
}
