import { MONTH_PATTERN } from "../lexicon/months.ts";
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

/** Rules with the words that they can't do without: most sentences have none of them, and are passed over quickly. */
const GROUPS: readonly { readonly hint: RegExp; readonly rules: readonly TimeRule[] }[] = [
  { hint: new RegExp(`\\d.*${MONTH_PATTERN}|${MONTH_PATTERN}.*\\d`, "isu"), rules: DAY_RANGES },
  { hint: /\d{4}/u, rules: EXACT_DATES },
  { hint: new RegExp(`\\d.*${MONTH_PATTERN}|${MONTH_PATTERN}.*\\d`, "isu"), rules: PARTIAL_DATES },
  {
    hint: /quarter|half|month|\b(?:Q[1-4]|H[12]|end|close|start|beginning|middle|early|late|mid|spring|summer|autumn|fall|winter)\b|year.end/iu,
    rules: PARTS_OF_YEAR,
  },
  { hint: new RegExp(MONTH_PATTERN, "iu"), rules: MONTH_RULES },
  {
    hint: /today|tonight|morning|afternoon|evening|night|yesterday|tomorrow|\bago\b|from\s+now|week|month|year/iu,
    rules: RELATIVE_DAYS,
  },
  { hint: /(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu, rules: WEEKDAY_RULES },
  { hint: /\d|year/iu, rules: YEAR_RULES },
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
  const rules = GROUPS.flatMap(({ hint, rules }) => (hint.test(text) ? rules : []));
  for (const { pattern, read } of rules) {
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
