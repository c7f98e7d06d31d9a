import type { AnnotatedReport } from "../model/annotation.ts";
import { type Citation, citeText } from "../model/citation.ts";
import type { GiftEntry } from "../model/record.ts";
import { type Span, wordsAt } from "../model/span.ts";
import type { KeyMaker } from "./extract.ts";
import { findGifts } from "./gifts/find-gifts.ts";
import { type NamedOne, namedIn } from "./named-in.ts";

/**
 * Things handed over, in text order: what, from whom, to whom. Works given as a gift are undertakings, not gifts; papers,
 * honours and reports that are "presented" are none.
 */
export function extractGifts(annotated: AnnotatedReport, keys: KeyMaker): readonly GiftEntry[] {
  const { text } = annotated.report;
  const gifts: GiftEntry[] = [];
  for (const sentence of annotated.sentences) {
    const inReport = (span: Span): Span => ({
      start: span.start + sentence.start,
      end: span.end + sentence.start,
    });
    for (const found of findGifts(wordsAt(text, sentence))) {
      const { rule } = found;
      const what = inReport(found.what);
      const to = found.to && (namedIn(annotated, wide(inReport(found.to))).at(0) ?? null);
      const from = found.from && giver(namedIn(annotated, wide(inReport(found.from))), to);
      const citations: Citation[] = [
        citeText(
          text,
          {
            start: Math.min(what.start, found.verb.start + sentence.start),
            end: Math.max(what.end, found.verb.end + sentence.start),
          },
          { rule },
        ),
        citeText(text, what, { field: "what", rule }),
      ];
      if (from)
        citations.push(citeText(text, from.at, { field: "from", rule, reason: from.reason }));
      if (to) citations.push(citeText(text, to.at, { field: "to", rule, reason: to.reason }));
      gifts.push({
        key: keys("gift", what),
        what: wordsAt(text, what).replace(/\s+/g, " "),
        from: from?.name ?? null,
        to: to?.name ?? null,
        citations,
      });
    }
  }
  return gifts;
}

/** A mention may take in a word beyond the stretch (a title, a closing comma). */
const wide = (span: Span): Span => ({ start: span.start, end: span.end + 2 });

/** The first one named before the verb who isn't the receiver. */
const giver = (named: readonly NamedOne[], to: NamedOne | null): NamedOne | null =>
  named.find((one) => one.name !== to?.name) ?? null;
