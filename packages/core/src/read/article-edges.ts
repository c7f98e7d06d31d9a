import { CLOSING_LINES, ISSUER_WORDS, ISSUING_LINES } from "../lexicon/page-furniture.ts";
import { isListHeading, isWidget, readStamp } from "./furniture-line.ts";
import { type Passage, slicePassage } from "./passage.ts";

/**
 * What senders put around an article's own words, taken off its ends: issuing office, paper number, date lines, end
 * marks, sign-offs, licence and signature lines. Between the ends nothing goes but lines of signs. `removed` keeps
 * what went, for what it tells (date, outlet).
 */
export type Edges = {
  readonly body: readonly Passage[];
  readonly removed: readonly { readonly passage: Passage; readonly where: "head" | "tail" }[];
};

/** "(Archived Content)", "[Unofficial]": a whole line in brackets. */
const BRACKETED = /^[([][^()[\]]{2,40}[)\]]$/;
/** "###", "-30-", "* * *", "- 2 -"; not "42". */
const SIGNS_ALONE = /^[^\p{L}\p{N}]+$|^[–—-]\s*\d{1,3}\s*[–—-]$|^(?:#\s*)+$/u;
/** " MH/PA", " MG", " EF/MA/MG", " MH/" after the last sentence; not " in the U.S." */
const INITIALS = /(?<=[.!?…]["”’')\]]{0,2})\s+\p{Lu}{2,3}(?:\/\p{Lu}{2,3}){0,3}\/?$/u;
const INITIALS_ALONE = /^\p{Lu}{2,3}(?:\/\p{Lu}{2,3}){1,3}\/?$/u;
/** "/END/", "###", "-30-" glued to the last paragraph. */
const MARK_AT_END =
  /(?<=[.!?…"”’)\]])\s*(?:[Ee]nd ?item|\/\s?(?:END|End)\s?\/|#{2,}|[–—-]\s?30\s?[–—-]|#(?: #)+|\*{3,}|\/\/\/?)$/u;

function isDateAlone(text: string): boolean {
  const stamp = readStamp(text);
  return stamp !== null && stamp.iso !== null;
}

function isCapitalSignature(text: string): boolean {
  if (text.length > 120 || /[.!?]["”]?$/.test(text)) return false;
  const capitals = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
  return capitals && (ISSUER_WORDS.test(text) || isDateAlone(text.replace(/^[^\d]*/, "")));
}

const isHead = (text: string): boolean =>
  text.length <= 160 &&
  (BRACKETED.test(text) ||
    SIGNS_ALONE.test(text) ||
    // "Velma, October 14, 2021" above the text is its dateline, below it a signature.
    (isDateAlone(text) && !readStamp(text)?.isPlaceLike) ||
    isListHeading(text) ||
    isWidget(text) ||
    ISSUING_LINES.some((pattern) => pattern.test(text.replace(/[\s\u200e]+$/, ""))));

const isTail = (text: string): boolean =>
  text.length <= 300 &&
  (SIGNS_ALONE.test(text) ||
    isDateAlone(text) ||
    isListHeading(text) ||
    isWidget(text) ||
    isCapitalSignature(text) ||
    INITIALS_ALONE.test(text) ||
    BRACKETED.test(text) ||
    CLOSING_LINES.some((pattern) => pattern.test(text)));

function withoutSignOff(passage: Passage): Passage | null {
  let length = passage.text.length;
  for (const pattern of [MARK_AT_END, INITIALS, MARK_AT_END]) {
    // Only the end is looked at: the pattern is tried once, on a short tail.
    const from = Math.max(0, length - 60);
    const match = pattern.exec(passage.text.slice(from, length));
    if (match) length = from + match.index;
  }
  return length === passage.text.length ? passage : slicePassage(passage, 0, length);
}

/** "… until 2030.***": a rule between two parts, glued to the first. */
function withoutStars(passage: Passage): Passage | null {
  const stars = /(?<=[.!?…"”’)\]])\s*\*{3}$/u.exec(passage.text.slice(-8));
  return stars ? slicePassage(passage, 0, passage.text.length - stars[0].length) : passage;
}

/** Strips an article's ends; where nothing but edges is there, all is kept. */
export function trimEdges(passages: readonly Passage[]): Edges {
  let start = 0;
  let end = passages.length;
  const textAt = (index: number): string => passages[index]?.text ?? "";
  while (start < end && isHead(textAt(start))) start += 1;
  while (end > start && isTail(textAt(end - 1))) end -= 1;
  if (start === end) return { body: passages, removed: [] };
  const body: Passage[] = [];
  for (const [index, passage] of passages.slice(start, end).entries()) {
    if (SIGNS_ALONE.test(passage.text)) continue;
    const kept = index === end - start - 1 ? withoutSignOff(passage) : withoutStars(passage);
    if (kept) body.push(kept);
  }
  return {
    body,
    removed: [
      ...passages.slice(0, start).map((passage) => ({ passage, where: "head" as const })),
      ...passages.slice(end).map((passage) => ({ passage, where: "tail" as const })),
    ],
  };
}
