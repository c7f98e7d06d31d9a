import { PERSON_VERBS } from "../../lexicon/person-verbs.ts";
import type { Office } from "./find-offices.ts";
import type { Things } from "./find-things.ts";
import { joinedTitles } from "./joined-titles.ts";
import { honorificsAt, type NameRun, nameRun } from "./name-run.ts";
import { namesNoPerson } from "./no-person.ts";
import { headNoun } from "./office-words.ts";
import { closesOpeningPhrase } from "./opening-phrase.ts";
import {
  type Gender,
  genderOfName,
  genderOfSurname,
  isCommon,
  isGivenName,
  isParticle,
  isSurnameLike,
} from "./word-classes.ts";
import { isClitic, type Words } from "./words.ts";

/**
 * A person's name in the text: tokens `first` to `last` (not included) are the name, `start` to `behind` also the
 * titles and honorifics at its sides. `offices` index the title phrases that belong to it.
 */
export type Name = NameRun & {
  readonly start: number;
  readonly parts: readonly string[];
  readonly offices: readonly number[];
  readonly gender: Gender;
  /** `sure`: a title, honorific or given name tells it; `likely`: only a full name of known people confirms it */
  readonly trust: "sure" | "likely";
};

const VERBS = new Set(PERSON_VERBS);

/** All names of persons in the text, titles before and behind them attached, in text order. */
export function findNames(
  words: Words,
  things: Things,
  offices: readonly Office[],
): readonly Name[] {
  const names: Name[] = [];
  const heads = new Set(offices.flatMap(({ head, first }) => [head, first]));
  // "Prime Minister of Georgia Per Lind": the state behind the title opens no name
  for (const { head, last } of offices) {
    const state = things.list[things.at[last - 1] ?? -1];
    if (state?.kind === "state" && state.first > head) heads.add(state.first);
  }
  const endings = officeEndings(words, offices);
  for (let at = 0; at < words.tokens.length; ) {
    const name = nameAt(words, things, { at, endings, offices, heads });
    if (name) names.push(withPluralTitle(words, offices, name, names.at(-1)));
    at = name ? name.behind : at + 1;
  }
  return names;
}

/** "Foreign Ministers X and Y": Y holds the office as well. */
function withPluralTitle(
  words: Words,
  offices: readonly Office[],
  name: Name,
  before: Name | undefined,
): Name {
  const shared = before?.offices.at(-1);
  if (name.offices.length > 0 || before === undefined || shared === undefined) return name;
  const gap = words.low.slice(before.behind, name.start).join(" ");
  if (!offices[shared]?.plural || !/^(?:and|,|, and|&)$/u.test(gap)) return name;
  return { ...name, offices: [shared], trust: "sure" };
}

/** The titles that end right before a token, commas and "the" between them not counted. */
function officeEndings(
  words: Words,
  offices: readonly Office[],
): ReadonlyMap<number, readonly number[]> {
  const endings = new Map<number, number[]>();
  for (const [index, office] of offices.entries()) {
    if (office.former && office.plural) continue;
    const ends = [office.last];
    if (words.low[office.last] === "," && !office.plural) ends.push(office.last + 1);
    for (const end of ends) {
      // a signature's title gives no office to what the next line opens with
      if (words.sentence[end] !== words.sentence[office.last - 1]) continue;
      endings.set(end, [...(endings.get(end) ?? []), index]);
    }
  }
  return endings;
}

type Place = {
  readonly at: number;
  readonly endings: ReadonlyMap<number, readonly number[]>;
  readonly offices: readonly Office[];
  readonly heads: ReadonlySet<number>;
};

function nameAt(words: Words, things: Things, place: Place): Name | null {
  const { at, endings, offices } = place;
  const plain =
    words.tokens[at]?.kind !== "word" || !(words.capital[at] || opensName(words.low[at] ?? ""));
  if (plain || place.heads.has(at)) return null;
  const polite = honorificsAt(words, at);
  const first = polite?.last ?? at;
  const before = endings.get(at) ?? endings.get(first) ?? [];
  if (polite && place.heads.has(first)) return null;
  const title = innermost(words, offices, before);
  const comma = words.low[at - 1] === ",";
  const titled = polite !== null || (title !== null && !comma);
  const found = nameRun(words, things, first, titled);
  if (!found || words.low[at - 1] === "dear") return null;
  if (/^(?:st\.?|saint|mt\.?|mount)$/u.test(words.low[first] ?? "") && !titled) return null;
  if (found.last === found.first + 1 && (things.at[found.first] ?? -1) >= 0) return null;
  const run = withStyle(words, found, polite !== null);
  if (
    headNoun(words.low[run.behind] ?? "") &&
    words.capital[run.behind] &&
    !titled &&
    run.last === run.first + 1
  )
    return null;
  const second = words.low[run.first + 1] ?? "";
  // "the port of Lenn Davor Orsa": the unknown word behind "of" is a place, the given name opens the name
  const ofPlace = words.low[run.first - 1] === "of" && run.last - run.first > 2;
  if (ofPlace && !isGivenName(words.low[run.first] ?? "") && isGivenName(second)) return null;
  const parts = namePartsOf(words, run);
  const told =
    title !== null && (!comma || commaTitle(words, run, offices[title], polite !== null));
  if (!isPersonName(words, { run, parts, titled, told })) return null;
  const chain = told && title !== null ? joinedTitles(words, offices, title, run.behind) : [];
  const gender =
    polite?.gender ??
    genderOfName(words.low[run.first] ?? "") ??
    genderOfSurname(words.low[run.last - 1] ?? "");
  const opener = chain[0] === undefined ? undefined : offices[chain[0]];
  return {
    ...run,
    start: opener ? opener.first : at,
    parts,
    offices: chain,
    gender,
    trust:
      titled || told || parts.length > 1 || /old$/u.test(words.low[at - 1] ?? "")
        ? "sure"
        : "likely",
  };
}

