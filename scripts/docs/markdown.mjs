/**
 * What the docs check reads of a Markdown page: its sections with their tables, its links, its code spans. Not a full
 * parser: it knows the forms that this project's pages use. Fenced code is left out of everything but `fences`.
 */

/** The page with each line of its fenced code blanked, so that line numbers stay; and the blocks themselves. */
function withoutFences(text) {
  const fences = [];
  let open = null;
  const lines = text.split("\n").map((line, index) => {
    const mark = /^(\s*)(`{3,}|~{3,})(.*)$/.exec(line);
    if (open === null && mark) {
      open = { mark: mark[2], language: mark[3].trim(), line: index + 1, lines: [] };
      return "";
    }
    if (open === null) return line;
    if (mark?.[2].startsWith(open.mark) && mark[3].trim() === "") {
      fences.push({ language: open.language, line: open.line, text: open.lines.join("\n") });
      open = null;
    } else open.lines.push(line);
    return "";
  });
  return { lines, fences };
}

/** The anchor that a heading gets on the page: "The record: `ReportRecord`" becomes "the-record-reportrecord". */
export const anchorOf = (heading) =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

/** Code spans of a line, without their marks. */
export const codeSpans = (line) => [...line.matchAll(/`([^`]+)`/g)].map((match) => match[1]);

/** The cells of a table's row; null for a line that is none, and for the rule below its head. */
function cellsOf(line) {
  if (!/^\s*\|.*\|\s*$/.test(line) || /^[\s|:-]+$/.test(line)) return null;
  const inner = line.trim().slice(1, -1);
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

/** `[words](target)`, `![words](target "title")`; not those in code spans. */
function linksOf(lines) {
  return lines.flatMap((line, index) =>
    [...line.replace(/`[^`]*`/g, "").matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)].map(
      (match) => ({ target: match[1], line: index + 1 }),
    ),
  );
}

/** A page: sections in order, each with its heading, level, line, and the rows of its tables (heads included). */
export function readMarkdown(text) {
  const { lines, fences } = withoutFences(text);
  const sections = [{ heading: "", level: 0, line: 1, rows: [], lines: [] }];
  const anchors = new Map();
  lines.forEach((line, index) => {
    const heading = /^(#{1,6})\s+(.+?)\s*#*$/.exec(line);
    if (heading) {
      sections.push({
        heading: heading[2],
        level: heading[1].length,
        line: index + 1,
        rows: [],
        lines: [],
      });
      const anchor = anchorOf(heading[2]);
      anchors.set(anchor, (anchors.get(anchor) ?? 0) + 1);
      return;
    }
    const section = sections[sections.length - 1];
    section.lines.push(line);
    const cells = cellsOf(line);
    if (cells) section.rows.push({ cells, line: index + 1 });
  });
  const ids = new Set();
  for (const [anchor, count] of anchors) {
    for (let n = 0; n < count; n++) ids.add(n === 0 ? anchor : `${anchor}-${n}`);
  }
  for (const line of lines) {
    for (const match of line.matchAll(/<a\s+(?:id|name)="([^"]+)"/g)) ids.add(match[1]);
  }
  return { sections, links: linksOf(lines), anchors: ids, fences, lines };
}
