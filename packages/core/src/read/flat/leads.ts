import type { DraftLead } from "../draft.ts";
import type { Unit } from "./unit.ts";

/** Fewer words make a label rather than a headline. */
const FEWEST_WORDS = 4;

/** "14:21 Museum buys back two stolen icons": the time on the headline's own line. */
const TIME_BEFORE = /^(\d{1,2}:\d\d)[\s|•·–-]+(\S.{10,})$/u;

const couldBeHeadline = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined &&
  (unit.kind === "line" ||
    unit.kind === "remark" ||
    unit.kind === "cue" ||
    unit.kind === "prose") &&
  unit.words <= 40;

/** The headline that a stamp at `at` dates: the first of the lines since the last stamp or heading. */
function headlineBefore(units: readonly Unit[], at: number): Unit | null {
  let first = at;
  while (first > 0 && at - first < 2 && couldBeHeadline(units[first - 1])) first -= 1;
  return first < at ? (units[first] ?? null) : null;
}

/** Whether times stand under their headlines (or over them), by what most of the stamps have above. */
function timesFollow(units: readonly Unit[]): boolean {
  let after = 0;
  let before = 0;
  for (const [index, unit] of units.entries()) {
    if (unit.kind !== "stamp") continue;
    if ((units[index - 1]?.words ?? 0) >= FEWEST_WORDS && couldBeHeadline(units[index - 1]))
      after += 1;
    if ((units[index + 1]?.words ?? 0) >= FEWEST_WORDS && couldBeHeadline(units[index + 1]))
      before += 1;
  }
  return after >= before;
}

/** Headlines of other reports among the units around an article: dated ones anywhere, others under a list's heading. */
export function readLeads(units: readonly Unit[]): readonly DraftLead[] {
  const leads: DraftLead[] = [];
  const used = new Set<Unit>();
  const follow = timesFollow(units);
  const add = (unit: Unit, time: string | null): void => {
    if (used.has(unit)) return;
    used.add(unit);
    const { text, start, end } = unit.passage;
    const timed = TIME_BEFORE.exec(text);
    const title = timed?.[2] ?? text;
    leads.push({ title, time: time ?? timed?.[1] ?? null, url: null, at: { start, end } });
  };
  for (const [index, unit] of units.entries()) {
    if (unit.kind !== "stamp") continue;
    const below = units[index + 1];
    const headline = follow ? headlineBefore(units, index) : couldBeHeadline(below) ? below : null;
    if (headline && headline.words >= FEWEST_WORDS) add(headline, unit.passage.text);
  }
  let listing = false;
  for (const unit of units) {
    if (unit.kind === "heading") listing = true;
    else if (unit.kind === "furniture") listing = false;
    else if (listing && unit.kind === "line" && unit.words >= FEWEST_WORDS + 1) add(unit, null);
  }
  return leads.sort((a, b) => a.at.start - b.at.start);
}
