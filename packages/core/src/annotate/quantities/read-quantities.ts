import { SCALED_SIGNS } from "../../lexicon/units.ts";
import type { Quantity } from "../../model/annotation.ts";
import { overlaps, type Span, spanOf } from "../../model/span.ts";
import { carriedUnit, type Earlier } from "./carried-unit.ts";
import { readCountedNoun } from "./counted-noun.ts";
import { isExcluded } from "./exclusions.ts";
import { readModifier } from "./modifier.ts";
import { findMultiples, multiplyingTimes } from "./multiples.ts";
import { type FoundNumber, findNumbers, round, withShortScale } from "./number.ts";
import { isRange } from "./range.ts";
import { currencyBefore, type FoundUnit, unitAfter } from "./unit.ts";

/** A quantity whose offsets lie in the sentence. */
export type FoundQuantity = Quantity;

type Input = {
  readonly text: string;
  /** Where times stand: their numbers are none. */
  readonly taken: readonly Span[];
  readonly dollar: string;
  readonly earlier: Earlier | null;
};

type Measured = {
  readonly number: FoundNumber;
  readonly unit: FoundUnit | null;
  readonly opens: number;
  /** The unit stands with the other end of a range. */
  readonly borrowed: boolean;
};

/** The quantities of one sentence, in order, and the unit that the next sentence may carry on. */
export function readQuantities(input: Input): {
  readonly found: readonly FoundQuantity[];
  readonly next: Earlier | null;
} {
  const { text } = input;
  const measured = withRanges(text, measuredNumbers(input));
  const found: FoundQuantity[] = [];
  let earlier = input.earlier;
  for (const { number, unit, opens, borrowed } of measured) {
    const own: Earlier | null = unit && {
      ...unit,
      span: spanOf(unit.start, unit.end),
      sameSentence: true,
      money: null,
    };
    const carried = own ?? carriedUnit(text, number, earlier);
    if (!carried && !standsAlone(number)) continue;
    found.push(quantity(text, number, opens, borrowed ? null : own, carried));
    earlier = carried
      ? { ...carried, sameSentence: true, money: moneyOf(carried, earlier) }
      : earlier;
  }
  for (const { start, end, value } of findMultiples(text)) {
    const place = spanOf(start, end);
    const modifier = readModifier(text, start, end);
    found.push({
      start: modifier ? Math.min(modifier.span.start, start) : start,
      end,
      value,
      number: place,
      unit: "fold",
      unitSpan: place,
      modifier: modifier?.words ?? null,
      modifierSpan: modifier?.span ?? null,
    });
  }
  return { found: found.sort((a, b) => a.start - b.start), next: earlier };
}

const moneyOf = (now: Earlier, before: Earlier | null): Earlier | null =>
  now.kind === "currency" ? { ...now, money: null } : (before?.money ?? null);

function quantity(
  text: string,
  number: FoundNumber,
  opens: number,
  own: Earlier | null,
  carried: Earlier | null,
): FoundQuantity {
  const modifier = readModifier(text, opens, number.end);
  const start = Math.min(opens, modifier?.span.start ?? opens);
  const closes =
    own && own.span.start >= number.start && own.span.end > own.span.start
      ? own.span.end
      : number.end;
  return {
    start,
    end: Math.max(closes, number.end, modifier?.span.end ?? 0),
    value: number.value,
    number: spanOf(number.start, number.end),
    unit: carried?.unit ?? null,
    unitSpan: carried?.span ?? null,
    modifier: modifier?.words ?? null,
    modifierSpan: modifier?.span ?? null,
  };
}

