import type { Report } from "../../model/report.ts";
import { findQuotations } from "../quotations.ts";
import { findSentences } from "../sentences.ts";
import { reportOf } from "../testing.ts";
import { findTokens } from "../tokens.ts";
import { findMentions } from "./find-mentions.ts";

/** People and mentions of a made-up report, for the tests of this folder. */
export function mentionsOf(text: string, known: Partial<Report> = {}) {
  const report = reportOf(text, known);
  const tokens = findTokens(text);
  const sentences = findSentences(report, tokens);
  return {
    text,
    ...findMentions({ report, tokens, sentences, quotations: findQuotations(report) }),
  };
}

/** "Anna Ozola | President | Norvania" for each named person, in order. */
export const peopleIn = (text: string, known: Partial<Report> = {}): readonly string[] =>
  mentionsOf(text, known)
    .people.filter(({ named }) => named)
    .map(({ name, role, of }) => [name, role ?? "-", of ?? "-"].join(" | "));

/** "the head of state → Anna Ozola" for each mention of the kinds given, in order. */
export function meaningsIn(
  text: string,
  kinds: readonly string[],
  known: Partial<Report> = {},
): readonly string[] {
  const { mentions, people } = mentionsOf(text, known);
  return mentions
    .filter(({ kind }) => kinds.includes(kind))
    .map(
      ({ start, end, people: meant }) =>
        `${text.slice(start, end)} → ${meant.map((index) => people[index]?.name).join(" + ") || "nobody"}`,
    );
}
