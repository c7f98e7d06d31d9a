import { type Item, isPersonal, type Scene } from "./items.ts";
import { partiesIn } from "./parties.ts";
import type { Party } from "./telling.ts";

/**
 * Who telephoned or asked for the talks: "at X's initiative", "at the initiative of X", "at the request of X",
 * "initiated by the Nordland side", "at the latter's initiative" (the party named last). Empty where it isn't told.
 */
export function initiatorIn(scene: Scene, parties: readonly Party[]): readonly Party[] {
  const { items } = scene;
  for (const [at, item] of items.entries()) {
    if (item.lower === "initiated" && items[at + 1]?.lower === "by")
      return named(scene, at + 2, at + 7, parties);
    if (item.lower !== "initiative") continue;
    if (items[at + 1]?.lower === "of") return named(scene, at + 2, at + 8, parties);
    if (
      !items.slice(Math.max(0, at - 6), at).some((one) => one.lower === "at" || one.lower === "on")
    )
      continue;
    return named(scene, Math.max(0, at - 5), at, parties);
  }
  return [];
}

function named(
  scene: Scene,
  from: number,
  to: number,
  parties: readonly Party[],
): readonly Party[] {
  for (const item of scene.items.slice(from, to)) {
    if (item.lower === "latter") {
      const last = parties.at(-1);
      return last
        ? [{ ...last, at: { start: item.start, end: item.end }, reason: "the party named last" }]
        : [];
    }
    if (item.mention && (isPersonal(item) || item.mention.people.length === 1))
      return partiesIn(scene, item).slice(0, 1);
    const side = sideOf(item, parties);
    if (side) return [side];
  }
  return [];
}

/** "the Nordland side": the party who serves that state. */
function sideOf(item: Item, parties: readonly Party[]): Party | null {
  const { mention } = item;
  if (
    !mention ||
    (mention.kind !== "state" && mention.kind !== "region" && mention.kind !== "organisation")
  )
    return null;
  const party = parties.find((one) => one.of === mention.name);
  return party
    ? {
        ...party,
        at: { start: item.start, end: item.end },
        reason: `${party.name} is of ${mention.name}`,
      }
    : null;
}
