import { expect, test } from "vitest";
import { decode, decodeAs } from "./decode.ts";

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));
const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"));

test("a byte-order mark decides, and is no part of the text", () => {
  expect(decode(utf8("\uFEFFŌzola"), false)).toEqual({
    text: "Ōzola",
    encoding: "utf-8",
    basis: "byte-order-mark",
  });
  const little = new Uint8Array(Buffer.from("\uFEFFŌzola", "utf16le"));
  expect(decode(little, false)).toMatchObject({ text: "Ōzola", encoding: "utf-16le" });
  const big = new Uint8Array(Buffer.from("\uFEFFŌzola", "utf16le").swap16());
  expect(decode(big, false)).toMatchObject({ text: "Ōzola", encoding: "utf-16be" });
});

test("bytes that are valid UTF-8 are UTF-8, whatever the page declares", () => {
  const page = utf8('<meta charset="windows-1251"><p>Ōzola</p>');
  expect(decode(page, true)).toMatchObject({ encoding: "utf-8", basis: "valid-utf-8" });
});

test("other bytes are read in the charset that the page declares, under its normal name", () => {
  const body = Uint8Array.of(0xd0, 0xe8, 0xe3, 0xe0);
  for (const head of [
    '<meta charset="windows-1251">',
    '<META http-equiv="Content-Type" content="text/html; charset=cp1251">',
    '<?xml version="1.0" encoding="x-cp1251"?>',
  ]) {
    const page = Buffer.concat([latin(head), body]);
    expect(decode(page, true)).toEqual({
      text: `${head}Рига`,
      encoding: "windows-1251",
      basis: "declared",
    });
  }
});

test("a charset in running text, an unknown one and UTF-16 without its mark declare nothing", () => {
  for (const head of ["<p>charset=koi8-r", '<meta charset="klingon">', '<meta charset="utf-16">']) {
    const page = latin(`${head} caf\xe9`);
    expect(decode(page, true)).toMatchObject({ encoding: "windows-1252", basis: "fallback" });
  }
  expect(decode(latin('<meta charset="koi8-r">\xe9'), false).basis).toBe("fallback");
});

test("Windows-1252 gives quotation marks, dashes and the euro sign, not control characters", () => {
  const bytes = Uint8Array.of(0x93, 0x61, 0x94, 0x20, 0x96, 0x20, 0x80, 0xe9, 0x92, 0x9f);
  expect(decode(bytes, false)).toEqual({
    text: "“a” – €é’Ÿ",
    encoding: "windows-1252",
    basis: "fallback",
  });
});

test("the encoding that was told gives the same text again", () => {
  for (const bytes of [
    utf8("\uFEFFa Ō"),
    utf8("a Ō"),
    latin("a \x93\xe9\x94"),
    latin("<meta charset=iso-8859-9>\xfd"),
  ]) {
    const { text, encoding } = decode(bytes, true);
    expect(decodeAs(bytes, encoding)).toBe(text);
  }
});
