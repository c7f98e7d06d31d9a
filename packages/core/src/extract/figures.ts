import type { AnnotatedReport, Sentence } from "../model/annotation.ts";
import { type Citation, citeText } from "../model/citation.ts";
import type { FigureEntry, StatementEntry } from "../model/record.ts";
import { placeOf, type Span } from "../model/span.ts";
import type { KeyMaker } from "./extract.ts";
import { type Basis, readBasis } from "./figures/basis.ts";
import { type Change, readChange } from "./figures/change.ts";
import { type FigureContext, figureContexts } from "./figures/context.ts";
import { type Indicator, readIndicator } from "./figures/indicator.ts";
import { type Period, readPeriod } from "./figures/period.ts";
import { type FigureSpeaker, readSpeaker } from "./figures/speaker.ts";

/**
 * Figures claimed in one report, in text order; empty when none. `value` is in base units ("2 million" is 2000000),
 * percent as written. `period` is EDTF; the speaker is that of the statement around the figure, nobody for the
 * publisher's own narration. Every quantity is a figure: what measures nothing was left out before (quantities.ts).
 */
export function extractFigures(
  annotated: AnnotatedReport,
  keys: KeyMaker,
  statements: readonly StatementEntry[],
): readonly FigureEntry[] {
  const until = ownMonth(annotated);
  let first: Told | null = null;
  let last: Told | null = null;
  return figureContexts(annotated).map((context) => {
    const change = readChange(context);
    const own = readIndicator(context);
    const { sentence } = context;
    if (first?.sentence.block !== sentence.block) first = null;
    // "Trade rose twofold and exceeded 3 billion", "Trade is 6 billion. There is 17 percent growth"
    const before =
      last?.sentence === sentence ? last : change || goesOn(context, first) ? first : null;
    const parts: Parts = {
      change,
      indicator: own ?? before?.indicator ?? null,
      period: readPeriod(context, until),
      basis: readBasis(context),
      speaker: readSpeaker(annotated, context, statements),
    };
    const { quantity } = context;
    last = parts.indicator && { indicator: parts.indicator, sentence, unit: quantity.unit };
    first ??= last;
    return {
      key: keys("figure", quantity.number),
      value: quantity.value,
      unit: quantity.unit,
      modifier: quantity.modifier,
      basis: parts.basis?.basis ?? null,
      indicator: parts.indicator?.words ?? null,
      change: parts.change?.change ?? null,
      period: parts.period?.value ?? null,
      speaker: parts.speaker.names,
      citations: citationsOf(context, parts),
    };
  });
}

/** "Five years ago it was 2 million": "it" is what the paragraph's first figure measures, in the same unit. */
function goesOn({ text, from, quantity }: FigureContext, first: Told | null): boolean {
  return first?.unit === quantity.unit && IT_WAS.test(text.slice(from, quantity.start));
}

const IT_WAS =
  /(?:^|\W)(?:it|this\s+figure|that\s+figure|the\s+figure|this\s+number)\s+(?:(?:has|had|will|would)\s+(?:been|be|reach|reached|exceed|amounted\s+to)|was|is|reached|exceeded|amounted\s+to|stood\s+at)(?:\s+(?:only|just|already|about|less|more|than|around|nearly|almost))*\s*$/iu;

/** What a figure before measured, and in which sentence. */
type Told = {
  readonly indicator: Indicator;
  readonly sentence: Sentence;
  readonly unit: string | null;
};

type Parts = {
  readonly change: Change | null;
  readonly indicator: Indicator | null;
  readonly period: Period | null;
  readonly basis: Basis | null;
  readonly speaker: FigureSpeaker;
};

/** The month of the report's own date, where a figure "since …" ends. */
function ownMonth({ report }: AnnotatedReport): string | null {
  const date = report.dateline?.date ?? report.published;
  return date && /^\d{4}-\d{2}/.test(date) ? date.slice(0, 7) : null;
}

function citationsOf({ text, quantity }: FigureContext, parts: Parts): readonly Citation[] {
  const rule = "figure-quantity";
  const cite = (field: string | null, at: Span, reason: string | null = null): Citation =>
    citeText(text, at, { field, rule, reason });
  const citations: Citation[] = [cite(null, placeOf(quantity)), cite("value", quantity.number)];
  const { unitSpan, modifierSpan } = quantity;
  if (unitSpan) {
    const elsewhere = unitSpan.end <= quantity.start || unitSpan.start > quantity.end;
    citations.push(cite("unit", unitSpan, elsewhere ? "unit carried over from these words" : null));
  }
  if (modifierSpan) citations.push(cite("modifier", modifierSpan));
  for (const at of parts.indicator?.at ?? []) citations.push(cite("indicator", at));
  if (parts.change) citations.push(cite("change", parts.change.at));
  if (parts.period) citations.push(cite("period", parts.period.at, parts.period.reason));
  if (parts.basis) citations.push(cite("basis", parts.basis.at));
  if (parts.speaker.citation) citations.push({ ...parts.speaker.citation, rule });
  return citations;
}
