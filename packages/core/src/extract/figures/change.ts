import type { Span } from "../../model/span.ts";
import type { FigureContext } from "./context.ts";

export type Change = { readonly change: "increase" | "decrease"; readonly at: Span };

const MORE = "growth|increase|rise|gain|expansion|surge|jump|upturn|hike";
const LESS = "decline|decrease|drop|fall|reduction|cut|contraction|slump|downturn";
/** "17 percent growth", "a 7-fold annual increase"; not "4 percent of the growth". */
/** "17 percent higher than", "a fifth less than a year ago". */
const THAN = "(?=\\s+(?:than|year-on-year|on\\s+(?:the\\s+)?(?:year|previous)))";
const AFTER = new RegExp(
  `^\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:(?<more>${MORE}|(?:higher|more|greater|larger|up)${THAN})|(?<less>${LESS}|(?:lower|less|fewer|smaller|down)${THAN}))(?!\\p{L})`,
  "iu",
);
const ROSE =
  "gr[eo]w|grown|growing|growth|increas(?:e|es|ed|ing)|r[io]se|risen|rising|up|expanded|climbed|jumped|surged|soared|multiplied|gained|accelerated|higher";
const FELL =
  "fell|fallen|falling|fall|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|dropp?(?:ed|ing)?|down|shrank|shrunk|reduc(?:ed|ing|tion)|contracted|slumped|plunged|cut|lower";
/** "grew by more than", "rose last year by"; not "grew to", which tells the level reached. */
const BEFORE = new RegExp(
  `(?<![\\p{L}-])(?:(?<more>${ROSE})|(?<less>${FELL}))(?!\\p{L})(?<between>(?:\\s+[\\p{L}\\p{N}'’-]+){0,8}?)\\s*$`,
  "iu",
);
const DOUBLED = /^(?:doubled|tripled|trebled|quadrupled|quintupled)$/iu;

/** Whether the value is the size of a change, and the word that says so; null where it is a level. */
export function readChange({ text, quantity, from, to }: FigureContext): Change | null {
  if (DOUBLED.test(text.slice(quantity.number.start, quantity.number.end))) {
    return { change: "increase", at: quantity.number };
  }
  const after = AFTER.exec(text.slice(quantity.end, to));
  const later = after?.groups?.more ?? after?.groups?.less;
  if (after && later) {
    const end = quantity.end + after[0].length;
    return {
      change: after.groups?.more ? "increase" : "decrease",
      at: { start: end - later.length, end },
    };
  }
  return changeBefore(text.slice(from, quantity.start), from, quantity.unit);
}

/** Stops that part a verb of change from a number that is not its own. */
const APART = /\b(?:to|from|of\s+which|worth|among|with|where|when|said|who)\b/iu;

function changeBefore(before: string, from: number, unit: string | null): Change | null {
  const clause = before.slice(Math.max(0, before.search(/[;:.,][^;:.,]*$/u) + 1));
  const match = BEFORE.exec(clause);
  const word = match?.groups?.more ?? match?.groups?.less;
  if (!match || !word) return null;
  const between = match.groups?.between ?? "";
  if (APART.test(between)) return null;
  // a level may follow a noun ("growth of trade, 5 billion"); only shares, multiples and "by" are sure to be changes
  const sure = unit === "percent" || unit === "fold" || unit === "percentage points";
  if (!sure && !/\bby\s*$/iu.test(between)) return null;
  const start = from + (before.length - clause.length) + match.index;
  return {
    change: match.groups?.more ? "increase" : "decrease",
    at: { start, end: start + word.length },
  };
}
