import type { Mention } from "../../model/annotation.ts";
import type { Item, Scene } from "./items.ts";
import type { Party } from "./telling.ts";

/** Persons read from a stretch of a sentence, as the subject or the object of a verb. */
export type PartyList = {
  readonly parties: readonly Party[];
  /** Index of the item after (or, for a subject, before) the list. */
  readonly next: number;
  /** "his visiting counterpart": the object is a guest. */
  readonly visiting: boolean;
};

export const NOBODY: PartyList = { parties: [], next: 0, visiting: false };

/** Words that join the names of a list. */
export const JOINERS = new Set([
  "and",
  ",",
  "&",
  "as",
  "well",
  "along",
  "together",
  "with",
  "also",
  "both",
  "/",
]);
/** Whom a mention means; nobody who is only named in honour. */
export function partiesIn(scene: Scene, item: Item, part: string | null = null): readonly Party[] {
  const { mention } = item;
  if (!mention) return [];
  const { people } = scene.annotated;
  const parties: Party[] = [];
  for (const index of mention.people) {
    const person = people[index];
    if (!person || person.honoured) continue;
    const at = { start: mention.start, end: mention.end };
    const { name, role, of } = person;
    parties.push({ name, role, of, at, part, reason: mention.reason });
  }
  return parties.length > 0 ? parties : unnamedHolder(mention, part);
}

/** "the Prime Minister of Nordland", whom the report never names. */
function unnamedHolder(mention: Mention, part: string | null): readonly Party[] {
  if (mention.kind !== "office" || !mention.of) return [];
  const { name, role, of, reason } = mention;
  return [{ name, role, of, at: { start: mention.start, end: mention.end }, part, reason }];
}

export function distinct(parties: readonly Party[]): readonly Party[] {
  const seen = new Set<string>();
  return parties.filter((party) => !seen.has(party.name) && seen.add(party.name));
}
