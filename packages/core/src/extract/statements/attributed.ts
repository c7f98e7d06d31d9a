import type { Sentence } from "../../model/annotation.ts";
import { placeOf } from "../../model/span.ts";
import { refineAct } from "./acts.ts";
import type { Said } from "./extract-statements.ts";
import { phraseAt, type SentenceReader, spanOfTokens } from "./sentence-reader.ts";
import { type Speaker, single, subjectAfter, subjectBefore } from "./subjects.ts";
import { verbForm } from "./verb-forms.ts";

/** Content that stands before the words that credit it: "The port will open, she said", "As he noted, …", "According to X, …". */
export function attributedAfter(
  reader: SentenceReader,
  sentence: Sentence,
  end: number,
): Said | null {
  return (
    asSaid(reader, sentence, end) ??
    closing(reader, sentence, end) ??
    accordingTo(reader, sentence, end)
  );
}

/** How many tokens may follow a closing "he said" ("… at the opening on Monday"). */
const TAIL = 10;
const LEAST_CONTENT = 4;

function closing(reader: SentenceReader, sentence: Sentence, end: number): Said | null {
  for (let verb = end - 1; verb >= Math.max(sentence.first + LEAST_CONTENT, end - TAIL); verb--) {
    const known = verbForm(reader.lower[verb] ?? "");
    if (!known?.reporting?.clause || known.form !== "finite") continue;
    const before = subjectBefore(reader, verb, sentence.first);
    const subject = before ?? (reader.lower[verb - 1] === "," ? subjectAfter(reader, verb) : null);
    if (!subject) continue;
    const opens = before ? before.first : verb;
    if (reader.lower[opens - 1] !== "," || opens - 1 - sentence.first < LEAST_CONTENT) continue;
    return saidAt(reader, sentence.first, opens - 1, subject, verb);
  }
  return null;
}

/** "As the minister noted, the port will open." */
function asSaid(reader: SentenceReader, sentence: Sentence, end: number): Said | null {
  if (reader.lower[sentence.first] !== "as") return null;
  for (let verb = sentence.first + 2; verb < Math.min(end, sentence.first + TAIL + 4); verb++) {
    if (!verbForm(reader.lower[verb] ?? "")?.reporting) continue;
    const subject = subjectBefore(reader, verb, sentence.first + 1);
    if (!subject || reader.lower[verb + 1] !== ",") return null;
    return saidAt(reader, verb + 2, end, subject, verb);
  }
  return null;
}

/** "According to the minister, …": the rest of the sentence is the minister's, whatever verbs it holds. */
export function creditedTo(reader: SentenceReader, sentence: Sentence, end: number): Said | null {
  if (!phraseAt(reader, sentence.first, "according to")) return null;
  const mention = reader.openingAt.get(sentence.first + 2);
  if (!mention || !/^(?:person|office|pronoun)$/.test(mention.kind)) return null;
  const after = reader.afterToken(mention);
  if (reader.lower[after] !== "," && reader.lower[after - 1] !== ",") return null;
  return saidAt(reader, after, end, single(reader, mention), sentence.first);
}

/** Only people are spoken for: "according to the agency" credits a source. */
function accordingTo(reader: SentenceReader, sentence: Sentence, end: number): Said | null {
  for (let at = sentence.first; at + 2 < end; at++) {
    if (reader.lower[at] !== "according" || reader.lower[at + 1] !== "to") continue;
    const mention = reader.openingAt.get(at + 2);
    if (!mention || !/^(?:person|office|pronoun)$/.test(mention.kind)) return null;
    const speaker = single(reader, mention);
    return reader.lower[at - 1] === ","
      ? saidAt(reader, sentence.first, at - 1, speaker, at)
      : null;
  }
  return null;
}

function saidAt(
  reader: SentenceReader,
  first: number,
  last: number,
  speaker: Speaker,
  verb: number,
): Said | null {
  const content = spanOfTokens(reader, first, last);
  const at = reader.tokens[verb];
  if (!content || !at) return null;
  const words = reader.annotated.report.text.slice(content.start, content.end);
  const joint = speaker.names.length === 1 && speaker.names[0] === "sides";
  return {
    content,
    speaker: { names: speaker.names, at: speaker.at, reason: speaker.reason },
    act: refineAct("assert", words, { direct: false }),
    actAt: placeOf(at),
    mode: joint ? "joint" : "indirect",
    rule: "statement-attributed",
  };
}
