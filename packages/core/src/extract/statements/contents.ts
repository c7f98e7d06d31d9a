import {
  AUDIENCES,
  EXPRESSED,
  type ReportingVerb,
  SAYING_PHRASES,
} from "../../lexicon/reporting-verbs.ts";
import type { StatementAct } from "../../model/record.ts";
import { phraseAt, phraseLength, type SentenceReader } from "./sentence-reader.ts";

/** What a verb introduces: the token at which its content opens, the act, and how the content hangs on the verb. */
export type Content = {
  readonly first: number;
  readonly act: StatementAct;
  readonly frame: "clause" | "noun" | "infinitive";
};

/** How far behind the verb an addressee may reach ("thanked the President and the people of X for"). */
const ADDRESSEE_TOKENS = 16;

/** Where the content of a verb of saying opens; null where nothing that can be one follows. */
export function contentOf(
  reader: SentenceReader,
  verb: number,
  reporting: ReportingVerb,
  end: number,
): Content | null {
  const { act } = reporting;
  const at = skipAdverbs(reader, verb + 1, end);
  for (const opener of reporting.after ?? []) {
    if (!phraseAt(reader, at, opener)) continue;
    const first = at + phraseLength(opener);
    if (isVisit(reader, opener, first, reporting.lemma, end)) continue;
    const frame = opener.endsWith("that") || reader.lower[first] === "that" ? "clause" : "noun";
    return { first: reader.lower[first] === "that" ? first + 1 : first, act, frame };
  }
  if (reporting.infinitive && reader.lower[at] === "to")
    return { first: at, act, frame: "infinitive" };
  if (reporting.clause && reader.lower[at] === "that")
    return { first: at + 1, act, frame: "clause" };
  const addressed = afterAddressee(reader, at, reporting, end);
  if (addressed) return addressed;
  if (phraseAt(reader, at, "the fact that")) return { first: at + 3, act, frame: "clause" };
  if (at >= end || reader.tokens[at]?.kind === "punctuation") {
    return opensQuotation(reader, at) && (reporting.clause || reporting.noun)
      ? { first: at, act, frame: "clause" }
      : null;
  }
  if (reporting.lemma === "address" && isAudience(reader, at, end)) return null;
  if (reporting.noun && opensNounPhrase(reader, at)) return { first: at, act, frame: "noun" };
  if (
    reporting.clause &&
    !/^(?:by|at|on|in|during|to|with|of|from|for|as|about)$/.test(reader.lower[at] ?? "")
  ) {
    return { first: at, act, frame: "clause" };
  }
  return null;
}

/** "addressed the annual forum": the first noun behind the verb is an audience, not a topic. */
function isAudience(reader: SentenceReader, at: number, end: number): boolean {
  for (let next = at; next < Math.min(end, at + 5); next++) {
    const word = reader.lower[next] ?? "";
    if (HEARERS.has(word)) return true;
    if (/^(?:of|for|in|on|and|,|at)$/.test(word)) return false;
  }
  return false;
}

const HEARERS = new Set(AUDIENCES);

/** "will call on the Prime Minister" pays a visit; "called on the parties to talk" asks for something. */
const isVisit = (
  reader: SentenceReader,
  opener: string,
  first: number,
  lemma: string,
  end: number,
): boolean =>
  lemma === "call" &&
  opener !== "for" &&
  !reader.lower.slice(first, Math.min(end, first + ADDRESSEE_TOKENS)).includes("to");

