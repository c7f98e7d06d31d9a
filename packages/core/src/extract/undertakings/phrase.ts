import { UNDERTAKING_VERBS } from "../../lexicon/undertaking-verbs.ts";
import type { Span } from "../../model/span.ts";

/** What ends the words for an undertaking: a stop, a further clause, a reason, a bracket or quotation mark. */
const END =
  /[.;:!?](?=\s|["”»’)]|$)|\s[-–—]+\s|["“”«»()]|,\s+(?:which|who|where|while|and\s+(?:to\s+)?(?:that|he|she|it|they|we|said|also|expressed|noted|stressed|discussed|thanked|welcomed|reaffirmed|emphasi[sz]ed|underlined|condemned)|adding|saying|noting|stressing|emphasi[sz]ing|expressing|as\s+well\s+as|according|as|said|including|especially|particularly|in\s+particular|despite|with|but|so|he|she|they)\b|\s(?:because|although|unless|if|so\s+that|in\s+order|which|while|whereas|according\s+to|as\s+(?:it|they|he|she|we|the|well|part|soon)|and\s+(?:that|he|she|it|they|we|said|also|expressed|noted|stressed|discussed|thanked|welcomed|praised|reaffirmed|emphasi[sz]ed|underlined|condemned|will|would|is|are|was|were|has|have))\b/iu;
const LONGEST = 26;

/** The words of an undertaking from `from` on; null where fewer than two words of content are left. */
export function undertakingPhrase(sentence: string, from: number): Span | null {
  const start = from + (/^\s*/u.exec(sentence.slice(from))?.[0].length ?? 0);
  let words = sentence.slice(start);
  const end = END.exec(words);
  if (end) words = words.slice(0, end.index);
  const long = [...words.matchAll(/\S+/gu)][LONGEST];
  if (long) words = words.slice(0, long.index);
  const kept = words.replace(/[\s,]+$/u, "");
  return hasObject(kept) ? { start, end: start + kept.length } : null;
}

/** Words that give an undertaking no object of its own. */
const EMPTY = new Set(
  "the a an and or of in on at to for with by from as this that these those its their our his her it them all any some more further new such be do so together closely very good other each both also continue efforts relations ties cooperation work working meet see say talk".split(
    " ",
  ),
);

/** True where at least two words tell what is undertaken: "expand the corridor", not "continue this work". */
function hasObject(words: string): boolean {
  const content = (words.match(/\p{L}[\p{L}-]*/gu) ?? []).filter(
    (word) => !EMPTY.has(word.toLowerCase()),
  );
  return content.length >= 2;
}

const VERBS = new Set(UNDERTAKING_VERBS);
/** ", and ", ", ", " and " between actions of a list. */
const JOINT = /,\s+and\s+(?:to\s+)?|,\s+(?:to\s+)?|\s+and\s+(?:to\s+)?/gu;

/**
 * The actions of a list, each with a verb of its own: "exchange students, transfer technology, and create centres" are
 * three; "develop trade and industry" is one. A list of -ing forms counts too.
 */
export function splitActions(sentence: string, phrase: Span): readonly Span[] {
  const words = sentence.slice(phrase.start, phrase.end);
  const parts: Span[] = [];
  let start = 0;
  for (const match of words.matchAll(JOINT)) {
    const next = match.index + match[0].length;
    if (!opensAction(words.slice(next)) || !opensAction(words.slice(start))) continue;
    parts.push({ start: phrase.start + start, end: phrase.start + match.index });
    start = next;
  }
  parts.push({ start: phrase.start + start, end: phrase.end });
  return parts.filter((part) => hasObject(sentence.slice(part.start, part.end)));
}

function opensAction(words: string): boolean {
  const first =
    /^(?:further\s+|jointly\s+|actively\s+|continue\s+(?:to\s+)?)?(?<verb>\p{Ll}+)/u.exec(words)
      ?.groups?.verb ?? "";
  return (
    VERBS.has(first) ||
    VERBS.has(first.replace(/ing$/, "")) ||
    VERBS.has(first.replace(/ing$/, "e"))
  );
}

/** True where the words open with a verb of the lexicon. */
export const isAction = (words: string): boolean => opensAction(words);
