import type { AnnotatedReport, Mention, TurnParagraph } from "../model/annotation.ts";
import type { Report } from "../model/report.ts";
import { findMentions } from "./mentions/find-mentions.ts";
import { findQuantities } from "./quantities.ts";
import { findQuotations } from "./quotations.ts";
import { findSentences } from "./sentences.ts";
import { findTimes } from "./times.ts";
import { findTokens } from "./tokens.ts";
import { findTurns, type UnnamedTurn } from "./turns.ts";

/**
 * All that a reader of the words sees in them: the only thing that `extract` reads. A report in a language that isn't
 * read yet gets no annotations, so that nothing in it is misread; `read` has noted the problem.
 */
export function annotate(report: Report): AnnotatedReport {
  if (report.language !== null && report.language !== "en") return unread(report);
  const tokens = findTokens(report.text);
  const sentences = findSentences(report, tokens);
  const quotations = findQuotations(report);
  const times = findTimes({ report, tokens, sentences });
  const quantities = findQuantities({ report, tokens, sentences, times });
  const { mentions, people } = findMentions({ report, tokens, sentences, quotations });
  const turns = nameSpeakers(findTurns(report), mentions);
  return { report, tokens, sentences, quotations, turns, times, quantities, mentions, people };
}

/** Every paragraph of a turn gets the person whom the turn's label names last ("…, President of X Anna Ozola said:"). */
function nameSpeakers(
  turns: readonly UnnamedTurn[],
  mentions: readonly Mention[],
): readonly TurnParagraph[] {
  const speakers = new Map<number, number>();
  for (const { label, turn } of turns) {
    if (!label) continue;
    const named = mentions.filter(
      (mention) =>
        mention.people.length === 1 &&
        !mention.possessive &&
        mention.start >= label.start &&
        mention.end <= label.end + 1,
    );
    const speaker = named.at(-1)?.people[0];
    if (speaker !== undefined) speakers.set(turn, speaker);
  }
  return turns.map((paragraph) => ({
    ...paragraph,
    speaker: speakers.get(paragraph.turn) ?? null,
  }));
}

const unread = (report: Report): AnnotatedReport => ({
  report,
  tokens: [],
  sentences: [],
  quotations: [],
  turns: [],
  times: [],
  quantities: [],
  mentions: [],
  people: [],
});
