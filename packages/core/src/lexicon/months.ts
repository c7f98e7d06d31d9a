/** Month names of English, full and short, in lower case without a point, with their numbers. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** The month names as one alternation for regular expressions, longest first; a point may follow a short form. */
export const MONTH_PATTERN = `(?:${Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join("|")})\\.?`;

/** The number of a month's name in any case, with or without its point; null for other words. */
export const monthNumber = (name: string): number | null =>
  MONTHS[name.toLowerCase().replace(/\.$/, "")] ?? null;
