/**
 * EDTF dates (levels 0 and 1) in words. Never more exact than the value, and never in the reader's time zone: a date in
 * a report is a day in its own place. What is no EDTF is shown as it stands.
 */
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const SEASONS: Readonly<Record<string, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
};

type Point = { readonly year: string; readonly month: string | null; readonly day: string | null };

/** "2022-12~", "2022-10", "201X", "2021-21". Not "2022-12-01T10:00", "2022/2023". */
const POINT = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?([?~%]?)$/;

function readPoint(value: string): (Point & { readonly doubt: string }) | null {
  const [, year, month, day, doubt] = POINT.exec(value) ?? [];
  if (year === undefined) return null;
  const known = (part: string | undefined) =>
    part === undefined || part.includes("X") ? null : part;
  return { year, month: known(month), day: known(day), doubt: doubt ?? "" };
}

/** "2010s" of "201X", "20th century" is left as "19XX" years: "1900s". */
const yearWords = (year: string): string =>
  year.includes("X") ? `${year.replaceAll("X", "0")}s` : year;

const monthWord = (month: string): string | null =>
  SEASONS[month] ?? MONTHS[Number(month) - 1] ?? null;

function pointWords({ year, month, day }: Point): string {
  const word = month === null ? null : monthWord(month);
  if (word === null) return yearWords(year);
  return day === null ? `${word} ${yearWords(year)}` : `${Number(day)} ${word} ${yearWords(year)}`;
}

function doubtWords(doubt: string, words: string): string {
  if (doubt === "~") return `about ${words}`;
  if (doubt === "?") return `${words} (uncertain)`;
  return doubt === "%" ? `about ${words} (uncertain)` : words;
}

/** "15–16 September 2023", "January–June 2024", "30 April – 2 May 2024". What both ends share is said once. */
function intervalWords(from: Point, to: Point): string {
  const sameYear = from.year === to.year;
  const bothMonths = from.month !== null && to.month !== null;
  if (!sameYear || !bothMonths) {
    const narrow = from.month === null && to.month === null;
    return `${pointWords(from)}${narrow ? "–" : " – "}${pointWords(to)}`;
  }
  if (from.day === null || to.day === null) {
    return `${monthWord(from.month ?? "")}–${pointWords(to)}`;
  }
  if (from.month === to.month) return `${Number(from.day)}–${pointWords(to)}`;
  return `${Number(from.day)} ${monthWord(from.month ?? "")} – ${pointWords(to)}`;
}

/** An EDTF date in words: "2019-12-13" gives "13 December 2019". */
export function dateWords(value: string): string {
  const [start, end] = value.split("/");
  if (start === undefined) return value;
  if (end === undefined) {
    const point = readPoint(start.replace(/T.*$/, ""));
    return point === null ? value : doubtWords(point.doubt, pointWords(point));
  }
  const from = readPoint(start);
  const to = readPoint(end);
  if (from && to) {
    const doubt = from.doubt === "" ? to.doubt : from.doubt;
    return doubtWords(doubt, intervalWords(from, to));
  }
  if (from) return `from ${pointWords(from)}`;
  if (to) return `until ${pointWords(to)}`;
  return value;
}

/** A publication or retrieval time: "13 December 2019, 14:05", in the zone that it was told in. */
export function timeWords(value: string): string {
  const [day, time] = value.split("T");
  if (day === undefined || time === undefined) return dateWords(value);
  const [, clock, zone] = /^(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:?\d{2})?$/.exec(time) ?? [];
  if (clock === undefined) return value;
  const place = zone === undefined ? "" : ` ${zone === "Z" ? "UTC" : `UTC${zone}`}`;
  return `${dateWords(day)}, ${clock}${place}`;
}

/** The year that a date begins in; null for what has none. */
export const yearOf = (value: string | null): string | null =>
  value === null ? null : (/\d{4}/.exec(value)?.[0] ?? null);
