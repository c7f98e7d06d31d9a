import { OFFICE_HEADS, OFFICE_MODIFIERS, SINGLE_OFFICES } from "../../lexicon/offices.ts";
import { REGION_HEADS } from "../../lexicon/regions.ts";
import { STATE_FORMS } from "../../lexicon/states.ts";
import { type PhraseTable, phraseAt, phraseTable } from "./phrase-table.ts";
import { type Named, THINGS } from "./thing-table.ts";
import { isCommon, isGivenName } from "./word-classes.ts";
import { fold, type Words } from "./words.ts";

const FORMS = new Set(STATE_FORMS.map((form) => fold(form.split(" ").at(-1) ?? "")));
const NATIONAL = phraseTable(
  SINGLE_OFFICES.filter((office) =>
    /president|prime minister|king|queen|emir|sultan|chancellor|foreign|premier/u.test(office),
  ).map((office) => [office, true]),
);
/** "the Zelm Region of Norvania": what a region is of is a state. */
const REGION_WORDS = new Set(REGION_HEADS.map(([head]) => head));
/** Offices of a state that others have too: only an adjective whose noun is told stands for a state before them. */
const STATE_OFFICE = phraseTable(
  [...SINGLE_OFFICES, "transport minister", "culture minister", "parliament speaker"].map(
    (office) => [office, true],
  ),
);
const TITLE_WORDS = new Set([...OFFICE_HEADS, ...OFFICE_MODIFIERS]);
/** "Norvanian", "Lenskari", "Taskese", "Ordish": endings that make an adjective of a state's name. */
const ADJECTIVE_ENDING = /(?:ian|ean|an|ese|ish|ic|i|er)$/u;

/**
 * States that the lexicon lacks, told by form within the report: "Republic of Norvania", "President of Norvania",
 * "Norvania's president". A word that shares their stem and stands before an office is their adjective ("Norvanian
 * President"). Keys are folded words. Names of one word only.
 */
export function unknownStates(words: Words): ReadonlyMap<string, Named> {
  const states = new Map<string, Named>();
  let names: ReadonlyMap<string, ReadonlyMap<string, string>> | null = null;
  for (let at = 1; at < words.tokens.length; at++) {
    if (!isUnknownName(words, at) || states.has(words.low[at] ?? "")) continue;
    if (!isToldState(words, at)) continue;
    const name = words.tokens[at]?.text ?? "";
    states.set(fold(name), { kind: "state", name, code: null, adjective: false });
  }
  for (let at = 0; at < words.tokens.length; at++) {
    const low = words.low[at] ?? "";
    if (states.has(low) || !isUnknownName(words, at)) continue;
    const opens = opensOffice(words, at, NATIONAL) || ownsRegion(words, at);
    if (!opens && !opensOffice(words, at, STATE_OFFICE)) continue;
    names ??= unknownNames(words);
    const partner = partnerOf(names, low);
    if (!opens && partner === null) continue;
    const name = partner ?? words.tokens[at]?.text ?? "";
    const state: Named = { kind: "state", name, code: null, adjective: false };
    states.set(fold(name), state);
    if (partner) states.set(low, { ...state, adjective: true });
  }
  if (states.size > 0) addAdjectives(words, states);
  return states;
}

/** "Norvanian President", "Lenskar's Foreign Minister": a lone unknown word right before a national office. */
function opensOffice(words: Words, at: number, offices: PhraseTable<boolean>): boolean {
  if (words.capital[at - 1] && !words.opens[at] && words.sentence[at - 1] === words.sentence[at])
    return false;
  const next = words.low[at + 1] === "'s" ? at + 2 : at + 1;
  const first = /^(?:deputy|first|acting|vice)$/u.test(words.low[next] ?? "") ? next + 1 : next;
  return words.sentence[first] === words.sentence[at] && phraseAt(offices, words, first) !== null;
}

/** "Kestrovia's Lenn Region": what a region belongs to. */
const ownsRegion = (words: Words, at: number): boolean =>
  words.low[at + 1] === "'s" &&
  (words.capital[at + 2] ?? false) &&
  (REGION_WORDS.has(words.low[at + 3] ?? "") || REGION_WORDS.has(words.low[at + 4] ?? ""));

