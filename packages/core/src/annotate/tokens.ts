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
    const end = wordEnd(text, found.index, found[0], found.groups?.word !== undefined);
    pushSplit(tokens, text, found.index, end);
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
const TOKEN = new RegExp(
  `(?<dotted>${DOTTED})|(?<number>${NUMBER})|(?<word>${WORD})|\\.{2,}|-{2,}|\\p{P}|\\p{S}`,
  "gu",
);

const ABBREVIATED = new Set(ABBREVIATIONS);
const ENDINGS = new Set(DOMAIN_ENDINGS);

/** Where a token that opens at `start` ends: takes in an abbreviation's stop or a domain's ending. */
function wordEnd(text: string, start: number, found: string, isWord: boolean): number {
  const end = start + found.length;
  if (!isWord || text[end] !== ".") return end;
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

function pushSplit(tokens: Token[], text: string, start: number, end: number): void {
  const whole = text.slice(start, end);
  const clitic = POSSESSIVE.exec(whole);
  if (clitic && clitic.index > 0) {
    tokens.push(token(text, start, start + clitic.index), token(text, start + clitic.index, end));
    return;
  }
  tokens.push(token(text, start, end));
}

function token(text: string, start: number, end: number): Token {
  const words = text.slice(start, end);
  return { start, end, text: words, kind: kindOf(words) };
}

function kindOf(words: string): Token["kind"] {
  if (/^\p{Nd}/u.test(words)) return "number";
  if (/\p{L}/u.test(words)) return "word";
  return /^\p{P}/u.test(words) ? "punctuation" : "symbol";
}
