import type { Citation } from "./citation.ts";
import type { OffsetMap } from "./offset-map.ts";
import type { Problem } from "./problem.ts";
import type { SourceInfo } from "./source.ts";
import type { SourceSpan, Span } from "./span.ts";

/** "TARVEL, May 7. /NORV/." at the head of the text. `date` is EDTF, completed with the publication's year. */
export type Dateline = {
  readonly place: string | null;
  readonly date: string | null;
  readonly agency: string | null;
};

/** One block of the text, in order, never overlapping: what lies between is white space. */
export type Block = Span & {
  readonly kind: "paragraph" | "heading" | "list-item" | "quote" | "table-row";
};

/** A headline of another report that the page lists. `time` as printed; `url` where the page links it. */
export type Lead = {
  readonly title: string;
  readonly time: string | null;
  readonly url: string | null;
  readonly at: SourceSpan;
};

/**
 * One published account, as read. `text` is the article proper: blocks joined by blank lines, no furniture; the
 * dateline belongs to it, headline and closing signature don't. `published` and `updated` are ISO dates or date-times
 * as exact as told, zone kept where told. `language` is an ISO 639-1 code, null where the text is too short to tell.
 */
export type Report = {
  readonly id: string;
  readonly source: SourceInfo;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly credits: readonly string[];
  readonly section: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly dateline: (Dateline & { readonly span: Span }) | null;
  readonly language: string | null;
  readonly licence: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly map: OffsetMap;
  readonly leads: readonly Lead[];
  readonly citations: readonly Citation[];
  readonly problems: readonly Problem[];
};
