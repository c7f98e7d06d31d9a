import { phraseAt } from "./phrase-table.ts";
import { organisationAt, placeAt, regionAt, stateFormAt } from "./thing-forms.ts";
import { type Named, THINGS } from "./thing-table.ts";
import { unknownStates } from "./unknown-states.ts";
import { isFunctionWord } from "./word-classes.ts";
import { afterClitic, type Words } from "./words.ts";

/** A named state, region, city, place or body in the text; tokens `first` to `last` (not included), without "the". */
export type Thing = Named & {
  readonly first: number;
  readonly last: number;
  readonly possessive: boolean;
  /** a body named by everyday words alone ("Foreign Ministry"), which may be part of a title */
  readonly generic: boolean;
};

/** The thing at each token; -1 where none is. */
export type Things = {
  readonly list: readonly Thing[];
  readonly at: readonly number[];
};

/** The thing that a token is part of. */
export const thingAt = (things: Things, at: number): Thing | undefined =>
  things.list[things.at[at] ?? -1];

export type Found = { readonly value: Named; readonly last: number; readonly generic?: boolean };

/** States, regions, cities, places and bodies, by the lexicon and by form, in text order, never overlapping. */
export function findThings(words: Words): Things {
  const list: Thing[] = [];
  const at = new Array<number>(words.tokens.length).fill(-1);
  const states = unknownStates(words);
  for (let first = 0; first < words.tokens.length; ) {
    const found =
      words.capital[first] || words.tokens[first]?.kind === "number"
        ? longestAt(words, states, first)
        : null;
    if (!found) {
      first++;
      continue;
    }
    const { last } = found;
    at.fill(list.length, first, last);
    list.push({
      ...found.value,
      first,
      last,
      possessive: afterClitic(words, last) > last,
      generic: found.generic ?? false,
    });
    first = last;
  }
  return { list, at };
}

function longestAt(words: Words, states: ReadonlyMap<string, Named>, first: number): Found | null {
  if (isFunctionWord(words.low[first] ?? "") && words.tokens[first]?.text !== "US") return null;
  const known = phraseAt(THINGS, words, first) ?? unknownState(words, states, first);
  const forms = [
    known,
    stateFormAt(words, first),
    regionAt(words, first, known),
    organisationAt(words, first, known),
    placeAt(words, first, known),
  ];
  let best: Found | null = null;
  for (const form of forms) if (form && form.last > (best?.last ?? 0)) best = form;
  return best;
}

function unknownState(
  words: Words,
  states: ReadonlyMap<string, Named>,
  first: number,
): Found | null {
  const value = states.get(words.low[first] ?? "");
  return value ? { value, last: first + 1 } : null;
}
