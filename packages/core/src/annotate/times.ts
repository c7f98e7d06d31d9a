import type { Sentence, TimeMention, Token } from "../model/annotation.ts";
import type { Report } from "../model/report.ts";
import { findAnchor } from "./times/anchor.ts";
import type { TimeContext, TimeRule } from "./times/rule.ts";
import { DAY_RANGES } from "./times/rules/day-ranges.ts";
import { EXACT_DATES } from "./times/rules/exact-dates.ts";
import { MONTH_RULES } from "./times/rules/months.ts";
import { PARTIAL_DATES } from "./times/rules/partial-dates.ts";
import { PARTS_OF_YEAR } from "./times/rules/parts-of-year.ts";
import { RELATIVE_DAYS } from "./times/rules/relative-days.ts";
import { WEEKDAY_RULES } from "./times/rules/weekdays.ts";
import { YEAR_RULES } from "./times/rules/years.ts";
import { readSense } from "./times/sense.ts";

const RULES: readonly TimeRule[] = [
  ...DAY_RANGES,
  ...EXACT_DATES,
  ...PARTIAL_DATES,
  ...PARTS_OF_YEAR,
  ...MONTH_RULES,
  ...RELATIVE_DAYS,
  ...WEEKDAY_RULES,
  ...YEAR_RULES,
];

type Input = {
  readonly report: Report;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
};

/**
 * Dates and periods named in the sentences, in text order, none overlapping. Relative and partial ones count from the
 * dateline's date, else from the publication. Leaves out what can't be known: ages, anniversaries, "recently", a day
 * without year where no anchor is told, "03/04/2024" (day or month first). Method: docs/times.md.
 */
export function findTimes({ report, sentences }: Input): readonly TimeMention[] {
  const anchor = findAnchor(report);
  const times: TimeMention[] = [];
  for (const sentence of sentences) {
    const text = report.text.slice(sentence.start, sentence.end);
    if (!HINT.test(text)) continue;
    let from = 0;
    for (const found of candidates(text, anchor)) {
      if (found.start < from) continue;
      from = found.end;
      const { start, end, ...reading } = found;
      times.push({
        start: sentence.start + start,
        end: sentence.start + end,
        text: text.slice(start, end),
        ...reading,
      });
    }
  }
  return times;
}

/** Every time has a digit or one of these words: sentences without are passed over quickly. */
const HINT =
  /\d|\b(?:today|tonight|tomorrow|morning|night|ago|from\s+now|quarter|half|spring|summer|autumn|fall|winter)\b|yesterday|(?:day|week|month|year)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

type Candidate = Omit<TimeMention, "text">;

/** Every rule's readings of one sentence: the first in the text first, of those the longest. */
function candidates(text: string, anchor: TimeContext["anchor"]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { pattern, read } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(0, match.index);
      if (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(match[0])) continue;
      const end = match.index + match[0].trimEnd().length;
      const after = text.slice(end);
      const sense = () => readSense(before, after);
      const reading = read(match, { anchor, before, after, sense });
      const start = match.index + match[0].length - match[0].trimStart().length;
      if (reading) found.push({ start, end, ...reading });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
