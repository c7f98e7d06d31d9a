import type { Sentence } from "../../model/annotation.ts";
import { findTokens } from "../tokens.ts";
import { titlesBehind } from "./appositions.ts";
import type { DraftPerson } from "./draft.ts";
import { findNames } from "./find-names.ts";
import { findOffices } from "./find-offices.ts";
import { findThings } from "./find-things.ts";
import { gatherPeople } from "./gather-people.ts";
import { nameFit, sameFullName } from "./match-names.ts";
import { takeOffices } from "./take-offices.ts";
import { viewWords } from "./words.ts";

/** An office that only the headline tells. */
export type HeadlineOffice = { readonly role: string; readonly of: string | null };

/**
 * The offices that a headline gives to people whom the body names without any ("Meeting with Minister of Trade X"), by
 * index into `people`. The headline names nobody whom the body doesn't.
 */
export function headlineOffices(
  title: string | null,
  people: readonly DraftPerson[],
): ReadonlyMap<number, HeadlineOffice> {
  const found = new Map<number, HeadlineOffice>();
  if (title === null || people.every(({ offices, named }) => offices.length > 0 || !named))
    return found;
  const tokens = findTokens(title);
  const whole: Sentence = { start: 0, end: title.length, block: 0, first: 0, last: tokens.length };
  const words = viewWords({ text: title, tokens, sentences: [whole], quotations: [] });
  const things = findThings(words);
  const offices = findOffices(words, things);
  const names = findNames(words, things, offices);
  const gathered = gatherPeople(words, names, offices);
  const behind = titlesBehind(words, things, { names, offices });
  takeOffices(words, things, { names, behind, offices, gathered });
  for (const told of gathered.people) {
    const office = told.offices.find(({ rank, former }) => !rank && !former);
    if (!office) continue;
    const person = people.findIndex(
      ({ parts, named, offices: held }) =>
        named &&
        held.length === 0 &&
        (sameFullName(parts, told.parts) || nameFit(told.parts, parts) === 3),
    );
    if (person >= 0) found.set(person, { role: office.role, of: office.of });
  }
  return found;
}
