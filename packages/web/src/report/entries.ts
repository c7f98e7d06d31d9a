import type { Citation, ReportRecord } from "@readout/core";
import { statusWord } from "../chronicle/compare.ts";
import { dateWords } from "../text/dates.ts";
import { figureWords } from "../text/figures.ts";
import { actWord, joinNames, officeWords, speakerWords, typeWord } from "../text/names.ts";
import type { CitedSpan } from "./segments.ts";

/** The entries of a record as one list for the side of its text: what each says, and the spans that it cites. */
export const KINDS = [
  "engagement",
  "statement",
  "figure",
  "undertaking",
  "document",
  "gift",
  "person",
  "place",
] as const;
export type Kind = (typeof KINDS)[number];

const KIND_WORDS: Readonly<Record<Kind, readonly [string, string]>> = {
  engagement: ["Engagement", "Engagements"],
  statement: ["Statement", "Statements"],
  figure: ["Figure", "Figures"],
  undertaking: ["Undertaking", "Undertakings"],
  document: ["Document", "Documents"],
  gift: ["Gift", "Gifts"],
  person: ["Person", "People"],
  place: ["Place or body", "Places and bodies"],
};
export const kindWord = (kind: Kind): string => KIND_WORDS[kind][0];
export const kindsWord = (kind: Kind): string => KIND_WORDS[kind][1];

export type SideEntry = {
  readonly key: string;
  readonly kind: Kind;
  readonly label: string;
  /** The report's own words, null where the label says it all. */
  readonly words: string | null;
  readonly beside: string | null;
  readonly citations: readonly Citation[];
  readonly first: number;
};

const told = (parts: readonly (string | null)[]): string | null => {
  const known = parts.filter((part) => part !== null && part !== "");
  return known.length === 0 ? null : known.join(" · ");
};

const dated = (date: string | null): string | null => (date === null ? null : dateWords(date));

type Said = Pick<SideEntry, "label" | "words" | "beside">;

const plainLabel = (label: string, beside: string | null = null): Said => ({
  label,
  words: null,
  beside,
});

function engagementSaid(entry: ReportRecord["engagements"][number]): Said {
  const { type, status, date, place, host, guest, others, main } = entry;
  const who = [...host, ...guest, ...others];
  const label = who.length === 0 ? typeWord(type) : `${typeWord(type)}: ${joinNames(who)}`;
  const state = main && status === "held" ? null : statusWord(status);
  return plainLabel(label, told([dated(date), place, state]));
}

/** All entries of a record in the order of their first words; those without words in the text stand last. */
export function sideEntries(record: ReportRecord): readonly SideEntry[] {
  const list: SideEntry[] = [];
  const add = (
    kind: Kind,
    entry: { readonly key: string; readonly citations: readonly Citation[] },
    said: Said,
  ) => {
    const starts = entry.citations.map((c) => (c.in === "text" ? c.start : Infinity));
    const { key, citations } = entry;
    list.push({ key, kind, ...said, citations, first: Math.min(Infinity, ...starts) });
  };
  for (const e of record.engagements) add("engagement", e, engagementSaid(e));
  for (const e of record.statements) {
    const label = `${speakerWords(e.speaker)} ${actWord(e.act)}`;
    add("statement", e, { label, words: e.text, beside: e.mode === "indirect" ? null : e.mode });
  }
  for (const e of record.figures) {
    const beside = told([dated(e.period), e.speaker.length > 0 ? speakerWords(e.speaker) : null]);
    add("figure", e, { label: figureWords(e), words: e.indicator, beside });
  }
  for (const e of record.undertakings) {
    const beside = told([e.by, dated(e.date)]);
    add("undertaking", e, { label: `Undertaking, ${e.status}`, words: e.what, beside });
  }
  for (const e of record.documents) {
    const beside = told([e.status, dated(e.date), joinNames(e.parties)]);
    add("document", e, { label: e.type, words: e.title, beside });
  }
  for (const e of record.gifts) {
    const way = told([e.from && `from ${e.from}`, e.to && `to ${e.to}`]);
    add("gift", e, { label: "Gift", words: e.what, beside: way });
  }
  for (const e of record.people) add("person", e, plainLabel(e.name, officeWords(e)));
  for (const e of [...record.places, ...record.organisations]) {
    add("place", e, plainLabel(e.name, e.kind));
  }
  return list.sort((a, b) => a.first - b.first || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

/** The spans of the text that entries cite, of the kinds shown. */
export function citedSpans(
  entries: readonly SideEntry[],
  shown: ReadonlySet<Kind>,
): readonly CitedSpan[] {
  const spans: CitedSpan[] = [];
  for (const { key, kind, citations } of entries) {
    if (!shown.has(kind)) continue;
    for (const citation of citations) {
      if (citation.in !== "text") continue;
      spans.push({ start: citation.start, end: citation.end, key, kind });
    }
  }
  return spans;
}

/** Kinds whose words make a sentence understood: who is only named there says nothing yet. */
export const TELLING: ReadonlySet<Kind> = new Set<Kind>(
  KINDS.filter((kind) => kind !== "person" && kind !== "place"),
);
