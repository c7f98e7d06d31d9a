import { ABBREVIATIONS, DOMAIN_ENDINGS } from "../lexicon/abbreviations.ts";
import type { Token } from "../model/annotation.ts";

/**
 * Words, numbers, punctuation and symbols of a text, each with its exact place. A possessive "'s" is a token of its
 * own; hyphenated words stay whole ("Vice-President"), a number and its word don't ("4-fold" is three tokens); the stop
 * of an abbreviation or initial belongs to it ("U.S.", "Mr.", "J."). Leaves out white space.
 */
export function findTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    const kind = kindOf(found[0]);
    // what is dotted ("U.S.") has its stop already
    const isWord = kind === "word" && !found[0].endsWith(".");
    const end = isWord ? wordEnd(text, found.index, found[0]) : found.index + found[0].length;
    pushSplit(tokens, text, { start: found.index, end, kind });
    TOKEN.lastIndex = end;
  }
  return tokens;
}

/** "U.S.", "a.m."; not "U." */
const DOTTED = String.raw`(?:\p{L}\.){2,}`;
/** "1,200.5", "07:30", "20th", "1990s"; a trailing "." or "," stays outside. */
const NUMBER = String.raw`\p{Nd}+(?:[.,:]\p{Nd}+)*(?:(?:st|nd|rd|th|s)(?![\p{L}\p{N}]))?`;
/** "O'Brien", "Vice-President", "G20"; not "-President". */
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’ʻʼ]\p{L}[\p{L}\p{M}\p{N}]*|[-‐‑]\p{Nd}+)*`;
const TOKEN = new RegExp(`${DOTTED}|${NUMBER}|${WORD}|\\.{2,}|-{2,}|\\p{P}|\\p{S}`, "gu");

const ABBREVIATED = new Set(ABBREVIATIONS);
const ENDINGS = new Set(DOMAIN_ENDINGS);

/** Where a word that opens at `start` ends: takes in an abbreviation's stop or a domain's ending. */
function wordEnd(text: string, start: number, found: string): number {
  const end = start + found.length;
  if (text[end] !== ".") return end;
  if (ABBREVIATED.has(found) && text[end + 1] !== undefined) return end + 1;
  const capital = found.length === 1 && /\p{Lu}/u.test(found);
  if (capital && /^\.\s*\p{Lu}/u.test(text.slice(end, end + 4))) return end + 1;
  const ending = /^\.(\p{L}{2,5})(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 8))?.[1];
  if (ending && ENDINGS.has(ending.toLowerCase()) && sameCase(found, ending)) {
    return end + 1 + ending.length;
  }
  return end;
}

/** "News.Az" and "news.az" are addresses; "cooperation.By" is two glued sentences. */
const sameCase = (name: string, ending: string): boolean =>
  ending === ending.toLowerCase() || /^\p{Lu}/u.test(name);

const POSSESSIVE = /['’]s$/iu;

type Found = Pick<Token, "start" | "end" | "kind">;

/** Adds a token, or two where a possessive "'s" ends it. */
function pushSplit(tokens: Token[], text: string, { start, end, kind }: Found): void {
  const words = text.slice(start, end);
  const mark = words.at(-2);
  const cut = end - 2;
  if ((mark === "'" || mark === "’") && cut > start && POSSESSIVE.test(words)) {
    const owner = text.slice(start, cut);
    tokens.push(
      { start, end: cut, text: owner, kind: kindOf(owner) },
      { start: cut, end, text: text.slice(cut, end), kind: "word" },
    );
    return;
  }
  tokens.push({ start, end, text: words, kind });
}

function kindOf(words: string): Token["kind"] {
  if (/^[a-z]/i.test(words)) return "word";
  if (/^\p{Nd}/u.test(words)) return "number";
  if (/\p{L}/u.test(words)) return "word";
  return /^\p{P}/u.test(words) ? "punctuation" : "symbol";
}
