import { matchesOf } from "../../../model/matches.ts";
import type { UndertakingStatus } from "../../../model/record.ts";
import type { Span } from "../../../model/span.ts";
import { undertakingPhrase } from "../phrase.ts";
import type { FoundUndertaking, UndertakingRule } from "../rule.ts";

const PARTICIPLE =
  "opened|launched|inaugurated|commissioned|established|set\\s+up|built|constructed|created|completed|founded|unveiled|allocated|earmarked|implemented|introduced|restored|reconstructed|renovated|held|organi[sz]ed|delivered|installed|signed";
/** What is going to be done, or being done, to a thing; in the past they mostly tell of persons or of news. */
const AHEAD = `${PARTICIPLE}|appointed|expanded|upgraded|resumed|lifted|abolished|modernised|modernized|rehabilitated|repaired|rebuilt|commissioned|put\\s+into\\s+(?:operation|service)|supplied|donated|handed\\s+over|deployed|doubled|electrified|extended|connected`;
/** `hint`: words that the pattern can't do without; most sentences have none, and are passed over quickly. */
type Form = {
  readonly status: UndertakingStatus;
  readonly hint: RegExp;
  readonly pattern: RegExp;
};

const FORMS: readonly Form[] = [
  {
    status: "under way",
    hint: /\sbeing\s/i,
    pattern: new RegExp(
      `\\s(?<cue>(?:is|are)\\s+(?:currently\\s+|now\\s+|already\\s+)?being\\s+(?:${AHEAD}|prepared|carried\\s+out))(?!\\p{L})`,
      "giu",
    ),
  },
  {
    status: "planned",
    hint: /\sbe\s/i,
    pattern: new RegExp(
      `\\s(?<cue>(?:(?:will|(?<=\\b(?:said|announced|promised|added|noted|told|informed|agreed)\\s[^.;]{0,140})would)(?:\\s+(?:soon|also))?|(?:is|are)\\s+(?:planned|scheduled|expected|due|set)?\\s*to)\\s+be\\s+(?:${AHEAD}))(?!\\p{L})`,
      "giu",
    ),
  },
  {
    status: "completed",
    hint: /\s(?:was|were|been)\s/i,
    pattern: new RegExp(
      `\\s(?<cue>(?:was|were|has\\s+been|have\\s+been|has\\s+already\\s+been|have\\s+already\\s+been)\\s+(?:recently\\s+|successfully\\s+)?(?:${PARTICIPLE.replace("|held|organi[sz]ed", "").replace("|signed", "")}))(?!\\p{L})`,
      "giu",
    ),
  },
  {
    status: "completed",
    hint: /\sopened\s/,
    pattern: /\s(?<cue>(?:has\s+|have\s+)?opened)(?=\s+in\s+\p{Lu})/gu,
  },
];

/** Where the subject of a passive begins. */
const SUBJECT_OPENS =
  /.*(?:[.;:!?]\s|,\s|\s[-–—]+\s|["“«(]|\b(?:that|where|while|when|because|as|but|and|year|month|week|recently|also|now)\s)/su;
const NO_SUBJECT =
  /^(?:.*\b(?:attacks?|strikes?|war|invasion|offensive|aggression)\b.*|this\s(?:dialogue|process)|these\s.*|those\s.*|.*\b(?:cooperation|relations|ties|contacts|conditions|platform|basis|foundation|foundations|atmosphere|environment|opportunities)|(?:(?:important|new|several|many|bilateral|relevant|other)\s+)*(?:agreements?|documents?)|it|this|that|they|these|those|he|she|we|which|who|(?:the|a|an|many|several|high-level|the\s+next|next|previous)?\s*(?:meetings?|talks|negotiations|conversation|event|events|visit|ceremony|contacts|consultations|discussions?|discussion|session|views?|photo|issues?|measures|steps|questions|topics|relations|tasks?|centers|elections))$/iu;

/** Things opened, built or held, in the passive: "The bridge was opened in Lund", "A fair will be held in May". */
export const doneTo: UndertakingRule = (sentence) => {
  const found: FoundUndertaking[] = [];
  for (const { status, hint, pattern } of FORMS) {
    if (!hint.test(sentence)) continue;
    for (const match of matchesOf(pattern, sentence)) {
      const cue = match.groups?.cue ?? "";
      const at = match.index + match[0].indexOf(cue);
      const subject = subjectBefore(sentence, match.index);
      if (!subject) continue;
      const statusAt = { start: at, end: at + cue.length };
      const tail = undertakingPhrase(sentence, statusAt.end, { least: 0 });
      const end = tail && tail.end - statusAt.end < 90 ? tail.end : statusAt.end;
      found.push({
        what: { start: subject.start, end },
        status,
        statusAt,
        doer: { after: statusAt.end },
        rule: "undertaking-done-to",
      });
    }
  }
  return found;
};

/** How far back a subject may begin. */
const REACH = 200;
/** What stands before a subject's noun and says nothing of it. */
const COUNTED_OFF = /^(?:a\s+number\s+of|a\s+series\s+of|several|the|an?)\s+/iu;

function subjectBefore(sentence: string, end: number): Span | null {
  const from = Math.max(0, end - REACH);
  const before = sentence.slice(from, end);
  const clause = SUBJECT_OPENS.exec(before)?.[0].length ?? 0;
  const subject = before.slice(clause);
  if (subject.length > 120 || NO_SUBJECT.test(subject.trim())) return null;
  // a part of works; a clause in between ("which, begun in May, opened"): its subject stands elsewhere
  if (/^(?:\P{L}*\d[\d.,]*\s*(?:%|per\s?cent|percent)|(?:half|part|most)\s+of)\s/iu.test(subject))
    return null;
  if (/^\p{Ll}+ed\s+(?:in|on|at|by|after|before|since|from|to)\s/u.test(subject)) return null;
  if (/^(?:with|worth|about|of|in|on|at|by|to|for|from|some|more)\s/iu.test(subject)) return null;
  if ((subject.match(/\p{L}{3,}/gu) ?? []).length < 2) return null;
  const lead = COUNTED_OFF.exec(subject)?.[0].length ?? 0;
  return { start: from + clause + lead, end };
}
