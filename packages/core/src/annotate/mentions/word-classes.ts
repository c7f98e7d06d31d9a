import { COMMON_WORDS } from "../../lexicon/common-words.ts";
import { EITHER, FEMALE_NAMES, MALE_NAMES } from "../../lexicon/given-names.ts";
import { NAME_PARTICLES, POSTNOMINALS } from "../../lexicon/honorifics.ts";
import { OFFICE_MODIFIERS, OFFICE_STATUS } from "../../lexicon/offices.ts";
import { STATES } from "../../lexicon/states.ts";
import { fold, type Words } from "./words.ts";

export type Gender = "male" | "female" | null;

const COMMON = new Set([...COMMON_WORDS, ...OFFICE_MODIFIERS, ...OFFICE_STATUS]);
const ADJECTIVES = new Set(STATES.flatMap(({ adjectives }) => adjectives.map(fold)));
const MALE = new Set(MALE_NAMES);
const FEMALE = new Set(FEMALE_NAMES);
const GIVEN = new Set([...MALE_NAMES, ...FEMALE_NAMES, ...EITHER]);
const PARTICLES = new Set(NAME_PARTICLES);
const AFTER_NAME = new Set(POSTNOMINALS.map(fold));
/** Words that open clauses and are part of no name, however they are written. */
const FUNCTION = new Set(
  `a an the and or but nor so yet of in on at to for from by with about above across after against along amid among around as before behind
  below beneath beside besides between beyond despite down during except following given inside into like near off onto out outside over
  past regarding respecting since than through throughout till toward towards under underneath unlike until up upon via within without
  he she it they we you i me him her them us his its their our your my mine hers theirs ours yours this that these those here there
  who whom whose which what when where why how if unless because although though while whereas whether both either neither each every all
  some any no none not only also too very more most much many few several other others another such same own is are was were be been being
  has have had do does did will would shall should can could may might must let s`.split(/\s+/),
);
/** Endings of English nouns that name fields and acts: "Digitalisation", "Preparedness". */
const NOUN_ENDING =
  /(?:tion|tions|ment|ments|ness|ship|ships|ities|ics|ology|ance|ence|ism|ture|ization|isation)$/u;

const MONTHS_AND_DAYS = new Set(
  `january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);
/** "we've", "that'll": a function word with a verb drawn to it. */
const CONTRACTION = /^(\p{L}+)'(?:ve|re|ll|d|m|t)$/u;

export const isFunctionWord = (low: string): boolean =>
  FUNCTION.has(low) || (low.includes("'") && FUNCTION.has(CONTRACTION.exec(low)?.[1] ?? ""));
export const isGivenName = (low: string): boolean =>
  GIVEN.has(low) || (low.includes("-") && low.split("-").every((part) => GIVEN.has(part)));
export const isParticle = (low: string): boolean => PARTICLES.has(low);
export const isPostnominal = (low: string): boolean =>
  AFTER_NAME.has(low.endsWith(".") ? low.slice(0, -1) : low);
export const isMonthOrDay = (low: string): boolean => MONTHS_AND_DAYS.has(low);

/** True for everyday words, by the list, by their ending, or since the report writes them in lower case too. */
export function isCommon(words: Words, at: number): boolean {
  const low = words.low[at] ?? "";
  if (COMMON.has(low) || FUNCTION.has(low)) return true;
  if (low.endsWith("s") && COMMON.has(low.slice(0, -1))) return true;
  if (low.includes("-")) {
    const parts = low.split("-");
    return ADJECTIVES.has(parts[0] ?? "") || parts.every((part) => COMMON.has(part));
  }
  if (low.length > 7 && NOUN_ENDING.test(low)) return true;
  return words.lowered.has(low) && !GIVEN.has(low);
}

export function genderOfName(low: string): Gender {
  const first = low.split("-")[0] ?? "";
  if (MALE.has(low) || MALE.has(first)) return FEMALE.has(low) ? null : "male";
  return FEMALE.has(low) || FEMALE.has(first) ? "female" : null;
}

/** "Ozolova" and "Ivanovna" tell a woman, "Petrovich" and "Lind bin Orsa" a man. */
export function genderOfSurname(low: string): Gender {
  if (/(?:ovna|evna|ova|eva|skaya|bint)$/u.test(low)) return "female";
  return /(?:ovich|evich|sky|skiy|skyi|ogly|oglu)$/u.test(low) ? "male" : null;
}

/** Surnames of many languages can be told by their ending: "-ov", "-yan", "-shvili", "-enko", "-escu". */
export const isSurnameLike = (low: string): boolean =>
  /(?:ov|ev|ova|eva|yov|yev|yan|ian|shvili|dze|enko|chuk|ovich|evich|ovic|evic|ić|escu|sson|ssen|sky|skiy|skyi|skaya|ski|zadeh|zade|pour|oglu|opoulos|akis|nejad|uly|uulu|baev|bayev|ullah|ollah|uddin|eddin|adze|ylo|auskas|aitis|ins|iyev|ayev|oyev)$/u.test(
    low,
  ) && low.length > 4;
