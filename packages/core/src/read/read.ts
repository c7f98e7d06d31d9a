import { type Citation, citeMetadata, citeSource, citeText } from "../model/citation.ts";
import { composeMaps, type OffsetMap, toSource } from "../model/offset-map.ts";
import { type Problem, problem, type Result } from "../model/problem.ts";
import type { Lead, Report } from "../model/report.ts";
import type { Source, SourceInfo, Supplied } from "../model/source.ts";
import type { SourceSpan } from "../model/span.ts";
import { readArticleText } from "./article-text.ts";
import { assemble } from "./assemble.ts";
import { readCredits } from "./credits.ts";
import { readDateline } from "./dateline.ts";
import { type Draft, EMPTY_DRAFT, type Place, type Told, toldByKey } from "./draft.ts";
import { readFlatPage } from "./flat/flat-page.ts";
import { readHtmlPage } from "./html/html-page.ts";
import { readJsonReport } from "./json-report.ts";
import { detectLanguage, languageProblem } from "./language.ts";
import { readMetadataDate } from "./publication-date.ts";
import { sourceWords } from "./source-words.ts";

/**
 * Reads one source into a report: the clean text with its map to the source, and what the page tells around it. What
 * the user supplied counts before a record's metadata, and that before what the page shows; each value cites what it
 * rests on. A source without a readable text gives a problem: `empty`, `no-text`, `json-invalid`, `json-no-text`.
 */
export function read(source: Source): Result<Report> {
  if (source.text.trim() === "") {
    return failure("empty", "The source is empty. Save the page again, or leave the file out.");
  }
  const decoded = decode(source);
  if (!decoded.ok) return decoded;
  const { page, metadata, inner, field } = decoded.value;
  if (page.passages.length === 0) {
    return failure(
      "no-text",
      "No article text was found in the source. If the page loads its text by a script, save it from the browser.",
    );
  }
  const merged = merge([suppliedDraft(source.supplied), metadata, page]);
  return { ok: true, value: report({ ...source, field }, page, merged, inner) };
}

const failure = (code: "empty" | "no-text", message: string): Result<never> => ({
  ok: false,
  problem: problem(code, message),
});

type Decoded = {
  readonly page: Draft;
  readonly metadata: Draft;
  /** From the decoded string to the source; null where they are the same. */
  readonly inner: OffsetMap | null;
  readonly field: "text" | "html" | null;
};

function decode(source: Source): Result<Decoded> {
  const { mediaType, text } = source;
  const plain = { metadata: EMPTY_DRAFT, inner: null, field: null };
  switch (mediaType) {
    case "text/plain":
      return { ok: true, value: { ...plain, page: readFlatPage(text) } };
    case "text/html":
      return { ok: true, value: { ...plain, page: readHtmlPage(text) } };
    case "application/json": {
      const json = readJsonReport(text, source.field);
      if (!json.ok) return json;
      const { field, content, metadata } = json.value;
      const page = field === "html" ? readHtmlPage(content.value) : readArticleText(content.value);
      return { ok: true, value: { page, metadata, inner: content.map, field } };
    }
    default:
      return mediaType satisfies never;
  }
}

function suppliedDraft(supplied: Supplied): Draft {
  const told = (value: string | null, key: string): Told | null =>
    value === null ? null : toldByKey(value, key, "supplied");
  return {
    ...EMPTY_DRAFT,
    title: told(supplied.title, "--title"),
    outlet: told(supplied.outlet, "--outlet"),
    published: told(supplied.published, "--date"),
    licence: told(supplied.licence, "--licence"),
    url: told(supplied.url, "--url"),
  };
}

/** Field by field the first draft that tells it. */
function merge(drafts: readonly Draft[]): Draft {
  const first = (pick: (draft: Draft) => Told | null): Told | null => {
    for (const draft of drafts) {
      const told = pick(draft);
      if (told) return told;
    }
    return null;
  };
  return {
    passages: [],
    title: first((draft) => draft.title),
    outlet: first((draft) => draft.outlet),
    section: first((draft) => draft.section),
    published: first((draft) => draft.published),
    updated: first((draft) => draft.updated),
    authors: drafts.find((draft) => draft.authors.length > 0)?.authors ?? [],
    licence: first((draft) => draft.licence),
    language: first((draft) => draft.language),
    url: first((draft) => draft.url),
    leads: drafts.flatMap((draft) => draft.leads),
  };
}

