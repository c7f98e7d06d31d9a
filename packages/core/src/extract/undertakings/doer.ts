import type { AnnotatedReport, Mention, Sentence } from "../../model/annotation.ts";
import { placeOf, type Span } from "../../model/span.ts";
import type { FoundUndertaking } from "./rule.ts";

export type Doer = { readonly name: string; readonly at: Span; readonly reason: string | null };

/** How far the doer may stand from the words that show the status, in characters. */
const REACH = 90;

/** Who does or promises an undertaking: the one named before the verb, or after "by"; null where none is close. */
export function findDoer(
  annotated: AnnotatedReport,
  sentence: Sentence,
  { doer }: FoundUndertaking,
): Doer | null {
  if (!doer) return null;
  const { mentions, people, report } = annotated;
  const inside = mentions.filter(
    (mention) => mention.start >= sentence.start && mention.end <= sentence.end,
  );
  if ("after" in doer) {
    if (!/^\s*(?:by\s+)?/iu.test(report.text.slice(doer.after))) return null;
    const named = inside.find(
      (mention) =>
        mention.start >= doer.after &&
        mention.start - doer.after < 12 &&
        byBefore(report.text, mention),
    );
    return named ? asDoer(named, people) : null;
  }
  const before = inside.filter(
    (mention) => mention.end <= doer.before && doer.before - mention.end < REACH,
  );
  const nearest = before.at(-1);
  if (!nearest || nearest.kind === "group" || nearest.kind === "city" || nearest.kind === "place")
    return null;
  if (/[;:]|\band\b/u.test(report.text.slice(nearest.end, doer.before))) return null;
  return asDoer(nearest, people);
}

const byBefore = (text: string, mention: Mention): boolean =>
  /\bby\s+(?:the\s+)?$/iu.test(text.slice(Math.max(0, mention.start - 8), mention.start));

function asDoer(mention: Mention, people: AnnotatedReport["people"]): Doer | null {
  const person = mention.people.length === 1 ? people[mention.people[0] ?? -1] : undefined;
  const name = person?.name ?? (mention.people.length === 0 ? mention.name : null);
  return name ? { name, at: placeOf(mention), reason: mention.reason } : null;
}
