import type { AnnotatedReport, Quantity, Sentence, TimeMention } from "../../model/annotation.ts";
import { startingIn } from "../../model/starting-in.ts";

/**
 * A quantity in its sentence. `from` and `to` bound the words that can belong to it alone: from the end of the quantity
 * before to the start of the next, both in the sentence. All offsets lie in the report's text.
 */
export type FigureContext = {
  readonly text: string;
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  readonly times: readonly TimeMention[];
  readonly from: number;
  readonly to: number;
  /** Where the words after the number begin: behind both ends of a range. */
  readonly after: number;
  /** True for the first quantity of its sentence. */
  readonly first: boolean;
};

/** What joins the two ends of a range: "10-15 percent", "from 4 to 7". */
const RANGE = /^\s*(?:[-–—]|to)\s*$/iu;

/** Every quantity with the words around it, in text order. */
export function figureContexts(annotated: AnnotatedReport): readonly FigureContext[] {
  const { report, sentences, quantities, times } = annotated;
  const contexts: FigureContext[] = [];
  for (const sentence of sentences) {
    const inside = startingIn(quantities, sentence);
    const near = startingIn(times, sentence).filter((one) => one.end <= sentence.end);
    for (const [index, quantity] of inside.entries()) {
      const next = inside[index + 1];
      const end = next && RANGE.test(report.text.slice(quantity.end, next.start)) ? next : quantity;
      const following = end === next ? inside[index + 2] : next;
      contexts.push({
        text: report.text,
        quantity: { ...quantity, end: end.end },
        sentence,
        times: near,
        from: inside[index - 1]?.end ?? sentence.start,
        to: following?.start ?? sentence.end,
        after: end.number.end,
        first: index === 0,
      });
    }
  }
  return contexts;
}