function report(source: Source, page: Draft, told: Draft, inner: OffsetMap | null): Report {
  const { text, blocks, map: outer } = assemble(page.passages);
  const map = inner ? composeMaps(outer, inner) : outer;
  const place = (at: Place): SourceSpan => {
    const start = { in: "source" as const, start: at.start, end: at.end };
    return inner ? (toSource(inner, at) ?? start) : start;
  };
  const citations: Citation[] = [];
  const problems: Problem[] = [];
  /** Cites what tells a value; `words` are a metadata value's own where the value was read from them. */
  const cite = (field: string, value: Told | null, words = value?.value ?? ""): string | null => {
    if (value?.key != null) {
      const reason = words === value.value ? null : `read as ${value.value}`;
      citations.push(citeMetadata(value.key, words, { field, rule: value.rule, reason }));
    } else if (value) {
      const at = place(value.at);
      citations.push(citeSource(sourceWords(source, at), at, { field, rule: value.rule }));
    }
    return value?.value ?? null;
  };

  const title = cite("title", told.title);
  const published = cite("published", isoDate(told.published, problems), told.published?.value);
  const updated = cite("updated", isoDate(told.updated, problems), told.updated?.value);
  const dateline = readDateline(text, published);
  const { outlet, credits } = originOf(text, told.outlet, dateline, cite, citations);
  if (dateline) {
    const reason = dateline.date && published ? "year from the publication" : null;
    citations.push(citeText(text, dateline.span, { field: "dateline", rule: "dateline", reason }));
  }
  const language = detectLanguage(text) ?? toldLanguage(told.language);
  problems.push(...languageProblem(language));
  const authors = told.authors.map((author) => cite("authors", author) ?? "");
  const section = cite("section", told.section);
  const licence = cite("licence", told.licence);
  const url = source.url ?? cite("url", told.url);
  return {
    id: source.label,
    source: infoOf(source, url),
    title,
    outlet,
    authors,
    credits,
    section,
    published,
    updated,
    dateline,
    language,
    licence,
    text,
    blocks,
    map,
    leads: told.leads.map((lead): Lead => ({ ...lead, at: place(lead.at) })),
    citations,
    problems,
  };
}

/** Outlet and credits: who published, and whom the text names as its origin (the dateline's agency first). */
function originOf(
  text: string,
  told: Told | null,
  dateline: Report["dateline"],
  cite: (field: string, value: Told | null) => string | null,
  citations: Citation[],
): { readonly outlet: string | null; readonly credits: readonly string[] } {
  const credits: string[] = [];
  const agency = dateline?.agency ?? null;
  const isMetadata = told !== null && told.key !== null;
  const inText = agency ? text.indexOf(agency) : -1;
  if (agency && dateline) {
    const span = { start: inText, end: inText + agency.length };
    credits.push(agency);
    citations.push(citeText(text, span, { field: "credits", rule: "dateline-agency" }));
    // Of two names on a page, the dateline has the short one.
    if (!isMetadata)
      citations.push(citeText(text, span, { field: "outlet", rule: "dateline-agency" }));
  }
  for (const { name, span } of readCredits(text)) {
    if (credits.some((other) => other.toLowerCase() === name.toLowerCase())) continue;
    credits.push(name);
    citations.push(citeText(text, span, { field: "credits", rule: "credit" }));
  }
  const signature = told?.rule === "closing-signature" ? told : null;
  if (signature && !credits.some((name) => name.toLowerCase() === signature.value.toLowerCase())) {
    credits.push(cite("credits", signature) ?? signature.value);
  }
  if (agency && !isMetadata) return { outlet: agency, credits };
  return { outlet: cite("outlet", told), credits };
}

/** A told date as ISO; a doubt where it names none. */
function isoDate(told: Told | null, problems: Problem[]): Told | null {
  if (!told) return null;
  const iso = readMetadataDate(told.value);
  if (iso) return { ...told, value: iso };
  const from = told.key ?? "the page";
  const message = `"${told.value}" (${from}) is no date that is understood. Give one as 2024-03-12 with --date.`;
  problems.push(problem("value-invalid", message));
  return null;
}

const toldLanguage = (told: Told | null): string | null =>
  /^[a-z]{2}(?=$|[-_])/i.exec(told?.value ?? "")?.[0].toLowerCase() ?? null;

const infoOf = (source: Source, url: string | null): SourceInfo => ({
  path: source.path,
  line: source.line,
  url,
  field: source.field,
  mediaType: source.mediaType,
  encoding: source.encoding,
  encodingBasis: source.encodingBasis,
  bytes: source.bytes,
  sha256: source.sha256,
  retrieved: source.retrieved,
});
