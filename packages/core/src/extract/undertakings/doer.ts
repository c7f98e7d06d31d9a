import { STATES } from "../../lexicon/states.ts";
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
  { doer, what, rule }: FoundUndertaking,
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
  const words = report.text.slice(sentence.start, doer.before);
  if (FIRST_PERSON.test(words)) return speakerAround(what, statements);
  if (WE.test(words)) return sideOf(speakerAround(what, statements), people);
  const before = inside.filter(
    (mention) => mention.end <= doer.before && doer.before - mention.end < REACH,
  );
  const nearest = before.reduce<Mention | undefined>(
    (last, mention) => (last && last.end >= mention.end ? last : mention),
    undefined,
  );
  if (!nearest || nearest.kind === "group" || nearest.kind === "place") return null;
  const gap = report.text.slice(nearest.end, doer.before);
  // "Lind invited the girl to": whoever invites doesn't come
  if (rule === "undertaking-invited" && /\S/u.test(gap)) return null;
  if (nearest.kind === "city") return capitalOf(nearest, gap);
  if (/[;:]|\band\b/u.test(gap)) return null;
  const last = asDoer(nearest, people);
  const other = before.find(
    (mention) =>
      mention.end < nearest.start &&
      /^\s+and\s+(?:the\s+)?$/u.test(report.text.slice(mention.end, nearest.start)),
  );
  const first = other && other.kind === nearest.kind ? asDoer(other, people) : null;
  if (!last || !first) return last;
  const reason = last.reason ?? first.reason;
  return {
    name: `${first.name} and ${last.name}`,
    at: { start: first.at.start, end: last.at.end },
    reason,
  };
}

/** "Oslo will send" stands for its state; "the talks in Oslo will" does not. Brussels may stand for other bodies. */
function capitalOf(mention: Mention, gap: string): Doer | null {
  if (!/^\s+(?:(?:is|was|has|had|will|also)\s+)*$/u.test(gap) || mention.name === "Brussels")
    return null;
  const state = STATES.find((one) => one.capital === mention.name);
  if (!state) return null;
  return { name: state.name, at: placeOf(mention), reason: "the capital stands for its state" };
}

/** "I am", "I also", right before the words that promise. */
const FIRST_PERSON = /(?:^|[^\p{L}])I(?:\s+(?:am|have|will|also|fully|once|again))*\s+$/u;

/** "We are", "we will", right before the words that promise: the speaker's side. */
const WE = /(?:^|[^\p{L}])[Ww]e(?:['’](?:re|ll)|\s+(?:are|have|will|also|fully|once|again))*\s+$/u;
const STATE_NAMES: ReadonlySet<string> = new Set(STATES.map((state) => state.name));

/** The state that a speaker holds office in: it is bound by "we"; nobody where the speaker has none. */
function sideOf(speaker: Doer | null, people: AnnotatedReport["people"]): Doer | null {
  const state = people.find((person) => person.name === speaker?.name)?.of;
  if (!speaker || !state || !STATE_NAMES.has(state)) return null;
  return { name: state, at: speaker.at, reason: '"we" is the speaker\'s state' };
}

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
