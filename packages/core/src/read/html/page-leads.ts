import { decodeHTML } from "entities";
import type { DraftLead } from "../draft.ts";
import { countWords } from "../flat/unit.ts";
import { isWidget, readStamp } from "../furniture-line.ts";
import { findPrintedDate } from "../publication-date.ts";
import type { PagePassage } from "./page-node.ts";

/** Fewer words make a menu's entry rather than a headline. */
const FEWEST_WORDS = 4;
const LONGEST = 300;

/** "Governor steps down 10 June 2022 - 17:20": a time at the end (or the start) of a linked headline's line. */
function splitTime(text: string): { readonly title: string; readonly time: string | null } {
  const date = findPrintedDate(text);
  if (!date) return { title: text, time: null };
  const time = text.slice(date.start, date.end);
  if (date.end >= text.length - 1) return { title: text.slice(0, date.start).trim(), time };
  if (date.start <= 1) return { title: text.slice(date.end).replace(/^[\s|•·–—-]+/, ""), time };
  return { title: text, time: null };
}

/** Whether an address can be a report's: not "#top", "/en/", "mailto:…" or a tag's list. */
function isReport(href: string): boolean {
  if (href.length > 2000 || /^(?:#|javascript:|mailto:|tel:)/i.test(href.trim())) return false;
  const path = href.replace(/^https?:\/\/[^/]*/i, "").replace(/[?#].*$/, "");
  return (
    path.replace(/\/+$/, "").length > 4 &&
    !/\/(?:tags?|topics?|author|authors|category|search)\//i.test(path)
  );
}

/** Linked headlines outside the article, each with the time printed right after (or before) it. */
export function readPageLeads(passages: readonly PagePassage[]): readonly DraftLead[] {
  const leads: DraftLead[] = [];
  for (const [index, passage] of passages.entries()) {
    const { text, href } = passage;
    if (!href || passage.links > 1 || text.length > LONGEST) continue;
    if (passage.linked < text.length * 0.5 || isWidget(text) || !isReport(href.value)) continue;
    const { title, time } = splitTime(text);
    if (countWords(title) < FEWEST_WORDS || !/\p{Ll}/u.test(title)) continue;
    const next = passages[index + 1]?.text ?? "";
    const before = passages[index - 1]?.text ?? "";
    const around = readStamp(next) ? next : readStamp(before) ? before : null;
    const { start, end } = passage;
    leads.push({
      title,
      time: time ?? around,
      url: decodeHTML(href.value).trim() || null,
      at: { start, end },
    });
  }
  return leads;
}
