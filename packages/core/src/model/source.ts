/** Plain text as a crawler or a person saved it; a saved page; one JSON object with metadata (design.md). */
export type MediaType = "text/plain" | "text/html" | "application/json";

/** What showed the encoding: a byte-order mark, validity as UTF-8, a declaration, or nothing (Windows-1252). */
export type EncodingBasis = "byte-order-mark" | "valid-utf-8" | "declared" | "fallback";

/** What the user said about a source that the source itself doesn't tell; null where nothing was said. */
export type Supplied = {
  readonly url: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly licence: string | null;
};

export const NOTHING_SUPPLIED: Supplied = {
  url: null,
  published: null,
  outlet: null,
  title: null,
  licence: null,
};

/**
 * Where a report was read from. `path` is the file as named, `line` the 1-based line of a JSON Lines file. `field`
 * names the JSON string that was read ("html" where both are there). `bytes` counts the raw bytes, `sha256` is their
 * hash in lower-case hex; for JSON Lines both are of that object's bytes. `retrieved` is an ISO instant, given by the edge.
 */
export type SourceInfo = {
  readonly path: string | null;
  readonly line: number | null;
  readonly url: string | null;
  readonly field: "text" | "html" | null;
  readonly mediaType: MediaType;
  readonly encoding: string;
  readonly encodingBasis: EncodingBasis;
  readonly bytes: number;
  readonly sha256: string;
  readonly retrieved: string | null;
};

/** A source as the edge hands it to `read`: decoded whole, never altered. `label` is the report's `id` (design.md). */
export type Source = SourceInfo & {
  readonly label: string;
  readonly text: string;
  readonly supplied: Supplied;
};
