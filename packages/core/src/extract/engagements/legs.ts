import { type Destination, destination } from "./destination.ts";
import { isWord, type Scene } from "./items.ts";
import type { Told } from "./telling.ts";

/** A journey of several legs: all its places, and the days from the first leg's to the last's. */
export type Legs = { readonly place: Told; readonly date: Told; readonly next: number };

const BEFORE_DAYS = new Set(["on", "from", "between", "("]);
const BEFORE_LEG = new Set([",", ";", "and", "then", "to", ")"]);

type Leg = { readonly place: Told; readonly days: Told; readonly next: number };

/**
 * "visit Norland on 3–4 May and Sudland on 5 May", "travel to Tarvel on 20 May, to Velm on 21 May": the legs behind the
 * `first` destination. Null unless each of at least two has days of its own.
 */
export function legsFrom(scene: Scene, first: Destination): Legs | null {
  const legs: Leg[] = [];
  for (let going: Destination | null = first; going; ) {
    const days = daysAt(scene, going.next);
    if (!days) break;
    const leg: Leg = { place: going.told, ...days };
    if (leg.days.value < (legs.at(-1)?.days.value ?? "")) break;
    legs.push(leg);
    let next = leg.next;
    while (isWord(scene.items[next], BEFORE_LEG)) next++;
    going = next > leg.next ? destination(scene, next, { towns: true }) : null;
  }
  const opens = legs[0];
  const closes = legs.at(-1);
  if (!opens || !closes || legs.length < 2) return null;
  const names = legs.map(({ place }) => place.value);
  const ends = legs.flatMap(({ days }) => days.value.split("/")).toSorted();
  const text = scene.annotated.report.text.slice(opens.place.at.start, closes.days.at.end);
  return {
    place: {
      value: `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`,
      at: { start: opens.place.at.start, end: closes.place.at.end },
      reason: null,
    },
    date: {
      value: `${ends[0]}/${ends.at(-1)}`,
      at: { start: opens.days.at.start, end: closes.days.at.end },
      reason: `from the first leg to the last of "${text}"`,
    },
    next: closes.next,
  };
}

/** The days right behind a destination, "on 5 May", "(3–4 May)"; null where none are told. */
function daysAt(scene: Scene, from: number): Pick<Leg, "days" | "next"> | null {
  const { items } = scene;
  const at = isWord(items[from], BEFORE_DAYS) ? from + 1 : from;
  const item = items[at];
  if (item?.time?.grain !== "day") return null;
  const { value } = item.time;
  return { days: { value, at: { start: item.start, end: item.end }, reason: null }, next: at + 1 };
}
