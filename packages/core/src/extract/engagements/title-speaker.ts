import type { Report } from "../../model/report.ts";

/** "Statement by Trade Minister Anna Ozola following …": the rest behind "by", up to what it is about. */
const SPOKEN_BY =
  /\b(?:statement|remarks|address|comments|speech|message)\b[^,;:]{0,30}?\b(?:by|of|from)\s+(.+?)(?=\s+(?:on|at|following|after|regarding|before|upon|during|to|in|with|for|about)\b|[,:;–—]|$)/iu;
/** The office before the name, up to its last word. */
const OFFICE =
  /^.*\b(?:secretary|minister|president|chancellor|ambassador|governor|general|director|chairman|chairwoman|chair|premier|speaker|commissioner|advisor|adviser|spokesperson|spokesman|spokeswoman|mr|mrs|ms|dr|hon)\b\.?\s+/iu;

/** Who says "I" in a statement, by its title; null where the title names nobody. */
export function titleSpeaker(report: Report): string | null {
  const by = SPOKEN_BY.exec(report.title ?? "")?.[1];
  if (!by) return null;
  const name = by.replace(OFFICE, "").trim();
  return /^(?:\p{Lu}[\p{L}'’.-]*\s+)*\p{Lu}[\p{L}'’-]{2,}$/u.test(name) ? name : null;
}
