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
  /** The value of a metadata key: of the source's JSON object, or of what the user supplied; null where there is none. */
  readonly metadata: (key: string) => string | null;
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
    const value = ground.metadata(citation.key);
    if (value === citation.text || (value !== null && fold(value) === fold(citation.text))) {
      return null;
    }
    return value === null
      ? `cites ${claimed} as "${citation.key}", which is not there`
      : `cites ${claimed} as "${citation.key}", which is ${short(value)}`;
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
 * Finds metadata by key: "--date" and the like in what the user supplied, anything else in the source's JSON object
 * ("a.b" leads into it); lists and numbers by their words.
 */
export function metadataOf(
  source: Pick<Source, "text" | "mediaType" | "supplied">,
): (key: string) => string | null {
  let object: unknown;
  return (key) => {
    const supplied = suppliedValue(source.supplied, key);
    if (supplied !== null || source.mediaType !== "application/json") return supplied;
    object ??= parsed(source.text);
    let value = object;
    for (const part of key.split(".")) {
      if (typeof value !== "object" || value === null) return null;
      value = Object.entries(value).find(([name]) => name === part)?.[1];
    }
    if (typeof value === "string") return value;
    if (typeof value === "number") return String(value);
    return Array.isArray(value) ? value.join(", ") : null;
  };
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

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
