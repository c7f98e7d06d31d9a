import { describe, expect, it } from "vitest";
import { findJsonString } from "./json-string.ts";

describe("a string of a JSON record", () => {
  it("is found at the top, not in what is nested, the last of equal keys", () => {
    const json = '{"a":{"text":"no"},"b":["text",{"text":"no"}],"text":"first","text":"la\\"st"}';
    expect(findJsonString(json, "text")?.value).toBe('la"st');
    expect(findJsonString(json, "a")).toBeNull();
  });

  it("is found under a key that is written with escapes", () => {
    expect(findJsonString('{"t\\u0065xt": "yes"}', "text")?.value).toBe("yes");
  });

  it("has no half of a surrogate pair, but pairs written as two escapes", () => {
    expect(findJsonString('{"text":"a\\ud83d b \\ud83d\\ude00"}', "text")?.value).toBe(
      "a\uFFFD b 😀",
    );
  });

  it("maps each escape as a whole", () => {
    const found = findJsonString('{"text":"a\\u00e9\\nb"}', "text");
    expect(found?.value).toBe("aé\nb");
    expect(found?.map).toEqual([
      [0, 9, 1, 1],
      [1, 10, 1, 6],
      [2, 16, 1, 2],
      [3, 18, 1, 1],
    ]);
  });
});
