import type { AnnotatedReport } from "../model/annotation.ts";
import { type EntryKey, type EntryKind, entryKey } from "../model/ids.ts";
import type { ReportKind, ReportRecord } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import { extractDocuments } from "./documents.ts";
import { extractEngagements } from "./engagements.ts";
import { extractFigures } from "./figures.ts";
import { extractGifts } from "./gifts.ts";
import { extractPeople } from "./people.ts";
import { extractStatements } from "./statements/extract-statements.ts";
import { extractUndertakings } from "./undertakings.ts";

/** Makes the key of an entry from the span of the word that opens it; one maker for each record. */
export type KeyMaker = (kind: EntryKind, opens: Span) => EntryKey;

/** All entries of one report. Reads the annotations and nothing else; every entry cites the words it rests on. */
export function extract(annotated: AnnotatedReport): ReportRecord {
  const { report } = annotated;
  const taken = new Set<string>();
  const keys: KeyMaker = (kind, opens) =>
    entryKey(kind, report.source.sha256, report.map, opens, taken);
  const { people, organisations, places } = extractPeople(annotated, keys);
  const statements = extractStatements(annotated, keys);
  const engagements = extractEngagements(annotated, keys);
  const figures = extractFigures(annotated, keys, statements);
  const undertakings = extractUndertakings(annotated, keys, statements);
  const { map: _map, blocks: _blocks, dateline, problems, ...head } = report;
  return {
    ...head,
    dateline: dateline && {
      place: dateline.place,
      date: dateline.date,
      agency: dateline.agency,
    },
    kind: kindOf(annotated),
    people,
    organisations,
    places,
    engagements,
    statements,
    figures,
    undertakings,
    documents: extractDocuments(annotated, keys),
    gifts: extractGifts(annotated, keys),
    problems,
  };
}

/** A transcript has turns, a statement one voice in the first person, a wire quotations, a readout reported speech. */
function kindOf({ report, turns, quotations, sentences }: AnnotatedReport): ReportKind {
  const words = report.text.length || 1;
  const spoken = turns.reduce((sum, turn) => sum + turn.end - turn.start, 0);
  if (spoken / words > 0.3) return "transcript";
  const speech = quotations.filter((quotation) => quotation.inner.end - quotation.inner.start > 40);
  if (speech.length > 0) return "wire";
  if (sentences.length === 0) return "other";
  return /^(?:I|We)\b|\b(?:I am|I have|I look forward|I welcome)\b/u.test(report.text)
    ? "statement"
    : "readout";
}
