import { expect, test } from "vitest";
import { startingIn } from "./starting-in.ts";

const spans = [0, 3, 3, 7, 12].map((start) => ({ start, end: start + 2 }));

test("gives what starts in a place, its end not included, in order", () => {
  expect(startingIn(spans, { start: 3, end: 12 }).map(({ start }) => start)).toEqual([3, 3, 7]);
});

test("gives nothing where nothing starts", () => {
  expect(startingIn(spans, { start: 8, end: 12 })).toEqual([]);
  expect(startingIn([], { start: 0, end: 9 })).toEqual([]);
});
