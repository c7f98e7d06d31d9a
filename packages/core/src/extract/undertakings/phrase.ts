import { SOFT_VERBS, UNDERTAKING_VERBS } from "../../lexicon/undertaking-verbs.ts";
import { matchesOf } from "../../model/matches.ts";
import type { Span } from "../../model/span.ts";

/** Verbs that report a further point: ", noted the importance", " and expressed hope". */
const REPORTING =
  "said|also|added|expressed|noted|stressed|discussed|thanked|welcomed|praised|reaffirmed|reiterated|emphasi[sz]ed|underlined|underscored|condemned|voiced|called|wished|congratulated|conveyed|agreed|hailed|highlighted|urged";
/** What ends the words for an undertaking: a stop, a further clause, a reason, a bracket or quotation mark. */
const END = new RegExp(
  [
    '(?<!\\p{Lu}\\.\\p{Lu}|\\b(?:Mr|Mrs|Ms|Dr|St|No))[.;:!?](?=\\s|["”»’)]|$)',
    "\\s[-–—]+\\s",
    '["“”«»()]',
    `,\\s+(?:and\\s+)?(?:which|who|where|while|that|he|she|it|they|we|${REPORTING}|adding|saying|noting|stressing|emphasi[sz]ing|expressing|acknowledging|as\\s+well\\s+as|according|as|during|held|hosted|co-hosted|organi[sz]ed|including|especially|particularly|in\\s+particular|despite|with|but|so)(?!\\p{L})`,
    // ", President Anna Ozola said on Friday"
    ",\\s+(?:[^\\s,.;]+\\s+){1,9}(?:reported|said|says|added|quoted|told|noted|announced|according)(?!\\p{L})",
    // ", and both sides will share the cost"
    ",?\\s+and\\s+(?:(?!to\\s)[^\\s,.;]+\\s+){1,4}?(?:will|would|is|are|was|were|has|have|had|am|look)\\s",
    "\\s+and\\s+I\\s",
    // "measures that are taken", ", the presidents turned to"
    "\\s+that\\s+(?:is|are|was|were|has|have|had|will|would)\\s",
    ",\\s+(?:the|both)\\s+(?:two\\s+)?(?:presidents|leaders|sides|ministers|parties|officials)\\s",
    // "and postponed the launch"
    "\\s+and\\s+(?:also\\s+)?\\p{Ll}{2,}ed\\s+(?:the|an?|his|her|its|their|that|to|for|on)\\s",
    `\\s(?:because|although|unless|if|so\\s+that|in\\s+order|which|while|whereas|according\\s+to|as\\s+(?:it|they|he|she|we|the|well|part|soon)|and\\s+(?:that|he|she|it|they|we|${REPORTING}|will|would|is|are|was|were|has|have))(?!\\p{L})`,
  ].join("|"),
  "u",
);
/** A name in quotation marks: the "Nordland – Sudland" forum. */
const NAMED_IN_QUOTES = /["“«]\p{Lu}[^"”»]{2,80}["”»](?=\s+\p{L}|[.,;])/gu;
/** The verb of a clause whose subject the words are: "creation of a market [was welcome]". */
const OWN_VERB = /\s(?:is|are|was|were|will|would|has|had|have|remains?|continues?)\s/u;
/** The most words that an undertaking takes in, and the space behind them where more follow. */
const TOO_LONG = /^\s*(?:\S+\s+){26}(?=\S)/u;

type Limits = {
  /** The words are a noun phrase, which its own verb ends. */
  readonly noun?: boolean;
  /** Words of content that must be left. */
  readonly least?: number;
};

/** The words of an undertaking from `from` on; null where fewer than two words of content are left. */
export function undertakingPhrase(
  sentence: string,
  from: number,
  limits: Limits = {},
): Span | null {
  const lead = LEADING.exec(sentence.slice(from))?.[0].length ?? 0;
  const start = from + lead;
  let words = sentence.slice(start);
  const end = END.exec(words.replace(NAMED_IN_QUOTES, (name) => "x".repeat(name.length)));
  if (end) words = words.slice(0, end.index);
  const verb = limits.noun ? OWN_VERB.exec(words) : null;
  if (verb) words = words.slice(0, verb.index);
  const long = TOO_LONG.exec(words);
  if (long) words = words.slice(0, long[0].length);
  const kept = words.replace(TRAILING, "").replace(/[\s,]+$/u, "");
  return countContent(kept) >= (limits.least ?? 2) ? { start, end: start + kept.length } : null;
}

/** Articles and owners at the start say nothing of what is undertaken. */
const LEADING =
  /^\s*(?:(?:the|a|an|our|their|its|his|her|these|those|a\s+number\s+of|a\s+series\s+of)\s+)?/iu;
const TRAILING =
  /(?:\s+(?:and|or|of|in|on|at|by|to|for|with|from|the|a|an|also|later|soon|now|such))+\s*$/iu;

/** Words that give an undertaking no object of its own. */
const EMPTY = new Set(
  "the a an and or of in on at to for with by from as this that these those its their our his her it them all any some more further new such be do so together closely very good other each both also continue efforts relations ties cooperation work working meet see say talk".split(
    " ",
  ),
);

/** How many words tell what is undertaken: two in "expand the corridor", none in "continue this work". */
const countContent = (words: string): number =>
  (words.match(/\p{L}[\p{L}-]*/gu) ?? []).filter((word) => !EMPTY.has(word.toLowerCase())).length;

const VERBS = new Set(UNDERTAKING_VERBS);
const LIST_VERBS = new Set([...UNDERTAKING_VERBS, ...SOFT_VERBS]);
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
  for (const match of matchesOf(JOINT, words)) {
    const next = match.index + match[0].length;
    const opens = (from: number) => opensAction(words.slice(from), LIST_VERBS);
    if (!opens(next) || !opens(start)) continue;
    if (isNounThere(words.slice(start, match.index), words.slice(next))) continue;
    parts.push({ start: phrase.start + start, end: phrase.start + match.index });
    start = next;
  }
  parts.push({ start: phrase.start + start, end: phrase.end });
  return parts.filter((part) => countContent(sentence.slice(part.start, part.end)) >= 2);
}

