import { decodeHTML } from "entities";
import { type Passage, passageBuilder } from "./passage.ts";

/**
 * Running text with little or no markup (a `.txt` page, a JSON `text`) as lines. Left out are what senders leave in such
 * texts: stray tags, Markdown's emphasis, link targets, escapes and `{: attributes}`; entities are decoded.
 * `joinWrapped` then makes paragraphs of the lines.
 */
export type Line = {
  readonly passage: Passage;
  /** How many empty lines stand before it. */
  readonly blankBefore: number;
};

/**
 * What is not plain words: `<b>`, `&amp;`, `](https://…)`, `[` of such a link, `{:start="1"}`, `\` of `\###`, `**`.
 * Not: `a < b`, `AT&T`, `[sic]`, `C:\Users`, a `* ` that opens a list item.
 */
export const TEXT_MARKUP =
  /(?<tag><\/?[a-zA-Z][^<>]{0,2000}>)|(?<entity>&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});)|(?<link>\]\((?:https?:|\/|#|mailto:|www\.)[^\s()]{0,2000}\)|!?\[(?=[^[\]]{1,300}\]\((?:https?:|\/|#|mailto:|www\.)[^\s()]{0,2000}\)))|(?<attributes>\{:[^{}\n]{0,200}\})|(?<escape>\\(?=[!-/:-@[-`{-~]))|(?<star>(?<=[^\s*])\*+|(?<!\*)\*+(?=[^\s*]))|(?<newline>\r\n|[\n\r\u0085\u2028\u2029])/g;

const BLOCK_TAG = /^<\/?(?:p|div|h[1-6]|ul|ol|li|tr|table|blockquote|section|article)\b/i;
const BREAK_TAG = /^<br\b/i;

/** The lines of a text, in order, empty ones only counted. */
export function readLines(source: string): readonly Line[] {
  const lines: Line[] = [];
  const builder = passageBuilder(source);
  let blank = 0;

  function endLine(): void {
    const passage = builder.finish("paragraph");
    if (!passage) blank += 1;
    else {
      lines.push({ passage, blankBefore: blank });
      blank = 0;
    }
  }

  let at = 0;
  for (const match of source.matchAll(TEXT_MARKUP)) {
    const { index } = match;
    const found = match[0];
    if (index > at) builder.copy(at, index);
    at = index + found.length;
    const { newline, entity, tag } = match.groups ?? {};
    if (newline) endLine();
    else if (entity) {
      const words = decodeHTML(entity);
      if (words === entity) builder.copy(index, at);
      else builder.stand(words, index, at);
    } else if (tag && BREAK_TAG.test(tag)) builder.space(index, at);
    else if (tag && BLOCK_TAG.test(tag)) {
      if (!builder.isEmpty()) endLine();
      blank = Math.max(blank, 1);
    }
  }
  if (at < source.length) builder.copy(at, source.length);
  endLine();
  return lines;
}
