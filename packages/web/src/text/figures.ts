import type { FigureEntry } from "@readout/core";

/** Figures in words: the number as people write it, with its unit and what it changes. */
const SCALES = [
  { size: 1e12, word: "trillion" },
  { size: 1e9, word: "billion" },
  { size: 1e6, word: "million" },
];

const NUMBER = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });

/** "206 million" for 206000000; digits where a word would round: "1,234,567". */
export function numberWords(value: number): string {
  for (const { size, word } of SCALES) {
    const scaled = value / size;
    if (Math.abs(scaled) < 1) continue;
    const short = Math.round(scaled * 1000) / 1000;
    if (Math.abs(short * size - value) < size * 1e-9) return `${NUMBER.format(short)} ${word}`;
    break;
  }
  return NUMBER.format(value);
}

/** "21 %", "4-fold", "more than 206 million USD", "increase of 13 %". */
export function figureWords(
  figure: Pick<FigureEntry, "value" | "unit" | "modifier" | "change">,
): string {
  const number = numberWords(figure.value);
  let words = figure.unit === null ? number : `${number} ${figure.unit}`;
  if (figure.unit === "percent") words = `${number} %`;
  if (figure.unit === "fold") words = `${number}-fold`;
  if (figure.modifier !== null) words = `${figure.modifier} ${words}`;
  return figure.change === null ? words : `${figure.change} of ${words}`;
}
