import type { Sentence } from "../../model/annotation.ts";
import type { StatementEntry } from "../../model/record.ts";
import { overlaps, placeOf, type Span } from "../../model/span.ts";
import { leadInAct, leadInLength, refineAct } from "./acts.ts";
import { attributedAfter, creditedTo } from "./attributed.ts";
import type { DirectSpeech } from "./direct.ts";
import type { Said } from "./extract-statements.ts";
import { type Agentless, findAgentless } from "./passives.ts";
import { publisherPledge } from "./publisher-pledge.ts";
import { type SentenceReader, sentenceEnd, spanOfTokens } from "./sentence-reader.ts";
import { openingSubject, type Speaker } from "./subjects.ts";
import { findTriggers, type Trigger } from "./triggers.ts";
import { verbForm } from "./verb-forms.ts";

const SIDES: Speaker = { names: ["sides"], at: null, reason: "the talks speak as one" };

/** Indirect and joint statements of the outlet's own prose: one for each verb of saying. */
export function findReported(
  reader: SentenceReader,
  direct: readonly DirectSpeech[],
): readonly Said[] {
  const { sentences, turns } = reader.annotated;
  const labels = turns.flatMap((turn) => (turn.label ? [turn.label] : []));
  const spoken = [...direct.map((speech) => placeOf(speech.quotation)), ...turns, ...labels].sort(
    (a, b) => a.start - b.start,
  );
  const attributing = new Set(direct.map((speech) => speech.verb));
  const said: Said[] = [];
  for (const sentence of sentences) {
    const inside = spoken.filter((span) => overlaps(span, sentence));
    if (inside.some((span) => span.start <= sentence.start && sentence.end <= span.end + 1))
      continue;
    said.push(...inSentence(reader, sentence, { spoken: inside, attributing }, said.at(-1)));
  }
  return said;
}

/** What is direct speech in a sentence already: its places, and the verbs that attribute it. */
type Heard = { readonly spoken: readonly Span[]; readonly attributing: ReadonlySet<number | null> };

function inSentence(
  reader: SentenceReader,
  sentence: Sentence,
  { spoken, attributing }: Heard,
  before: Said | undefined,
): readonly Said[] {
  const end = creditStart(reader, sentence, sentenceEnd(reader, sentence));
  const quoted = (token: number): boolean => {
    const at = reader.tokens[token];
    if (attributing.has(token)) return true;
    return at !== undefined && spoken.some((span) => overlaps(span, at));
  };
  const source = spoken.length === 0 ? creditedTo(reader, sentence, end) : null;
  if (source) return [source];
  const triggers = findTriggers(reader, sentence, end, quoted);
  const opening = openingSubject(reader, sentence.first, end);
  const said = triggers.flatMap((trigger, index) => {
    const last = contentEnd(reader, triggers, index, end);
    const speech = spoken.find((span) => (reader.tokens[trigger.first]?.start ?? 0) <= span.start);
    const limit = speech ? Math.min(last, reader.firstToken(speech)) : last;
    if (limit < last && limit - trigger.first < LEAST_BEFORE_SPEECH) return [];
    if (spoken.length > 0 && quoted(trigger.first)) return [];
    return reported(reader, trigger, limit, speakerOf(triggers, index, opening));
  });
  if (said.length > 0) return said;
  const attributed = spoken.length === 0 ? attributedAfter(reader, sentence, end) : null;
  if (attributed) return [attributed];
  const agentless = findAgentless(reader, sentence, end);
  if (agentless) return quoted(agentless.verb) ? [] : withoutAgent(reader, agentless, before);
  const bound = spoken.length === 0 ? publisherPledge(reader, sentence, end) : null;
  return bound ? [bound] : [];
}

/** Fewer words between a verb and the speech that it introduces say when or where, not what. */
const LEAST_BEFORE_SPEECH = 5;

