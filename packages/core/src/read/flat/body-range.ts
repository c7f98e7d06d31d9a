import type { Unit } from "./unit.ts";

/**
 * Finds the article in a flattened page: the run of units with the greatest weight. Sentences weigh for it; headings of
 * lists, stamps and widgets weigh against, short lines a little. So a label or a photo note inside an article is
 * bridged, and a list of headlines is not.
 */
const PROSE_LIMIT = 40;
/** Once so many words of prose are read, a heading over a list may close the article. */
const ENOUGH_PROSE = 25;

/** A headline and its time, in either order: neither is the article's. */
function isDated(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit || unit.words > 30) return false;
  const next = units[index + 1]?.stamp;
  const before = units[index - 1]?.stamp;
  const afterNext = units[index + 2];
  // The stamp under the page's own headline is followed by prose, not by another headline.
  const own =
    afterNext !== undefined && (afterNext.kind === "prose" || afterNext.kind === "dateline");
  return (next != null && !own) || (before != null && unit.kind === "line");
}

/** Short lines after "… signed the following documents:" belong to it, up to the next furniture. */
function afterCue(units: readonly Unit[]): ReadonlySet<number> {
  const listed = new Set<number>();
  let open = false;
  for (const [index, unit] of units.entries()) {
    if (unit.kind === "cue") open = true;
    else if (unit.kind === "line" && open && !isDated(units, index)) listed.add(index);
    else if (unit.kind !== "remark") open = false;
  }
  return listed;
}

function weigh(unit: Unit, dated: boolean, listed: boolean): number {
  switch (unit.kind) {
    case "prose":
      return dated ? 4 : Math.min(unit.words, PROSE_LIMIT);
    case "remark":
      return dated ? -6 : 3;
    case "cue":
      return 2;
    case "dateline":
      return 6;
    case "line":
      return dated ? -12 : listed ? 1 : -5;
    case "byline":
      return -3;
    case "furniture":
      return -4;
    case "stamp":
      return -14;
    case "heading":
      return -12;
    default:
      return unit.kind satisfies never;
  }
}

/**
 * Whether the article goes on after a heading over a list at `at` ("Read also" in the middle): few lines, then two
 * paragraphs of prose (or one long one after at most two lines) without a time of their own.
 */
function goesOn(units: readonly Unit[], at: number): number | null {
  let index = at + 1;
  while (index < units.length && index - at <= 5) {
    const kind = units[index]?.kind;
    if (kind !== "line" && kind !== "furniture") break;
    index += 1;
  }
  const [first, second] = [units[index], units[index + 1]];
  if (first?.kind !== "prose" || second?.kind === "stamp" || index - at > 5) return null;
  if (second?.kind === "prose" && units[index + 2]?.kind !== "stamp") return index;
  return index - at <= 3 && first.words >= 25 && second?.kind !== "line" ? index : null;
}

export type BodyRange = { readonly start: number; readonly end: number };

/** Where the article stands (half-open), and which units inside it don't belong to it; null when there is none. */
export function findBody(
  units: readonly Unit[],
): { readonly range: BodyRange; readonly out: ReadonlySet<number> } | null {
  const listed = afterCue(units);
  const out = new Set<number>();
  let best = { start: 0, end: 0, sum: 0 };
  let start = 0;
  let sum = 0;
  let prose = 0;
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (!unit) break;
    if (sum <= 0) [start, sum, prose] = [index, 0, 0];
    if (unit.kind === "heading" && prose >= ENOUGH_PROSE) {
      const next = goesOn(units, index);
      if (next === null) {
        [sum, prose] = [0, 0];
        continue;
      }
      for (let skipped = index; skipped < next; skipped++) out.add(skipped);
      index = next - 1;
      continue;
    }
    const dated = isDated(units, index);
    if (unit.kind === "prose" && !dated) prose += unit.words;
    sum += weigh(unit, dated, listed.has(index));
    if (unit.kind === "furniture" || unit.kind === "stamp" || unit.kind === "heading")
      out.add(index);
    if (sum > best.sum) best = { start, end: index + 1, sum };
  }
  return best.sum > 0 ? { range: { start: best.start, end: best.end }, out } : null;
}

/** The units that are no article's wherever they stand: widgets, stamps, headings of lists, dated headlines. */
export const furnitureOf = (units: readonly Unit[]): ReadonlySet<number> =>
  new Set(
    units.flatMap((unit, index) =>
      unit.kind === "furniture" ||
      unit.kind === "stamp" ||
      unit.kind === "heading" ||
      isDated(units, index)
        ? [index]
        : [],
    ),
  );
