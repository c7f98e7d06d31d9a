import { isoYear } from "../calendar.ts";
import { COUNT, countOf, numberOf, pattern, TO, yearIn } from "../patterns.ts";
import {
  counted,
  group,
  type TimeContext,
  type TimeReading,
  type TimeRule,
  told,
} from "../rule.ts";

/** Years: "in 2019", "2021–2025", "2016-17", "the 1990s", "last year", "two years ago". */
export const YEAR_RULES: readonly TimeRule[] = [
  {
    name: "years-range",
    hint: /(?:1[89]|20)\d{2}/,
    pattern: pattern(
      `(?<![\\p{N}$€£.,/-])${yearIn("from").replace("[.,]\\d", "[.,]\\d")}${TO}(?<to>(?:19|20)\\d{2}|\\d{2})(?![\\p{N}/-]|[.,]\\d|\\s?(?:%|per\\s?cent|percent))`,
    ),
    read: readYears,
  },
  {
    name: "between-years",
    hint: /between\s/i,
    pattern: pattern(
      `(?<=\\bbetween\\s)${yearIn("from")}\\s+and\\s+(?<to>(?:19|20)\\d{2})(?!\\p{N})`,
    ),
    read: readYears,
  },
  {
    name: "decade",
    hint: /(?:19|20)\d0['’]?s/i,
    pattern: pattern("(?:the\\s+)?(?<![\\p{N}$])(?<decade>(?:19|20)\\d)0['’]?s(?!\\p{L})"),
    read: (match) => told(`${group(match, "decade")}X`, "period"),
  },
  {
    name: "year",
    hint: /(?:1[89]|20)\d{2}/,
    pattern: pattern(
      `(?<![\\p{N}\\p{L}$€£₽₼.,/-])(?:(?:fiscal|financial|the)\\s+year\\s+)?(?<year>(?:1[89]|20)\\d{2})(?![\\p{N}%/]|[.,]\\d|-\\d|-\\p{L})`,
    ),
    read: readBareYear,
  },
  {
    name: "relative-year",
    hint: /\syear/i,
    pattern: pattern(
      "(?:(?<which>this|last|next)\\s+(?:\\p{L}+\\s+)?year|the\\s+(?<pointed>current|previous|coming|past)\\s+year)(?![\\p{L}-])",
    ),
    read: readRelativeYear,
  },
  {
    name: "years-ago",
    hint: /\syears?\s+(?:ago|earlier)/i,
    pattern: pattern(`(?<count>a|${COUNT})\\s+years?\\s+(?:ago|earlier\\s+than\\s+now)`),
    read: (match, { anchor }) => {
      const count = group(match, "count")?.toLowerCase() === "a" ? 1 : countOf(match, "count");
      if (!anchor || count === null) return null;
      return counted(isoYear(anchor.year - count), "year", match[0], anchor);
    },
  },
];

function readYears(match: RegExpExecArray): TimeReading | null {
  const from = numberOf(match, "from");
  const end = group(match, "to") ?? "";
  if (from === null) return null;
  const to = end.length === 2 ? Math.floor(from / 100) * 100 + Number(end) : Number(end);
  return to > from && to - from < 120 ? told(`${isoYear(from)}/${isoYear(to)}`, "period") : null;
}

/** "Vision 2030" is a name; "Summit 2023" tells a year. */
const NAMED_BY_YEAR =
  /(?:^|\s)(?:Agenda|Vision|Strategy|Plan|Programme|Program|Expo|Initiative|Roadmap|Goals?|Resolution|Article|No\.?|Route|Order|Decree|Law)[\s-]+$/u;
/** What comes before a count: "more than 2000". */
const COUNTING =
  /\b(?:than|about|around|approximately|nearly|almost|over|some|least|most|to\s+reach|total(?:led)?|up\s+to|of\s+about)\s+$/iu;
/** Measured or counted nouns after the digits: "2000 people", "1950 new schools"; not "2018 meeting", "2019 was". */
const COUNTED =
  /^\s+(?:km|kg|MW|GW|tons?|tonnes?|percent|per\s+cent|(?:\p{Ll}+\s+){0,2}(?:people|persons|men|women|children|\p{Ll}{3,}(?<!s|i|u|thi)s))(?!\p{L})(?!\s+of\s+\p{Lu}\p{L}+\s+20\d\d)/u;
const BEFORE_YEAR =
  /\b(?:in|since|by|until|till|of|from|during|after|before|year|through|for|to|and|the)\s+$/iu;

function readBareYear(match: RegExpExecArray, { before, after }: TimeContext): TimeReading | null {
  const year = numberOf(match, "year");
  if (year === null || NAMED_BY_YEAR.test(before) || COUNTING.test(before)) return null;
  if (COUNTED.test(after) && !BEFORE_YEAR.test(before)) return null;
  if (/^\s+(?:million|billion|thousand|trillion|dollars|euros)/iu.test(after)) return null;
  return told(isoYear(year), "year");
}

function readRelativeYear(match: RegExpExecArray, context: TimeContext): TimeReading | null {
  const { anchor } = context;
  if (!anchor) return null;
  const words = (group(match, "which") ?? group(match, "pointed") ?? "").toLowerCase();
  // "the past year" is the twelve months up to now
  if (words === "past") return null;
  // only these may stand between: "this academic year" is not the calendar's
  if (/academic|school|fiscal|financial/i.test(match[0])) return null;
  const shift =
    words === "last" || words === "previous" ? -1 : words === "next" || words === "coming" ? 1 : 0;
  return counted(isoYear(anchor.year + shift), "year", match[0], anchor);
}
