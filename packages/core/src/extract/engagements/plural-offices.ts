import { PLURAL_OFFICES } from "../../lexicon/engagement-words.ts";
import { type Item, isPlace, isWord, type Scene } from "./items.ts";
import type { Party } from "./telling.ts";

/**
 * "the Presidents of Norland, Sudland and Ostland": holders whom the report never names, one for each state told.
 * Null where no plural office opens at `at`.
 */
export function pluralOffices(
  scene: Scene,
  at: number,
): { readonly parties: readonly Party[]; readonly next: number } | null {
  const { items } = scene;
  const two = `${items[at]?.lower ?? ""} ${items[at + 1]?.lower ?? ""}`;
  const role = PLURAL_OFFICES.get(two) ?? PLURAL_OFFICES.get(items[at]?.lower ?? "");
  if (!role || items[at]?.mention) return null;
  const behind = at + (PLURAL_OFFICES.has(two) ? 2 : 1);
  if (!isWord(items[behind], new Set(["of", "from"]))) return null;
  const parties: Party[] = [];
  let next = behind + 1;
  for (; next < items.length; next++) {
    const item = items[next];
    if (!item || !(isPlace(item) || isLink(item))) break;
    if (item.mention?.kind === "state") parties.push(holder(role, item));
  }
  return parties.length > 1 ? { parties, next } : null;
}

const isLink = (item: Item): boolean => /^(?:,|and|the|as|well)$/u.test(item.lower);

const holder = (role: string, item: Item): Party => {
  const of = item.mention?.name ?? item.text;
  const at = { start: item.start, end: item.end };
  return {
    name: `${role} of ${of}`,
    role,
    of,
    at,
    part: null,
    reason: `one of several, each ${role}`,
  };
};
