import type { AnnotatedReport, Sentence, TimeMention } from "../model/annotation.ts";
import { type Citation, citeText } from "../model/citation.ts";
import type { DocumentEntry } from "../model/record.ts";
import { type Span, wordsAt } from "../model/span.ts";
import { startingIn } from "../model/starting-in.ts";
import { type FoundDocument, findDocuments } from "./documents/find-documents.ts";
import type { KeyMaker } from "./extract.ts";
import { type NamedOne, namedIn } from "./named-in.ts";

/**
 * Papers proposed, initialled, signed, in force or ended, in text order, each wording once. `parties` are the states and
 * bodies that it names as such ("between A and B"), `signatories` the persons who signed, `date` when that was.
 */
export function extractDocuments(
  annotated: AnnotatedReport,
  keys: KeyMaker,
): readonly DocumentEntry[] {
  const { text } = annotated.report;
  const documents: DocumentEntry[] = [];
  for (const sentence of annotated.sentences) {
    for (const found of findDocuments(wordsAt(text, sentence))) {
      const document = entry(annotated, keys, sentence, found);
      const told = documents.some(
        (one) =>
          one.title.toLowerCase() === document.title.toLowerCase() &&
          one.status === document.status,
      );
      if (!told) documents.push(document);
    }
  }
  return documents;
}

function entry(
  annotated: AnnotatedReport,
  keys: KeyMaker,
  sentence: Sentence,
  found: FoundDocument,
): DocumentEntry {
  const { text } = annotated.report;
  const { rule } = found;
  const inReport = (span: Span): Span => ({
    start: span.start + sentence.start,
    end: span.end + sentence.start,
  });
  const title = inReport(found.title);
  const cue = inReport(found.cue);
  const { parties, signatories } = involved(annotated, sentence, found, title);
  const date = dateOf(annotated.times, sentence, found);
  const citations: Citation[] = [
    citeText(
      text,
      { start: Math.min(title.start, cue.start), end: Math.max(title.end, cue.end) },
      { rule },
    ),
    citeText(text, title, { field: "title", rule }),
    citeText(text, title, { field: "type", rule }),
    citeText(text, cue, { field: "status", rule }),
    ...parties.map(({ at, reason }) => citeText(text, at, { field: "parties", rule, reason })),
    ...signatories.map(({ at, reason }) =>
      citeText(text, at, { field: "signatories", rule, reason }),
    ),
  ];
  if (date) citations.push(citeText(text, date.at, { field: "date", rule, reason: date.reason }));
  return {
    key: keys("document", title),
    title: wordsAt(text, title).replace(/\s+/g, " "),
    type: found.type,
    status: found.status,
    date: date?.value ?? null,
    parties: parties.map((one) => one.name),
    signatories: signatories.map((one) => one.name),
    citations,
  };
}

type Involved = {
  readonly parties: readonly NamedOne[];
  readonly signatories: readonly NamedOne[];
};

/** Persons before "signed" sign; states and bodies there, or after "between", are parties. */
function involved(
  annotated: AnnotatedReport,
  sentence: Sentence,
  found: FoundDocument,
  title: Span,
): Involved {
  const names = new Set(annotated.people.map((person) => person.name));
  const before = found.signers
    ? namedIn(annotated, { start: sentence.start, end: sentence.start + found.signers.end })
    : [];
  const betweens = partiesAfter(annotated.report.text, title, sentence.end);
  const after = betweens ? namedIn(annotated, betweens) : [];
  const all = [
    ...before,
    ...after.filter((one) => !before.some((other) => other.name === one.name)),
  ];
  return {
    parties: all.filter((one) => !names.has(one.name)),
    signatories: before.filter((one) => names.has(one.name)),
  };
}

/** "between A and B" in the title, or after it up to the next stop. */
function partiesAfter(text: string, title: Span, end: number): Span | null {
  const between = /\b(?:between|with)\s/iu.exec(text.slice(title.start, end));
  if (!between) return null;
  const start = title.start + between.index;
  if (start < title.end) return { start, end: title.end + 1 };
  const stop = /[,.;:]/u.exec(text.slice(start, end));
  return { start, end: stop ? start + stop.index : end };
}

/** The only time in the sentence; for a paper that is merely proposed none. */
function dateOf(times: readonly TimeMention[], sentence: Sentence, found: FoundDocument) {
  if (found.status === "proposed") return null;
  const inside = startingIn(times, sentence).filter((time) => time.end <= sentence.end);
  const [time] = inside;
  if (!time || inside.length > 1 || time.grain === "period") return null;
  return { value: time.value, at: { start: time.start, end: time.end }, reason: time.reason };
}