/** A trigger's content runs to where the next one's clause opens; a fronted participle's to its comma. */
function contentEnd(
  reader: SentenceReader,
  triggers: readonly Trigger[],
  index: number,
  end: number,
): number {
  const trigger = triggers[index];
  const next = triggers[index + 1];
  const limit = next ? next.opens : end;
  if (trigger?.form !== "participle" || trigger.opens !== trigger.verb) return limit;
  if (next?.subject) return limit;
  // a fronted participle before a verb that reports nothing: its content ends where the subject opens
  for (let at = trigger.first + 1; at < limit; at++) {
    const opensSubject = reader.openingAt.get(at + 1) ?? reader.openingAt.get(at + 2);
    if (
      reader.lower[at] === "," &&
      opensSubject &&
      /^(?:person|office|group|pronoun)$/.test(opensSubject.kind)
    )
      return at;
  }
  return limit;
}

/** A participle speaks for the verb that it hangs on: before it, or after it when it opens the sentence. */
function speakerOf(
  triggers: readonly Trigger[],
  index: number,
  opening: Speaker | null,
): Speaker | null {
  const trigger = triggers[index];
  if (!trigger) return null;
  if (trigger.subject) return trigger.subject;
  if (trigger.form === "infinitive") return SIDES;
  const earlier = triggers.slice(0, index).findLast((one) => one.subject);
  const later = triggers.slice(index + 1).find((one) => one.subject);
  if (index > 0 && earlier?.subject) return earlier.subject;
  return later?.subject ?? opening;
}

function reported(
  reader: SentenceReader,
  trigger: Trigger,
  last: number,
  speaker: Speaker | null,
): readonly Said[] {
  const { text } = reader.annotated.report;
  const content = withoutOccasion(
    text,
    spanOfTokens(reader, trigger.first, untilAside(reader, trigger.first, last)),
  );
  if (!content || !speaker) return [];
  const words = text.slice(content.start, content.end);
  // "welcomed the minister" tells of a guest; "told him" of nothing said
  if (trigger.act === "praise" && isPerson(reader, trigger, content)) return [];
  if (!/[\p{L}\p{N}]{2}/u.test(words)) return [];
  const lead = leadInLength(words);
  const verb = reader.tokens[trigger.verb];
  const refined = leadInAct(words) ?? actBySubject(reader, trigger, speaker, words);
  const whole = isPronounOnly(words) && verb ? { start: verb.start, end: content.end } : content;
  return [
    {
      content: lead > 0 ? { start: content.start + lead, end: content.end } : whole,
      speaker,
      act: refineAct(refined, words, { direct: false }),
      actAt: verb ? placeOf(verb) : null,
      mode: modeOf(speaker),
      rule: trigger.form === "participle" ? "statement-participle" : "statement-reported",
    },
  ];
}

const IMPORTANCE =
  /^(?:the |a )?(?:\p{L}+ ){0,2}(?:importance|significance|role|need|necessity|existence|contribution)\b/u;

/** "…, he said, receiving a delegation": an attribution inside what was said ends it. */
function untilAside(reader: SentenceReader, first: number, last: number): number {
  for (let at = first + 3; at + 2 < last; at++) {
    if (reader.lower[at] !== ",") continue;
    const mention = reader.openingAt.get(at + 1);
    if (!mention || !/^(?:person|office|pronoun)$/.test(mention.kind)) continue;
    const verb = reader.afterToken(mention);
    const known = verbForm(reader.lower[verb] ?? "");
    const closes = verb + 1 >= last || reader.lower[verb + 1] === ",";
    if (known?.reporting?.clause && known.form === "finite" && closes) return at;
  }
  return last;
}

/** "… in a phone call with his counterpart": where something was said is no part of it. */
const OCCASION =
  /\s(?:in|during|at) (?:a|an|his|her|their) (?:\p{L}+ ){0,3}(?:call|conversation|phone talk|meeting|talks|press conference|briefing|interview) (?:with|held|in|between|to)\s.*$/su;
const LEAST_LEFT = 12;

function withoutOccasion(text: string, content: Span | null): Span | null {
  if (!content) return null;
  const found = OCCASION.exec(text.slice(content.start, content.end));
  if (!found || found.index < LEAST_LEFT) return content;
  return { start: content.start, end: content.start + found.index };
}

/**
 * Some verbs mean by their subject: the talks "touched on" a topic (discuss), a person "touched on the importance of" it
 * (assert); one who "considered" something a success praises it; "focusing on" goes on with what was said.
 */
