import type { EngagementEntry } from "../model/record.ts";

/** How telling a value is, where as many accounts give one as another: a date by its exactness, words by their length. */
const fullness = (value: string): number => value.length;

/**
 * One field across accounts: the value that most tell; among those the fuller one; then the first in alphabetical order.
 * Null where no account tells it. Independent of the order of the accounts.
 */
export function combineField(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const ranked = [...counts].sort(
    ([a, m], [b, n]) => n - m || fullness(b) - fullness(a) || (a < b ? -1 : 1),
  );
  return ranked[0]?.[0] ?? null;
}

const STATUS_ORDER = ["held", "cancelled", "postponed", "mentioned-past", "upcoming"] as const;

/** The status of an engagement across accounts: once one tells that it was held it was, whatever others announced. */
export function combineStatus(
  statuses: readonly EngagementEntry["status"][],
): EngagementEntry["status"] {
  return STATUS_ORDER.find((status) => statuses.includes(status)) ?? "held";
}
