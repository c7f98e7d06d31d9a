import { matchesOf } from "../../model/matches.ts";
import type { Span } from "../../model/span.ts";
import type { FigureContext } from "./context.ts";
import { phraseFrom, untilVerb, withoutTimes } from "./phrase.ts";

/** Verbs that tie a number to what it measures: "turnover reached", "exports stand at". */
const MEASURING =
  /\s(?:(?:is|are|was|were|will\s+be|would\s+be|has\s+been|have\s+been|had\s+been)(?:\s+(?:worth|close|in|set|at))?|(?:has|have|had)\s+(?=\p{Ll}+(?:ed|wn|en)\b)|amount(?:s|ed|ing)?\s+to|reach(?:es|ed)?|will\s+reach|exceed(?:s|ed)?|surpass(?:es|ed)?|total(?:s|led|ed|ling|ing)|stands?\s+at|stood\s+at|c[oa]mes?\s+to|gr[eo]w|grown|r[io]se|risen|increas(?:es|ed)|decreas(?:es|ed)|fell|fallen|dropped|declined|climbed|jumped|expanded|went\s+up|makes?\s+up|made\s+up|accounts?\s+for|accounted\s+for|constitutes?|constituted|doubled|tripled|(?<!\b(?:the|a|its|their|total|high|low|at|of))costs?|measures|covers?|employs?|attended|worth|hits?|valued\s+at|estimated\s+at|attracted|(?:is|are)\s+projected\s+to|(?:is|are)\s+expected\s+to)(?=\s|$)/giu;
/** What opens the clause that the subject stands in. */
const OPENS =
  /.*(?:[.;:!?]\s|,\s|\s[-–—]+\s|[("“«]|\b(?:that|where|while|whereas|when|because|as|but|said|says|noted|added|stressed|and\s+(?=(?:our|the|its|their|direct|total|mutual|bilateral)\b))\s)/su;
/** Words that open a clause and name nothing. */
const LEADING =
  /^(?:\s*(?:and|so|i\s+(?:think|believe)|our|the|its|their|his|her|a|an|in\s+general|overall|today|also|this|there|currently|now|for\s+example|brings|including)(?=\s))+\s*/iu;
const NO_SUBJECT =
  /^(?:it|this|that|they|he|she|we|i|you|there|which|who|these|those|i think|i believe|this figure|figure|number|the two|to|and|down|up|over|of which|(?:for|of|in|at|with|on|by|from)\s.*)$/iu;

/** The noun phrase before the verb that a figure follows: "[Two-way trade] grew 11 percent". Null for "it", "there". */
export function findSubject({ text, quantity, from, times }: FigureContext): Span | null {
  const before = text.slice(from, quantity.start);
  const verb = matchesOf(MEASURING, `${before} `).at(-1);
  if (!verb || PUT_AT.test(before)) return broughtTo(before, from);
  const clause = before.slice(0, verb.index);
  const opening = OPENS.exec(clause)?.[0].length ?? 0;
  const leading = LEADING.exec(clause.slice(opening))?.[0].length ?? 0;
  const start = from + opening + leading;
  const phrase = phraseFrom(text, start, from + verb.index);
  if (!phrase) return null;
  const kept = untilVerb(text, withoutTimes(text, phrase, times));
  if (!kept || NO_SUBJECT.test(text.slice(kept.start, kept.end).trim())) return null;
  return kept;
}

/** "This brings total aid to 4 million", "raised the number of seats to 300". */
const BROUGHT =
  /\b(?:brings?|brought|bringing|rais(?:es?|ed|ing)|increas(?:es?|ed|ing)|boost(?:s|ed|ing)?|lift(?:s|ed|ing)?|reduc(?:es?|ed|ing)|cut(?:s|ting)?|tak(?:es?|en|ing)|took|expand(?:s|ed|ing)?)\s+(?:(?:the|its|our|their)\s+)?(?<what>\p{L}.*?)\s+(?:to|from)\s*$/isu;
/** "put the cost of the harbour at", "estimated its value at". */
const PUT_AT =
  /\b(?:put|puts|putting|estimate[sd]?|estimating|value[sd]?|valuing|assess(?:es|ed)?|set|sets)\s+(?:(?:the|its|their)\s+)?(?<what>\p{L}[^.;,]*?)\s+at\s*$/iu;

function broughtTo(before: string, from: number): Span | null {
  const match = PUT_AT.exec(before) ?? BROUGHT.exec(before);
  const what = match?.groups?.what;
  if (!match || !what || what.length > 120) return null;
  const start = from + match.index + match[0].lastIndexOf(what);
  return { start, end: start + what.length };
}
