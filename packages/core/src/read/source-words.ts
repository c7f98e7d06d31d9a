import { decodeHTML } from "entities";
import { Tokenizer } from "htmlparser2";
import type { Source } from "../model/source.ts";
import type { SourceSpan } from "../model/span.ts";
import { BLOCK_ELEMENTS, SILENT_ELEMENTS } from "./html/elements.ts";
import { INVISIBLE } from "./invisible.ts";
import { closingQuote, decodeJsonString } from "./json-string.ts";
import { TEXT_MARKUP } from "./markup-text.ts";

/**
 * The words that decoding a source at a place gives: JSON's escapes, then entities and tags, white space folded. It
 * decodes afresh and knows nothing of the map that `read` made, so that a citation can be proved by it.
 */
export function sourceWords(
  source: Pick<Source, "text" | "mediaType" | "field">,
  at: SourceSpan,
): string {
  const { text, mediaType, field } = source;
  if (mediaType === "text/html") return fold(htmlWords(text.slice(at.start, at.end)));
  if (mediaType === "text/plain") {
    const plain = text.slice(at.start, at.end);
    return fold(UNMARKED.test(plain) ? plain : markedWords(text, at.start, at.end));
  }
  const words = decodeJsonString(text, at.start, at.end).value;
  if (field === "html") return fold(htmlWords(words));
  if (UNMARKED.test(words)) return fold(words);
  const ahead = text.slice(at.end, at.end + LOOK_AHEAD);
  const after = decodeJsonString(ahead, 0, closingQuote(ahead, 0)).value;
  return fold(markedWords(words + after, 0, words.length));
}

/** Words in which nothing of `TEXT_MARKUP` can begin: they are what they look like, without looking further. */
const UNMARKED = /^[^<&![\]{\\*\n\r\u0085\u2028\u2029]*$/;

/** How far a Markdown link may go on after a span that ends inside its words. */
const LOOK_AHEAD = 4000;

const fold = (words: string): string => words.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();

/** Plain words of a stretch of running text: what `TEXT_MARKUP` names is taken out or decoded. */
function markedWords(text: string, start: number, end: number): string {
  const context = text.slice(Math.max(0, start - 1), end + LOOK_AHEAD);
  const offset = Math.max(0, start - 1);
  const pattern = new RegExp(TEXT_MARKUP);
  pattern.lastIndex = start - offset;
  let words = "";
  let last = start - offset;
  for (let match = pattern.exec(context); match; match = pattern.exec(context)) {
    if (match.index >= end - offset) break;
    const { entity, tag, newline } = match.groups ?? {};
    words += context.slice(last, match.index);
    if (entity) words += decodeHTML(entity);
    else if (
      newline ||
      (tag && /^<\/?(?:br|p|div|h[1-6]|ul|ol|li|tr|table|blockquote)\b/i.test(tag))
    )
      words += " ";
    last = match.index + match[0].length;
  }
  return words + context.slice(last, Math.max(last, end - offset));
}

/** Plain words of a stretch of HTML: tags, comments and silent elements out, entities decoded. */
function htmlWords(html: string): string {
  const parts: string[] = [];
  let silent = "";
  let depth = 0;
  let name = "";
  const ignore = (): void => {};
  const open = (end: boolean): void => {
    if (BLOCK_ELEMENTS.has(name) || name === "br") parts.push(" ");
    if (silent === "" && SILENT_ELEMENTS.has(name) && !end) silent = name;
    if (name === silent && !end) depth += 1;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: (start, end) => {
        if (silent === "") parts.push(decodeHTML(html.slice(start, end)));
      },
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
      },
      onopentagend: () => open(false),
      onselfclosingtag: () => open(false),
      onclosetag: (start, end) => {
        const closed = html.slice(start, end).toLowerCase();
        if (BLOCK_ELEMENTS.has(closed)) parts.push(" ");
        if (closed !== silent) return;
        depth -= 1;
        if (depth === 0) silent = "";
      },
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return parts.join("");
}
