import {
  type Citation,
  type OffsetMap,
  type ReportRecord,
  type Source,
  sourceWords,
  toSource,
} from "@readout/core";

/** What a citation is proved against: the report's text, the way from it to the source, the source as decoded. */
export type Ground = {
  readonly text: string;
  readonly map: OffsetMap;
  readonly source: Pick<Source, "text" | "mediaType" | "field">;
  /** The values of a metadata key: of the source's JSON object (several of a list), or of what the user supplied. */
  readonly metadata: (key: string) => readonly string[];
};

/** An entry of a record with its kind's name in messages; `label` null for the report's own citations. */
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

const fold = (words: string): string => words.replace(/\s+/g, " ").trim();

const short = (words: string): string =>
  JSON.stringify(words.length > 80 ? `${words.slice(0, 80)}…` : words);

/** What is wrong with a citation: null where the words at its place are the words that it claims. */
export function citationFault(citation: Citation, ground: Ground): string | null {
  const claimed = short(citation.text);
  if (citation.in === "metadata") {
    const values = ground.metadata(citation.key);
    if (values.some((value) => fold(value) === fold(citation.text))) return null;
    const there = values.length === 0 ? "not there" : short(values.join("; "));
    return `cites ${claimed} as "${citation.key}", which is ${there}`;
  }
  const { start, end } = citation;
  if (start < 0 || end <= start) return `cites an empty place (${start} to ${end})`;
  if (citation.in === "source") {
    const words = sourceWords(ground.source, { in: "source", start, end });
    if (words === fold(citation.text)) return null;
    return `cites ${claimed} in the source at ${start}, where ${short(words)} stands`;
  }
  const written = ground.text.slice(start, end);
  if (written !== citation.text) {
    return `cites ${claimed} at ${start}, where ${short(written)} stands`;
  }
  const at = toSource(ground.map, { start, end });
  if (at === null) return `cites ${claimed}, which leads to no place in the source`;
  const words = sourceWords(ground.source, at);
  if (words === fold(citation.text)) return null;
  return `cites ${claimed}, but the source has ${short(words)} there`;
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
export function metadataOf(
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
