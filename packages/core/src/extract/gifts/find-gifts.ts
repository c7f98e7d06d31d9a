import { GIFT_NOUNS, NOT_GIVEN } from "../../lexicon/gift-words.ts";
import { matchesOf } from "../../model/matches.ts";
import type { Span } from "../../model/span.ts";

/** A gift in one sentence. Offsets lie in the sentence; null where nobody is named in that place. */
export type FoundGift = {
  readonly what: Span;
  readonly verb: Span;
  /** Where the giver stands: before the verb, or after "by". */
  readonly from: Span | null;
  readonly to: Span | null;
  readonly rule: string;
};

const NOT = new Set(NOT_GIVEN);
const GIFTS = new Set(GIFT_NOUNS);
const THING = "(?<what>(?:an?|the|his|her|their|two|three|several|some)\\s+[^,.;:]{2,90}?)";
const STOP =
  "(?=\\s*(?:[,.;:]|$|\\s(?:and|as|by|to|on|in|at|during|after|which|made|who|from|dedicated|\\p{Ll}{3,}ing)\\s))";
const PERSON = "(?<to>[^,.;:]{2,70}?)";
/** Adverbs that may stand around the verb. */
const ALSO = "(?:\\s+(?:also|then|in\\s+turn))?";

type Form = { readonly name: string; readonly pattern: RegExp; readonly sure: boolean };
/** `sure`: the words can only tell of a gift; else the thing must be one from the list. */
const FORMS: readonly Form[] = [
  {
    // "presented the guest with a vase", "was presented with an album"
    name: "gift-presented-with",
    pattern: new RegExp(
      `(?<verb>present(?:ed|ing|s))${ALSO}(?:\\s+${PERSON})?\\s+with\\s+${THING}${STOP}`,
      "giu",
    ),
    sure: true,
  },
  {
    // "presented a vase to the minister", "handed over a painting to her"
    name: "gift-presented-to",
    pattern: new RegExp(
      `(?<verb>present(?:ed|ing|s)|g[ai]ve|given|gifted|gifts|handed(?:\\s+over)?|donated)${ALSO}\\s+${THING}\\s+to\\s+${PERSON}${STOP}`,
      "giu",
    ),
    sure: false,
  },
  {
    // "a vase was presented to the guest"
    name: "gift-was-presented",
    pattern: new RegExp(
      `${THING}\\s+(?<verb>(?:was|were)\\s+(?:presented|gifted|handed(?:\\s+over)?|given))\\s+to\\s+${PERSON}${STOP}`,
      "giu",
    ),
    sure: false,
  },
  {
    // "gave him a guitar"
    name: "gift-gave",
    pattern: new RegExp(
      `(?<verb>gave|gifted|presented)\\s+(?<to>him|her|them|(?:the\\s+)?(?:\\p{Lu}[\\p{L}.-]+\\s?){1,5})\\s*${THING}${STOP}`,
      "gu",
    ),
    sure: false,
  },
  {
    // "presented a vase"
    name: "gift-presented",
    pattern: new RegExp(`(?<verb>presented|gifted)\\s+${THING}${STOP}`, "giu"),
    sure: false,
  },
];

/** A verb of giving: most sentences have none, and are passed over quickly. */
const HINT = /present(?:ed|ing|s)|gifted|gifts|g[ai]ve|handed|donated/i;

/** Gifts told in a sentence, the surest wording first; of two that overlap the first stays. */
export function findGifts(sentence: string): readonly FoundGift[] {
  const found: FoundGift[] = [];
  if (!HINT.test(sentence)) return found;
  for (const { name, pattern, sure } of FORMS) {
    for (const match of matchesOf(pattern, sentence)) {
      const what = match.groups?.what ?? "";
      const verb = match.groups?.verb ?? "";
      if (!isGift(what, sure, /gifted|gifts/iu.test(verb))) continue;
      const gift = gifted(sentence, match, name);
      if (
        !found.some((other) => gift.verb.start < other.what.end && gift.what.end > other.verb.start)
      )
        found.push(gift);
    }
  }
  return found;
}

function gifted(sentence: string, match: RegExpExecArray, rule: string): FoundGift {
  const place = (words: string, from = 0): Span => {
    const start = match.index + match[0].indexOf(words, from);
    return { start, end: start + words.length };
  };
  const verb = place(match.groups?.verb ?? "");
  const what = match.groups?.what ?? "";
  const article = /^(?:an?|the|his|her|their)\s+/iu.exec(what)?.[0].length ?? 0;
  const thing = place(what, rule === "gift-was-presented" ? 0 : verb.end - match.index);
  const to = match.groups?.to
    ? place(match.groups.to, rule === "gift-was-presented" ? what.length : verb.end - match.index)
    : null;
  const passive = /\b(?:was|were)\s+(?:also\s+)?$/iu.test(sentence.slice(0, verb.start));
  const by = /^\s+by\s+(?<by>[^,.;]{2,60})/iu.exec(sentence.slice(match.index + match[0].length));
  const bySpan = by?.groups?.by
    ? {
        start: match.index + match[0].length + by[0].indexOf(by.groups.by),
        end: match.index + match[0].length + by[0].length,
      }
    : null;
  const before = { start: 0, end: verb.start };
  return {
    what: { start: thing.start + article, end: thing.end },
    verb,
    from: passive || rule === "gift-was-presented" ? bySpan : before,
    // "she was presented with an album": the one before the verb receives
    to: passive && rule === "gift-presented-with" ? before : to,
    rule,
  };
}

function isGift(what: string, sure: boolean, gifting: boolean): boolean {
  const words = (what.toLowerCase().match(/\p{L}+/gu) ?? []).slice(1);
  const head = words.slice(
    0,
    words.findIndex((word) => /^(?:of|for|with|about|from|by|made)$/u.test(word)) >>> 0,
  );
  const last = head.at(-1) ?? "";
  if (NOT.has(last)) return false;
  return sure || gifting || words.some((word) => GIFTS.has(word));
}
