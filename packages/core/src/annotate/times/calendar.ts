/**
 * Days of the Gregorian calendar as numbers (0 is 1970-01-01) and as ISO strings. Own arithmetic, so that nothing here
 * can reach for the clock or a time zone. Method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

export function dayNumber({ year, month, day }: CalendarDay): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function dayOf(number: number): CalendarDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number =>
  dayNumber({ year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 }) -
  dayNumber({ year, month, day: 1 });

export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const two = (n: number): string => `${n}`.padStart(2, "0");

export const isoYear = (year: number): string => `${year}`.padStart(4, "0");
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${two(month)}`;
export const isoDay = ({ year, month, day }: CalendarDay): string =>
  `${isoMonth(year, month)}-${two(day)}`;
export const isoOf = (number: number): string => isoDay(dayOf(number));

/** The month that lies `by` months after (before, when negative) the given one. */
export function shiftMonth(
  year: number,
  month: number,
  by: number,
): { readonly year: number; readonly month: number } {
  const count = year * 12 + (month - 1) + by;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}
