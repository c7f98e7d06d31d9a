import type { AnnotatedReport } from "../model/annotation.ts";
import { contains, placeOf, type Span } from "../model/span.ts";
import { startingIn } from "../model/starting-in.ts";

/** Who is named in some words, as the ledger writes them, and where. */
export type NamedOne = { readonly name: string; readonly at: Span; readonly reason: string | null };

/** Mentions that can act: persons, offices, states, bodies; groups stand for each person they mean. */
const ACTING = new Set(["person", "office", "pronoun", "group", "state", "region", "organisation"]);

/** Everyone and every state, region or body named in a stretch of the report's text, in order, each once. */
export function namedIn(annotated: AnnotatedReport, within: Span): readonly NamedOne[] {
  const named: NamedOne[] = [];
  for (const mention of startingIn(annotated.mentions, within)) {
    if (!ACTING.has(mention.kind) || mention.adjective || !contains(within, mention)) continue;
    const people = mention.people.map((index) => annotated.people[index]?.name ?? null);
    const personal = mention.kind === "pronoun" || mention.kind === "group";
    const names = people.length > 0 ? people : personal ? [] : [mention.name];
    for (const name of names) {
      if (name === null || named.some((one) => one.name === name)) continue;
      named.push({ name, at: placeOf(mention), reason: mention.reason });
    }
  }
  return named;
}
