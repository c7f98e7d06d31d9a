/**
 * Dates as users give them: EDTF levels 0 and 1 as far as Readout writes them itself (`2024`, `2024-03`, `2024-03-12`,
 * each with `~`, `?` or `%`; seasons `2024-21`; intervals `2024-01/2024-06`), and ISO date-times for publications.
 */
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/;
const TIME = /^T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** `2024-03-12`, `2024-03~`; not `2024-02-30`, `12.03.2024`. */
export function isDate(value: string): boolean {
  const parts = DATE.exec(value);
  if (!parts) return false;
  const [, year, month, day] = parts;
  if (month === undefined) return true;
  const number = Number(month);
  if (number >= 21 && number <= 24) return day === undefined;
  if (number < 1 || number > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), number));
}

/** A date, or two with a slash between, the first not after the second. */
export function isDateOrInterval(value: string): boolean {
  const [start = "", end, ...more] = value.split("/");
  if (more.length > 0 || !isDate(start)) return false;
  return end === undefined || (isDate(end) && inOrder(start, end));
}

/** As far as both are told: 2024-03-12 is not after 2024. */
function inOrder(start: string, end: string): boolean {
  const [a, b] = [start, end].map((date) => date.replace(/[~?%]$/, ""));
  const told = Math.min(a?.length ?? 0, b?.length ?? 0);
  return (a?.slice(0, told) ?? "") <= (b?.slice(0, told) ?? "");
}

/** `2024-03-12T14:05:00+03:00`; a date without a time counts too. */
export function isPublicationDate(value: string): boolean {
  if (isDate(value)) return true;
  const time = TIME.exec(value.slice(10));
  if (!time || !/^\d{4}-\d{2}-\d{2}$/.test(value.slice(0, 10))) return false;
  const [, hour, minute, second = "0"] = time;
  return (
    isDate(value.slice(0, 10)) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 61
  );
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
