import { expect, test } from "vitest";
import { matchesOf } from "./matches.ts";

test("finds what matchAll finds, whatever was searched before", () => {
  const pattern = /(?<word>\p{Lu}\p{L}+)/gu;
  const words = (text: string) => matchesOf(pattern, text).map((match) => match.groups?.word);
  expect(words("Anna met Per")).toEqual(["Anna", "Per"]);
  pattern.lastIndex = 5;
  expect(words("Anna met Per")).toEqual(["Anna", "Per"]);
  expect(words("nobody")).toEqual([]);
});

test("ends where an expression matches the empty string", () => {
  expect(matchesOf(/a*/g, "aab").map((match) => match.index)).toEqual([0, 2, 3]);
});
