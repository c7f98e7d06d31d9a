import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS } from "../../lexicon/currencies.ts";
import { HYPHENED_UNITS, MEASURES } from "../../lexicon/units.ts";

/** A unit beside a number. Offsets lie in the sentence. `normal` is false for a counted noun, kept as written. */
export type FoundUnit = {
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "currency" | "measure" | "people" | "noun" | "duration";
};

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const CODE_OF_SIGN = new Map(CURRENCY_SIGNS);
const SIGNS = CURRENCY_SIGNS.map(([sign]) => sign).sort((a, b) => b.length - a.length);
/** "US$ ", "€", "EUR " at the end of what stands before a number; a bare "$" too. */
const BEFORE = new RegExp(
  `(?:^|[^\\p{L}$])(?<sign>${SIGNS.map(literal).join("|")}|\\$|(?:${CURRENCY_CODES.join("|")})(?![\\p{L}]))\\s?$`,
  "u",
);

/** The currency written before a number. `dollar` is what a bare "$" means in this report. */
export function currencyBefore(text: string, at: number, dollar: string): FoundUnit | null {
  const before = text.slice(Math.max(0, at - 8), at);
  const sign = BEFORE.exec(before)?.groups?.sign;
  if (!sign) return null;
  const code = sign === "$" ? dollar : (CODE_OF_SIGN.get(sign) ?? sign);
  const start = at - before.length + before.lastIndexOf(sign);
  return { unit: code, start, end: start + sign.length, kind: "currency" };
}

const MEASURE = MEASURES.map(([source, unit]) => ({
  unit,
  pattern: new RegExp(`^(?:\\s*-?\\s*)(?<unit>${source})(?![\\p{L}\\p{N}])`, "iu"),
}));
const ADJECTIVE = "(?:(?<of>US|U\\.S\\.|UAE|CFA|(?:\\p{Lu}\\p{L}+\\s)?\\p{Lu}\\p{L}+)\\s+)?";
const CURRENCIES = CURRENCY_NAMES.map((name) => ({
  name,
  pattern: new RegExp(
    `^(?:\\s+|-)(?:of\\s+)?${ADJECTIVE}(?<unit>${name.forms.join("|")})(?!\\p{L})`,
    "u",
  ),
}));
const CODE = new RegExp(
  `^\\s?(?<unit>${CURRENCY_CODES.join("|")}|[€₽₼₸₴]|\\$)(?![\\p{L}\\p{N}])`,
  "u",
);
const HYPHENED = /^[-‐‑–](?<unit>\p{L}+)(?![\p{L}-])/u;
const FOLD = /^(?:\s*[-‐‑]?\s*)(?<unit>fold)(?!\p{L})/iu;

/** A currency, measure or hyphened unit straight after a number; null where a noun (or nothing) stands there. */
export function unitAfter(text: string, at: number): FoundUnit | null {
  const after = text.slice(at, at + 60);
  const named = currencyAfter(after);
  if (named) return { ...named, start: at + named.start, end: at + named.end };
  const found = (match: RegExpExecArray, unit: string, kind: FoundUnit["kind"]): FoundUnit => {
    const words = match.groups?.unit ?? "";
    const end = at + match[0].length;
    return { unit, start: end - words.length, end, kind };
  };
  const fold = FOLD.exec(after);
  if (fold) return found(fold, "fold", "measure");
  const hyphened = HYPHENED.exec(after);
  if (hyphened) {
    const unit = HYPHENED_UNITS[hyphened.groups?.unit?.toLowerCase() ?? ""];
    return unit ? found(hyphened, unit, unit === "people" ? "people" : "measure") : null;
  }
  for (const { unit, pattern } of MEASURE) {
    const match = pattern.exec(after);
    if (match && isMeasure(match.groups?.unit ?? "", after.slice(match[0].length))) {
      return found(match, unit, "measure");
    }
  }
  return null;
}

/** "5 m wide" measures; "5 M" and "3 ha-ha" don't: short signs must be written as usual. */
function isMeasure(words: string, rest: string): boolean {
  if (/^(?:m|mt|ha)$/i.test(words)) return words === words.toLowerCase() && !/^\s*[$€]/.test(rest);
  return true;
}

/** A currency's name within the next words: without one, none of the names need be tried. */
const ANY_CURRENCY = new RegExp(
  `^[\\s-]+(?:\\S+\\s+){0,3}?(?:${CURRENCY_NAMES.flatMap((name) => name.forms).join("|")})(?!\\p{L})`,
  "u",
);

function currencyAfter(after: string): FoundUnit | null {
  for (const { name, pattern } of ANY_CURRENCY.test(after) ? CURRENCIES : []) {
    const match = pattern.exec(after);
    if (!match) continue;
    const words = match.groups?.unit ?? "";
    const adjective = match.groups?.of?.toLowerCase() ?? "";
    const unit = name.of[adjective] ?? name.plain ?? words;
    return { unit, start: match[0].length - words.length, end: match[0].length, kind: "currency" };
  }
  const code = CODE.exec(after);
  if (!code) return null;
  const sign = code.groups?.unit ?? "";
  const unit = sign === "$" ? "USD" : (CODE_OF_SIGN.get(sign) ?? sign);
  return { unit, start: code[0].length - sign.length, end: code[0].length, kind: "currency" };
}
