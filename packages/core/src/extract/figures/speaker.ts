import type { AnnotatedReport } from "../../model/annotation.ts";
import { type Citation, citeText } from "../../model/citation.ts";
import type { StatementEntry } from "../../model/record.ts";
import { contains, type Span } from "../../model/span.ts";
import { namedIn } from "../named-in.ts";
import type { FigureContext } from "./context.ts";

export type FigureSpeaker = {
  readonly names: readonly string[];
  readonly citation: Citation | null;
};

/** Where a statement's words stand: its own citation, the one without a field. */
const placeOf = (statement: StatementEntry): Span | null => {
  const whole = statement.citations.find((one) => one.field === null && one.in === "text");
  return whole && whole.in === "text" ? { start: whole.start, end: whole.end } : null;
};

/**
 * The speaker of the shortest statement around a figure; else whoever the sentence says to estimate or report it; nobody
 * for the publisher's own narration, nor where the publisher binds itself ("the Government will provide").
 */
export function readSpeaker(
  annotated: AnnotatedReport,
  { quantity, sentence, text }: FigureContext,
  statements: readonly StatementEntry[],
): FigureSpeaker {
  let best: { statement: StatementEntry; length: number } | null = null;
  for (const statement of statements) {
    const place = placeOf(statement);
    if (!place || !contains(place, quantity.number)) continue;
    const length = place.end - place.start;
    if (!best || length < best.length) best = { statement, length };
  }
  if (!best) return estimator(annotated, sentence, text.slice(sentence.start, quantity.start));
  const { statement } = best;
  const person = statement.speaker.some((name) =>
    annotated.people.some((one) => one.name === name),
  );
  if (statement.act === "pledge" && statement.mode === "indirect" && !person) return NOBODY;
  const citation = statement.citations.find((one) => one.field === "speaker") ?? null;
  return { names: statement.speaker, citation };
}

const NOBODY: FigureSpeaker = { names: [], citation: null };
/** "The agency estimates", "the bank puts it at"; not "estimated at". */
const ESTIMATES = /\s(?:estimates?|has\s+estimated|reports?|reported|puts)\s(?!by\b)/iu;

function estimator(annotated: AnnotatedReport, sentence: Span, before: string): FigureSpeaker {
  const verb = ESTIMATES.exec(before);
  if (!verb) return NOBODY;
  const end = sentence.start + verb.index;
  const subject = namedIn(annotated, { start: sentence.start, end }).at(-1);
  if (!subject || end - subject.at.end > 3) return NOBODY;
  const { at, reason, name } = subject;
  const rule = "figure-estimated";
  const citation = citeText(annotated.report.text, at, { field: "speaker", rule, reason });
  return { names: [name], citation };
}
