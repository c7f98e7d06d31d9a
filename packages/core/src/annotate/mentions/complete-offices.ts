import { STATES } from "../../lexicon/states.ts";
import { WORLD_LEADERS } from "../../lexicon/world-leaders.ts";
import type { DraftPerson } from "./draft.ts";
import type { Thing, Things } from "./find-things.ts";
import type { HomeState } from "./home-state.ts";
import { rolesAgree } from "./office-words.ts";

/** Offices of a state or its government, which an account of its own state names without saying whose. */
const NATIONAL =
  /president|minister|secretary of|(?:treasury|foreign|defen[cs]e|health|deputy|under|assistant|cabinet) secretary|chancellor|king|queen|emir|sultan|ambassador|envoy|national security|governor-general|governor general|ministry|parliament|central bank|prosecutor|attorney|chief of staff|parliamentary|minister of state|supreme leader|first lady|congress|cabinet|assistant to the president|advis[eo]r to the president/iu;

const LED = new Map(WORLD_LEADERS);
const CODES = new Map(STATES.map(({ name, code }) => [name, code]));

/** True for a surname known to lead another state than the report's own. */
function leadsElsewhere(person: DraftPerson, home: HomeState): boolean {
  const code = LED.get(person.parts.at(-1) ?? "");
  return code !== undefined && code !== CODES.get(home.name);
}

/** Where the text names the report's own state: the state itself, else its capital. */
const placeOfHome = (things: Things, home: HomeState): Thing | null =>
  things.list.find(({ kind, name }) => kind === "state" && name === home.name) ??
  things.list.find(
    ({ kind, code }) => kind === "city" && code !== null && code === CODES.get(home.name),
  ) ??
  null;

/**
 * Fills in what an office belongs to where its own words don't say: from another mention of the same office of the same
 * person, else, for an office of the report's own state, that state where the text names it.
 */
export function completeOffices(
  people: readonly DraftPerson[],
  things: Things,
  home: HomeState | null,
): void {
  const capital = home ? placeOfHome(things, home) : null;
  for (const person of people) {
    for (const [index, office] of person.offices.entries()) {
      if (office.of !== null) continue;
      const told = person.offices.find(
        (other) => other.of !== null && rolesAgree(other.role, office.role),
      );
      if (told) {
        person.offices[index] = { ...office, of: told.of, ofAt: told.ofAt };
      } else if (
        home &&
        capital &&
        NATIONAL.test(office.role) &&
        !person.honoured &&
        !leadsElsewhere(person, home)
      ) {
        person.offices[index] = {
          ...office,
          of: home.name,
          ofAt: { first: capital.first, last: capital.last },
        };
      }
    }
  }
}
