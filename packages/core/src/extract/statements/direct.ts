import type { Quotation } from "../../model/annotation.ts";
import { overlaps } from "../../model/span.ts";
import type { SentenceReader } from "./sentence-reader.ts";
import { openingSubject, type Speaker, single, subjectAfter, subjectBefore } from "./subjects.ts";
import { verbForm } from "./verb-forms.ts";

/** A quotation that is speech, with who said it; `verb` is the token of the verb that says so, null where none stands by. */
export type DirectSpeech = {
  readonly quotation: Quotation;
  readonly speaker: Speaker;
  readonly verb: number | null;
};

/** Fewer words in quotation marks inside a sentence are words that a reporter picked out, not speech. */
const SPEECH_WORDS = 5;

/**
 * Direct speech in text order. Speech is what opens a sentence, or is tied to a verb of saying by its comma or colon
 * (`"…," he said`, `she said: "…"`). Speech without attribution goes on with the speaker before in the same paragraph,
 * or over paragraphs where the mark was left open.
 */
export function findDirectSpeech(reader: SentenceReader): readonly DirectSpeech[] {
  const { quotations, turns, report } = reader.annotated;
  const found: DirectSpeech[] = [];
  for (const quotation of quotations) {
    if (turns.some((turn) => overlaps(turn, quotation))) continue;
    const inner = report.text.slice(quotation.inner.start, quotation.inner.end);
    const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
    const attributed = attributionAfter(reader, quotation) ?? attributionBefore(reader, quotation);
    const opens = opensSentence(reader, quotation);
    if (attributed ? words < 3 : words < SPEECH_WORDS || !opens) continue;
    const speaker = attributed ?? continued(reader, quotation, found.at(-1));
    if (speaker) found.push({ quotation, ...speaker });
  }
  return found;
}

type Attribution = { readonly speaker: Speaker; readonly verb: number | null };

/** How far an attribution may stand behind the closing mark, in tokens. */
const REACH = 14;

/** `"…," said the minister`, `"…," the head of state of X noted`: tied by the comma or stop inside the marks. */
function attributionAfter(reader: SentenceReader, quotation: Quotation): Attribution | null {
  if (!quotation.closed) return null;
  const tied = /[,?!…—-]\s*$/u.test(
    reader.annotated.report.text.slice(quotation.inner.start, quotation.inner.end),
  );
  let at = reader.afterToken(quotation);
  const comma = reader.lower[at] === ",";
  if (!tied && !comma) return null;
  if (comma) at++;
  for (let verb = at; verb < Math.min(at + REACH, reader.tokens.length); verb++) {
    const word = reader.tokens[verb];
    if (!word || /^["“”«».;:]$/u.test(word.text)) return null;
    const known = verbForm(reader.lower[verb] ?? "");
    if (!known?.reporting && !/^(?:tweeted|wrote|quoted)$/.test(reader.lower[verb] ?? "")) continue;
    // "…, the agency reported" credits a source; nobody spoke
    if (known?.reporting?.lemma === "report") return null;
    const subject =
      subjectBefore(reader, verb, at) ?? (verb <= at + 1 ? subjectAfter(reader, verb) : null);
    return subject ? { speaker: subject, verb } : null;
  }
  return accordingTo(reader, at);
}

function accordingTo(reader: SentenceReader, at: number): Attribution | null {
  if (reader.lower[at] !== "according" || reader.lower[at + 1] !== "to") return null;
  const mention = reader.openingAt.get(at + 2);
  return mention ? { speaker: single(reader, mention), verb: null } : null;
}

/** `The minister said: "…"`, `she told them, "…"`. */
function attributionBefore(reader: SentenceReader, quotation: Quotation): Attribution | null {
  const { sentences } = reader.annotated;
  const first = reader.firstToken(quotation);
  const sentence = sentences.findLast((one) => one.first <= first);
  if (!sentence || first >= sentence.last || !/^[,:]$/.test(reader.lower[first - 1] ?? ""))
    return null;
  for (let verb = first - 1; verb >= Math.max(sentence.first, first - REACH); verb--) {
    const known = verbForm(reader.lower[verb] ?? "");
    if (!known?.reporting) continue;
    const subject =
      known.form === "participle"
        ? openingSubject(reader, sentence.first, verb)
        : subjectBefore(reader, verb, sentence.first);
    if (subject) return { speaker: subject, verb };
  }
  return null;
}

const opensSentence = (reader: SentenceReader, quotation: Quotation): boolean => {
  const first = reader.firstToken(quotation);
  return reader.annotated.sentences.some((sentence) => sentence.first === first);
};

/** Speech that nobody is named for goes on with the last speaker, in the paragraph or after an open mark. */
function continued(
  reader: SentenceReader,
  quotation: Quotation,
  before: DirectSpeech | undefined,
): Attribution | null {
  if (!before) return null;
  const { blocks } = reader.annotated.report;
  const blockOf = (at: number) => blocks.findIndex((block) => block.start <= at && at < block.end);
  const apart = blockOf(quotation.start) - blockOf(before.quotation.start);
  if (apart > 1 || (apart === 1 && before.quotation.closed)) return null;
  return { speaker: { ...before.speaker, reason: "goes on with the speaker before" }, verb: null };
}
