import fc from "fast-check";
import { expect, test } from "vitest";
import { arrayElements } from "./json-array.ts";

const elementsOf = (text: string): readonly string[] => {
  const bytes = Buffer.from(text);
  return arrayElements(bytes).map(({ start, end }) => bytes.subarray(start, end).toString());
};

test("each element is its own bytes, brackets and commas in strings aside", () => {
  const text = '\uFEFF [\n {"a": "],}\\""},\r\n{"b": [1, {"c": 2}]} , "x,y", 3 ]';
  expect(elementsOf(text)).toEqual(['{"a": "],}\\""}', '{"b": [1, {"c": 2}]}', '"x,y"', "3"]);
});

test("an element is told with the line on which it begins", () => {
  expect(arrayElements(Buffer.from('[{"a":\n1},\n\n{"b":2}]')).map((e) => e.line)).toEqual([1, 4]);
});

test("an empty list and what is no list have no elements", () => {
  for (const text of ["[]", "[ \n ]", "{}", '"[1]"', ""]) expect(elementsOf(text)).toEqual([]);
});

test("the elements of any list are those that JSON finds", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.boolean(), (list, indented) => {
      const text = JSON.stringify(list, null, indented ? 2 : undefined);
      expect(elementsOf(text).map((e) => JSON.parse(e))).toEqual(JSON.parse(text));
    }),
  );
});
