import { foldName, holdsWords, usualName } from "@readout/core";
import type { Ledger } from "../ledger/types.ts";
import { nearest } from "../source/nearest.ts";
import { plain } from "./words.ts";

/**
 * Why a chronicle with these names is empty, a sentence a name that has no main engagement; null where each has some, so
 * that only their meeting is missing. Tells a name that the ledger doesn't hold from one that reports only mention.
 */
export async function whyNobody(
  ledger: Ledger,
  names: readonly string[],
  options: { readonly mentioned: boolean },
): Promise<string | null> {
  const told: string[] = [];
  for (const name of names) {
    const { mentioned } = options;
    const fits = await ledger.chronicle({ with: [name], mentioned, limit: 1 });
    if (fits.total === 0) told.push(await whyNot(ledger, name, mentioned));
  }
  return told.length === 0 ? null : told.join("\n");
}

async function whyNot(ledger: Ledger, name: string, mentioned: boolean): Promise<string> {
  const usual = usualName(name);
  const shown = plain(usual === null || usual === name ? name : `${name} (${usual})`);
  if (!mentioned) {
    const { total } = await ledger.chronicle({ with: [name], mentioned: true, limit: 1 });
    if (total > 0) return `Reports only mention engagements of ${shown}. Try --mentioned.`;
  }
  const known = await knownNames(ledger);
  const words = [name, ...(usual === null ? [] : [usual])].map(foldName);
  if (known.some((one) => words.some((word) => holdsWords(foldName(one), word)))) {
    return `${shown} is known in this ledger, but takes part in no engagement.`;
  }
  const near = nearest(name, [...known, ...known.flatMap((one) => one.split(" ").slice(-1))]);
  const hint = near === null ? "" : ` Did you mean "${plain(near)}"?`;
  return `Nobody of that name is in this ledger: ${shown}.${hint}`;
}

/** The people of the ledger, with the states, regions and bodies of their offices. */
async function knownNames(ledger: Ledger): Promise<readonly string[]> {
  const people = await ledger.people();
  const of = people.flatMap((person) => (person.of === null ? [] : [person.of]));
  return [...new Set([...people.map((person) => person.name), ...of])];
}
