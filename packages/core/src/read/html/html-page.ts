import { trimEdges } from "../article-edges.ts";
import { type Draft, EMPTY_DRAFT } from "../draft.ts";
import { sharedWords } from "../headline.ts";
import { unmarkLists } from "../list-marks.ts";
import { findMainText } from "./main-text.ts";
import { readPageLeads } from "./page-leads.ts";
import { readPageMetadata } from "./page-metadata.ts";
import type { PagePassage } from "./page-node.ts";
import { parsePage } from "./parse-page.ts";

/** How many passages around the text are searched for stamps and bylines. */
const NEAR = 12;

/**
 * Reads an HTML page, or a piece of one: the article's own passages, what the page tells of it, and the headlines of
 * other reports around it. Nothing is rendered and no tree of the document is built.
 */
export function readHtmlPage(html: string): Draft {
  const page = parsePage(html);
  const main = findMainText(page);
  const chosen = new Set<PagePassage>(main.passages);
  const starts = new Set(main.passages.map((passage) => passage.start));
  const first = page.passages.findIndex((passage) => starts.has(passage.start));
  const last = page.passages.findLastIndex((passage) => starts.has(passage.start));
  const near = page.passages.slice(Math.max(0, first - NEAR), last + NEAR / 2);
  const from = page.passages[Math.max(0, first - NEAR) - 1]?.end ?? 0;
  const to = near.at(-1)?.end ?? html.length;
  const metadata = readPageMetadata(html, page, near, (at) => at >= from && at <= to);
  const title = metadata.title?.value ?? "";
  const passages = [...chosen].filter((passage) => !isHeadline(passage, title));
  const { body } = trimEdges(passages);
  const outside = page.passages.filter((passage) => !starts.has(passage.start));
  return {
    ...EMPTY_DRAFT,
    ...metadata,
    passages: unmarkLists(body),
    leads: page.isWhole ? readPageLeads(outside) : [],
  };
}

/** The page's own headline inside the article's part: it is the title, not the text. */
const isHeadline = (passage: PagePassage, title: string): boolean =>
  passage.level === 1 ||
  (passage.level > 0 &&
    title !== "" &&
    sharedWords(passage.text, title) > 0.9 &&
    sharedWords(title, passage.text) > 0.9);
