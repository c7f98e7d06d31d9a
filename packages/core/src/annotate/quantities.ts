import { HOME_DOLLARS } from "../lexicon/currencies.ts";
import type { Quantity, Sentence, TimeMention, Token } from "../model/annotation.ts";
import type { Report } from "../model/report.ts";
import { type Span, spanOf } from "../model/span.ts";
import { startingIn } from "../model/starting-in.ts";
import type { Earlier } from "./quantities/carried-unit.ts";
import { type FoundQuantity, readQuantities } from "./quantities/read-quantities.ts";

type Input = {
  readonly report: Report;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly times: readonly TimeMention[];
};

/**
 * Numbers that measure or count, in text order. `value` is in base units ("2 million" is 2000000), percent as written. A
 * unit may be carried over from the quantity before. Leaves out dates, ages, ordinals, numbers in names, counts of the
 * parties and of a text's own points, time that has passed, and what has no exact value ("tens of thousands").
 */
export function findQuantities({ report, sentences, times }: Input): readonly Quantity[] {
  const dollar = homeDollar(report);
  const quantities: Quantity[] = [];
  let earlier: Earlier | null = null;
  let last: Sentence | null = null;
  for (const sentence of sentences) {
    const text = report.text.slice(sentence.start, sentence.end);
    const taken = startingIn(times, sentence).map((time) => moved(time, -sentence.start));
    // a unit carries over within a paragraph, never beyond
    if (last?.block !== sentence.block) earlier = null;
    const before = last === null ? 0 : last.start - sentence.start;
    const carried: Earlier | null = earlier && carriedOn(earlier, before);
    const { found, next } = readQuantities({ text, taken, dollar, earlier: carried });
    for (const quantity of found) quantities.push(inReport(quantity, sentence.start));
    earlier = next;
    last = sentence;
  }
  return quantities;
}

/** The earlier unit as the next sentence sees it. */
const carriedOn = (earlier: Earlier, by: number): Earlier => ({
  ...earlier,
  span: moved(earlier.span, by),
  sameSentence: false,
  money: earlier.money && { ...earlier.money, span: moved(earlier.money.span, by) },
});

const moved = (span: { readonly start: number; readonly end: number }, by: number): Span =>
  spanOf(span.start + by, span.end + by);

const inReport = (found: FoundQuantity, by: number): Quantity => ({
  ...found,
  ...moved(found, by),
  number: moved(found.number, by),
  unitSpan: found.unitSpan && moved(found.unitSpan, by),
  modifierSpan: found.modifierSpan && moved(found.modifierSpan, by),
});

/** What a bare "$" means to this outlet: the dollar of its own state where its host tells one, else the US dollar. */
function homeDollar(report: Report): string {
  const host = /^https?:\/\/([^/:]+)/.exec(report.source.url ?? "")?.[1] ?? report.outlet ?? "";
  return HOME_DOLLARS[/\.([a-z]{2})$/i.exec(host)?.[1]?.toLowerCase() ?? ""] ?? "USD";
}
