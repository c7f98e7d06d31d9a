import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import type { Citation } from "../model/citation.ts";
import { toSource } from "../model/offset-map.ts";
import type { MediaType } from "../model/source.ts";
import { sourceWords } from "../read/source-words.ts";
import { readOrThrow } from "../read/testing.ts";
import { extract } from "./extract.ts";

const EXAMPLES = new URL("../../../../examples/", import.meta.url);
const MEDIA: Readonly<Record<string, MediaType>> = {
  txt: "text/plain",
  html: "text/html",
  json: "application/json",
};

/** The built-in example, each file as its own source; JSON Lines files object by object. */
function examples() {
  return readdirSync(EXAMPLES)
    .sort()
    .flatMap((name) => {
      const text = readFileSync(new URL(name, EXAMPLES), "utf8");
      const ending = name.split(".").at(-1) ?? "";
      const mediaType = ending === "jsonl" ? "application/json" : MEDIA[ending];
      if (!mediaType) return [];
      const parts = ending === "jsonl" ? text.split("\n").filter(Boolean) : [text];
      return parts.map((part) => {
        const json = mediaType === "application/json" ? JSON.parse(part) : null;
        const field = json === null ? null : typeof json.html === "string" ? "html" : "text";
        return { name, mediaType, text: part, report: readOrThrow(part, mediaType, { field }) };
      });
    });
}

const read = examples();

test("the example is there", () => {
  expect(read.length).toBeGreaterThanOrEqual(14);
});

for (const [index, { name, mediaType, text, report }] of read.entries()) {
  const record = extract(annotate(report));
  const entries = [
    ...record.people,
    ...record.organisations,
    ...record.places,
    ...record.engagements,
    ...record.statements,
    ...record.figures,
    ...record.undertakings,
    ...record.documents,
    ...record.gifts,
  ];

  test(`${name} (${index}): every entry cites the exact words, in the text and in the source`, () => {
    for (const entry of entries) {
      expect(entry.citations, entry.key).not.toHaveLength(0);
      for (const cited of entry.citations) expectProof(cited);
    }
    for (const cited of record.citations) expectProof(cited);
  });

  test(`${name} (${index}): keys are unique and the record is plain data, the same each time`, () => {
    expect(new Set(entries.map((entry) => entry.key)).size).toBe(entries.length);
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    expect(extract(annotate(report))).toEqual(record);
  });

  function expectProof(cited: Citation): void {
    if (cited.in === "metadata") return;
    expect(cited.end, cited.rule).toBeGreaterThan(cited.start);
    const at =
      cited.in === "text"
        ? toSource(report.map, { start: cited.start, end: cited.end })
        : { in: "source" as const, start: cited.start, end: cited.end };
    expect(at).not.toBeNull();
    if (cited.in === "text") expect(report.text.slice(cited.start, cited.end)).toBe(cited.text);
    const source = { text, mediaType, field: report.source.field };
    if (at) expect(sourceWords(source, at)).toBe(cited.text.replace(/\s+/g, " ").trim());
  }
}
