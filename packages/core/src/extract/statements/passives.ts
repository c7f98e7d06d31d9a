import { EXPRESSED } from "../../lexicon/reporting-verbs.ts";
import type { Sentence } from "../../model/annotation.ts";
import type { StatementAct } from "../../model/record.ts";
import { phraseAt, type SentenceReader } from "./sentence-reader.ts";
import { verbForm } from "./verb-forms.ts";

/** What was said without a told speaker; `first` and `last` bound the content's tokens. */
export type Agentless = {
  readonly verb: number;
  readonly first: number;
  readonly last: number;
  readonly act: StatementAct;
  /** "In particular, it was stressed": the speaker before goes on. */
  readonly continues: boolean;
};

/** "It was noted that …", "The situation was discussed", "an exchange of views on …": the talks speak as one. */
export function findAgentless(
  reader: SentenceReader,
  sentence: Sentence,
  end: number,
): Agentless | null {
  return (
    impersonal(reader, sentence, end) ??
    expressedPassive(reader, sentence, end) ??
    agreement(reader, sentence, end) ??
    passive(reader, sentence, end) ??
    attention(reader, sentence, end) ??
    exchange(reader, sentence, end)
  );
}

function impersonal(reader: SentenceReader, sentence: Sentence, end: number): Agentless | null {
  for (let at = sentence.first; at < Math.min(end, sentence.first + 12); at++) {
    if (reader.lower[at] !== "it" || !/^(?:was|is|has)$/.test(reader.lower[at + 1] ?? "")) continue;
    let verb = at + 2;
    while (/^(?:also|been|further|\p{L}+ly)$/u.test(reader.lower[verb] ?? "")) verb++;
    const act = agentlessAct(reader, verb);
    const first = act ? impersonalContent(reader, verb, end) : null;
    if (!act || first === null) return null;
    const continues =
      phraseAt(reader, sentence.first, "in particular") ||
      phraseAt(reader, sentence.first, "at the same time");
    return first < end ? { verb, first, last: end, act, continues } : null;
  }
  return null;
}

/** How many words may stand between "it was noted" and "that" ("in this context", "at the meeting"). */
const ASIDE_TOKENS = 7;

function impersonalContent(reader: SentenceReader, verb: number, end: number): number | null {
  if (phraseAt(reader, verb + 1, "out that")) return verb + 3;
  if (reader.lower[verb + 1] === "to") return verb + 1;
  for (let at = verb + 1; at < Math.min(end, verb + 1 + ASIDE_TOKENS); at++) {
    if (reader.lower[at] === "that") return at + 1;
  }
  return null;
}

const AGENTLESS =
  /^(?:note|stress|emphasi[sz]e|underline|underscore|highlight|discuss|review|consider|examine|raise|agree|point|touch|reaffirm|state|address|explore|outline|mention|appreciate|praise|commend|recall|propose|suggest|declare|confirm|cover|decide|exchange)$/;

function agentlessAct(reader: SentenceReader, verb: number): StatementAct | null {
  const word = reader.lower[verb] ?? "";
  if (word === "decided" || word === "expected") return word === "decided" ? "pledge" : null;
  const reporting = verbForm(word)?.reporting;
  return reporting && /ed$/.test(word) && AGENTLESS.test(reporting.lemma) ? reporting.act : null;
}

/** "During the talks, the state of trade was also discussed": the subject is the content. */
function passive(reader: SentenceReader, sentence: Sentence, end: number): Agentless | null {
  for (let at = sentence.first + 1; at < end; at++) {
    if (!/^(?:was|were|been)$/.test(reader.lower[at] ?? "")) continue;
    let verb = at + 1;
    while (/^(?:also|further|then|jointly|\p{L}+ly)$/u.test(reader.lower[verb] ?? "")) verb++;
    const act = agentlessAct(reader, verb);
    if (!act || /^(?:by|that)$/.test(reader.lower[verb + 1] ?? "")) continue;
    const first = afterOpeningPhrase(reader, sentence.first, at);
    const last = reader.lower[at - 1] === "have" || reader.lower[at - 1] === "has" ? at - 1 : at;
    if (last - first < 1 || verb - first > 60 || EMPTY.test(reader.lower[first] ?? "")) return null;
    // "Prospects were discussed for the port": what belongs to the subject stands behind the verb
    const behind = /^(?:for|of|including|such|regarding|relating|concerning)$/.test(
      reader.lower[verb + 1] ?? "",
    );
    return { verb, first, last: behind ? end : last, act, continues: false };
  }
  return null;
}