/** Unknown capitalised words by their first four letters, each as first written. */
function unknownNames(words: Words): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const names = new Map<string, Map<string, string>>();
  for (let at = 0; at < words.tokens.length; at++) {
    if (!isUnknownName(words, at)) continue;
    const low = words.low[at] ?? "";
    const list = names.get(low.slice(0, 4)) ?? new Map<string, string>();
    if (!list.has(low)) list.set(low, words.tokens[at]?.text ?? "");
    names.set(low.slice(0, 4), list);
  }
  return names;
}

/** The noun of an adjective, where the report also writes it: "Norvania" for "norvanian". */
function partnerOf(
  names: ReadonlyMap<string, ReadonlyMap<string, string>>,
  adjective: string,
): string | null {
  if (!ADJECTIVE_ENDING.test(adjective)) return null;
  for (const [low, text] of names.get(adjective.slice(0, 4)) ?? []) {
    if (low !== adjective && low.length <= adjective.length && sharesStem(low, adjective))
      return text;
  }
  return null;
}

function isUnknownName(words: Words, at: number): boolean {
  const text = words.tokens[at]?.text ?? "";
  if (!words.capital[at] || text.length < 4 || text === text.toUpperCase()) return false;
  return !isCommon(words, at) && !isGivenName(words.low[at] ?? "") && !phraseAt(THINGS, words, at);
}

function isToldState(words: Words, at: number): boolean {
  let before = at - 1;
  if (words.low[before] === "the") before--;
  const sentTo =
    words.low[before] === "to" && /^(?:ambassador|envoy)$/u.test(words.low[before - 1] ?? "");
  if (words.low[before] !== "of" && !sentTo) return false;
  if (
    words.capital[at + 1] &&
    !TITLE_WORDS.has(words.low[at + 1] ?? "") &&
    !nameFollows(words, at + 1)
  )
    return false;
  if (sentTo) return true;
  const head = words.low[before - 1] ?? "";
  if (REGION_WORDS.has(head) && words.capital[before - 2]) return true;
  if (words.capital[before - 1] && FORMS.has(head) && head !== "union") return true;
  const starts = phraseBackwards(words, before - 1);
  return starts !== null;
}

/** "Anna Ozola" behind "President of Norvania": a given name, or two words of which neither is an everyday one. */
function nameFollows(words: Words, at: number): boolean {
  if (isGivenName(words.low[at] ?? "")) return true;
  return (words.capital[at + 1] ?? false) && !isCommon(words, at) && !isCommon(words, at + 1);
}

/** True where an office of a whole state ends at this token: "Foreign Minister" in "Foreign Minister of Norvania". */
function phraseBackwards(words: Words, last: number): number | null {
  for (let first = last; first > last - 4 && first >= 0; first--) {
    const found = phraseAt(NATIONAL, words, first);
    if (found && found.last === last + 1) return first;
  }
  return null;
}

function addAdjectives(words: Words, states: Map<string, Named>): void {
  const known = new Map<string, Named[]>();
  for (const state of states.values()) {
    const key = fold(state.name).slice(0, 4);
    known.set(key, [...(known.get(key) ?? []), state]);
  }
  for (let at = 0; at < words.tokens.length; at++) {
    const low = words.low[at] ?? "";
    const near = known.get(low.slice(0, 4));
    if (!near || states.has(low) || !ADJECTIVE_ENDING.test(low) || !isUnknownName(words, at))
      continue;
    const state = near.find(({ name }) => sharesStem(fold(name), low));
    if (state) states.set(low, { ...state, adjective: true });
  }
}

/** "norvania" and "norvanian"; not "norvania" and "nordish". */
function sharesStem(state: string, adjective: string): boolean {
  const stem = state.replace(/(?:ia|a|land|stan|y|e)$/u, "");
  return stem.length >= 4 && adjective.startsWith(stem) && adjective.length <= state.length + 4;
}