/** Numbers that may measure, with the unit beside them; those that can't be quantities are gone. */
function measuredNumbers({ text, taken, dollar }: Input): readonly Measured[] {
  const measured: Measured[] = [];
  for (const plain of findNumbers(text)) {
    if (taken.some((time) => overlaps(time, plain)) || isExcluded(text, plain)) continue;
    const sign = currencyBefore(text, plain.start, dollar);
    const number = sign || hasCode(text, plain.end) ? withShortScale(plain, text) : plain;
    const unit = sign ?? unitOf(text, number);
    if (unit === "none") continue;
    const scaled = withSignScale(number, text, unit);
    measured.push({ number: scaled, unit, opens: sign?.start ?? number.start, borrowed: false });
  }
  return measured;
}

/** "25 bcm": the scale is in the sign. */
function withSignScale(number: FoundNumber, text: string, unit: FoundUnit | null): FoundNumber {
  const scale = unit && SCALED_SIGNS[text.slice(unit.start, unit.end).toLowerCase()];
  if (!scale) return number;
  return { ...number, value: round(number.value * scale), scale: number.scale * scale };
}

/** "5m EUR": a code behind a short scale. */
const hasCode = (text: string, end: number): boolean =>
  /^\s?[kmb]\s(?:USD|EUR|GBP|RUB|dollars|euros)/iu.test(text.slice(end, end + 12));

/** The unit after a number; "none" where the number measures nothing. */
function unitOf(text: string, number: FoundNumber): FoundUnit | "none" | null {
  const times = multiplyingTimes(text, number.start, number.end);
  if (times) return { ...times, unit: "fold", kind: "measure" };
  // "500+ seats"
  const at = text[number.end] === "+" ? number.end + 1 : number.end;
  const unit = unitAfter(text, at);
  if (unit) return number.value === 1 && unit.unit === "days" ? "none" : unit;
  if (number.value === 1 && number.scale === 1) return "none";
  if (isPointedAt(text, number) || /^[-‐‑]\p{L}/u.test(text.slice(number.end))) return "none";
  const noun = readCountedNoun(text, at, number.value);
  if (noun === "parties" || noun === "text" || noun === "name") return "none";
  if (noun?.kind === "duration") return isStay(text, number, noun) ? noun : "none";
  return noun;
}

/** "the two", "these three", "the first ten": a small number in words that points back measures nothing new. */
const POINTING = /\b(?:the|these|those|both|other|first|last|next|latter|our|their|all|of)\s+$/iu;
const isPointedAt = (text: string, number: FoundNumber): boolean =>
  !number.digits &&
  number.scale === 1 &&
  number.value <= 10 &&
  POINTING.test(text.slice(0, number.start));

/** "three days in Lund" measures a stay; "two days before" and "the last 30 days" are time that passes. */
const isStay = (text: string, number: FoundNumber, unit: FoundUnit): boolean =>
  unit.unit === "days" &&
  /^\s+(?:in|of)\b/iu.test(text.slice(unit.end)) &&
  !/\b(?:first|last|past|next|than|within|for|every)\s+$/iu.test(text.slice(0, number.start));

/** "reached 4.5 million", "12,000 in all": without a unit, only a large number in digits measures for sure. */
const standsAlone = (number: FoundNumber): boolean =>
  number.digits &&
  (number.scale > 1 || (number.grouped && number.value >= 1000 && Number.isInteger(number.value)));

/** The first end of a range takes the unit of the second, and its scale where it has none. */
function withRanges(text: string, measured: readonly Measured[]): readonly Measured[] {
  return measured.map((from, index) => {
    const to = measured[index + 1];
    if (!to || !isRange(text, from.number, to.number)) return from;
    if (from.unit && from.unit.unit !== to.unit?.unit && from.unit.kind !== "currency") return from;
    const scaled = from.number.scale === 1 && to.number.scale > 1 && from.number.value < 1000;
    const value = scaled ? round(from.number.value * to.number.scale) : from.number.value;
    const scale = scaled ? to.number.scale : from.number.scale;
    return {
      ...from,
      number: { ...from.number, value, scale },
      unit: from.unit ?? to.unit,
      borrowed: from.unit === null,
    };
  });
}
