import {
  type Citation,
  type OffsetMap,
  type ReportRecord,
  type Source,
  sourceWords,
  toSource,
  wellFormed,
} from "@readout/core";

/** What a citation is proved against: the report's text, the way from it to the source, the source's own words. */
export type Ground = {
  readonly text: string;
  readonly map: OffsetMap;
  /** The words at a place of the source, decoded anew. */
  readonly wordsAt: (start: number, end: number) => string;
  /** The values of a metadata key: of the source's JSON object (several of a list), or of what the user supplied. */
  readonly metadata: (key: string) => readonly string[];
};

/** What a report's citations are proved against. Places that several entries cite are decoded once. */
export function groundOf(
  report: { readonly text: string; readonly map: OffsetMap },
  source: Pick<Source, "text" | "mediaType" | "field" | "supplied">,
): Ground {
  const decoded = new Map<string, string>();
  return {
    text: report.text,
    map: report.map,
    wordsAt(start, end) {
      const place = `${start} ${end}`;
      const known = decoded.get(place);
      if (known !== undefined) return known;
      const words = sourceWords(source, { in: "source", start, end });
      decoded.set(place, words);
      return words;
    },
    metadata: metadataOf(source),
  };
}

/** Something in a record that cites words; `key` null for the report itself. */
export type CitedEntry = {
  readonly key: string | null;
  readonly citations: readonly Citation[];
};

/** Everything in a record that cites words: the report itself first, then its entries. */
export function citedEntries(record: ReportRecord): readonly CitedEntry[] {
  return [
    { key: null, citations: record.citations },
    ...record.people,
    ...record.organisations,
    ...record.places,
    ...record.engagements,
    ...record.statements,
    ...record.figures,
    ...record.undertakings,
    ...record.documents,
    ...record.gifts,
  ];
}

const fold = (words: string): string => wellFormed(words).replace(/\s+/g, " ").trim();

const short = (words: string): string =>
  JSON.stringify(words.length > 80 ? `${words.slice(0, 80)}…` : words);

/** What is wrong with a citation: null where the words at its place are the words that it claims. */
function citationFault(citation: Citation, ground: Ground): string | null {
  if (citation.in === "metadata") {
    const values = ground.metadata(citation.key);
    if (values.some((value) => fold(value) === fold(citation.text))) return null;
    const there = values.length === 0 ? "not there" : short(values.join("; "));
    return `cites ${short(citation.text)} as "${citation.key}", which is ${there}`;
  }
  const { start, end, text } = citation;
  if (start < 0 || end <= start) return `cites an empty place (${start} to ${end})`;
  if (citation.in === "source") {
    const words = ground.wordsAt(start, end);
    if (words === fold(text)) return null;
    return `cites ${short(text)} in the source at ${start}, where ${short(words)} stands`;
  }
  const written = ground.text.slice(start, end);
  if (written !== text) return `cites ${short(text)} at ${start}, where ${short(written)} stands`;
  const at = toSource(ground.map, { start, end });
  if (at === null) return `cites ${short(text)}, which leads to no place in the source`;
  const words = ground.wordsAt(at.start, at.end);
  if (words === text || words === fold(text)) return null;
  return `cites ${short(text)}, but the source has ${short(words)} there`;
}

/** What is wrong with an entry: no citation at all, or citations whose words are not there. */
export function entryFaults(entry: CitedEntry, ground: Ground): readonly string[] {
  if (entry.key !== null && entry.citations.length === 0) return ["cites no words"];
  const faults: string[] = [];
  for (const citation of entry.citations) {
    const fault = citationFault(citation, ground);
    if (fault !== null) faults.push(fault);
  }
  return faults;
}

/**
 * Finds metadata by key: "--date" and the like in what the user supplied, anything else in the source's JSON object;
 * of a list each member counts, of an object its `name`.
 */
function metadataOf(
  source: Pick<Source, "text" | "mediaType" | "supplied">,
): (key: string) => readonly string[] {
  const object = source.mediaType === "application/json" ? parsed(source.text) : null;
  const entries = new Map(Object.entries(object ?? {}));
  return (key) => {
    const supplied = suppliedValue(source.supplied, key);
    return supplied === null ? wordsIn(entries.get(key)) : [supplied];
  };
}

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== "object" || value === null || !("name" in value)) return [];
  return wordsIn(value.name);
}

function suppliedValue(supplied: Source["supplied"], key: string): string | null {
  switch (key) {
    case "--url":
      return supplied.url;
    case "--date":
      return supplied.published;
    case "--outlet":
      return supplied.outlet;
    case "--title":
      return supplied.title;
    case "--licence":
      return supplied.licence;
    default:
      return null;
  }
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}