/** "Sheikh Lenna": before a single name the style is as good as a part of it. */
function withStyle(words: Words, run: NameRun, polite: boolean): NameRun {
  const single = run.last === run.first + 1;
  const style =
    polite &&
    single &&
    /^(?:sheikh|shaikh|sheikha|imam|mullah)$/u.test(words.low[run.first - 1] ?? "");
  return style ? { ...run, first: run.first - 1 } : run;
}

/** "his Excellency", "the Hon", "al-Kanani": words in lower case that a name can start with. */
const opensName = (low: string): boolean => /^(?:his|her|their|the)$|^\p{L}{1,3}[-']/u.test(low);

/** The title nearest to the name: of nested ones the one that starts last. */
function innermost(
  words: Words,
  offices: readonly Office[],
  before: readonly number[],
): number | null {
  let best: number | null = null;
  for (const index of before) {
    // "Assistant to the President for Trade X": a nested title with "the" is another's, who isn't named
    const nested = best !== null && words.low[offices[index]?.first ?? -1] === "the";
    if (!nested && (best === null || (offices[index]?.first ?? 0) > (offices[best]?.first ?? 0))) {
      best = index;
    }
  }
  return best;
}

/** "The Governor of Lenn, Per Orsa, said": the name in commas behind its title, and at least two words. */
function commaTitle(
  words: Words,
  run: NameRun,
  office: Office | undefined,
  polite: boolean,
): boolean {
  if (!office || (run.last - run.first < 2 && !polite) || office.plural) return false;
  if (closesOpeningPhrase(words, office.last, run.behind)) return false;
  const after = words.low[run.behind] ?? "";
  const opens = office.definite || words.capital[office.roleFirst] === true;
  return (
    opens &&
    (/^(?:,|\.|;|and|who|\(|to|on|in|at|for|this|as)$/u.test(after) ||
      words.tokens[run.behind] === undefined ||
      VERBS.has(after) ||
      !words.capital[run.behind])
  );
}

export function namePartsOf(words: Words, run: NameRun): readonly string[] {
  const parts: string[] = [];
  for (let at = run.first; at < run.last; at++) {
    const low = (words.low[at] ?? "").replace(/\.$/u, "");
    if (words.tokens[at]?.kind !== "word" || /^(?:jr|jnr|sr)$/u.test(low)) continue;
    if (isParticle(low) && !words.capital[at]) continue;
    parts.push(low.replace(/^(?:al|el|ad|as|ash|an|at|az)-/u, ""));
  }
  return parts;
}

type Candidate = {
  readonly run: NameRun;
  readonly parts: readonly string[];
  readonly titled: boolean;
  readonly told: boolean;
};

function isPersonName(words: Words, candidate: Candidate): boolean {
  const { run, parts, titled, told } = candidate;
  const first = words.low[run.first] ?? "";
  if (parts.every((part) => part.length === 1) || parts.some((part) => /\p{L}\.\p{L}/u.test(part)))
    return false;
  if (first === "no.") return false;
  if (titled) return parts.length > 1 || !isCommon(words, run.first) || isGivenName(first);
  if (!told && namesNoPerson(words, run)) return false;
  if (parts.length === 1) {
    if (isCommon(words, run.first) && !isGivenName(first)) return false;
    if (/-old$|^old$/u.test(words.low[run.first - 1] ?? "")) return true;
    return !/^\p{Lu}{2,}$/u.test(words.tokens[run.first]?.text ?? "");
  }
  if (told) return true;
  if (isGivenName(first)) return true;
  if (parts.some((part) => part.length === 1)) return true;
  if (run.last - run.first > parts.length) return true;
  if (isSurnameLike(parts.at(-1) ?? "")) return true;
  if (/^(?:al|el)-/u.test(words.low[run.last - 1] ?? "")) return true;
  return actsAsPerson(words, run) || (parts.slice(1).some(isGivenName) && !words.opens[run.first]);
}

/** "Orsa Lind said", "with Orsa Lind, who": what only persons do. */
function actsAsPerson(words: Words, run: NameRun): boolean {
  const after = words.low[run.behind] ?? "";
  if (VERBS.has(after) || after === "who") return true;
  if (
    after === "," &&
    (words.low[run.behind + 1] === "who" || headNoun(words.low[run.behind + 1] ?? "") !== null)
  )
    return true;
  return (
    after === "," &&
    /^(?:the|a|an)$/u.test(words.low[run.behind + 1] ?? "") &&
    nearOffice(words, run.behind + 2)
  );
}

const nearOffice = (words: Words, from: number): boolean => {
  for (let at = from; at < from + 4; at++) if (headNoun(words.low[at] ?? "")) return true;
  return false;
};

/** True where a single unknown word does what only persons do ("Orsa said", "Orsa's visit" don't count alone). */
export function speaksAsPerson(words: Words, name: Name): boolean {
  const after = words.low[name.behind] ?? "";
  return (
    !isClitic(words, name.behind) &&
    /^(?:said|says|told|noted|added|stressed|emphasized|emphasised|underlined|tweeted|met|thanked|recalled)$/u.test(
      after,
    )
  );
}
