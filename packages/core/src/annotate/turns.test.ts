import { expect, test } from "vitest";
import { reportOf } from "./testing.ts";
import { findTurns } from "./turns.ts";

const turns = (text: string) =>
  findTurns(reportOf(text)).map((t) => [t.turn, text.slice(t.start, t.end)]);

test("a turn begins after its label and goes on over paragraphs", () => {
  const text =
    "Speaking first, President Anna Ozola said:\n\n- Welcome.\n\nOur trade grows.\n\nGovernor Per Lind said:\n\n- Thank you.\n\nDuring the meeting, they discussed trade.";
  expect(turns(text)).toEqual([
    [0, "Welcome."],
    [0, "Our trade grows."],
    [1, "Thank you."],
  ]);
});

test("a label at the head of the paragraph opens a turn", () => {
  expect(turns("PRESIDENT OZOLA: Welcome.\n\nGOVERNOR LIND: Thank you.")).toEqual([
    [0, "Welcome."],
    [1, "Thank you."],
  ]);
});

test("one colon in prose is no transcript", () => {
  expect(turns("Note: the visit was short.\n\nThey met: it was late.")).toEqual([]);
});

test("labels inside a paragraph cut it into turns", () => {
  const text =
    "The President met Governor Per Lind.\n\nAnna Ozola: Your port is growing. Governor Per Lind: Exactly. It has doubled. Anna Ozola: Very good.";
  expect(turns(text)).toEqual([
    [0, "Your port is growing."],
    [1, "Exactly. It has doubled."],
    [2, "Very good."],
  ]);
});
