import { CITIES } from "../lexicon/cities.ts";
import { NOT_A_PLACE, NOT_A_PLACE_START, PLACE_PARTICLES } from "../lexicon/dateline-words.ts";
import { MONTH_PATTERN, monthNumber } from "../lexicon/months.ts";
import { CAPITAL_SPELLINGS, STATES } from "../lexicon/states.ts";
import type { Dateline } from "../model/report.ts";
import type { Span } from "../model/span.ts";

/** A dateline with its place in the words, its closing dash or point included. */
export type FoundDateline = Dateline & { readonly span: Span };

/** How far into the text a dateline may reach. */
const REACH = 160;

/** "Nur-Sultan", "D.C.", "N'Djamena", "BAKU". */
const PLACE_WORD = /\p{Lu}(?:[\p{L}\p{M}'’`]|-(?=\p{L}))*(?:\.\p{Lu})*/uy;
const PARTICLE =
  /(?:de la|de|del|da|do|dos|du|di|la|le|el|al|am|of|the|sur|es|upon|van) (?=\p{Lu})/uy;
const WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day,? */iy;
/** "May 7, 2021", "Oct. 3", "JULY 3rd"; not "May you". */
const MONTH_DAY = new RegExp(
  `(?<month>${MONTH_PATTERN}) ?(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d:])(?:,? (?<year>(?:19|20)\\d\\d)(?!\\d))?`,
  "iy",
);
/** "12 March 2024", "12th March", "12-Mar". */
const DAY_MONTH = new RegExp(
  `(?<day>[0-3]?\\d)(?:st|nd|rd|th)?[ -](?<month>${MONTH_PATTERN})(?!\\p{L})(?:,? (?<year>(?:19|20)\\d\\d)(?!\\d))?`,
  "iuy",
);
/** "12.03.2024", "12/03/2024", "2024-03-12". */
const NUMBERS = /(?<day>[0-3]?\d)[./](?<number>[01]?\d)[./](?<year>(?:19|20)\d\d)(?!\d)/y;
const ISO = /(?<year>(?:19|20)\d\d)-(?<number>[01]\d)-(?<day>[0-3]\d)(?!\d)/y;
const DATES = [MONTH_DAY, DAY_MONTH, NUMBERS, ISO];
/** " – ", " —", "–", "--", " - ", "- ": a hyphen needs a space on one side. */
const DASH = / *(?:[–—]|--+)[–—-]* *| +- *| *- +/y;
/** "/TASS/", "(Xinhua)", "[WAM]". */
const BRACKETED = /[/([]\s*(?<agency>[\p{L}\d][\p{L}\d.&'’ -]{0,40}?)\s*[/)\]]/uy;
/** "AZERTAC", "Report.az", "Trend", "DW": a bare agency name after a date or a place. */
const BARE_AGENCY =
  /(?<agency>\p{Lu}[\p{L}\d&'’-]*(?:\.\p{Ll}{2,4})?(?: \p{Lu}[\p{L}\d&'’-]*){0,3})/uy;
const SEPARATOR = /[ ,.;:|]+/y;

type Scan = { readonly words: string; at: number };

function take(scan: Scan, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = scan.at;
  const match = pattern.exec(scan.words);
  if (match) scan.at += match[0].length;
  return match;
}

const isCapitals = (words: string): boolean => words === words.toUpperCase();

/** One part of a place ("NEW YORK", "Rio de Janeiro"): words with capitals, up to the next sign. */
function takePlace(scan: Scan): string | null {
  const start = scan.at;
  let end = scan.at;
  for (let count = 0; count < 6; count++) {
    const before = scan.at;
    if (count > 0) take(scan, PARTICLE);
    const word = take(scan, PLACE_WORD)?.[0];
    // "D.C." keeps its last point.
    if (word && /\.\p{Lu}$/u.test(word) && scan.words[scan.at] === ".") scan.at += 1;
    if (!word || monthNumber(word) !== null || (count > 0 && /day$/i.test(word))) {
      scan.at = before;
      break;
    }
    end = scan.at;
    if (scan.words[scan.at] !== " ") break;
    scan.at += 1;
  }
  scan.at = end;
  return end > start ? scan.words.slice(start, end) : null;
}

type TakenDate = { readonly year: string | null; readonly month: number; readonly day: number };

function takeDate(scan: Scan): TakenDate | null {
  const before = scan.at;
  const bracket = scan.words[scan.at] === "(" ? 1 : 0;
  scan.at += bracket;
  take(scan, WEEKDAY);
  for (const pattern of DATES) {
    const groups = take(scan, pattern)?.groups;
    if (!groups) continue;
    const month = groups.month ? monthNumber(groups.month) : Number(groups.number);
    const day = Number(groups.day);
    if (!month || month > 12 || day < 1 || day > 31) break;
    if (bracket && scan.words[scan.at] === ")") scan.at += 1;
    return { year: groups.year ?? null, month, day };
  }
  scan.at = before;
  return null;
}

const daysOf = (year: number, month: number, day: number): number => year * 372 + month * 31 + day;

/** The year that puts the day nearest to the publication: a December dateline on a January page is of last year. */
function nearestYear(month: number, day: number, published: string | null): string | null {
  const [, year, publishedMonth, publishedDay] =
    /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(published ?? "") ?? [];
  if (!year || !publishedMonth) return null;
  const target = daysOf(Number(year), Number(publishedMonth), Number(publishedDay ?? 15));
  let best = Number(year);
  for (const candidate of [best - 1, best + 1]) {
    const distance = Math.abs(daysOf(candidate, month, day) - target);
    if (distance < Math.abs(daysOf(best, month, day) - target)) best = candidate;
  }
  return `${best}`;
}

function completeDate(date: TakenDate | null, published: string | null): string | null {
  if (!date) return null;
  const year = date.year ?? nearestYear(date.month, date.day, published);
  if (!year) return null;
  return `${year}-${`${date.month}`.padStart(2, "0")}-${`${date.day}`.padStart(2, "0")}`;
}

/** "RIO DE JANEIRO" as "Rio de Janeiro"; what has small letters stays as it is. */
function normalCase(place: string): string {
  if (!isCapitals(place) || /\./.test(place)) return place;
  return place.toLowerCase().replace(/[\p{L}\p{M}]+/gu, (word, at: number) => {
    if (at > 0 && PLACE_PARTICLES.has(word)) return word;
    // "N'Djamena" and "L'Aquila" have a capital after the apostrophe, "Xi'an" has none.
    if (at > 2 && /['’]/.test(place[at - 1] ?? "")) return word;
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  });
}

function isPlace(part: string): boolean {
  const words = part.toLowerCase().split(" ");
  return !NOT_A_PLACE_START.has(words[0] ?? "") && !words.some((word) => NOT_A_PLACE.has(word));
}

/** An agency, in brackets anywhere or bare after a date ("May 7, KAZINFORM") or before a dash ("ASTANA. KAZINFORM -"). */
function takeAgency(scan: Scan, afterDate: boolean): string | null {
  const before = scan.at;
  // "VELMA, NORVANIA –" names the state, "VELMA. NORVFORM –" the agency.
  const mayBeBare = afterDate || /\. *$/.test(scan.words.slice(0, before));
  const bracketed = take(scan, BRACKETED)?.groups?.agency;
  if (bracketed) return bracketed;
  const bare = mayBeBare ? take(scan, BARE_AGENCY)?.groups?.agency : undefined;
  const rest = scan.words.slice(scan.at);
  if (bare && (afterDate || isCapitals(bare))) {
    if (/^\.?\s*$/.test(rest) || /^ *(?:[–—]|--| - |- |:)/.test(rest)) return bare;
    if (isCapitals(bare) && bare.length > 2 && /^[.:] /.test(rest)) return bare;
    if (afterDate && /^\p{L}{3,}$/u.test(bare) && /^[.:] +\p{Lu}/u.test(rest)) return bare;
  }
  scan.at = before;
  return null;
}

type Parts = { places: string[]; date: TakenDate | null; agency: string | null };

/** What a dateline is closed by; null when it isn't closed. */
function closing(scan: Scan, parts: Parts): "dash" | "stop" | "end" | null {
  if (take(scan, DASH)) return "dash";
  const rest = scan.words.slice(scan.at);
  if (/^[.:,;\s]*$/.test(rest)) {
    scan.at = scan.words.trimEnd().length;
    return "end";
  }
  // "Dushanbe. President": a city that is known may stand alone
  const told = parts.date !== null || parts.agency !== null || isKnownCity(parts.places);
  if (told && take(scan, /[.:]+ +(?:[–—-]+ *)?/y)) return "stop";
  // "(UNICEF) The", "/TASS/ The"
  if (
    parts.agency &&
    /[)/\]]$/.test(scan.words.slice(0, scan.at)) &&
    /^ +["“]?\p{Lu}/u.test(rest)
  ) {
    return "stop";
  }
  return null;
}

const KNOWN_CITIES = new Set(
  [
    ...CITIES,
    ...STATES.flatMap(({ capital }) => capital ?? []),
    ...CAPITAL_SPELLINGS.map(([spelling]) => spelling),
  ].map((name) => name.toLowerCase()),
);

const isKnownCity = ([city, ...more]: readonly string[]): boolean =>
  city !== undefined && more.length === 0 && KNOWN_CITIES.has(city.toLowerCase());

function isDateline(parts: Parts, closed: "dash" | "stop" | "end"): boolean {
  const [place, ...more] = parts.places;
  if (!place || !isPlace(place)) return false;
  if (parts.agency) return closed !== "end" || parts.date !== null || isCapitals(place);
  if (parts.date || closed === "stop") return true;
  if (closed !== "dash") return false;
  return isCapitals(place) ? place.length > 2 : more.length === 0 && !place.includes(" ");
}

/**
 * The dateline at the head of a text ("TARVEL, May 7. /NORV/.", "Velma, May 7, NORV", "ARNO – …"): place in
 * normal case, date completed from the publication, agency. Null where the text opens without one.
 */
export function readDateline(text: string, published: string | null): FoundDateline | null {
  const block = text.split("\n\n", 1)[0] ?? "";
  const scan: Scan = { words: block.slice(0, REACH), at: 0 };
  const parts: Parts = { places: [], date: null, agency: null };
  for (let step = 0; step < 6; step++) {
    if (parts.places.length > 0) {
      const closed = scan.at > 0 ? tryClose(scan, parts) : null;
      if (closed) return closed(published);
      take(scan, SEPARATOR);
      if (scan.at >= scan.words.length) return null;
    }
    if (!parts.date && parts.places.length > 0) {
      parts.date = takeDate(scan);
      if (parts.date) continue;
    }
    if (!parts.agency && parts.places.length > 0) {
      parts.agency = takeAgency(scan, parts.date !== null);
      if (parts.agency) continue;
    }
    const place = parts.date ? null : takePlace(scan);
    if (!place || parts.places.length === 3) return null;
    parts.places.push(place);
  }
  return null;
}

/** Closes the dateline where it can be closed: gives the function that completes it. */
function tryClose(
  scan: Scan,
  parts: Parts,
): ((published: string | null) => FoundDateline | null) | null {
  const before = scan.at;
  const closed = closing(scan, parts);
  // A point after "Dec" or "D.C" closes nothing while an agency still follows.
  if (closed === "stop" && !parts.agency) {
    const ahead: Scan = { words: scan.words, at: scan.at };
    const agency = takeAgency(ahead, true);
    if (agency) {
      scan.at = before;
      return null;
    }
  }
  if (!closed) {
    scan.at = before;
    return null;
  }
  const end = scan.words.slice(0, scan.at).trimEnd().length;
  return (published) => {
    if (!isDateline(parts, closed)) return null;
    return {
      place: normalCase(parts.places[0] ?? ""),
      date: completeDate(parts.date, published),
      agency: parts.agency,
      span: { start: 0, end },
    };
  };
}
