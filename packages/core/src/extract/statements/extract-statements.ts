import type { AnnotatedReport } from "../../model/annotation.ts";
import { type Citation, citeText } from "../../model/citation.ts";
import type { StatementAct, StatementEntry } from "../../model/record.ts";
import { contains, placeOf, type Span } from "../../model/span.ts";
import type { KeyMaker } from "../extract.ts";
import { refineAct } from "./acts.ts";
import { findDirectSpeech } from "./direct.ts";
import { findOwnVoice, speaksInOwnVoice } from "./own-voice.ts";
import { findReported } from "./reported.ts";
import { sentenceReader } from "./sentence-reader.ts";
import type { Speaker } from "./subjects.ts";

/** A statement before it is an entry: what was said where, by whom, and which words show the act. */
export type Said = {
  readonly content: Span;
  readonly speaker: Speaker;
  readonly act: StatementAct;
  readonly actAt: Span | null;
  readonly mode: StatementEntry["mode"];
  readonly rule: string;
};

/**
 * What was said or expressed, in text order: transcript turns by paragraph, direct speech by unbroken quotation,
 * reported speech by verb. The span of a statement is its content, without the words that introduce it.
 */
export function extractStatements(
  annotated: AnnotatedReport,
  keys: KeyMaker,
): readonly StatementEntry[] {
  const reader = sentenceReader(annotated);
  const direct = findDirectSpeech(reader);
  const said: Said[] = [...spokenTurns(annotated), ...findOwnVoice(reader, direct)];
  for (const { quotation, speaker, verb } of direct) {
    const content = trimmedInner(annotated.report.text, quotation.inner);
    const words = annotated.report.text.slice(content.start, content.end);
    const at = verb === null ? null : annotated.tokens[verb];
    said.push({
      content,
      speaker,
      act: refineAct("assert", words, { direct: true }),
      actAt: at ? placeOf(at) : null,
      mode: "direct",
      rule: "statement-direct-speech",
    });
  }
  if (!speaksInOwnVoice(reader, direct)) said.push(...findReported(reader, direct));
  said.sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end);
  return said.map((one) => entry(annotated, keys, one));
}

function spokenTurns(annotated: AnnotatedReport): readonly Said[] {
  const { turns, people, report } = annotated;
  return turns.map((turn) => {
    const person = turn.speaker === null ? undefined : people[turn.speaker];
    const label = turns.find((one) => one.turn === turn.turn && one.label)?.label ?? null;
    return {
      content: placeOf(turn),
      speaker: {
        names: person ? [person.name] : [],
        at: label,
        reason: turn.label ? null : "goes on with the turn of this speaker",
      },
      act: refineAct("assert", report.text.slice(turn.start, turn.end), { direct: true }),
      actAt: null,
      mode: "direct" as const,
      rule: "statement-turn",
    };
  });
}

function trimmedInner(text: string, inner: Span): Span {
  const words = text.slice(inner.start, inner.end);
  const closing = /[\s,]*$/u.exec(words)?.[0].length ?? 0;
  const opening = /^\s*/u.exec(words)?.[0].length ?? 0;
  return { start: inner.start + opening, end: inner.end - closing };
}

function entry(annotated: AnnotatedReport, keys: KeyMaker, said: Said): StatementEntry {
  const { text } = annotated.report;
  const { rule, speaker } = said;
  const citations: Citation[] = [citeText(text, said.content, { rule })];
  if (speaker.at && speaker.names.length > 0) {
    citations.push(citeText(text, speaker.at, { field: "speaker", rule, reason: speaker.reason }));
  }
  if (said.actAt && !contains(said.content, said.actAt)) {
    citations.push(citeText(text, said.actAt, { field: "act", rule }));
  }
  return {
    key: keys("statement", said.content),
    speaker: speaker.names,
    addressee: [],
    mode: said.mode,
    act: said.act,
    text: text.slice(said.content.start, said.content.end),
    topics: [],
    citations,
  };
}
