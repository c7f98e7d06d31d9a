import {
  BUTTON_WORDS,
  BYLINE,
  INLINE_FURNITURE,
  LIST_HEADINGS,
  WIDGET_LINES,
} from "../lexicon/page-furniture.ts";
import { findPrintedDate } from "./publication-date.ts";

/** Longer lines are never taken for furniture by their words. */
const LONGEST = 300;

/** A line without the signs at its ends ("» Read also:" as "Read also"); a closing bracket stays with its number. */
export const bareLine = (line: string): string =>
  line.replace(/^[^\p{L}\p{N}#©(+−-]+/u, "").replace(/[^\p{L}\p{N}!?.")”’%°*]+$/u, "");

/** "Read also", "Latest news", "Comments (3)": what follows is a list of other things. */
export function isListHeading(line: string): boolean {
  if (line.length > 80) return false;
  const bare = bareLine(line).replace(/[.…]+$/, "");
  return LIST_HEADINGS.some((pattern) => pattern.test(bare));
}

/** "Read also: Ferry opens": furniture with what it lists on the same line. */
export const isInlineFurniture = (line: string): boolean =>
  line.length <= LONGEST &&
  INLINE_FURNITURE.some((pattern) => pattern.test(line.replace(/^[^\p{L}#]+/u, "")));

const hasOnlyButtons = (line: string): boolean => {
  const words = line.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  return words.every((word) => BUTTON_WORDS.has(word) || /^\d+$/.test(word));
};

/** Share and subscribe lines, counters, legal lines, lines of buttons or of signs alone. */
export function isWidget(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (!/[\p{L}]/u.test(line)) return !/\p{N}{1,2}:\p{N}{2}/u.test(line);
  const bare = bareLine(line);
  return hasOnlyButtons(bare) || WIDGET_LINES.some((pattern) => pattern.test(bare));
}

/** Whose name a byline gives ("By Lira Ostan"); null for other lines. */
export function bylineAuthor(line: string): string | null {
  if (line.length > 120) return null;
  // A single word after "Written by" is a name, after "Reported" or "Text" it may be any.
  const name = BYLINE.exec(line.trim())?.[1]
    ?.replace(/ in \p{Lu}.*$/u, "")
    .trim()
    .replace(/[,;.]+$/, "");
  return name && (/\s/.test(name) || /^by\b/i.test(line)) ? name : null;
}

export type Stamp = {
  /** As exact as printed; null for a bare time or a day without a year. */
  readonly iso: string | null;
  /** What stands before the date: "CHRONICLE", "Updated". */
  readonly label: string | null;
  readonly isUpdate: boolean;
  /** Whether a comma stands before the date and no time after it, as in a dateline. */
  readonly isPlaceLike: boolean;
};

const LABEL = /^(?<words>[\p{L}\p{M}'’&/ ]{0,40}?)[\s:|•·,–—([-]*$/u;
const PUBLISHED =
  /^(?:published|posted|publication date|date|created|added|released|issued|first published)(?: (?:on|at|in|date|time))?$/i;
const UPDATED =
  /^(?:(?:last|article|page)? ?(?:updated|modified|edited|changed|revised)|update)(?: (?:on|at))?$/i;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/i;
/** "14:53", "2 hours ago", "Yesterday, 14:53", "7 December, 14:53", "Today". */
const LOOSE_STAMP =
  /^(?:(?:today|yesterday|just now|now)?[\s,|•·-]*\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?|(?:today|yesterday|just now)|(?:an?|\d{1,2}) (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?|h|d|m)\.? ago|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?(?:,? \d{1,2}:\d\d)?|\p{L}{3,9}\.? \d{1,2}(?:,? \d{1,2}:\d\d)?|\d{1,2}:\d\d[\s,|•·-]*\d{1,2} \p{L}{3,9}|\d{1,2}\.\d{1,2}\.(?:\d\d)?)$/iu;

/**
 * Reads a line that holds a date of publication and little else: "POLITICS 09 May 2021 - 10:45",
 * "Updated: 7 Dec 2022", "14:53". Null for other lines.
 */
export function readStamp(line: string): Stamp | null {
  if (line.length > 120) return null;
  const date = findPrintedDate(line);
  if (!date) {
    return LOOSE_STAMP.test(line.trim())
      ? { iso: null, label: null, isUpdate: false, isPlaceLike: false }
      : null;
  }
  const before = LABEL.exec(line.slice(0, date.start))?.groups?.words?.trim();
  if (before === undefined) return null;
  const words = before.split(/\s+/).filter((word) => word && !WEEKDAY.test(word));
  const after = line
    .slice(date.end)
    .replace(/[\s|•·,.:–—()[\]-]+/g, " ")
    .trim();
  const more = /(?:updated?|modified)/i.test(after) && findPrintedDate(after) !== null;
  if (words.length > 4 || (!more && after.split(" ").length > 4) || /[.!?]$/.test(before))
    return null;
  // "On 7 December 2022" and "Velma, 7 December 2022" open sentences and datelines.
  if (/^(?:on|in|at|from|since|until|by|as of|to)$/i.test(words[0] ?? "")) return null;
  if (after && !more && !isStampTail(after)) return null;
  const isNamed = PUBLISHED.test(words.join(" ")) || UPDATED.test(words.join(" "));
  if (!isNamed && words.some((word) => /^\p{Ll}/u.test(word) && !/^(?:and|of|the|&)$/.test(word)))
    return null;
  if (!isNamed && /^(?:of|the|and)$/.test(words.at(-1) ?? "")) return null;
  // "Ferry opens (26 May 2023)" is a headline
  if (!isNamed && words.length > 0 && /[([]\s*$/u.test(line.slice(0, date.start))) return null;
  const label = words.join(" ");
  const isUpdate = UPDATED.test(label);
  const isDate = PUBLISHED.test(label) || isUpdate || label === "";
  const isPlaceLike =
    label !== "" && /,\s*$/.test(line.slice(0, date.start)) && date.iso.length === 10;
  return { iso: date.iso, label: isDate ? null : label, isUpdate, isPlaceLike };
}

/** What may follow the date on a stamp: a zone, counters, "Posted in Press releases", "by NIB Velma", a section in capitals. */
const isStampTail = (words: string): boolean =>
  words.length < 60 &&
  (/^(?:\d[\d .,]*|[\p{Lu}\d /&]{2,30}|\p{Lu}\p{L}{2,20}|by \p{Lu}{2,}(?: \p{Lu}\p{L}+){0,2})$/u.test(
    words,
  ) ||
    /^(?:(?:posted|published|filed) (?:in|by|on|under)\b.*|(?:views?|comments?|min(?:utes?)?|read|local time|hrs?|gmt|utc|\d+| )+)$/i.test(
      words,
    ));
