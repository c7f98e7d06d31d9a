import { MONTH_PATTERN, monthNumber } from "../lexicon/months.ts";

/** A date as a page prints it, with its place in the words. `iso` is a date or date-time, the zone kept where told. */
export type PrintedDate = { readonly iso: string; readonly start: number; readonly end: number };

const TIME =
  "(?:[,;|·•@]?\\s*(?:[-–—|]\\s*)?(?:at\\s+|time:?\\s*)?(?<hour>[01]?\\d|2[0-3])[:.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?!\\d)\\s*(?<half>[ap]\\.?m\\.?)?\\s*(?<zone>(?:GMT|UTC)\\s*[+−-]\\s*\\d{1,2}(?::?\\d\\d)?|GMT|UTC|Z\\b|[+-]\\d\\d:?\\d\\d)?)?";
const DAY = "(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
const YEAR = "(?<year>(?:19|20)\\d\\d)(?!\\d)";

/** "07 December 2022 - 14:21", "7th Dec. 2022"; not "07 2022". */
const DAY_MONTH_YEAR = new RegExp(
  `(?<!\\d)${DAY}[ .-]*(?<month>${MONTH_PATTERN})[ ,.-]*${YEAR}${TIME}`,
  "diu",
);
/** "December 7, 2022 2:21 pm"; not "December 2022". */
const MONTH_DAY_YEAR = new RegExp(
  `(?<!\\p{L})(?<month>${MONTH_PATTERN}) +${DAY},? +${YEAR}${TIME}`,
  "diu",
);
/** "2022-12-07T14:21+04:00", "2022/12/07 14:21"; not "2022-13-07". */
const YEAR_MONTH_DAY = new RegExp(
  `(?<![\\d/-])${YEAR}[-/.](?<number>0?[1-9]|1[0-2])[-/.]${DAY}(?!\\d)(?:T(?=\\d))?${TIME}`,
  "diu",
);
/** "07.12.2022 14:21", "07/12/2022"; the day comes first, unless it can only be the month. */
const DAY_NUMBER_YEAR = new RegExp(
  `(?<![\\d./-])${DAY}[./-](?<number>0?[1-9]|1[0-2])[./-]${YEAR}${TIME}`,
  "diu",
);
/** "14:21, 7 December 2022", "14:21 07.12.2022": the time before the date. */
const TIME_FIRST =
  /(?<!\d)(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?:\s*(?<zone>GMT|UTC))?[\s,|•·–-]+$/du;

const PATTERNS = [YEAR_MONTH_DAY, DAY_MONTH_YEAR, MONTH_DAY_YEAR, DAY_NUMBER_YEAR];

const two = (value: string | number): string => `${value}`.padStart(2, "0");

function zoneOf(zone: string | undefined): string {
  if (!zone) return "";
  const offset = /([+−-])\s*(\d{1,2}):?(\d\d)?/u.exec(zone);
  if (!offset) return "Z";
  return `${offset[1] === "+" ? "+" : "-"}${two(offset[2] ?? "0")}:${offset[3] ?? "00"}`;
}

function timeOf(groups: Readonly<Record<string, string | undefined>>): string {
  const { hour, minute, second, half, zone } = groups;
  if (hour === undefined || minute === undefined) return "";
  let hours = Number(hour);
  if (half?.toLowerCase().startsWith("p") && hours < 12) hours += 12;
  if (half?.toLowerCase().startsWith("a") && hours === 12) hours = 0;
  return `T${two(hours)}:${minute}${second ? `:${second}` : ""}${zoneOf(zone)}`;
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The earliest full date in the words (at least day, month and year), with its time where one follows; else null. */
export function findPrintedDate(words: string): PrintedDate | null {
  let best: { readonly match: RegExpExecArray; readonly index: number } | null = null;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(words);
    if (match && (!best || match.index < best.index)) best = { match, index: match.index };
  }
  if (!best) return null;
  const groups = best.match.groups ?? {};
  const month = groups.month ? monthNumber(groups.month) : Number(groups.number);
  const { day, year } = groups;
  if (!month || !day || !year || Number(day) > (DAYS_IN_MONTH[month - 1] ?? 0)) return null;
  const before = groups.hour === undefined ? TIME_FIRST.exec(words.slice(0, best.index)) : null;
  const time = timeOf(before?.groups ?? groups);
  const start = before ? before.index : best.index;
  const end = start + words.slice(start, best.index + best.match[0].length).trimEnd().length;
  return { iso: `${year}-${two(month)}-${two(day)}${time}`, start, end };
}

/** "2022-12-07", "2022-12", "2022-12-07T14:21:00+04:00", "2022-12-07 14:21Z"; not "7 Dec 2022". */
const ISO =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?)?)?$/i;

/** A date as metadata gives it, as ISO; what is ISO already stays as it is. Null for what names no date. */
export function readMetadataDate(value: string): string | null {
  const words = value.trim();
  const iso = ISO.exec(words);
  if (!iso) return findPrintedDate(words)?.iso ?? null;
  const [, , month, day, hour, minute] = iso;
  if (month && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day && (Number(day) < 1 || Number(day) > (DAYS_IN_MONTH[Number(month) - 1] ?? 0)))
    return null;
  if (hour && (Number(hour) > 23 || Number(minute) > 59)) return null;
  return words.replace(" ", "T").replace(/([+-]\d\d)(\d\d)$/, "$1:$2");
}
