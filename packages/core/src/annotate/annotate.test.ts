import { expect, test } from "vitest";
import { annotate } from "./annotate.ts";
import { reportOf } from "./testing.ts";

const TEXT =
  "Ms Anna Ozola, Minister of Trade of Norvania, said:\n\n- Welcome.\n\nOur trade is growing.";

test("a turn's speaker is the person whom its label names", () => {
  const { turns, people } = annotate(reportOf(TEXT));
  expect(turns.map(({ speaker }) => people[speaker ?? -1]?.name)).toEqual([
    "Anna Ozola",
    "Anna Ozola",
  ]);
});

test("a report in a language that isn't read gets no annotations", () => {
  const { tokens, sentences, mentions, people } = annotate(reportOf(TEXT, { language: "de" }));
  expect([tokens, sentences, mentions, people]).toEqual([[], [], [], []]);
});

test("a text too short to tell its language is read as English", () => {
  expect(annotate(reportOf(TEXT, { language: null })).people).toHaveLength(1);
});