/** "An agreement was reached to open a line", "Agreement was reached on transit". */
function agreement(reader: SentenceReader, sentence: Sentence, end: number): Agentless | null {
  for (let at = sentence.first; at + 3 < end; at++) {
    if (!/^(?:agreement|understanding|consensus)$/.test(reader.lower[at] ?? "")) continue;
    const passive = /^(?:was|has been)$/.test(reader.lower[at + 1] ?? "") ? at + 2 : at + 3;
    if (reader.lower[passive] !== "reached") continue;
    const opener = reader.lower[passive + 1] ?? "";
    if (!/^(?:to|on|that)$/.test(opener)) return null;
    const first = opener === "to" ? passive + 1 : passive + 2;
    return first < end
      ? { verb: passive, first, last: end, act: "pledge", continues: false }
      : null;
  }
  return null;
}

/** Subjects that name nothing. */
const EMPTY = /^(?:it|there|this|that|these|those|they|he|she)$/;

/** "Hope was expressed that …", "Satisfaction was voiced with …": the noun tells the act. */
function expressedPassive(
  reader: SentenceReader,
  sentence: Sentence,
  end: number,
): Agentless | null {
  for (let at = sentence.first; at + 3 < end; at++) {
    const word = reader.lower[at] ?? "";
    const expressed = Object.hasOwn(EXPRESSED, word) ? EXPRESSED[word] : undefined;
    if (!expressed || !/^(?:was|were)$/.test(reader.lower[at + 1] ?? "")) continue;
    const verb = reader.lower[at + 2] === "also" ? at + 3 : at + 2;
    if (!/^(?:expressed|voiced|conveyed|reaffirmed|reiterated)$/.test(reader.lower[verb] ?? ""))
      continue;
    const opener = expressed.opens.find((words) => phraseAt(reader, verb + 1, words));
    if (!opener) continue;
    const first = opener === "to" ? verb + 1 : verb + 1 + opener.split(" ").length;
    return first < end ? { verb, first, last: end, act: expressed.act, continues: false } : null;
  }
  return null;
}

/** Behind "During the meeting," or "In addition,": where the clause proper opens. */
function afterOpeningPhrase(reader: SentenceReader, from: number, to: number): number {
  if (
    !/^(?:during|at|in|on|within|also|moreover|furthermore|separately|among|besides|following|after)$/.test(
      reader.lower[from] ?? "",
    )
  ) {
    return from;
  }
  for (let at = from; at < Math.min(to, from + 14); at++)
    if (reader.lower[at] === ",") return at + 1;
  return from;
}

/** "Special attention was paid to trade", "On the agenda were trade and transport". */
function attention(reader: SentenceReader, sentence: Sentence, end: number): Agentless | null {
  for (let at = sentence.first; at + 3 < end; at++) {
    if (reader.lower[at] === "attention" && /^(?:was|were|is)$/.test(reader.lower[at + 1] ?? "")) {
      const verb = /^(?:also|again)$/.test(reader.lower[at + 2] ?? "") ? at + 3 : at + 2;
      const paid = /^(?:paid|given|devoted|drawn|focused)$/.test(reader.lower[verb] ?? "");
      const first = verb + 2;
      if (!paid || !/^(?:to|on)$/.test(reader.lower[verb + 1] ?? "") || first >= end) continue;
      return { verb, first, last: end, act: "discuss", continues: false };
    }
    const listed = /^(?:agenda|topics|focus)$/.test(reader.lower[at] ?? "");
    const were = /^(?:was|were|included)$/.test(reader.lower[at + 1] ?? "");
    if (at - sentence.first > 5 || !listed || !were || at + 2 >= end) continue;
    return { verb: at + 1, first: at + 2, last: end, act: "discuss", continues: false };
  }
  return null;
}

function exchange(reader: SentenceReader, sentence: Sentence, end: number): Agentless | null {
  for (let at = sentence.first; at + 3 < end; at++) {
    const noun = /^(?:exchange|discussions?|talks)$/.test(reader.lower[at] ?? "");
    if (!noun) continue;
    if (/^discussions?$/.test(reader.lower[at] ?? "") && phraseAt(reader, at + 1, "were held on")) {
      return { verb: at, first: at + 4, last: end, act: "discuss", continues: false };
    }
    if (
      reader.lower[at + 1] !== "of" ||
      !/^(?:views|opinions|ideas)$/.test(reader.lower[at + 2] ?? "")
    )
      continue;
    let first = at + 3;
    if (phraseAt(reader, first, "took place")) first += 2;
    if (!/^(?:on|about|regarding|over)$/.test(reader.lower[first] ?? "")) return null;
    return { verb: at, first: first + 1, last: end, act: "discuss", continues: false };
  }
  return null;
}
