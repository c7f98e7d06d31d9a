import type { AnnotatedReport, Person } from "../../model/annotation.ts";
import type { EngagementType } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import type { Party, Telling } from "./telling.ts";
import { titleSpeaker } from "./title-speaker.ts";

/**
 * What the title alone says happened ("Meeting with Trade Minister Anna Ozola") where no clause of the lead tells it: a
 * meeting or a call of the people whom both the title and the text name, or of a transcript's two speakers. Null where
 * fewer than two are found, or the title only says that somebody speaks of it.
 */
export function titleEngagement(annotated: AnnotatedReport): Telling | null {
  const { report, sentences } = annotated;
  const title = report.title ?? "";
  const told = TOLD_IN_TITLE.exec(title);
  const opens = sentences[0];
  if (!told || !opens || NOT_HAPPENED.test(title)) return null;
  const inTitle = [...writer(annotated), ...named(annotated, title)];
  const more = inTitle.length === 1 && opensTitle(title) ? openingOther(annotated, inTitle) : [];
  const parties = [...more, ...inTitle, ...speakers(annotated)].filter(
    (party, index, all) => all.findIndex((one) => one.name === party.name) === index,
  );
  if (parties.length < 2) return null;
  const type: EngagementType = /phone|call/iu.test(told[0]) ? "call" : "meeting";
  const [first] = parties;
  const at: Span = first?.at ?? { start: opens.start, end: opens.end };
  return {
    rule: "title",
    sentence: 0,
    finite: true,
    type,
    form: type === "call" ? "phone" : null,
    rank: null,
    status: "held",
    statusAt: null,
    opens: at,
    clause: { start: opens.start, end: opens.end },
    host: [],
    guest: [],
    others: parties,
    initiator: [],
    date: null,
    place: null,
    occasion: null,
    separate: false,
  };
}

/** "Meeting with", "meets", "telephone conversation with", "call with"; not "meeting room". */
const TOLD_IN_TITLE =
  /\b(?:telephone conversations?|phone (?:call|talks?|conversation)|call|meetings?|talks|meets|met|conversation)\s+(?:with|between)\b|\bmeets\b|\bholds? (?:talks|meeting)\b/iu;
const NOT_HAPPENED =
  /\b(?:no|not|would|will|to|why|ready|before|ahead|if)\b.*\b(?:meet|talks|call)/iu;

/** "Meeting with X": whose it is stands in the text alone. */
const opensTitle = (title: string): boolean =>
  /^(?:working )?(?:telephone conversation|phone call|meeting|talks|conversation)\b/iu.test(title);

/** The first person of the first sentences who isn't in the title. */
function openingOther(
  { mentions, people, sentences }: AnnotatedReport,
  known: readonly Party[],
): readonly Party[] {
  const until = sentences[2]?.end ?? Number.POSITIVE_INFINITY;
  for (const mention of mentions) {
    if (mention.start > until) break;
    const person = people[mention.people[0] ?? -1];
    if (mention.people.length !== 1 || !person || person.honoured) continue;
    if (!known.some(({ name }) => name === person.name)) return [partyOf(person, mention)];
  }
  return [];
}

/** Who writes "I" in a statement "by" somebody. */
function writer({ report, tokens }: AnnotatedReport): readonly Party[] {
  const name = titleSpeaker(report);
  const first = tokens.find(({ text }) => text === "I" || /^(?:we|our|my)$/iu.test(text));
  if (!name || !first) return [];
  const at = { start: first.start, end: first.end };
  return [{ name, role: null, of: null, at, part: null, reason: "the speaker named in the title" }];
}

/** Whoever's full or last name stands in the title, in its order. */
function named({ people, mentions }: AnnotatedReport, title: string): readonly Party[] {
  const found: { readonly party: Party; readonly at: number }[] = [];
  for (const person of people) {
    const at = placeInTitle(title, person);
    const mention = mentions[person.mentions[0] ?? -1];
    if (at < 0 || !mention || person.honoured) continue;
    found.push({ party: partyOf(person, mention), at });
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ party }) => party);
}

function placeInTitle(title: string, { name, named }: Person): number {
  if (!named) return -1;
  const whole = title.indexOf(name);
  if (whole >= 0) return whole;
  const last = name.split(" ").at(-1) ?? "";
  return last.length > 2
    ? ` ${title} `.search(new RegExp(`[\\s]${literally(last)}(?![\\p{L}])`, "u"))
    : -1;
}

const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** The two who talk in a transcript. */
function speakers({ turns, people, mentions }: AnnotatedReport): readonly Party[] {
  const seen = new Set<number>();
  for (const { speaker } of turns) if (speaker !== null) seen.add(speaker);
  if (seen.size !== 2) return [];
  return [...seen].flatMap((index) => {
    const person = people[index];
    const mention = mentions[person?.mentions[0] ?? -1];
    return person && mention ? [partyOf(person, mention)] : [];
  });
}

const partyOf = ({ name, role, of }: Person, { start, end }: Span): Party => ({
  name,
  role,
  of,
  at: { start, end },
  part: null,
  reason: "named in the title too",
});
