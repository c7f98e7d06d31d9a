import { trimEdges } from "../article-edges.ts";
import { type Draft, EMPTY_DRAFT } from "../draft.ts";
import { sharedWords } from "../headline.ts";
import { unmarkLists } from "../list-marks.ts";
import { readLines } from "../markup-text.ts";
import { joinWrapped, type Paragraph } from "../wrapped-lines.ts";
import { findBody, furnitureOf } from "./body-range.ts";
import { takeCrawlerDate } from "./crawler-date.ts";
import { readLeads } from "./leads.ts";
import { readPageHead } from "./page-head.ts";
import { readCopyright, readSignature } from "./signature.ts";
import { readUnit, type Unit } from "./unit.ts";

/**
 * Reads a page that was flattened to lines: there are no tags to lean on, so the look and place of the lines tell the
 * article from menus, widgets and lists of headlines. A text that is nothing but an article comes through whole.
 */
export function readFlatPage(text: string): Draft {
  const paragraphs = joinWrapped(readLines(text));
  const [first, ...rest] = paragraphs;
  if (!first) return EMPTY_DRAFT;
  const crawled = takeCrawlerDate(first.passage);
  const opening: readonly Paragraph[] = crawled?.rest
    ? [{ ...first, passage: crawled.rest }]
    : crawled
      ? []
      : [first];
  const units = [...opening, ...rest].map(readUnit);
  const body = findBody(units);
  // A page without a sentence: short texts are kept, a mere list of dated headlines is none.
  const range = body?.range ?? { start: 0, end: units.length };
  const out = body?.out ?? furnitureOf(units);
  const head = units.slice(0, range.start);
  const foot = units.slice(range.end);
  const kept = units
    .slice(range.start, range.end)
    .filter((_, index) => !out.has(range.start + index));
  const { body: passages } = trimEdges(unmarkLists(kept.map((unit) => unit.passage)));
  const words = passages.map((passage) => passage.text).join("\n");
  const page = readPageHead(head, foot, words.slice(0, HEAD_WORDS));
  const dropped: readonly Unit[] = units.filter(
    (_, index) => index < range.start || index >= range.end || out.has(index),
  );
  return {
    ...EMPTY_DRAFT,
    ...page,
    passages,
    outlet: page.outlet ?? readSignature(foot, words) ?? readCopyright(dropped),
    published: moreExact(crawled?.published ?? null, page.published),
    leads: readLeads(dropped.filter((unit) => !repeats(unit, page.title?.value ?? null))),
  };
}

/** How much of the article a headline is compared with. */
const HEAD_WORDS = 5000;

/** The crawler's date, unless the page prints the same day with its time. */
function moreExact(crawled: Draft["published"], printed: Draft["published"]): Draft["published"] {
  if (!crawled) return printed;
  return printed?.value.startsWith(crawled.value) ? printed : crawled;
}

/** Whether a line is the page's own headline again (in its masthead, above a stamp): no lead to another report. */
const repeats = (unit: Unit, title: string | null): boolean =>
  title !== null && unit.words < 60 && sharedWords(title, unit.passage.text) > 0.9;
