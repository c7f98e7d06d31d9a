import { BETWEEN_SUBJECT_AND_VERB, EVENT_SUBJECTS } from "../../lexicon/reporting-verbs.ts";
import type { Mention } from "../../model/annotation.ts";
import type { Span } from "../../model/span.ts";
import type { SentenceReader } from "./sentence-reader.ts";

/**
 * Who speaks. `names` as the record writes them: full names, a state or body, or `["sides"]` where the talks speak as
 * one; empty where nobody is told. `at` is where the words that say so stand; `reason` how they were resolved.
 */
export type Speaker = {
  readonly names: readonly string[];
  readonly at: Span | null;
  readonly reason: string | null;
};

export type Subject = Speaker & {
  /** Token index at which the subject (with all coordinated to it) opens. */
  readonly first: number;
};

const BETWEEN = new Set(BETWEEN_SUBJECT_AND_VERB);
const EVENTS = new Set(EVENT_SUBJECTS);
const SIDES = ["sides"] as const;

/** The subject that stands before a verb, with only adverbs and auxiliaries between; null where none does. */
export function subjectBefore(reader: SentenceReader, verb: number, from: number): Subject | null {
  let commas = 0;
  for (let at = verb - 1; at >= from; at--) {
    const mention = reader.endingAt.get(at);
    if (mention && canSpeak(reader, mention)) {
      // ", head of the ports of the Lenskar Region, said": the place ends an apposition, another speaks
      const apposed = commas > 0 && THING.test(mention.kind) && insidePhrase(reader, mention, from);
      return apposed ? openingSubject(reader, from, verb) : withCoordinated(reader, mention, from);
    }
    const word = reader.lower[at] ?? "";
    if (word === "we") return joint(reader, at, "the writers of a joint text speak as one");
    const side = word === "side" || word === "party" ? reader.adjectiveAt.get(at - 1) : undefined;
    if (side) return sideSubject(reader, side, at);
    if (EVENTS.has(word)) return eventSubject(reader, at, from);
    if (word === "," || word === "who") {
      if (++commas > 3) return null;
    } else if (!BETWEEN.has(word) && !word.endsWith("ly")) return null;
  }
  return null;
}

const THING = /^(?:state|region|city|place|organisation)$/;

/** A preposition stands before the name, with at most one word between ("in southern Lenskar"). */
function insidePhrase(reader: SentenceReader, mention: Mention, from: number): boolean {
  const first = reader.firstToken(mention);
  return [first - 1, first - 2].some(
    (at) => at >= from && /^(?:of|in|to|for|with|from|at|on|near)$/.test(reader.lower[at] ?? ""),
  );
}

/** The subject that stands right after an inverted verb: `"…," said the minister`. */
export function subjectAfter(reader: SentenceReader, verb: number): Subject | null {
  const mention = reader.openingAt.get(verb + 1) ?? reader.openingAt.get(verb + 2);
  return mention && canSpeak(reader, mention) ? single(reader, mention) : null;
}

const SUBJECT_PRONOUN = /^(?:he|she|they|we|both|it)$/iu;

export function canSpeak(reader: SentenceReader, mention: Mention): boolean {
  if (mention.kind !== "pronoun") return true;
  const words = reader.annotated.report.text.slice(mention.start, mention.end);
  return SUBJECT_PRONOUN.test(words);
}

/** Whom one mention means, as a speaker. */
export function single(reader: SentenceReader, mention: Mention): Subject {
  const { people } = reader.annotated;
  const meant = mention.people
    .map((index) => people[index]?.name)
    .filter((name) => name !== undefined);
  const first = reader.firstToken(mention);
  const at = { start: mention.start, end: mention.end };
  if (mention.kind === "group" || meant.length > 1) {
    return { names: SIDES, at, reason: mention.reason, first };
  }
  if (meant[0] !== undefined) return { names: [meant[0]], at, reason: mention.reason, first };
  if (mention.kind === "pronoun") {
    const plural = /^(?:they|we|both)$/iu.test(reader.lower[first] ?? "");
    return { names: plural ? SIDES : [], at, reason: mention.reason, first };
  }
  return {
    names: mention.kind === "office" ? [] : [mention.name],
    at,
    reason: mention.reason,
    first,
  };
}