const opensQuotation = (reader: SentenceReader, at: number): boolean =>
  /^["“«„‘]$/u.test(reader.tokens[at]?.text ?? "");

function afterAddressee(
  reader: SentenceReader,
  at: number,
  reporting: ReportingVerb,
  end: number,
): Content | null {
  if (!reporting.addressee || !opensNounPhrase(reader, at)) return null;
  const limit = Math.min(end, at + ADDRESSEE_TOKENS);
  for (let next = at + 1; next < limit; next++) {
    const word = reader.lower[next] ?? "";
    if (word === "," && !reader.openingAt.has(next + 1)) break;
    if (!reporting.addressee.includes(word)) continue;
    const infinitive = word === "to";
    const frame = infinitive ? "infinitive" : word === "that" ? "clause" : "noun";
    return { first: infinitive ? next : next + 1, act: reporting.act, frame };
  }
  if (!reporting.clause || reporting.noun) return null;
  const mention = reader.openingAt.get(at);
  const first = mention ? reader.afterToken(mention) : at + 1;
  return first < end ? { first, act: reporting.act, frame: "clause" } : null;
}

const NOUN_PHRASE_OPENER =
  /^(?:the|a|an|this|that|these|those|his|her|their|its|our|my|some|any|all|both|several|various|many|new|further|no|what|how|why|whether|him|them|it|each|such|two|three)$/;

/** A noun phrase opens with a determiner, a name, an adjective or a noun: anything but a preposition or a verb's mark. */
function opensNounPhrase(reader: SentenceReader, at: number): boolean {
  const word = reader.lower[at] ?? "";
  if (NOUN_PHRASE_OPENER.test(word) || reader.openingAt.has(at)) return true;
  if (opensQuotation(reader, at)) return true;
  return (
    reader.tokens[at]?.kind !== "punctuation" &&
    !/^(?:by|at|on|in|during|to|with|of|from|for|as|about|and|or|but|that|when|after|before|also|since|until|over|upon|against|through|against|via|while)$/.test(
      word,
    )
  );
}

/** Adverbs and times between a verb and its content: "said today that", "stressed on Monday the need". */
export function skipAdverbs(reader: SentenceReader, from: number, end: number): number {
  let at = from;
  for (;;) {
    const word = reader.lower[at] ?? "";
    if (at >= end) return at;
    if (ADVERB.test(word)) at++;
    else if (word === "on" && WEEKDAY.test(reader.lower[at + 1] ?? "")) at += 2;
    else return at;
  }
}

const ADVERB =
  /^(?:also|again|further|once|particularly|especially|today|yesterday|earlier|later|here|\p{L}{3,}ly)$/u;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** How many words may stand between "expressed" and what is expressed ("his country's full and firm support"). */
const EXPRESSED_TOKENS = 8;
/** Acts of which the noun itself belongs to the content: "support for the plan", "opposition to it". */
const KEEPS_NOUN = new Set(["support", "opposition", "interest", "pride", "solidarity"]);

/** "expressed his gratitude to X for": where what is expressed opens, and the act that the noun tells. */
export function expressedContent(
  reader: SentenceReader,
  verb: number,
  end: number,
): Content | null {
  for (let at = verb + 1; at < Math.min(end, verb + 1 + EXPRESSED_TOKENS); at++) {
    const word = reader.lower[at] ?? "";
    const expressed = Object.hasOwn(EXPRESSED, word) ? EXPRESSED[word] : undefined;
    if (expressed) {
      const opener = openerAfter(reader, at + 1, expressed.opens, expressed.act, end);
      if (!opener) continue;
      if (KEEPS_NOUN.has(word) || keepsOwner(reader, verb, at))
        return { first: verb + 1, act: expressed.act, frame: "noun" };
      return { first: opener.first, act: expressed.act, frame: opener.frame };
    }
    if (/^(?:[.,;:!?()]|for|on|in|at|to|that|and then|about|with|of)$/.test(word)) return null;
  }
  return null;
}

/** "affirmed the United States' commitment": a named owner belongs to what neutral verbs affirm. */
const keepsOwner = (reader: SentenceReader, verb: number, noun: number): boolean =>
  /^(?:affirm|reaffirm|highlight|stress|underlin|underscor|emphasi|confirm)/.test(
    reader.lower[verb] ?? "",
  ) && reader.tokens.slice(verb + 1, noun).some((word) => /^\p{Lu}/u.test(word.text));

function openerAfter(
  reader: SentenceReader,
  from: number,
  opens: readonly string[],
  act: StatementAct,
  end: number,
): { readonly first: number; readonly frame: Content["frame"] } | null {
  const reach =
    act === "thank" || act === "condole" || act === "congratulate" ? ADDRESSEE_TOKENS : 1;
  // the words that open the content come before an addressee's own "to" is taken for one
  for (const late of [false, true]) {
    for (let at = from; at < Math.min(end, from + reach); at++) {
      if (/^(?:[.;:!?]|,)$/.test(reader.lower[at] ?? "")) break;
      for (const opener of opens) {
        if ((opener === "to" || opener === "with") && act !== "pledge" && reach > 1 && !late)
          continue;
        if (!phraseAt(reader, at, opener)) continue;
        // "held talks on Friday" names a day, no topic
        if (opener === "on" && WEEKDAY.test(reader.lower[at + 1] ?? "")) continue;
        const frame =
          opener === "that"
            ? "clause"
            : opener === "to" && act === "pledge"
              ? "infinitive"
              : "noun";
        return { first: frame === "infinitive" ? at : at + phraseLength(opener), frame };
      }
    }
  }
  return null;
}

/** "drew particular attention to": the content behind a set phrase of saying. */
export function phraseContent(reader: SentenceReader, verb: number, lemma: string): Content | null {
  for (const { lemma: own, words, act } of SAYING_PHRASES) {
    if (own !== lemma) continue;
    const free = words.startsWith("* ");
    const fixed = free ? words.slice(2) : words;
    for (let at = verb + 1; at <= verb + (free ? 4 : 1); at++) {
      if (!phraseAt(reader, at, fixed)) continue;
      const frame = words.endsWith("that") ? "clause" : "noun";
      return { first: at + phraseLength(fixed), act, frame };
    }
  }
  return null;
}
