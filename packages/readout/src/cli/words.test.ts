import { expect, test } from "vitest";
import {
  byteSize,
  grouped,
  hang,
  officeWords,
  plain,
  shorten,
  widthOfText,
  wrap,
} from "./words.ts";

test("control characters of a report never reach the terminal", () => {
  expect(plain("a\u001b[31mred\u001b]0;title\u0007\r\nb\u202egnorw\u0085")).toBe(
    "a [31mred ]0;title b gnorw",
  );
  expect(plain("Gurbanguly Berdimuhamedow – “Ōzola” 习近平")).toBe(
    "Gurbanguly Berdimuhamedow – “Ōzola” 习近平",
  );
});

test("text is cut at a word's end, never beyond its width", () => {
  expect(shorten("The ferry line opens in May", 40)).toBe("The ferry line opens in May");
  expect(shorten("The ferry line opens in May", 18)).toBe("The ferry line…");
  expect(shorten("习近平主席会见", 7)).toBe("习近平…");
});

test("text wraps at spaces, and a word that is too long is cut", () => {
  expect(wrap("one two  three", 7)).toEqual(["one two", "three"]);
  expect(wrap("abcdefghij kl", 4)).toEqual(["abcd", "efgh", "ij", "kl"]);
  expect(wrap("习近平主席", 4)).toEqual(["习近", "平主", "席"]);
  expect(wrap("", 10)).toEqual([""]);
  for (const line of wrap("Никто не забыт и ничто не забыто", 9))
    expect(widthOfText(line)).toBeLessThanOrEqual(9);
});

test("an address or a key is never cut, as it could not be copied", () => {
  const address = "https://agency.example/news/2024/03/12/talks";
  expect(wrap(`see ${address}, page 2`, 12)).toEqual(["see", `${address},`, "page 2"]);
  expect(wrap("engagement-3f9a1c2b7d10e4a5-512", 12)).toEqual(["engagement-3f9a1c2b7d10e4a5-512"]);
});

test("text hangs beside its head, or below a head that is too long", () => {
  expect(hang("date", "held talks about the ferry", 8, 28)).toBe(
    "date    held talks about the\n        ferry",
  );
  expect(hang("a long head", "text", 8, 28)).toBe("a long head\n        text");
});

test("numbers are grouped by commas on every machine", () => {
  expect([grouped(0), grouped(1234567), grouped(-1234.5), grouped(1e21)]).toEqual([
    "0",
    "1,234,567",
    "-1,234.5",
    "1e+21",
  ]);
  expect([byteSize(999), byteSize(1536), byteSize(64_000_000)]).toEqual([
    "999 bytes",
    "1.5 kB",
    "64 MB",
  ]);
});

test("an office names what it belongs to once", () => {
  expect(officeWords({ role: "President", of: "Nordland" })).toBe("President of Nordland");
  expect(officeWords({ role: "President of Nordland", of: "Nordland" })).toBe(
    "President of Nordland",
  );
  expect(officeWords({ role: "President", of: null })).toBe("President");
  expect(officeWords({ role: null, of: null })).toBeNull();
});
