import { expect, test } from "vitest";
import { combineField, combineStatus } from "./combine.ts";

test("a field has the value that most accounts tell", () => {
  expect(combineField(["Tolva", "Castle Brenn", "Tolva", null])).toBe("Tolva");
});

test("among equals the fuller value counts: the more exact date, the longer name", () => {
  expect(combineField(["2024-03", "2024-03-12"])).toBe("2024-03-12");
  expect(combineField(["the border", "the border post at Brenn"])).toBe("the border post at Brenn");
});

test("what no account tells stays null", () => {
  expect(combineField([null, null])).toBeNull();
  expect(combineField([])).toBeNull();
});

test("the order of the accounts makes no difference", () => {
  expect(combineField(["Brenn", "Tolva"])).toBe(combineField(["Tolva", "Brenn"]));
});

test("an engagement that one account tells as held was held, whatever others announced", () => {
  expect(combineStatus(["upcoming", "held"])).toBe("held");
  expect(combineStatus(["upcoming", "cancelled"])).toBe("cancelled");
  expect(combineStatus(["upcoming"])).toBe("upcoming");
});
