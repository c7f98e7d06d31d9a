import type { Block, Report } from "../model/report.ts";

/** A report of plain paragraphs for the tests of annotating and extracting: blocks are what blank lines part. */
export function reportOf(text: string, known: Partial<Report> = {}): Report {
  const blocks: Block[] = [];
  for (const found of text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)) {
    blocks.push({ kind: "paragraph", start: found.index, end: found.index + found[0].length });
  }
  return {
    id: "made-up",
    source: {
      path: "made-up.txt",
      line: null,
      url: null,
      field: null,
      mediaType: "text/plain",
      encoding: "utf-8",
      encodingBasis: "valid-utf-8",
      bytes: text.length,
      sha256: "0".repeat(64),
      retrieved: null,
    },
    title: null,
    outlet: null,
    authors: [],
    credits: [],
    section: null,
    published: null,
    updated: null,
    dateline: null,
    language: "en",
    licence: null,
    text,
    blocks,
    map: [[0, 0, text.length, text.length]],
    leads: [],
    citations: [],
    problems: [],
    ...known,
  };
}
