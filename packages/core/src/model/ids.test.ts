import { expect, test } from "vitest";
import { entryKey, parseEntryKey } from "./ids.ts";

const HASH = "0123456789abcdef".repeat(4);

test("a key names the kind, the source and the place of the first word there", () => {
  const key = entryKey("statement", HASH, [[0, 100, 50, 50]], { start: 12, end: 20 }, new Set());
  expect(key).toBe("statement-0123456789abcdef-112");
});

test("two entries that open with one word get different keys", () => {
  const taken = new Set<string>();
  const map = [[0, 0, 50, 50]] as const;
  const keys = [1, 2].map(() => entryKey("figure", HASH, map, { start: 3, end: 4 }, taken));
  expect(keys).toEqual(["figure-0123456789abcdef-3", "figure-0123456789abcdef-3-2"]);
});

test("only a well-formed string is an entry key", () => {
  expect(parseEntryKey("gift-0123456789abcdef-7")).toBe("gift-0123456789abcdef-7");
  expect(parseEntryKey("gift-7")).toBeNull();
  expect(parseEntryKey("../gift-0123456789abcdef-7")).toBeNull();
});
