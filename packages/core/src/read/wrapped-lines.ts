import type { Line } from "./markup-text.ts";
import { joinPassages, type Passage } from "./passage.ts";

/**
 * Paragraphs of lines. A text that was cut at a fixed width is joined again; in a text whose every line is a paragraph
 * each stays one. A line is joined to the next where the next one's first word would not have fitted on it.
 */
const LONGEST_WRAP = 110;
const SHORTEST_WRAP = 45;
/** "- a point", "* a point", "1. a point", "(b) a point"; not "-ing" nor "2022. The". */
const LIST_MARK = /^(?:[-–—*•▪·◦]\s|\(?\d{1,2}[.)]\s|\([a-z]\)\s)/;

/** The width that the text was cut at; null where it was not. */
function wrapWidth(lines: readonly Line[]): number | null {
  const followed = lines.filter((_, index) => lines[index + 1]?.blankBefore === 0);
  const inner = followed.map((line) => line.passage.text.length).sort((a, b) => a - b);
  const median = inner[inner.length >> 1];
  const widest = inner[Math.floor((inner.length - 1) * 0.95)];
  if (median === undefined || widest === undefined) return null;
  // Cut lines seldom end with a sentence; where long lines mostly do, they are paragraphs.
  const long = followed.filter((line) => line.passage.text.length > 0.6 * widest);
  const whole = long.filter((line) => /[.!?…]["”’»)\]]*$/u.test(line.passage.text.slice(-4)));
  if (whole.length > 0.4 * long.length) return null;
  return median > LONGEST_WRAP || widest > LONGEST_WRAP || widest < SHORTEST_WRAP ? null : widest;
}

function continues(line: string, next: string, width: number): boolean {
  if (LIST_MARK.test(next)) return false;
  const firstWord = /^\S{0,40}/.exec(next)?.[0] ?? "";
  if (line.length + 1 + firstWord.length > width) return true;
  // an indent that is gone now may have made the line seem to have room left
  if (line.length > 0.85 * width && /[\p{L}\p{N},]$/u.test(line)) return true;
  return line.length > width / 2 && /[\p{L},]$/u.test(line) && /^\p{Ll}/u.test(next);
}

export type Paragraph = Line;

export function joinWrapped(lines: readonly Line[]): readonly Paragraph[] {
  const width = wrapWidth(lines);
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | null = null;
  let parts: Passage[] = [];
  let lastText = "";

  function close(): void {
    const [first, ...rest] = parts;
    if (open && first) paragraphs.push({ ...open, passage: joinPassages(first, rest) });
  }

  for (const line of lines) {
    const { text } = line.passage;
    if (open && width !== null && line.blankBefore === 0 && continues(lastText, text, width)) {
      parts.push(line.passage);
    } else {
      close();
      open = line;
      parts = [line.passage];
    }
    lastText = text;
  }
  close();
  return paragraphs;
}
