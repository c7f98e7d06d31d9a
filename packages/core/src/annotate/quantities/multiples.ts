import { MULTIPLYING_VERBS } from "../../lexicon/numbers.ts";
import { matchesOf } from "../../model/matches.ts";
import { NUMBER_WORDS_BELOW_100, readSmallNumber } from "../small-numbers.ts";

/** A multiple written as one word. Offsets lie in the sentence. */
export type FoundMultiple = {
  readonly start: number;
  readonly end: number;
  readonly value: number;
};

const WORD = new RegExp(
  `(?<![\\p{L}-])(?:(?<count>${NUMBER_WORDS_BELOW_100.replace("(?![\\p{L}])", "")})fold|(?<verb>${Object.keys(MULTIPLYING_VERBS).join("|")}))(?!\\p{L})`,
  "giu",
);

/** What such a word can't do without: most sentences have none of it, and are passed over quickly. */
const HINT = new RegExp(`fold|${Object.keys(MULTIPLYING_VERBS).join("|")}`, "i");

/** "threefold", "twofold", "doubled", "tripled"; not "4-fold" (a number and a unit) nor "unfold". */
export function findMultiples(text: string): readonly FoundMultiple[] {
  const found: FoundMultiple[] = [];
  if (!HINT.test(text)) return found;
  for (const match of matchesOf(WORD, text)) {
    const verb = match.groups?.verb?.toLowerCase();
    const value = verb ? MULTIPLYING_VERBS[verb] : readSmallNumber(match.groups?.count ?? "");
    if (value === undefined || value === null || value < 2) continue;
    found.push({ start: match.index, end: match.index + match[0].length, value });
  }
  return found;
}

const TIMES = /^(?:\s+|-)(?<unit>times)(?!\p{L})/iu;
const GREW =
  /\b(?:increas|gr[eo]w|ris|rose|multipl|expand|surg|climb|jump|up|by)\w*(?:\s+[\p{L}-]+){0,6}\s*$/iu;
const MORE = /^(?:\s+|-)times\s+(?:more|higher|greater|larger|bigger|faster|as)\b/iu;

/** The place of "times" where it multiplies ("grew 2.5 times", "three times more"); null where it counts occasions. */
export function multiplyingTimes(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | null {
  const match = TIMES.exec(text.slice(end, end + 20));
  if (!match) return null;
  const grew = GREW.test(text.slice(Math.max(0, start - 80), start));
  if (!grew && !MORE.test(text.slice(end, end + 30))) return null;
  const to = end + match[0].length;
  return { start: to - "times".length, end: to };
}
