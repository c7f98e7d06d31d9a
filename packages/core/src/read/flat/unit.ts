import { readDateline } from "../dateline.ts";
import {
  bylineAuthor,
  isInlineFurniture,
  isListHeading,
  isWidget,
  readStamp,
  type Stamp,
} from "../furniture-line.ts";
import type { Passage } from "../passage.ts";
import type { Paragraph } from "../wrapped-lines.ts";

/**
 * A paragraph of a flattened page, with what its look says it is:
 * prose (sentences), remark (one short sentence), cue ("The governor said:"), dateline (nothing but one), stamp (a date
 * of publication), byline, heading (over a list of other things), furniture (a widget), line (anything short: headlines,
 * labels, menus).
 */
export type UnitKind =
  | "prose"
  | "remark"
  | "cue"
  | "dateline"
  | "stamp"
  | "byline"
  | "heading"
  | "furniture"
  | "line";

export type Unit = {
  readonly kind: UnitKind;
  readonly passage: Passage;
  readonly words: number;
  readonly stamp: Stamp | null;
};

const SENTENCE_END =
  /[.!?…。！？]["”’»')\]]*(?:\s*(?:[Ee]nd ?item|\/\s?(?:END|End)\s?\/|\*{3}|#{2,}|[-–]30[-–]))?(?:\s*\p{Lu}{2,3}(?:\/\p{Lu}{2,3})*\/?)?$/u;
/** A sentence that ends inside the line. */
const INNER_SENTENCE = /\p{Ll}{2}[.!?]["”’]? +["“]?\p{Lu}/u;
const LONG_PROSE = 240;

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function isDatelineAlone(text: string): boolean {
  if (text.length > 120) return false;
  const found = readDateline(text, "2000-01-01");
  return found !== null && found.date !== null && found.span.end >= text.length - 1;
}

function kindOf(text: string, words: number, stamp: Stamp | null): UnitKind {
  if (isListHeading(text)) return "heading";
  // "Velma, October 14, 2021" is a dateline; "POLITICS 14 October 2021" and "Politics, 14 October 2021, 15:06" are stamps.
  if (stamp && !(stamp.isPlaceLike && isDatelineAlone(text))) return "stamp";
  if (isInlineFurniture(text) || isWidget(text)) return "furniture";
  if (bylineAuthor(text)) return "byline";
  if (isDatelineAlone(text)) return "dateline";
  const ends = SENTENCE_END.test(text);
  if (text.length >= LONG_PROSE || (INNER_SENTENCE.test(text) && words >= 14)) return "prose";
  if (ends) return words >= 12 ? "prose" : "remark";
  if (/[:;]$/.test(text) && words >= 2) return "cue";
  // A reported headline seldom has this many words.
  if (words >= 20) return "prose";
  return "line";
}

export function readUnit(paragraph: Paragraph): Unit {
  const { passage } = paragraph;
  const words = countWords(passage.text);
  const stamp = readStamp(passage.text);
  const kind = kindOf(passage.text, words, stamp);
  return { kind, passage, words, stamp: kind === "stamp" ? stamp : null };
}
