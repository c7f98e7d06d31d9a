import type { FoundNumber } from "./number.ts";

/** What may stand between the ends of a range: "-", "to", "to about $"; "and" only after "between". */
const TO = /^\s*(?:[-–—]|to(?:\s+(?:about|around|nearly|almost))?)\s*\P{L}?\$?\s*$/iu;
const AND = /^\s+and\s+\P{L}?\s*$/iu;
const BETWEEN = /\bbetween\s+\P{L}?\s*$/iu;

/** True where `from` and `to` are the ends of one range: "10-15 percent", "from 4 to 7 billion", "between 3 and 5 km". */
export function isRange(text: string, from: FoundNumber, to: FoundNumber): boolean {
  const middle = text.slice(from.end, to.start);
  if (TO.test(middle)) return true;
  return AND.test(middle) && BETWEEN.test(text.slice(0, from.start));
}
