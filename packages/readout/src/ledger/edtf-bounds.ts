/** The first and last day that a date may mean, as ISO days; they compare as text. */
export type Bounds = { readonly start: string; readonly end: string };

const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  "21": ["03-01", "05-31"],
  "22": ["06-01", "08-31"],
  "23": ["09-01", "11-30"],
  // A winter may be that at either end of the year.
  "24": ["01-01", "12-31"],
};

/** The days that an EDTF date (levels 0 and 1) or an ISO date-time may mean; null for what is neither. */
export function edtfBounds(value: string): Bounds | null {
  const [from = "", to] = value.split("/");
  if (to === undefined) return dayBounds(from);
  const start = from === "" || from === ".." ? "0000-01-01" : dayBounds(from)?.start;
  const end = to === "" || to === ".." ? "9999-12-31" : dayBounds(to)?.end;
  return start === undefined || end === undefined ? null : { start, end };
}

/** "2024", "2024-03", "2024-03-12", "2024-21", each with "~", "?" or "%"; "2024-03-12T10:00Z"; not "12.03.2024". */
const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?[~?%]?$/;

function dayBounds(value: string): Bounds | null {
  const parts = DATE.exec(value);
  if (!parts) return null;
  const [, year = "", month, day] = parts;
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` };
  if (day !== undefined)
    return { start: `${year}-${month}-${day}`, end: `${year}-${month}-${day}` };
  const season = SEASONS[month];
  if (season) return { start: `${year}-${season[0]}`, end: `${year}-${season[1]}` };
  return { start: `${year}-${month}-01`, end: `${year}-${month}-31` };
}
