import { STATES } from "../../lexicon/states.ts";
import { type Party, partiesOf, type Telling } from "./telling.ts";

/** True where two tellings of one report can't be told apart: same kind, parties that agree, no date or place against it. */
export function sameEngagement(a: Telling, b: Telling): boolean {
  if (!agreeing(a.type, b.type)) return false;
  if (conflict(a.date?.value, b.date?.value) || otherPlace(a, b)) return false;
  if ((a.status === "upcoming") !== (b.status === "upcoming") && a.finite && b.finite) return false;
  const [x, y] = [namesOf(a), namesOf(b)];
  if (x.size === 0 || y.size === 0) return sameOccasion(a, b);
  const shared = [...x].filter((name) => y.has(name)).length;
  return shared === Math.min(x.size, y.size);
}

const TALKS = new Set(["meeting", "video-call", "call"]);
const agreeing = (a: string, b: string): boolean =>
  a === b || (a !== b && TALKS.has(a) && TALKS.has(b) && a !== "call" && b !== "call");

/** Two dates that can't be one: neither holds the other and their intervals don't meet. */
const conflict = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && !a.startsWith(b) && !b.startsWith(a) && !overlap(a, b);

function overlap(a: string, b: string): boolean {
  const [from, to = from] = a.split("/");
  const [begin, end = begin] = b.split("/");
  if (!from || !to || !begin || !end) return false;
  return from <= `${end}~` && begin <= `${to}~`;
}

/** Two places of which neither is the other's capital or state; on the very same days a state's cities are one with it. */
const otherPlace = (a: Telling, b: Telling): boolean =>
  a.place !== null &&
  b.place !== null &&
  !(onSameDays(a, b) && (CAPITALS.has(a.place.value) || CAPITALS.has(b.place.value))) &&
  a.place.value !== b.place.value &&
  capitalOf(a.place.value) !== b.place.value &&
  capitalOf(b.place.value) !== a.place.value;

const onSameDays = ({ date: a }: Telling, { date: b }: Telling): boolean =>
  a?.value.includes("/") === true && a.value === b?.value;

const capitalOf = (state: string): string | null => CAPITALS.get(state) ?? null;
const CAPITALS = new Map(STATES.map(({ name, capital }) => [name, capital]));

/** Nobody is named: one name holds the other, or only a place tells them apart from others. */
function sameOccasion(a: Telling, b: Telling): boolean {
  const [x, y] = [a.occasion?.value.toLowerCase(), b.occasion?.value.toLowerCase()];
  if (x !== undefined && y !== undefined) return x.includes(y) || y.includes(x);
  return x === y && a.place !== null && a.place.value === b.place?.value;
}

const namesOf = (telling: Telling): ReadonlySet<string> =>
  new Set(partiesOf(telling).map((party) => party.name));

/** One telling out of two of the same engagement: the first's words, filled up from the second. */
export function joinTellings(first: Telling, second: Telling): Telling {
  const sides = sidesOf(first, second);
  return {
    ...first,
    ...sides,
    form: first.form ?? second.form,
    rank: first.rank ?? second.rank,
    date: first.date ?? second.date,
    place: morePrecise(first, second),
    occasion: first.occasion ?? second.occasion,
    initiator: first.initiator.length > 0 ? first.initiator : second.initiator,
  };
}

/** The capital rather than its state, where the two tell one each. */
function morePrecise(a: Telling, b: Telling): Telling["place"] {
  // a call has no place, and what only names a meeting may stand by another's
  if (a.type === "call" || a.type === "video-call") return a.place;
  if (!a.place || !b.place) return a.place ?? (b.finite || a.type !== "meeting" ? b.place : null);
  return capitalOf(a.place.value) === b.place.value ? b.place : a.place;
}

type Sides = Pick<Telling, "host" | "guest" | "others">;

/** The sides of whichever tells who was at home; parties that only the other names are added. */
function sidesOf(a: Telling, b: Telling): Sides {
  const sided = a.host.length > 0 || (a.guest.length > 0 && b.host.length === 0);
  const base: Sides = sided || b.host.length === 0 ? a : b;
  const known = new Set([...base.host, ...base.guest, ...base.others].map((party) => party.name));
  const more = [...partiesOf(a), ...partiesOf(b)].filter(
    (party) => !known.has(party.name) && known.add(party.name),
  );
  const others: readonly Party[] = [...base.others, ...more];
  return { host: base.host, guest: base.guest, others };
}
