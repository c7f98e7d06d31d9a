import fc from "fast-check";
import { expect, test } from "vitest";
import { readLines } from "./lines.ts";

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(text: string, size: number, limit = 1000) {
  const lines: (string | null)[] = [];
  for await (const { number, bytes } of readLines(inPieces(Buffer.from(text), size), limit)) {
    expect(number).toBe(lines.length + 1);
    lines.push(bytes === null ? null : Buffer.from(bytes).toString());
  }
  return lines;
}

test("lines come without their ends, and a last line without one counts", async () => {
  expect(await linesOf("one\ntwo\r\n\nfour", 4)).toEqual(["one", "two", "", "four"]);
  expect(await linesOf("one\n", 4)).toEqual(["one"]);
  expect(await linesOf("", 4)).toEqual([]);
});

test("a byte-order mark at the head of the file belongs to no line", async () => {
  expect(await linesOf("\uFEFFone\n\uFEFFtwo", 5)).toEqual(["one", "\uFEFFtwo"]);
});

test("a line over the limit is told without its bytes, and the stream goes on after it", async () => {
  expect(await linesOf(`a\n${"x".repeat(50)}\nb\n${"y".repeat(50)}`, 7, 10)).toEqual([
    "a",
    null,
    "b",
    null,
  ]);
  expect(await linesOf(`${"x".repeat(10)}\n${"x".repeat(11)}`, 64, 10)).toEqual([
    "x".repeat(10),
    null,
  ]);
});

test("the lines do not depend on how the stream was cut", async () => {
  const text = fc
    .array(fc.constantFrom("a", "ž", "\n", " ", "€"), { maxLength: 60 })
    .map((l) => l.join(""));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (all, size) => {
      const expected = all.split("\n");
      if (expected.at(-1) === "") expected.pop();
      expect(await linesOf(all, size)).toEqual(expected);
    }),
  );
});
