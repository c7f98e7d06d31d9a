import type { EngagementEntry, Participant } from "../model/record.ts";
import { foldName } from "./fold.ts";

type Told = Pick<EngagementEntry, "type" | "date" | "place" | "host" | "guest" | "others">;

/** Occasions of which one named party can hardly have two on one day in one place. */
const ALONE = new Set(["visit", "ceremony", "forum", "signing"]);

/** A day, or an interval from day to day; vaguer dates join nothing. Matches "2024-03-12", not "2024-03" nor "2024-03~". */
const EXACT_DATE = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;

/** The two parties that an account puts first: host and guest, else whoever else took part, in the account's order. */
function leading(told: Told): readonly string[] {
  const sides = [told.host[0], told.guest[0], ...told.others, ...told.host, ...told.guest];
  const names = sides.filter((name) => name !== undefined).map(foldName);
  return [...new Set(names)].slice(0, 2).sort();
}

/**
 * What makes two accounts tell of one engagement: the type, the exact date and the two parties named first, whichever
 * side each account puts them on. Null where that is not certain: no exact date, nobody named, or one party alone
 * (unless type and place say the rest). Accounts with equal keys are of one engagement.
 */
export function engagementLinkKey(told: Told): string | null {
  if (told.date === null || !EXACT_DATE.test(told.date)) return null;
  const parties = leading(told);
  if (parties.length === 0) return null;
  const base = `${told.type}|${told.date}|${parties.join("|")}`;
  if (parties.length === 2) return base;
  return ALONE.has(told.type) && told.place !== null ? `${base}|${foldName(told.place)}` : null;
}

/**
 * The link keys of one report's engagements, in order. A report that tells of two like engagements means two: the second
 * of a key gets a number, so that two accounts of one report never join.
 */
export function engagementLinkKeys(engagements: readonly Told[]): readonly (string | null)[] {
  const seen = new Map<string, number>();
  return engagements.map((told) => {
    const key = engagementLinkKey(told);
    if (key === null) return null;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}|${count}`;
  });
}

/** All who took part, by one account: its participants, then whoever only stands among host, guest or others. */
export function partiesOf(
  told: Pick<EngagementEntry, "host" | "guest" | "others" | "participants">,
): readonly Participant[] {
  const parties = [...told.participants];
  const sides = [
    ["host", told.host],
    ["guest", told.guest],
    ["other", told.others],
  ] as const;
  for (const [side, names] of sides) {
    for (const name of names) {
      if (parties.some((party) => party.name === name)) continue;
      parties.push({ name, side, part: null, role: null, of: null });
    }
  }
  return parties;
}