/** "President Ozola and Governor Lind discussed": several subjects in a row speak together. */
function withCoordinated(reader: SentenceReader, mention: Mention, from: number): Subject {
  const last = single(reader, mention);
  let first = last.first;
  let joined = false;
  for (;;) {
    let at = first - 1;
    // a title that the mention leaves out: "Ozola and Cabinet Secretary Lind"
    if (/^\p{Lu}/u.test(reader.tokens[at]?.text ?? "") && reader.lower[at - 1] === "and") at--;
    if (at < from || !/^(?:and|,|with)$/.test(reader.lower[at] ?? "")) break;
    if (reader.lower[at] === "and" && reader.lower[at - 1] === ",") at--;
    const other = reader.endingAt.get(at - 1);
    if (!other || !canSpeak(reader, other) || reader.firstToken(other) < from) break;
    if (reader.lower[at] === "," && !joined) break;
    joined = true;
    first = reader.firstToken(other);
  }
  if (!joined || !opensClause(reader, first, from)) return last;
  const start = reader.tokens[first]?.start ?? mention.start;
  return { names: SIDES, at: { start, end: mention.end }, reason: "named together", first };
}

const opensClause = (reader: SentenceReader, first: number, from: number): boolean =>
  first <= from || /^(?:,|;|and|while|that|-|–|—|"|“)$/.test(reader.lower[first - 1] ?? "");

/** "The Kenyan side expressed": the state speaks. */
function sideSubject(reader: SentenceReader, adjective: Mention, last: number): Subject {
  const end = reader.tokens[last]?.end ?? adjective.end;
  const first = reader.firstToken(adjective);
  const reason = "a side is named by its state";
  return { names: [adjective.name], at: { start: adjective.start, end }, reason, first };
}

function eventSubject(reader: SentenceReader, at: number, from: number): Subject | null {
  let first = at;
  while (
    first > from &&
    /^(?:the|their|this|these|both|main|two|bilateral|phone|telephone)$/.test(
      reader.lower[first - 1] ?? "",
    )
  ) {
    first--;
  }
  if (first === at && at > from) return null;
  if (
    first > from &&
    /^(?:in|at|during|of|on|after|following|for|from|with|to)$/.test(reader.lower[first - 1] ?? "")
  )
    return null;
  return joint(reader, first, "the talks speak for both sides", at);
}

function joint(reader: SentenceReader, first: number, reason: string, last = first): Subject {
  const start = reader.tokens[first]?.start ?? 0;
  const end = reader.tokens[last]?.end ?? start;
  return { names: SIDES, at: { start, end }, reason, first };
}

/** The person, office, pronoun or group that a sentence opens with: the subject of its trailing participles. */
export function openingSubject(reader: SentenceReader, from: number, to: number): Subject | null {
  for (let at = from; at < to; at++) {
    const mention = reader.openingAt.get(at);
    if (!mention) continue;
    const person = /^(?:person|office|group|pronoun)$/.test(mention.kind);
    if (person && canSpeak(reader, mention) && !afterPreposition(reader, at, from)) {
      const after = reader.afterToken(mention);
      const other = reader.lower[after] === "and" ? reader.openingAt.get(after + 1) : undefined;
      const subject = single(reader, mention);
      return other && /^(?:person|office)$/.test(other.kind)
        ? { ...subject, names: SIDES, reason: "named together" }
        : subject;
    }
  }
  return null;
}

const afterPreposition = (reader: SentenceReader, at: number, from: number): boolean =>
  at > from &&
  /^(?:of|with|by|for|from|to|between|in|against|after|behalf|about|on)$/.test(
    reader.lower[at - 1] ?? "",
  );
