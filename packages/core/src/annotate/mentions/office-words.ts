import { RANKS } from "../../lexicon/honorifics.ts";
import {
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
  OFFICE_PLURALS,
  OFFICE_SHORTS,
  OFFICE_STATUS,
} from "../../lexicon/offices.ts";

const HEADS = new Set(OFFICE_HEADS);
const PLURALS = new Map(OFFICE_PLURALS);
const MODIFIERS = new Set(OFFICE_MODIFIERS);
const STATUS = new Set(OFFICE_STATUS);
const SHORTS = new Map(OFFICE_SHORTS);
const RANK_WORDS = new Set(RANKS);
const NAME_LIKE = new Set(
  "amir emir shah khan sultan dean duke judge justice pope bishop cardinal regent".split(" "),
);

export type HeadNoun = { readonly noun: string; readonly plural: boolean };

/** What an office's head noun is in the singular; null for another word. "ex-" and "vice-" are seen through. */
export function headNoun(low: string): HeadNoun | null {
  if (!low.includes("-")) return plainHeadNoun(low);
  const bare = low.replace(/^(?:ex|then)-/u, "").replace(/-(?:designate|elect)$/u, "");
  const whole = plainHeadNoun(bare);
  if (whole) return whole;
  const part = /^(?:vice|deputy|co|sub|under|arch)-(.+)$/u.exec(bare)?.[1];
  return part ? headNoun(part) : null;
}

function plainHeadNoun(low: string): HeadNoun | null {
  if (HEADS.has(low)) return { noun: low, plural: false };
  const singular = PLURALS.get(low) ?? (low.endsWith("s") ? low.slice(0, -1) : "");
  return singular !== "" && HEADS.has(singular) ? { noun: singular, plural: true } : null;
}

/** Titles that are as often a given name or surname ("Amir Orsa"). */
export const isNameLikeTitle = (low: string): boolean => NAME_LIKE.has(low);

export const isOfficeModifier = (low: string): boolean => MODIFIERS.has(low);
export const isOfficeStatus = (low: string): boolean => STATUS.has(low);
export const isRank = (low: string): boolean => RANK_WORDS.has(low);

/** Long form of a title that reports shorten ("FM" → "Foreign Minister"); the words themselves for any other. */
export const longTitle = (role: string): string => SHORTS.get(role.toLowerCase()) ?? role;

/** Roles come back all through a report; what they are compared by is kept, up to a bound. */
const ROLE_WORDS = new Map<string, readonly string[]>();

/** Lower-case words of a role without small words, by which two roles are compared. */
export function roleWords(role: string): readonly string[] {
  const known = ROLE_WORDS.get(role);
  if (known) return known;
  const words = longTitle(role)
    .toLowerCase()
    .replace(/defense/gu, "defence")
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "" && !/^(?:of|for|the|and|affairs|to|acting|a)$/u.test(word));
  if (ROLE_WORDS.size > 2000) ROLE_WORDS.clear();
  ROLE_WORDS.set(role, words);
  return words;
}

/** True where one role's words are all in the other: "minister" and "Foreign Minister". */
export function rolesAgree(a: string, b: string): boolean {
  const x = roleWords(a);
  const y = roleWords(b);
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length > 0 && short.every((word) => long.includes(word)) && rankOf(x) === rankOf(y);
}

export const sameRole = (a: string, b: string): boolean => {
  const x = roleWords(a);
  const y = roleWords(b);
  return x.length === y.length && x.every((word) => y.includes(word));
};

/** "deputy" and "vice" make another office of the same words: "Deputy Minister" is no "Minister". */
const rankOf = (role: readonly string[]): string =>
  role
    .filter((word) =>
      /^(?:deputy|vice|assistant|under|undersecretary|crown|prime|general)$/u.test(word),
    )
    .join(" ");
