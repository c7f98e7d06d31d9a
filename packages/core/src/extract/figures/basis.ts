import { matchesOf } from "../../model/matches.ts";
import type { FigureEntry } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import type { FigureContext } from "./context.ts";

export type Basis = { readonly basis: NonNullable<FigureEntry["basis"]>; readonly at: Span };

const TARGET =
  /\b(?:target(?:s|ed|ing)?|aims?\s+(?:to|at|for)|aiming\s+(?:to|at|for)|goal\s+(?:is|of)|plans?\s+to|planned\s+to|intends?\s+to|set\s+a\s+task|strive\s+(?:to|for)|seeks?\s+to|want(?:s|ed)?\s+to|to\s+bring|would\s+like\s+to)\b/giu;
const FORECAST =
  /\b(?:will\s+(?:be|reach|exceed|amount|grow|rise|increase|total|hit|make|stand|come)|is\s+expected|are\s+expected|expects?|forecasts?|projected|projections?|predicts?|predicted|could\s+reach|may\s+reach|is\s+set\s+to)\b/giu;
const ESTIMATE =
  /\b(?:estimat(?:e|es|ed|ing)|I\s+think|I\s+believe|as\s+far\s+as\s+I\s+know|if\s+I\s+am\s+not\s+mistaken|probably|presumably|apparently)\b/giu;
const REPORTED =
  /\b(?:according\s+to\s+(?:the\s+)?(?:official\s+)?(?:data|statistics|figures|results)|statistics\s+show|official\s+(?:data|figures)|was\s+reported|were\s+reported|registered|recorded)\b/giu;

const KINDS = [
  ["target", TARGET],
  ["forecast", FORECAST],
  ["estimate", ESTIMATE],
  ["reported", REPORTED],
] as const;

/** Whether the words give the figure as a target, a forecast, an estimate or reported data; null where they don't say. */
export function readBasis({ text, quantity, from }: FigureContext): Basis | null {
  const before = text.slice(from, quantity.number.start);
  const clause = before.slice(before.search(/[;.][^;.]*$/u) + 1);
  const shift = from + before.length - clause.length;
  for (const [basis, pattern] of KINDS) {
    const match = matchesOf(pattern, clause).at(-1);
    if (!match) continue;
    const start = shift + match.index;
    return { basis, at: { start, end: start + match[0].length } };
  }
  return null;
}
