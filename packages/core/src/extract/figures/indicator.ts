import { CURRENCY_NAMES } from "../../lexicon/currencies.ts";
import { STATES } from "../../lexicon/states.ts";
import { matchesOf } from "../../model/matches.ts";
import { placeOf, type Span, wordsAt } from "../../model/span.ts";
import type { FigureContext } from "./context.ts";
import { phraseFrom, untilVerb, withoutTimes } from "./phrase.ts";
import { findSubject } from "./subject.ts";

/** What a figure measures: the words, and the spans that they are made of, in order. */
export type Indicator = { readonly words: string; readonly at: readonly Span[] };

/** "growth in exports", "increase in traffic": what follows is measured. */
const CHANGE_OF =
  /^\s+(?:[\p{L}-]+\s+){0,2}?(?:growth|increase|rise|decline|decrease|drop|fall|reduction|expansion)\s+(?:in|of)(?=\s)/iu;
/** "of exports", "worth of goods". */
const OF = /^\s+(?:worth\s+)?of(?=\s)/iu;
/** "in aid", "for schools", "to support schools" after a sum of money. */
const PURPOSE = /^\)?\s+(?<word>in|for|to|towards?|as)(?=\s+(?:the\s+)?\p{L})/iu;

/** What is measured, in the report's words; null where they don't tell it beside the figure. */
export function readIndicator(context: FigureContext): Indicator | null {
  const { text, quantity, to } = context;
  const after = text.slice(quantity.end, to);
  const rest = (skip: number): Span | null => following(context, quantity.end + skip);
  if (
    quantity.unit === "percent" ||
    quantity.unit === "fold" ||
    quantity.unit === "percentage points"
  ) {
    const changed = CHANGE_OF.exec(after) ?? OF.exec(after);
    return single(
      text,
      (changed && untilVerb(text, rest(changed[0].length))) ?? findSubject(context) ?? null,
    );
  }
  if (isCounted(context)) return counted(context);
  const subject = findSubject(context);
  const of = OF.exec(after);
  const part = of && untilVerb(text, rest(of[0].length));
  // "a cargo of 2 million barrels of oil": what holds it, and what it is
  if (part) return joined(text, [heldIn(context) ?? subject, part]);
  const purpose = PURPOSE.exec(after);
  const found = purpose && rest(purpose[0].length - (purpose.groups?.word === "to" ? 2 : 0));
  // "25 billion in Nordland" tells where, not what
  const aim = found && !ONLY_NAMES.test(wordsAt(text, found)) ? found : null;
  // "Nordland attracted 10 billion": a state is not what is measured
  const acting =
    subject && (isActor(wordsAt(text, subject)) || STATE_NAMES.has(wordsAt(text, subject)));
  if (subject && !acting) return single(text, subject);
  if (/^[-‐‑]/u.test(text.slice(context.after)) || quantity.unit === "days") {
    return single(text, untilVerb(text, rest(0)) ?? subject);
  }
  const held = heldIn(context);
  // "a loan of 40 million euros for roads"
  if (held && aim && purpose?.groups?.word === "for") {
    const start = quantity.end + purpose[0].length - "for".length;
    return joined(text, [held, { start, end: aim.end }]);
  }
  return single(text, held ?? aim ?? (acting ? null : subject));
}

/** "Nordland", "the U.S."; not "Nordland's harbours". */
const ONLY_NAMES = /^(?:the\s+)?\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}.]*)*$/u;

const STATE_NAMES: ReadonlySet<string> = new Set(STATES.map((state) => state.name));

/** A subject that does something with a sum ("the government will provide") is not what is measured. */
const isActor = (words: string): boolean =>
  /\b(?:government|ministry|states?|bank|fund|company|union|president|minister|we|they|he|she)$/iu.test(
    words.trim(),
  );

/** The phrase from a place on, up to the next figure, without the times in it. */
function following({ text, to, times }: FigureContext, from: number): Span | null {
  const phrase = phraseFrom(text, from, to);
  return phrase && withoutTimes(text, phrase, times);
}

const isCounted = ({ quantity, text, after }: FigureContext): boolean => {
  if (!quantity.unit || !quantity.unitSpan) return false;
  const hyphened = /^[-‐‑]/u.test(text.slice(after));
  return !hyphened && /^\p{Ll}/u.test(quantity.unit) && !MEASURED.has(quantity.unit);
};
/** Units that measure something else than themselves: the thing measured stands elsewhere. */
const MEASURED: ReadonlySet<string> = new Set([
  ..."percent fold days km metres hectares tonnes barrels kg litres miles".split(" "),
  ...["square km", "square metres", "cubic metres", "percentage points"],
  ...CURRENCY_NAMES.flatMap((name) => name.forms),
]);

/** "the number of tourists reached": what was counted stands before the figure. */
const NUMBER_OF = /\bnumber\s+of(?=\s)/giu;
/** "this figure", "it": look at the sentence before. */
const POINTS_BACK =
  /\b(?:this|that|the)\s+(?:figure|number|indicator)\b|\bit\s+(?:was|is|will)\b/iu;

