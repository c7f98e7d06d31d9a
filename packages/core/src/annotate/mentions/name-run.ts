import { GENERATIONS, HONORIFICS, WEAK_HONORIFICS } from "../../lexicon/honorifics.ts";
import { NO_BODY_HEADS, ORGANISATION_HEADS } from "../../lexicon/organisations.ts";
import type { Things } from "./find-things.ts";
import { headNoun, isNameLikeTitle, isRank } from "./office-words.ts";
import {
  type Gender,
  genderOfName,
  isCommon,
  isFunctionWord,
  isGivenName,
  isMonthOrDay,
  isParticle,
  isPostnominal,
} from "./word-classes.ts";
import { fold, type Words } from "./words.ts";

/** A run of tokens that can be a person's name: `last` is not included, `behind` is where the text goes on. */
export type NameRun = { readonly first: number; readonly last: number; readonly behind: number };

const HONORIFIC = new Map(
  HONORIFICS.filter(([word]) => !WEAK_HONORIFICS.includes(word)).map(([word, gender]) => [
    word,
    gender,
  ]),
);
const WEAK = new Set(WEAK_HONORIFICS);
const GENERATION = new Set(GENERATIONS);
const BODY = new Set([...ORGANISATION_HEADS, ...NO_BODY_HEADS].map(fold));
/** Short forms of politeness that must have their stop. */
const SHORT_STYLES = new Set(
  "Sen Rep Gov Sec Amb Gen Lt Col Maj Capt Adm Brig Sgt Eng Arch Rev".split(" "),
);
const ATTACHED = /^(?:al|el|ad|an|as|ash|at|az|ar|ul|d|de|l)[-']\p{Lu}/u;
const INITIAL = /^\p{Lu}\.?$|^(?:\p{Lu}\.){2,}$/u;

export type Honorifics = { readonly first: number; readonly last: number; readonly gender: Gender };

/** "His Excellency Dr.", "the Hon", "Sheikh": forms of politeness that start here; null where none do. */
export function honorificsAt(words: Words, first: number): Honorifics | null {
  let at = first;
  let gender: Gender = null;
  if (/^(?:his|her|their)$/u.test(words.low[at] ?? "") && isStyle(words.low[at + 1] ?? "")) {
    if (words.low[at] === "his") gender = "male";
    if (words.low[at] === "her") gender = "female";
    at++;
  } else if (
    words.low[at] === "the" &&
    /^(?:hon|honourable|honorable|rt|right)$/u.test((words.low[at + 1] ?? "").replace(".", ""))
  ) {
    at++;
  }
  for (; at < words.tokens.length; at++) {
    const told = politeness(words, at);
    if (told === undefined) break;
    gender = told ?? gender;
  }
  return at > first && politeness(words, at - 1) !== undefined ? { first, last: at, gender } : null;
}

const isStyle = (low: string): boolean =>
  /^(?:excellency|highness|majesty|royal|holiness|imperial|serene|majesties|excellencies|highnesses|eminence|beatitude)$/u.test(
    low,
  );

function politeness(words: Words, at: number): Gender | undefined {
  const written = words.tokens[at]?.text ?? "";
  if (SHORT_STYLES.has(written)) return undefined;
  const text = written.endsWith(".") ? written.slice(0, -1) : written;
  const told = HONORIFIC.get(text);
  if (told !== undefined) return told;
  if (words.capital[at] && isRank(words.low[at] ?? "")) return null;
  if (text === "Royal" || text === "Imperial" || text === "Serene")
    return isStyle(words.low[at + 1] ?? "") ? null : undefined;
  if (!WEAK.has(text) || !words.capital[at]) return undefined;
  if (text === "Hon" || text === "Right") return null;
  if (text === "Chief") return words.capital[at + 1] && !isCommon(words, at + 1) ? null : undefined;
  return text === "M" && words.tokens[at]?.text === "M." ? "male" : undefined;
}

/** The longest run from `first` that reads as a name; `titled` where a title or honorific stands before it. */
export function nameRun(
  words: Words,
  things: Things,
  first: number,
  titled: boolean,
): NameRun | null {
  let at = first;
  let strong = titled;
  for (; at < first + 8; at++) {
    if (at > first && words.sentence[at] !== words.sentence[first]) break;
    if (at > first && isNickname(words, at)) {
      at += 2;
      strong = true;
      continue;
    }
    if (at > first && words.opens[at]) break;
    const kind = partOfName(words, things, { first, at, titled, strong });
    if (kind === "no") break;
    if (kind === "strong") strong = true;
  }
  while (at > first && isParticle(words.low[at - 1] ?? "") && !words.capital[at - 1]) at--;
  while (at > first && isPostnominal(words.low[at - 1] ?? "") && isCapitals(words, at - 1)) at--;
  if (at === first) return null;
  let last = at;
  const comma = words.low[last] === "," ? last + 1 : last;
  const after = words.tokens[comma]?.text.replace(/\.$/u, "") ?? "";
  if (/^(?:Jr|Jnr|Sr)$/u.test(after)) last = comma + 1;
  let behind = last;
  while (isPostnominal(words.low[behind] ?? "") && isCapitals(words, behind)) behind++;
  return { first, last, behind };
}

const QUOTE = /^["“”'‘’]$/u;

/** `"Bong"` inside `Rodel "Bong" Orsa`: one word in quotation marks before a further name. */
const isNickname = (words: Words, at: number): boolean =>
  QUOTE.test(words.tokens[at]?.text ?? "") &&
  (words.capital[at + 1] ?? false) &&
  QUOTE.test(words.tokens[at + 2]?.text ?? "") &&
  (words.capital[at + 3] ?? false) &&
  words.sentence[at + 3] === words.sentence[at] &&
  !isCommon(words, at + 3) &&
  !headNoun(words.low[at + 3] ?? "");

const isCapitals = (words: Words, at: number): boolean =>
  /^\p{Lu}{2,}$/u.test(words.tokens[at]?.text ?? "") &&
  !GENERATION.has(words.tokens[at]?.text ?? "");

const isAttached = (words: Words, at: number): boolean =>
  !words.capital[at] && ATTACHED.test(words.tokens[at]?.text ?? "");

type Look = {
  readonly first: number;
  readonly at: number;
  readonly titled: boolean;
  readonly strong: boolean;
};

function partOfName(words: Words, things: Things, look: Look): "no" | "yes" | "strong" {
  const { first, at, titled, strong } = look;
  const token = words.tokens[at];
  const low = words.low[at] ?? "";
  if (token?.kind !== "word") return "no";
  const nextCapital = words.capital[at + 1] || isAttached(words, at + 1);
  if (!words.capital[at]) {
    if (isAttached(words, at)) return "strong";
    if (!isParticle(low) || at === first) return "no";
    return nextCapital || isParticle(words.low[at + 1] ?? "") ? "strong" : "no";
  }
  if (INITIAL.test(token.text) && token.text !== "I") {
    if (token.text === "A" && at === first) return "no";
    return (things.at[at] ?? -1) >= 0 ? "no" : "strong";
  }
  if (at > first && GENERATION.has(token.text.replace(".", ""))) return "yes";
  if (isMonthOrDay(low) && !(isGivenName(low) && at === first && titled)) return "no";
  if (isFunctionWord(low) && !(isGivenName(low) && titled && nextCapital)) return "no";
  // "Amir Orsa", "Sultan bin Lenn"
  const goesOn = nextCapital || /^(?:bin|ibn|bint)$/u.test(words.low[at + 1] ?? "");
  if (headNoun(low) && !(isNameLikeTitle(low) && (at > first || goesOn))) return "no";
  if (at > first && politeness(words, at) !== undefined && !isGivenName(low)) return "no";
  const thing = things.list[things.at[at] ?? -1];
  if (thing)
    return thingInName(words, {
      ...look,
      single: thing.last === thing.first + 1,
      kind: thing.kind,
      adjective: thing.adjective,
    });
  if (isGivenName(low)) return "strong";
  if (isParticle(low)) return nextCapital ? "yes" : at > first ? "yes" : "no";
  if (!isCommon(words, at)) return "yes";
  if (BODY.has(low) || words.opens[at]) return "no";
  return strong && at > first && at < first + 3 && genderOfName(words.low[first] ?? "")
    ? "yes"
    : "no";
}

/** "Georgia Orsa", "Anna Paris": a state's or city's name inside a person's. */
function thingInName(
  words: Words,
  look: Look & { readonly single: boolean; readonly kind: string; readonly adjective: boolean },
): "no" | "yes" {
  if (!look.single || look.adjective || look.kind === "organisation" || look.kind === "event")
    return "no";
  const { first, at } = look;
  if (at === first) {
    const next = at + 1;
    const alone =
      (words.capital[next] ?? false) && !isCommon(words, next) && !headNoun(words.low[next] ?? "");
    return alone &&
      (look.titled || isGivenName(words.low[at] ?? "")) &&
      words.sentence[next] === words.sentence[at]
      ? "yes"
      : "no";
  }
  const given = at === first + 1 && isGivenName(words.low[first] ?? "");
  return given && !words.capital[at + 1] ? "yes" : "no";
}
