import type { AnnotatedReport, Sentence } from "../model/annotation.ts";
import { type Citation, citeText } from "../model/citation.ts";
import type { StatementEntry, UndertakingEntry } from "../model/record.ts";
import { overlaps, type Span, wordsAt } from "../model/span.ts";
import type { KeyMaker } from "./extract.ts";
import { type Doer, findDoer } from "./undertakings/doer.ts";
import { readDue } from "./undertakings/due.ts";
import type { FoundUndertaking, UndertakingRule } from "./undertakings/rule.ts";
import { doneBy } from "./undertakings/rules/done-by.ts";
import { doneTo } from "./undertakings/rules/done-to.ts";
import { invited } from "./undertakings/rules/invited.ts";
import { projects } from "./undertakings/rules/projects.ts";
import { promised } from "./undertakings/rules/promised.ts";
import { reached } from "./undertakings/rules/reached.ts";
import { signed } from "./undertakings/rules/signed.ts";
import { works } from "./undertakings/rules/works.ts";
import { toldUndertakings } from "./undertakings/same-undertaking.ts";

/** Earlier rules win where two find the same words. */
const RULES: readonly UndertakingRule[] = [
  signed,
  projects,
  reached,
  invited,
  promised,
  works,
  doneTo,
  doneBy,
];

/**
 * What is promised, planned, agreed or being built and can be followed up, each once, in text order: the status is as of
 * this report, `by` who does or promises it, `date` when it was done or is due. Leaves out what has no object of its own
 * ("concrete measures"); in doubt it leaves out.
 */
export function extractUndertakings(
  annotated: AnnotatedReport,
  keys: KeyMaker,
  statements: readonly StatementEntry[],
): readonly UndertakingEntry[] {
  const { text } = annotated.report;
  const told = toldUndertakings();
  const kept: UndertakingEntry[] = [];
  for (const sentence of annotated.sentences) {
    for (const found of inSentence(text, sentence)) {
      const what = wordsAt(text, found.what).replace(/\s+/g, " ");
      if (isHistory(annotated, sentence, found) || !told.isNew(what)) continue;
      const doer = findDoer(annotated, sentence, found, statements);
      kept.push(entry(annotated, keys, sentence, found, what, doer));
    }
  }
  return kept;
}

/** "the restoration of the crown in 1999": works that aren't said to be over, in a year that is. */
function isHistory(
  annotated: AnnotatedReport,
  sentence: Sentence,
  found: FoundUndertaking,
): boolean {
  if (found.rule !== "undertaking-works" || found.status !== "under way") return false;
  const { dateline, published } = annotated.report;
  const now = (dateline?.date ?? published)?.slice(0, 4);
  const due = readDue(annotated, sentence, found)?.value;
  return now !== undefined && due !== undefined && /^\d{4}$/.test(due) && due < now;
}

/** What the rules find in a sentence, moved to the report's offsets; of two that overlap the earlier rule's stays. */
function inSentence(text: string, sentence: Sentence): readonly FoundUndertaking[] {
  const words = text.slice(sentence.start, sentence.end);
  const found: FoundUndertaking[] = [];
  for (const rule of RULES) {
    for (const one of rule(words)) {
      if (!found.some((other) => overlaps(other.what, one.what))) found.push(one);
    }
  }
  return found
    .sort((a, b) => a.what.start - b.what.start)
    .map((one) => ({
      ...one,
      what: moved(one.what, sentence.start),
      statusAt: moved(one.statusAt, sentence.start),
      doer:
        one.doer === null
          ? null
          : "before" in one.doer
            ? { before: one.doer.before + sentence.start }
            : { after: one.doer.after + sentence.start },
    }));
}

const moved = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

function entry(
  annotated: AnnotatedReport,
  keys: KeyMaker,
  sentence: Sentence,
  found: FoundUndertaking,
  what: string,
  doer: Doer | null,
): UndertakingEntry {
  const { text } = annotated.report;
  const { rule } = found;
  const due = readDue(annotated, sentence, found);
  const citations: Citation[] = [
    citeText(text, found.what, { rule }),
    citeText(text, found.what, { field: "what", rule }),
    citeText(text, found.statusAt, { field: "status", rule }),
  ];
  if (doer) citations.push(citeText(text, doer.at, { field: "by", rule, reason: doer.reason }));
  if (due) citations.push(citeText(text, due.at, { field: "date", rule, reason: due.reason }));
  return {
    key: keys("undertaking", found.what),
    what,
    status: found.status,
    by: doer?.name ?? null,
    date: due?.value ?? null,
    citations,
  };
}