/** For a counted noun: the phrase that it opens; with a carried unit, that noun and what follows the figure. */
function counted(context: FigureContext): Indicator | null {
  const { text, quantity, sentence, from } = context;
  const before = text.slice(from, quantity.start);
  const named = matchesOf(NUMBER_OF, before).at(-1);
  if (named) {
    const verb =
      /\s(?:is|was|were|are|has|had|have|will|reached|grew|rose|exceeded|increased|amounted|stands|totalled)\b/iu;
    const words = before.slice(named.index);
    const stop = verb.exec(words)?.index ?? words.length;
    return single(text, phraseFrom(text, from + named.index, from + named.index + stop));
  }
  if (POINTS_BACK.test(before)) {
    const earlier = text.slice(Math.max(0, sentence.start - 400), sentence.start);
    const match = matchesOf(NUMBER_OF, earlier).at(-1);
    const at = sentence.start - earlier.length + (match?.index ?? 0);
    const end = /\s(?:is|was|were|are|has|had|have|will|to)\b/iu.exec(
      text.slice(at, sentence.start),
    );
    if (match && end) return single(text, phraseFrom(text, at, at + end.index));
  }
  const unit = quantity.unitSpan;
  const carried = unit && (unit.end <= quantity.start || unit.end === unit.start);
  if (!carried) {
    const of = /^\s+of\s+(?=\p{L})/iu.exec(text.slice(context.after, quantity.end));
    const phrase = following(context, context.after + (of?.[0].length ?? 0));
    if (!phrase || !unit || phrase.end > unit.end) return single(text, phrase);
    // a bare "people" tells little: "floods killed 14 people"
    return joined(text, [befell(context), phrase]);
  }
  const rest = following(context, quantity.end);
  return joined(text, [unit.end > unit.start ? placeOf(unit) : null, rest]);
}

/** "floods killed", "the plant employs" right before a count of a bare noun. */
const BEFELL =
  /(?<![\p{L}-])(?<what>(?:\p{L}[\p{L}’'-]*\s+){0,3}?(?:\p{L}[\p{L}’'-]*)\s+(?:killed|injured|wounded|claimed|displaced|employs|employed|trains|trained|hosts|houses|serves|carries|carried))\s+(?:(?:about|around|nearly|almost|over|some|at\s+least|up\s+to|more\s+than)\s+)?$/iu;
const PRONOUN = /^(?:which|who|that|where|when|it|he|she|they|we|and|also|has|have|was|were)$/iu;

function befell({ text, quantity, from }: FigureContext): Span | null {
  const match = BEFELL.exec(text.slice(from, quantity.number.start));
  const what = match?.groups?.what;
  if (!match || !what) return null;
  const clause =
    /^(?:.*\b(?:where|when|that|which|and)\s+)?(?:the\s+|an?\s+)?/isu.exec(what)?.[0].length ?? 0;
  const start = from + match.index + clause;
  const end = from + match.index + what.length;
  const [first = ""] = text.slice(start, end).split(/\s/u);
  return PRONOUN.test(first) || start >= end ? null : { start, end };
}

/** "its stock of 3 million barrels", "the first tranche of 50 million euros": the noun before "of". */
const HELD =
  /(?<![\p{L}-])(?<noun>(?:(?!(?:the|a|an|its|their|our|his|her|with|of|to|in|for|and|by|so|that|which|can|could|will|would|may|must|should|gave|give|gives)\s)\p{L}[\p{L}-]*\s+){0,2}?\p{L}[\p{L}-]*)\s+(?:of|worth)\s+(?:some\s+|about\s+)?$/iu;

const MODAL = /\b(?:can|could|will|would|may|must|should|to|cannot)\s+$/iu;

function heldIn({ text, quantity, from }: FigureContext): Span | null {
  const before = text.slice(from, quantity.start);
  const match = HELD.exec(before);
  const noun = match?.groups?.noun;
  if (!match || !noun || /^(?:total|sum|rate|level|amount|value|means)$/iu.test(noun)) return null;
  // "could receive ships of": the verb is none of the noun's words
  const verb = MODAL.test(before.slice(0, match.index)) ? /^\p{Ll}+\s+(?=\p{L})/u.exec(noun) : null;
  const start = from + match.index + (verb?.[0].length ?? 0);
  return { start, end: from + match.index + noun.length };
}

function single(text: string, span: Span | null): Indicator | null {
  return span && { words: wordsAt(text, span).replace(/\s+/g, " "), at: [span] };
}

function joined(text: string, spans: readonly (Span | null)[]): Indicator | null {
  const at = spans.filter((span) => span !== null);
  if (at.length === 0) return null;
  return {
    words: at
      .map((span) => wordsAt(text, span))
      .join(" ")
      .replace(/\s+/g, " "),
    at,
  };
}
