import type { TurnParagraph } from "../model/annotation.ts";
import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";

/** A turn's paragraph before its speaker is known: `label` is set on the turn's first paragraph only. */
export type UnnamedTurn = Omit<TurnParagraph, "speaker">;

/**
 * Transcript turns, paragraph by paragraph: after a label of its own ("President X said:" before a dash), or with the
 * label at the head ("PRESIDENT OZOLA: …"). A turn ends at the next label or where the outlet's own narration takes
 * over. Leaves out texts with a single labelled line, which is ordinary prose with a colon.
 */
export function findTurns(report: Report): readonly UnnamedTurn[] {
  const found: UnnamedTurn[] = [];
  let turn = -1;
  let label: Span | null = null;
  let speaking: "no" | "introduced" | "dashed" | "labelled" = "no";
  for (const block of report.blocks) {
    const words = report.text.slice(block.start, block.end);
    const head = headLabel(words);
    const introduced = introduction(words);
    if (head) {
      turn++;
      speaking = "labelled";
      label = { start: block.start, end: block.start + head.label };
      let from = block.start + head.spoken;
      for (const next of inlineLabels(report.text, from, block.end)) {
        const before = trimmed(report.text, from, next.label.start);
        if (before) found.push({ ...before, label, turn: turn++ });
        label = next.label;
        from = next.spoken;
      }
      const spoken = trimmed(report.text, from, block.end);
      if (spoken) found.push({ ...spoken, label, turn });
      if (spoken) label = null;
    } else if (introduced) {
      turn++;
      speaking = "introduced";
      label = { start: block.start, end: block.start + introduced };
    } else if (speaking === "introduced" && !/^[-–—"“«]/u.test(words)) {
      speaking = "no";
    } else if (speaking !== "no") {
      if (speaking === "introduced") speaking = /^[-–—]/u.test(words) ? "dashed" : "labelled";
      if (narrates(words)) {
        speaking = "no";
        continue;
      }
      const spoken = trimmed(report.text, block.start, block.end);
      if (spoken) found.push({ ...spoken, label, turn });
      label = null;
    }
  }
  return isTranscript(report.text, found) ? found : [];
}

/** "PRESIDENT OZOLA: Thank you", "Anna Ozola: Thank you", "Q: When", "Minister Lind (in translation): I"; not "Note: the". */
const HEAD_LABEL =
  /^((?:\p{Lu}[\p{L}\p{M}.'’-]*|of|the|and|de|van|von|der|bin|al|for)(?:[ \u00A0](?:\p{Lu}[\p{L}\p{M}.'’-]*|of|the|and|de|van|von|der|bin|al|for)){0,9})(?:\s*\([^)]{2,40}\))?\s*:\s+(?=\S)/u;
const NOT_A_SPEAKER =
  /^(?:note|photo|source|read more|read also|update|updated|contact|tel|email|place|date|venue|time|topic|subject|re|ref|attachment|annex|video|watch)$/iu;

function headLabel(words: string): { label: number; spoken: number } | null {
  const found = HEAD_LABEL.exec(words);
  const name = found?.[1];
  if (!found || !name || NOT_A_SPEAKER.test(name)) return null;
  return { label: name.length, spoken: found[0].length };
}

/** "… in May. Governor Per Lind: Exactly.": a further speaker's label after a stop inside a labelled paragraph. */
const INLINE_LABEL =
  /(?<=[.!?…]["”»)]?\s)(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|of|the|and|de|van|von|der|bin|al|for)){1,9}):\s+(?=\S)/gu;

/** Labels inside a paragraph, of speakers whom the text names elsewhere too; `spoken` is where their words open. */
function inlineLabels(
  text: string,
  from: number,
  to: number,
): readonly { readonly label: Span; readonly spoken: number }[] {
  return [...text.slice(from, to).matchAll(INLINE_LABEL)].flatMap((found) => {
    const name = found[1] ?? "";
    const surname = name.split(/\s/).at(-1) ?? "";
    const start = from + found.index;
    const named = text.indexOf(surname) < start || text.includes(surname, start + found[0].length);
    if (!named || NOT_A_SPEAKER.test(name)) return [];
    return [{ label: { start, end: start + name.length }, spoken: start + found[0].length }];
  });
}

/** "Speaking at the meeting, President Anna Ozola said:" as a whole paragraph; gives the label's length. */
const INTRODUCTION =
  /^[^"“”«»:]{4,200}\b(?:said|stated|noted|added|replied|remarks?|statement|speech|address)(?: the following)?:$/u;

const introduction = (words: string): number | null =>
  INTRODUCTION.test(words) ? words.length - 1 : null;

/** The outlet's own voice after the speeches: "During the meeting, they …" without a first or second person. */
const NARRATION =
  /^(?:(?:During|At|After|Following) the (?:meeting|conversation|talks|call|discussions?|event|ceremony)|The (?:sides|parties|meeting|conversation|talks|discussions?|leaders|presidents|ministers|interlocutors|event|ceremony)|Then |They |Later|Afterwards)/u;
const FIRST_PERSON = /\b(?:I|we|our|my|us|me|you|your|let's)\b/iu;

const narrates = (words: string): boolean => NARRATION.test(words) && !FIRST_PERSON.test(words);

function trimmed(text: string, start: number, end: number): Span | null {
  const opening = /^[-–—"“«\s]*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const closing = /[\s"”»]*$/u.exec(text.slice(start + opening, end))?.[0].length ?? 0;
  const span = { start: start + opening, end: end - closing };
  return span.end > span.start ? span : null;
}

/**
 * One label at the head of a paragraph is prose with a colon, unless it names someone whom the rest of the text names too
 * ("President of Norvania Edran Solvik: …"); one "X said:" with speech below it is a speech.
 */
function isTranscript(text: string, found: readonly UnnamedTurn[]): boolean {
  const labels = found.flatMap(({ label }) => (label ? [label] : []));
  const [only] = labels;
  if (labels.length >= 2 || !only) return labels.length >= 2;
  const words = text.slice(only.start, only.end);
  if (introduction(`${words}:`)) return found.length >= 2;
  const surname = /\p{Lu}[\p{L}'’-]{2,}$/u.exec(words)?.[0];
  const rest = text.slice(0, only.start) + text.slice(only.end);
  return surname !== undefined && words.split(" ").length >= 3 && rest.includes(` ${surname}`);
}
