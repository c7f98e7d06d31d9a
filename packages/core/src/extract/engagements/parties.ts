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
  return parties.length > 0 ? parties : unnamedHolder(scene, mention, part);
}

/** "the Prime Minister of Nordland", whom the report never names; "the Secretary-General" alone where nobody has it. */
function unnamedHolder(scene: Scene, mention: Mention, part: string | null): readonly Party[] {
  if (mention.kind !== "office" || mention.people.length > 0) return [];
  const { role, of, reason } = mention;
  const name = of ? mention.name : role;
  if (!name || (!of && !isSoleOffice(scene, mention))) return [];
  return [{ name, role, of, at: { start: mention.start, end: mention.end }, part, reason }];
}

/** "The Secretary-General": definite, in capitals, and no office of anybody whom the report names. */
function isSoleOffice({ annotated }: Scene, { start, end, role }: Mention): boolean {
  if (!role || !/^[Tt]he\s+\p{Lu}/u.test(annotated.report.text.slice(start, end))) return false;
  const last = lastWord(role);
  return !annotated.people.some(
    (person) => person.named && person.offices.some((office) => lastWord(office.role) === last),
  );
}

const lastWord = (role: string): string =>
  role
    .toLowerCase()
    .split(/[\s-]+/u)
    .at(-1) ?? "";

export function distinct(parties: readonly Party[]): readonly Party[] {
  const seen = new Set<string>();
  return parties.filter((party) => !seen.has(party.name) && seen.add(party.name));
}
