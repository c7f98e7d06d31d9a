import { expect, test } from "vitest";
import { compareScores, fallen, isFieldLayer, numberRight, showTable } from "./score-compare.mjs";

const score = (f1: number, gold: number) => ({ precision: f1, recall: f1, f1, gold, got: gold });
const right = (tp: number, gold: number) => score(tp / gold, gold);
type Layers = Record<string, ReturnType<typeof score>>;
const table = (layers: Layers, ids = "a") => ({ reports: 3, extracted: 3, ids, layers });
const fell = (now: Layers, before: Layers) =>
  fallen(compareScores({ all: table(now) }, { all: table(before) }));

test("a layer of items falls by its F1, and not by half a hundredth or less", () => {
  expect(fell({ people: score(0.8, 100) }, { people: score(0.806, 100) })).toEqual(["all, people"]);
  expect(fell({ people: score(0.8, 100) }, { people: score(0.805, 100) })).toEqual([]);
  expect(fell({ people: score(0.9, 100) }, { people: score(0.8, 100) })).toEqual([]);
});

test("a layer with thirty gold items or fewer is printed and not judged", () => {
  expect(fell({ gifts: score(0, 30) }, { gifts: score(1, 30) })).toEqual([]);
  expect(fell({ gifts: score(0.9, 31) }, { gifts: score(1, 31) })).toEqual(["all, gifts"]);
});

test("a layer that scores fields falls by the number right, whatever became of its rate", () => {
  // More items are matched, so the rate sinks while more is right.
  expect(fell({ "main: date": right(60, 100) }, { "main: date": right(50, 60) })).toEqual([]);
  // Fewer are matched, so the rate rises while less is right.
  expect(fell({ "main: date": right(40, 40) }, { "main: date": right(50, 60) })).toEqual([
    "all, main: date",
  ]);
  expect(fell({ "main: date": right(199, 400) }, { "main: date": right(200, 400) })).toEqual([]);
  expect(fell({ "main: date": right(198, 400) }, { "main: date": right(200, 400) })).toEqual([
    "all, main: date",
  ]);
});

test("a field layer cannot escape by losing its matched items", () => {
  expect(fell({ "main: date": right(5, 5) }, { "main: date": right(50, 60) })).toHaveLength(1);
  expect(fell({}, { "main: date": right(50, 60) })).toHaveLength(1);
});

test.each([
  "people: office",
  "main: type",
  "main: participants",
  "statements: mode",
  "statements: act",
  "figures: change",
  "figures: period",
  "figures: speaker",
  "undertakings: status",
  "undertakings: by",
  "undertakings: date",
])("%s scores a field", (layer) => expect(isFieldLayer(layer)).toBe(true));

test.each([
  "people",
  "engagements: main",
  "body: kept",
  "page: title",
  "statements: text",
  "statements: text+speaker",
  "figures: value+unit",
  "figures: +indicator",
  "undertakings",
])("%s scores items", (layer) => expect(isFieldLayer(layer)).toBe(false));

test("the number right follows from recall and gold", () => {
  expect(numberRight({ ...score(0, 3), recall: 0.666667 })).toBe(2);
});

test("tables are compared one by one, and only where they were taken on the same reports", () => {
  const before = { all: table({ people: score(1, 100) }), blind: table({ people: score(1, 100) }) };
  const now = {
    all: table({ people: score(0.5, 100) }, "other"),
    blind: table({ people: score(0.5, 100) }),
  };
  expect(fallen(compareScores(now, before))).toEqual(["blind, people"]);
  expect(compareScores(now, before).map((c) => c.comparable)).toEqual([false, true]);
});

test("nothing falls before any score was kept", () => {
  expect(fallen(compareScores({ all: table({ people: score(0, 100) }) }, null))).toEqual([]);
});

test("a printed table tells the totals, the change and what fell", () => {
  const [compared] = compareScores(
    { seed: table({ people: score(0.8, 40), "main: date": right(30, 40) }) },
    { seed: table({ people: score(0.9, 40), "main: date": right(28, 38) }) },
  );
  if (compared === undefined) throw new Error("no table came out");
  expect(showTable(compared)).toBe(
    [
      "seed: 3 reports, 3 extracted",
      "layer                     precision   recall       F1   gold  change",
      "people                        0.800    0.800    0.800     40  -0.100  FELL",
      "main: date                    0.750    0.750    0.750     40  +2 right",
      "",
    ].join("\n"),
  );
});
