import type { TakenOffice } from "./draft.ts";
import { rolesAgree } from "./office-words.ts";

/** Titles that many share, and that say less than any other told of the same person. */
const WEAK =
  /^(?:senior |top |leading )?(?:head of state|mp|member|prince|princess|lawmaker|diplomat|deputy|official|senator)$/iu;

/**
 * The office by which a report introduces someone: the one at the full name, else the first told; a longer form of the
 * same ("Secretary of State" for "Secretary") before a shorter, any office before a mere rank.
 */
export function mainOffice(offices: readonly TakenOffice[]): TakenOffice | null {
  const proper = offices.filter(({ rank }) => !rank);
  const telling = proper.filter(({ role }) => !WEAK.test(role));
  const pool = [telling, proper, offices].find((list) => list.length > 0) ?? offices;
  const first = pool.find(({ full }) => full) ?? pool[0];
  if (!first) return null;
  const longer = pool.find(
    (other) => rolesAgree(other.role, first.role) && other.role.length > first.role.length + 3,
  );
  const best = first.full ? first : (longer ?? first);
  if (best.of !== null) return best;
  return (
    pool.find(
      (other) =>
        other.of !== null &&
        rolesAgree(other.role, best.role) &&
        other.role.length >= best.role.length,
    ) ?? best
  );
}
