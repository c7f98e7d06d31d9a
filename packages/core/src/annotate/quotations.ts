import type { Quotation } from "../model/annotation.ts";
import type { Block, Report } from "../model/report.ts";

/**
 * Stretches in quotation marks, block by block, outermost marks only. A mark without its partner runs to the block's
 * end with `closed: false` (speech that the next paragraph takes up again). Single marks count only where they
 * can't be apostrophes. Handles “ ” " « » „ ‟ and ‘ ’.
 */
export function findQuotations(report: Report): readonly Quotation[] {
  return report.blocks.flatMap((block) => inBlock(report.text, block));
}

type Open = { readonly at: number; readonly closers: string };

const CLOSERS: Readonly<Record<string, string>> = {
  "“": '”"',
  "„": '“”"‟',
  "«": "»",
  "‟": "”",
  '"': '"”',
  "‘": "’",
};

function inBlock(text: string, block: Block): readonly Quotation[] {
  const found: Quotation[] = [];
  let open: Open | null = null;
  for (let at = block.start; at < block.end; at++) {
    const mark = text[at] ?? "";
    if (open) {
      if (open.closers.includes(mark) && closesAt(text, at, mark)) {
        found.push(quotation(open.at, at + 1, true));
        open = null;
      }
      continue;
    }
    const closers = CLOSERS[mark];
    if (closers && opensAt(text, at, mark, block)) open = { at, closers };
  }
  if (open && block.end - open.at > 2) found.push(quotation(open.at, block.end, false));
  return found;
}

const quotation = (start: number, end: number, closed: boolean): Quotation => ({
  start,
  end,
  inner: { start: start + 1, end: closed ? end - 1 : end },
  closed,
});

/** A mark opens after white space, a bracket or a dash, before something that is no white space. */
function opensAt(text: string, at: number, mark: string, block: Block): boolean {
  const before = at === block.start ? " " : (text[at - 1] ?? " ");
  const after = text[at + 1] ?? " ";
  if (/\s/u.test(after)) return false;
  if (mark === "“" || mark === "«" || mark === "„") return true;
  return /[\s([{\-–—/.,:;!?]/u.test(before);
}

/** A straight or single mark closes behind a word or stop, and not before a letter (an apostrophe). */
function closesAt(text: string, at: number, mark: string): boolean {
  if (mark === "”" || mark === "»") return true;
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  if (mark === "’") return !/[\p{L}\p{N}]/u.test(after) && !/\s/u.test(before);
  return !/\s/u.test(before);
}
