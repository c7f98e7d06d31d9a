import { BINDING_PAPERS } from "../../../lexicon/undertaking-verbs.ts";
import { matchesOf } from "../../../model/matches.ts";
import type { UndertakingStatus } from "../../../model/record.ts";
import { splitPapers } from "../../papers.ts";
import { undertakingPhrase } from "../phrase.ts";
import type { FoundUndertaking, UndertakingRule } from "../rule.ts";

const PAPER = BINDING_PAPERS.join("|");
/** "signed a declaration of alliance", "concluded an Investment Agreement", "enter into a Memorandum on …". */
const SIGNED = new RegExp(
  `\\b(?<cue>signed|concluded|inked|initialled|(?:will\\s+(?:also\\s+)?)?(?:sign|conclude|enter\\s+into)|(?:witness|witnessed)?\\s*(?:the\\s+)?signing\\s+of)\\s+(?<paper>(?:an?|the|several|\\p{N}+|\\p{Ll}+)\\s+(?:[\\p{L}-]+\\s+){0,5}?(?:${PAPER}))(?!\\p{L})`,
  "giu",
);

/** "relevant documents", "several bilateral agreements": what they are about is not told. */
const UNTOLD =
  /^(?:(?:relevant|important|several|various|bilateral|corresponding|appropriate|some|other|new|key|joint|many|necessary|final|these|those)\s+)+(?:documents?|agreements?|contracts?|deals?|protocols?|memorandums?|memoranda)$/iu;

/** Words that the rule can't do without: most sentences have none, and are passed over quickly. */
const HINT = /sign(?:ed)?\s|signing\s+of\s|conclude|inked|initialled|enter\s+into\s/i;

/** Papers that bind, signed or about to be. */
export const signed: UndertakingRule = (sentence) => {
  const found: FoundUndertaking[] = [];
  if (!HINT.test(sentence)) return found;
  for (const match of matchesOf(SIGNED, sentence)) {
    const paper = match.groups?.paper ?? "";
    const cue = match.groups?.cue ?? "";
    const start = match.index + match[0].length - paper.length;
    const skip = /^(?:an?|the)\s+/iu.exec(paper)?.[0].length ?? 0;
    if (
      paper.slice(skip).split(/\s+/u).length < 2 &&
      !/^\s+(?:of|on|between|for)\b/u.test(sentence.slice(match.index + match[0].length))
    )
      continue;
    const phrase = undertakingPhrase(sentence, start + skip);
    if (!phrase) continue;
    const status = statusOf(sentence, cue, phrase.end);
    const statusAt = { start: match.index, end: match.index + cue.length };
    for (const paper of splitPapers(sentence.slice(phrase.start, phrase.end))) {
      if (UNTOLD.test(sentence.slice(phrase.start + paper.start, phrase.start + paper.end)))
        continue;
      const what = { start: phrase.start + paper.start, end: phrase.start + paper.end };
      found.push({ what, status, statusAt, doer: null, rule: "undertaking-signed" });
    }
  }
  return found;
};

function statusOf(sentence: string, cue: string, end: number): UndertakingStatus {
  if (/^,?\s+which\b[^.;]*\bimplement/iu.test(sentence.slice(end, end + 90))) return "under way";
  return /^(?:signed|concluded|inked|initialled|(?:the\s+)?signing)/iu.test(cue)
    ? "agreed"
    : "planned";
}
