import { PERSON_VERBS } from "../../lexicon/person-verbs.ts";
import type { Office } from "./find-offices.ts";
import { headNoun } from "./office-words.ts";
import type { Words } from "./words.ts";

const VERBS = new Set(PERSON_VERBS);
const HEADS =
  /^(?:president|minister|secretary|secretary-general|director-general|general|king|emir|amir|sultan|premier|chancellor|governor|governor-general|ambassador|commissioner|representative|pm|vice-president|mayor|speaker|taoiseach|envoy)$/u;
const DEALT_WITH =
  /^(?:with|by|meets?|met|receive[sd]?|welcome[sd]?|hosts?|hosted|thank(?:s|ed)|told|assured|informed|invited|congratulated|briefed|called)$/u;
const AUXILIARY = /^(?:is|was|has|had|will|would|also|then|today|yesterday|who)$/u;

/**
 * True where "the Secretary-General" whom nobody in the report is said to be stands as someone who acts or is dealt
 * with: the subject of a verb or the one met, in capitals and with nothing behind that would say whose.
 */
export function actsUnnamed(words: Words, office: Office): boolean {
  if (!isBare(words, office)) return false;
  const before = words.low[office.first - 1] ?? "";
  if (DEALT_WITH.test(before)) return true;
  const opens =
    words.opens[office.first] ||
    words.sentence[office.first - 1] !== words.sentence[office.first] ||
    /^(?:,|;|:|and|that|when|while|where|as)$/u.test(before);
  const next = words.low[office.last] ?? "";
  const verb =
    !words.capital[office.last] &&
    (VERBS.has(next) || AUXILIARY.test(next) || /^\p{L}{3,}(?:ed|ly)$/u.test(next));
  return opens && verb;
}

/** "the Minister", "The Secretary-General": definite, in capitals, of nobody told, not quoted. */
export function isBare(words: Words, office: Office): boolean {
  const head = words.low[office.roleLast - 1] ?? "";
  const noun = headNoun(words.low[office.head] ?? "")?.noun ?? "";
  return (
    words.low[office.first] === "the" &&
    office.of === null &&
    office.possessor === null &&
    !office.former &&
    (words.capital[office.roleFirst] ?? false) &&
    !words.quoted[office.head] &&
    (HEADS.test(noun) || HEADS.test(head)) &&
    !/^(?:of|for|to)$/u.test(words.low[office.last] ?? "")
  );
}