/** Verbs that are nouns as often: "on trade, supply chains and transfer fees". */
const HOMOGRAPH =
  /^(?:supply|fund|form|help|work|train|support|release|step|transfer|exchange|visit|return|repair|export|import|increase|use|share|pay|launch|lift|fight|move|boost|stop|start|attend)\s/u;

/** True where the words after a joint go on a list of nouns or adjectives: "an inclusive, free, and [open sea]". */
const isNounThere = (before: string, after: string): boolean =>
  (TWO_FACED.test(/^\p{Ll}+/u.exec(after)?.[0] ?? "") &&
    /\b(?:an?|the|its|their|more)\s+\p{Ll}+(?:,\s+\p{Ll}+)*,?$/u.test(before)) ||
  (HOMOGRAPH.test(after) &&
    /\b(?:on|in|of|for|including|such\s+as|like|as)\s+[^,]{1,50}(?:,[^,]{1,30})*$/u.test(before));

/** Words that are adjectives as often as verbs: "a free and open sea". */
const TWO_FACED = /^(?:free|open|complete|double|form|use|secure|pave|separate)$/u;

function opensAction(words: string, verbs: ReadonlySet<string>): boolean {
  const match =
    /^(?:(?:further|jointly|actively|actually|directly|continue|continuing|continuously)\s+(?:to\s+)?)*(?<verb>\p{Ll}+)(?<next>\s+\p{L}+)?/u.exec(
      words,
    );
  const verb = match?.groups?.verb ?? "";
  if (!match?.groups?.next) return false;
  if (TWO_FACED.test(verb))
    return /^\s(?:the|an?|its|their|new|all|up|\p{Lu}\p{L}*)$/u.test(match.groups.next);
  if (/^continu/u.test(words)) return true;
  return [
    verb,
    verb.replace(/ing$/u, ""),
    verb.replace(/ing$/u, "e"),
    verb.replace(/(.)\1ing$/u, "$1"),
  ].some((form) => verbs.has(form));
}

/** True where the words open with a verb of the lexicon. */
export const isAction = (words: string): boolean => opensAction(words, VERBS);
