import { MONTHS } from "../../lexicon/months.ts";
import type { FoundNumber } from "./number.ts";

/** "Article 5", "Resolution 1701", "Flight 370", "Group of 77": the number is part of a name. */
const NAMED =
  /(?:\b(?:Articles?|Art\.|Resolutions?|No\.?|Nos\.|Number|Chapter|Paragraphs?|Para\.?|Section|Clause|Flight|Channel|Room|Annex|Appendix|Phase|Protocol|Rule|Item|Point|Act|Law|Decree|Order|Directive|Regulation|Terminal|Gate|Route|Highway|Block|Unit|Agenda|Vision|Strategy|Expo|School|Lyceum|Hospital|Boeing|Airbus|Session|Stage|Group\s+of|Pier|Line|Level|Grade|Class|Page|Volume|Vol\.|Part|Step|Day|Aged?|aged?|age\s+of|ages?|page|article|paragraph|item|number|resolution|under\s+age)\s*)$/u;
/** "14-year-old", "years of age", "%-point" is none of these. */
const AGED =
  /^(?:[-\s]+years?[-\s]+olds?\b|[-\s]+months?[-\s]+old|\s+years?\s+of\s+age|\s+years\s+old)/iu;
/** "10 a.m.", "17 hours GMT". */
const CLOCK = /^(?:\s*(?:a\.?m\.?|p\.?m\.?|o['’]clock)(?!\p{L})|\s+(?:GMT|UTC|local\s+time))/iu;
/** "at 0930 hours": four digits without a mark between them. */
const MILITARY_CLOCK = /^[012]\d[0-5]\d\s?(?:hours|hrs)(?!\p{L})/iu;

/** True where the number is no quantity whatever its unit: part of a name or address, a day, an age, a time of day. */
export function isExcluded(text: string, number: FoundNumber): boolean {
  const before = text.slice(Math.max(0, number.start - 40), number.start);
  const after = text.slice(number.end, number.end + 40);
  if (AGED.test(after) || CLOCK.test(after) || NAMED.test(before)) return true;
  if (MILITARY_CLOCK.test(text.slice(number.start, number.end + 8))) return true;
  if (/\S*(?:https?:|www\.|@)\S*$/u.test(before)) return true;
  // "5+1", "24/7": neither is a quantity
  if (/\d[+/:]$/.test(before) || /^[+/]\d/.test(after)) return true;
  // "one in five workers" is a share, told in another way
  if (/\bone\s+(?:in|of|out\s+of)\s+(?:every\s+)?$/iu.test(before)) return true;
  return besideMonth(before, after) || besideName(before, number);
}

/** "May 5" and "5 May", where no time was read because nothing tells the year. */
function besideMonth(before: string, after: string): boolean {
  const last = /(\p{Lu}\p{L}+)\.?\s*$/u.exec(before)?.[1];
  const next = /^(?:\s+of)?\s+(\p{Lu}\p{L}+)/u.exec(after)?.[1];
  return [last, next].some(
    (word) => word !== undefined && MONTHS[word.toLowerCase()] !== undefined,
  );
}

/** "Nordlink 2", "the Anola 7 rocket": a small plain number after a capitalised word inside a sentence. */
function besideName(before: string, number: FoundNumber): boolean {
  if (!number.digits || number.grouped || number.scale !== 1 || number.value >= 100) return false;
  return /[\p{Ll},]\s+(?:\p{Lu}[\p{L}-]+\s+)*\p{Lu}[\p{L}-]+\s$/u.test(before);
}
