import { SEATS } from "../../lexicon/engagement-words.ts";
import { clauseEnd, placeIn } from "./circumstances.ts";
import type { Scene } from "./items.ts";
import type { PartyList } from "./parties.ts";
import { distinct } from "./parties.ts";
import type { Party } from "./telling.ts";

type Sides = {
  readonly host: readonly Party[];
  readonly guest: readonly Party[];
  readonly others: readonly Party[];
};

type Met = { readonly subject: PartyList; readonly objects: PartyList; readonly end: number };

/**
 * Who is at home when "X met with Y": nobody, unless Y is told to be visiting or the place is one side's own seat.
 */
export function visitingSides(scene: Scene, { subject, objects, end }: Met): Sides {
  const all = distinct([...subject.parties, ...objects.parties]);
  const none: Sides = { host: [], guest: [], others: all };
  if (objects.parties.length === 0) return none;
  const guests = { host: subject.parties, guest: objects.parties, others: [] };
  if (objects.visiting || isVisiting(scene, end)) return guests;
  return atSeat(scene, { subject, objects, end }) ?? none;
}

/** ", who is visiting Nordland", ", who is on a visit", "who has been visiting" behind the object. */
function isVisiting({ items }: Scene, end: number): boolean {
  let at = end;
  while (items[at]?.text === ",") at++;
  if (items[at]?.lower === "currently") at++;
  if (items[at]?.lower === "visiting") return true;
  if (items[at]?.lower !== "who") return false;
  return items
    .slice(at + 1, at + 7)
    .some((item) => /^(?:visiting|visit|arrived)$/u.test(item.lower));
}

/** At "the White House" the host is who serves its state; at any other palace nobody is told to be at home. */
function atSeat(scene: Scene, { subject, objects, end }: Met): Sides | null {
  const place = placeIn(scene.items, end, clauseEnd(scene.items, end));
  const seat = place ? SEATS.get(place.value.replace(/^the /iu, "").toLowerCase()) : undefined;
  if (seat === undefined || seat === "") return null;
  const [a, b] = [subject.parties, objects.parties];
  if (a.length === 0 || b.length === 0) return null;
  const home = (parties: readonly Party[]): boolean => parties.some((party) => party.of === seat);
  const objectsHost = home(b) && !home(a);
  return objectsHost ? { host: b, guest: a, others: [] } : { host: a, guest: b, others: [] };
}
