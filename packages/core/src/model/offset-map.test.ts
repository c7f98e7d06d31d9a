import { expect, test } from "vitest";
import { composeMaps, type OffsetMap, toSource } from "./offset-map.ts";

// text "A & B\n\nC" read from the source "<p>A &amp; B</p><p>C</p>"
const MAP: OffsetMap = [
  [0, 3, 2, 2],
  [2, 5, 1, 5],
  [3, 10, 2, 2],
  [7, 19, 1, 1],
];

test("copied characters lead back one by one", () => {
  expect(toSource(MAP, { start: 0, end: 1 })).toEqual({ in: "source", start: 3, end: 4 });
});

test("an entity leads back as a whole", () => {
  expect(toSource(MAP, { start: 2, end: 3 })).toEqual({ in: "source", start: 5, end: 10 });
});

test("a span over a paragraph break leads from its first to its last word", () => {
  expect(toSource(MAP, { start: 4, end: 8 })).toEqual({ in: "source", start: 11, end: 20 });
});

test("text that came from no source leads nowhere", () => {
  expect(toSource(MAP, { start: 5, end: 7 })).toBeNull();
});

test("a page inside a JSON string leads through both to the source", () => {
  // the JSON source `{"html":"<p>\"A\"</p>"}`: the page `<p>"A"</p>` opens at 9, its quotation marks are escaped
  const page: OffsetMap = [
    [0, 9, 3, 3],
    [3, 12, 1, 2],
    [4, 14, 1, 1],
    [5, 15, 1, 2],
    [6, 17, 4, 4],
  ];
  const text: OffsetMap = [[0, 3, 3, 3]];
  const whole = composeMaps(text, page);
  expect(toSource(whole, { start: 0, end: 1 })).toEqual({ in: "source", start: 12, end: 14 });
  expect(toSource(whole, { start: 1, end: 2 })).toEqual({ in: "source", start: 14, end: 15 });
  expect(toSource(whole, { start: 0, end: 3 })).toEqual({ in: "source", start: 12, end: 17 });
});
