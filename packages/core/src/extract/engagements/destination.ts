import { clauseEnd, toldPlace, wordsTold } from "./circumstances.ts";
import { type Item, isPersonal, isPlace, isWhen, isWord, type Scene } from "./items.ts";
import type { Told } from "./telling.ts";

/** Where a journey goes, and the index behind its words. */
export type Destination = { readonly told: Told; readonly next: number };

const LEAD_IN = new Set(["the", ",", "both", "city", "of", "capital", "his", "'s"]);
const LINKS = new Set([",", ";", "and", "the", "as", "well", "&"]);

/**
 * Places joined as one destination: "Norland and Sudland", "Tarvel, Norland; Velm, Kestrovia; and Brod" (the cities).
 * A town that no list knows counts among known ones, or alone where `towns` says so ("travelled to Tarvel").
 */
export function destination(
  scene: Scene,
  from: number,
  { towns = false }: { readonly towns?: boolean } = {},
): Destination | null {
  const { items } = scene;
  let at = from;
  while (isWord(items[at], LEAD_IN) || isWhen(items[at]) || items[at]?.mention?.adjective) at++;
  const found: { readonly item: Item; readonly name: string; readonly end: number }[] = [];
  let next = at;
  while (next < items.length) {
    const item = items[next];
    if (!item || item.mention?.possessive) break;
    const end = isPlace(item) ? item.end : towns ? townEnd(items, next) : null;
    if (end === null) {
      if (found.length === 0 || !isWord(item, LINKS)) break;
      next++;
      continue;
    }
    const inside = found.length > 0 && isStateOfTown(items, next);
    const name = item.mention?.name ?? scene.annotated.report.text.slice(item.start, end);
    if (!inside) found.push({ item, name, end });
    while ((items[next]?.start ?? end) < end) next++;
  }
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return null;
  const names = found.map(({ name }) => name);
  const value =
    names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : first.name;
  const behind = items.findIndex((item) => item.start >= last.end);
  const told = { value, at: { start: first.item.start, end: last.end }, reason: null };
  return { told, next: behind < 0 ? items.length : behind };
}

/** The state right behind a town and a comma: "Tarvel, Norland". */
const isStateOfTown = (items: readonly Item[], at: number): boolean =>
  items[at]?.mention?.kind === "state" &&
  items[at - 1]?.text === "," &&
  items[at - 2]?.mention?.kind !== "state";

/** Where a run of capitalised words ends that nothing else explains; null for none. */
function townEnd(items: readonly Item[], from: number): number | null {
  let at = from;
  while (at < items.length && isCapital(items[at]) && items[at]?.mention === null) at++;
  return at > from && at - from < 5 ? (items[at - 1]?.end ?? null) : null;
}

/** Prepositions before a destination, and before what somebody returns from. */
export const TOWARDS = new Set(["to", "in", "at", "for", "into"]);
export const FROM = new Set(["from"]);

/** The destination behind the first of `leads`: "left on Monday for Norland", "travelled to Tarvel". */
export function destinationAfter(
  scene: Scene,
  from: number,
  leads: ReadonlySet<string>,
): Destination | null {
  const { items } = scene;
  for (let at = from; at < Math.min(clauseEnd(items, from + 1), from + 8); at++) {
    if (isWord(items[at], leads)) {
      const place = destination(scene, at + 1, { towns: items[at]?.lower !== "for" });
      if (place) return place;
    }
    if (isPersonal(items[at])) return null;
  }
  return null;
}

/** "visited the Lantern Street Museum": a site by its own name, or a named body. */
export function namedSite(scene: Scene, from: number): Destination | null {
  const { items } = scene;
  const first = items[from]?.lower === "the" ? from + 1 : from;
  const named = items[first];
  if (named?.mention?.kind === "organisation") return { told: toldPlace(named), next: first + 1 };
  let end = first;
  while (end < items.length && isCapital(items[end])) end++;
  const told = items[first]?.mention?.adjective ? null : wordsTold(scene, first, end);
  return told && end > first + 1 ? { told, next: end } : null;
}

const isCapital = (item: Item | undefined): boolean =>
  item !== undefined && !isPersonal(item) && item.time === null && /^\p{Lu}/u.test(item.text);
