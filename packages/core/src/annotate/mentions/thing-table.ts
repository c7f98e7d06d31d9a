import { CITIES, PLACES } from "../../lexicon/cities.ts";
import { AGENCIES, ORGANISATIONS } from "../../lexicon/organisations.ts";
import { AREAS, REGIONS } from "../../lexicon/regions.ts";
import { CAPITAL_SPELLINGS, STATES } from "../../lexicon/states.ts";
import { phraseTable } from "./phrase-table.ts";
import { fold } from "./words.ts";

/** What a capitalised phrase names when it is no person. `event` keeps such words from names and is no mention. */
export type Named = {
  readonly kind: "state" | "region" | "city" | "place" | "organisation" | "event";
  readonly name: string;
  readonly code: string | null;
  readonly adjective: boolean;
};

const named = (kind: Named["kind"], name: string, code: string | null = null): Named => ({
  kind,
  name,
  code,
  adjective: false,
});

function* stateEntries(): Generator<readonly [string, Named]> {
  for (const { name, code, adjectives, others } of STATES) {
    const state = named("state", name, code);
    yield [name, state];
    for (const other of others) yield [other, state];
    for (const adjective of adjectives) yield [adjective, { ...state, adjective: true }];
  }
}

function* organisationEntries(): Generator<readonly [string, Named]> {
  for (const row of ORGANISATIONS) {
    const [name, ...others] = row.split("|");
    if (!name) continue;
    for (const form of [name, ...others]) yield [form, named("organisation", name)];
  }
  for (const row of AGENCIES) {
    const [name] = row.split("|");
    if (name) yield [name, named("organisation", name)];
  }
}

const capitals = STATES.flatMap(({ capital, code }) =>
  capital ? [[capital, named("city", capital, code)] as const] : [],
);
const capitalByName = new Map(capitals);

/** All names of the lexicon. Where two lists share one, the first stands: a state before a region, a city before both. */
export const THINGS = phraseTable<Named>([
  ...stateEntries(),
  ...organisationEntries(),
  ...PLACES.map((name) => [name, named("place", name)] as const),
  ...capitals,
  ...CAPITAL_SPELLINGS.map(
    ([form, name]) => [form, capitalByName.get(name) ?? named("city", name)] as const,
  ),
  ...CITIES.map((name) => [name, named("city", name)] as const),
  ...REGIONS.map((name) => [name, named("region", name)] as const),
  ...AREAS.map((name) => [name, named("place", name)] as const),
]);

const REGION_NAMES = new Set(REGIONS.map(fold));

export const isRegionName = (name: string): boolean => REGION_NAMES.has(fold(name));
