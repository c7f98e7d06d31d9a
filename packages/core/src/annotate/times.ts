import type { Sentence, TimeMention, Token } from "../model/annotation.ts";
import { matchesOf } from "../model/matches.ts";
import type { Report } from "../model/report.ts";
import { findAnchor } from "./times/anchor.ts";
import { MONTH_HINT } from "./times/patterns.ts";
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

const hasDayOfMonth = (text: string): boolean => /\d/.test(text) && MONTH_HINT.test(text);

/** Rules with the words that they can't do without: most sentences have none of them, and are passed over quickly. */
const GROUPS: readonly {
  readonly isHinted: (text: string) => boolean;
  readonly rules: readonly TimeRule[];
}[] = [
  { isHinted: hasDayOfMonth, rules: DAY_RANGES },
  { isHinted: (text) => /\d{4}/.test(text), rules: EXACT_DATES },
  { isHinted: hasDayOfMonth, rules: PARTIAL_DATES },
  {
    isHinted: (text) =>
      /quarter|half|month|\b(?:Q[1-4]|H[12]|end|close|start|beginning|middle|early|late|mid|spring|summer|autumn|fall|winter)\b|year.end/i.test(
        text,
      ),
    rules: PARTS_OF_YEAR,
  },
  { isHinted: (text) => MONTH_HINT.test(text), rules: MONTH_RULES },
  {
    isHinted: (text) =>
      /today|tonight|morning|afternoon|evening|night|yesterday|tomorrow|\bago\b|from\s+now|week|month|year/i.test(
        text,
      ),
    rules: RELATIVE_DAYS,
  },
  {
    isHinted: (text) => /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i.test(text),
    rules: WEEKDAY_RULES,
  },
  { isHinted: (text) => /\d|year/i.test(text), rules: YEAR_RULES },
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

type Candidate = Omit<TimeMention, "text">;

/** Every rule's readings of one sentence: the first in the text first, of those the longest. */
function candidates(text: string, anchor: TimeContext["anchor"]): readonly Candidate[] {
  const found: Candidate[] = [];
  const rules = GROUPS.flatMap(({ isHinted, rules }) => (isHinted(text) ? rules : []));
  for (const { hint, pattern, read } of rules) {
    if (hint && !hint.test(text)) continue;
    for (const match of matchesOf(pattern, text)) {
      const before = text.slice(0, match.index);
      if (/[\p{L}\p{N}]$/u.test(before.slice(-2)) && /^[\p{L}\p{N}]/u.test(match[0])) continue;
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