function actBySubject(
  reader: SentenceReader,
  trigger: Trigger,
  speaker: Speaker,
  words: string,
): Trigger["act"] {
  const verb = reader.lower[trigger.verb] ?? "";
  const joint = modeOf(speaker) === "joint";
  if (/^touch|^dwel/.test(verb)) return joint && !IMPORTANCE.test(words) ? "discuss" : "assert";
  if (/^consider/.test(verb) && !joint) return "praise";
  if (verb === "focusing" || verb === "concentrating") return "assert";
  return trigger.act;
}

const modeOf = (speaker: Speaker): StatementEntry["mode"] =>
  speaker.names.length === 1 && speaker.names[0] === "sides" ? "joint" : "indirect";

/** "the guest", "his high-ranking guests", "a delegation": who is welcomed, not what. */
const GUESTS =
  /^(?:the |his |her |their |a |an )?(?:[\p{L}-]+ ){0,2}(?:guests?|visitors?|delegations?|participants|counterparts?)\b/u;

function isPerson(reader: SentenceReader, trigger: Trigger, content: Span): boolean {
  const greeted = reader.lower[trigger.verb]?.startsWith("welcom") === true;
  if (greeted && GUESTS.test(reader.lower.slice(trigger.first, trigger.first + 4).join(" ")))
    return true;
  const mention = reader.openingAt.get(trigger.first);
  if (!mention || !/^(?:person|office|pronoun)$/.test(mention.kind)) return false;
  const owner = /^['’]s?$/u.test(reader.tokens[reader.afterToken(mention)]?.text ?? "");
  return (greeted && !owner) || mention.end >= content.end - 2;
}

/** "for this again", "it": words that say nothing without the verb. */
const isPronounOnly = (words: string): boolean =>
  /^(?:this|that|it|these|those|them)(?: (?:again|too|as well|in detail|topic|issue|matter|fact))*$/iu.test(
    words,
  );

function withoutAgent(
  reader: SentenceReader,
  agentless: Agentless,
  before: Said | undefined,
): readonly Said[] {
  const content = spanOfTokens(reader, agentless.first, agentless.last);
  const verb = reader.tokens[agentless.verb];
  if (!content || !verb) return [];
  const words = reader.annotated.report.text.slice(content.start, content.end);
  const continued = agentless.continues && before && before.speaker.names.length > 0;
  const speaker = continued
    ? { ...before.speaker, reason: "goes on with the speaker before" }
    : SIDES;
  const sentence = reader.annotated.sentences.find(
    (one) => one.start <= verb.start && verb.end <= one.end,
  );
  const whole =
    isPronounOnly(words) && sentence ? { start: sentence.start, end: content.end } : content;
  return [
    {
      content: whole,
      speaker,
      act: refineAct(agentless.act, words, { direct: false }),
      actAt: placeOf(verb),
      mode: modeOf(speaker),
      rule: "statement-agentless",
    },
  ];
}

/** ", Norvinform reports", ", according to the agency": a closing credit is no part of what was said. */
const CREDIT =
  /[,.]?\s+(?:(?:the\s)?\p{Lu}[^\s,]*(?:\s\p{Lu}[^\s,]*){0,4}(?:\s(?:news agency|agency))?\s(?:reports?|reported|informs?|informed|writes|wrote|said in a report|learned)\b[^,]*|(?:according to|citing|as reported by|with reference to)\s(?:the\s)?\p{Lu}[\w.]*(?:\s(?:news agency|agency))?)$/u;

function creditStart(reader: SentenceReader, sentence: Sentence, end: number): number {
  const last = reader.tokens[end - 1];
  if (!last) return end;
  const words = reader.annotated.report.text.slice(sentence.start, last.end);
  const found = CREDIT.exec(words);
  if (!found || found.index < 20) return end;
  if (words[found.index] !== ",") return end;
  const name = reader.openingAt.get(
    reader.firstToken({ start: sentence.start + found.index + 1, end: last.end }),
  );
  if (name && /^(?:person|office|pronoun|group)$/.test(name.kind)) return end;
  return reader.firstToken({ start: sentence.start + found.index, end: last.end });
}
