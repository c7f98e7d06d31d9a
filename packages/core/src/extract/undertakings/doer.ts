import type { AnnotatedReport, Mention, Sentence } from "../../model/annotation.ts";
import type { StatementEntry } from "../../model/record.ts";
import { placeOf, type Span } from "../../model/span.ts";
import { startingIn } from "../../model/starting-in.ts";
import type { FoundUndertaking } from "./rule.ts";

export type Doer = { readonly name: string; readonly at: Span; readonly reason: string | null };

/** How far the doer may stand from the words that show the status, in characters. */
const REACH = 90;

/**
 * Who does or promises an undertaking: the one named before the verb, or after "by"; "I" is the speaker of the statement
 * around it. Null where none is close.
 */
export function findDoer(
  annotated: AnnotatedReport,
  sentence: Sentence,
  { doer, what }: FoundUndertaking,
  statements: readonly StatementEntry[],
): Doer | null {
  if (!doer) return null;
  const { mentions, people, report } = annotated;
  const inside = startingIn(mentions, sentence).filter(
    (mention) => !mention.adjective && mention.end <= sentence.end,
  );
  if ("after" in doer) {
    const named = inside.find(
      (mention) =>
        mention.start >= doer.after &&
        mention.start - doer.after < 12 &&
        byBefore(report.text, mention),
    );
    return named ? asDoer(named, people) : null;
  }
  if (FIRST_PERSON.test(report.text.slice(sentence.start, doer.before))) {
    return speakerAround(what, statements);
  }
  const before = inside.filter(
    (mention) => mention.end <= doer.before && doer.before - mention.end < REACH,
  );
  const nearest = before.reduce<Mention | undefined>(
    (last, mention) => (last && last.end >= mention.end ? last : mention),
    undefined,
  );
  if (!nearest || nearest.kind === "group" || nearest.kind === "city" || nearest.kind === "place")
    return null;
  if (/[;:]|\band\b/u.test(report.text.slice(nearest.end, doer.before))) return null;
  return asDoer(nearest, people);
}

/** "I am", "I also", right before the words that promise. */
const FIRST_PERSON = /(?:^|[^\p{L}])I(?:\s+(?:am|have|will|also|fully|once|again))*\s+$/u;

function speakerAround(what: Span, statements: readonly StatementEntry[]): Doer | null {
  for (const { citations, speaker } of statements) {
    const whole = citations.find((one) => one.field === null);
    const named = citations.find((one) => one.field === "speaker");
    const [name] = speaker;
    if (whole?.in !== "text" || named?.in !== "text" || !name || speaker.length > 1) continue;
    if (whole.start > what.start || whole.end < what.end) continue;
    const at = { start: named.start, end: named.end };
    return { name, at, reason: '"I" is the speaker' };
  }
  return null;
}

const byBefore = (text: string, mention: Mention): boolean =>
  /\b(?:by|gift\s+(?:from|of))\s+(?:the\s+)?$/iu.test(
    text.slice(Math.max(0, mention.start - 16), mention.start),
  );

function asDoer(mention: Mention, people: AnnotatedReport["people"]): Doer | null {
  const person = mention.people.length === 1 ? people[mention.people[0] ?? -1] : undefined;
  const name = person?.name ?? (mention.people.length === 0 ? mention.name : null);
  return name ? { name, at: placeOf(mention), reason: mention.reason } : null;
}
