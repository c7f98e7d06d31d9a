import type { Citation } from "../../model/citation.ts";
import type { StatementEntry } from "../../model/record.ts";
import { contains, type Span } from "../../model/span.ts";

export type FigureSpeaker = {
  readonly names: readonly string[];
  readonly citation: Citation | null;
};

/** Where a statement's words stand: its own citation, the one without a field. */
const placeOf = (statement: StatementEntry): Span | null => {
  const whole = statement.citations.find((one) => one.field === null && one.in === "text");
  return whole && whole.in === "text" ? { start: whole.start, end: whole.end } : null;
};

/** The speaker of the shortest statement around a figure; nobody for the publisher's own narration. */
export function readSpeaker(at: Span, statements: readonly StatementEntry[]): FigureSpeaker {
  let best: { statement: StatementEntry; length: number } | null = null;
  for (const statement of statements) {
    const place = placeOf(statement);
    if (!place || !contains(place, at)) continue;
    const length = place.end - place.start;
    if (!best || length < best.length) best = { statement, length };
  }
  if (!best) return { names: [], citation: null };
  const citation = best.statement.citations.find((one) => one.field === "speaker") ?? null;
  return { names: best.statement.speaker, citation };
}
