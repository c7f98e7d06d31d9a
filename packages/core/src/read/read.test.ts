import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSource } from "../model/offset-map.ts";
import type { Report } from "../model/report.ts";
import { NOTHING_SUPPLIED, type Source } from "../model/source.ts";
import { read } from "./read.ts";
import { sourceWords } from "./source-words.ts";
import { readOrThrow, sourceOf } from "./testing.ts";

const TEXT =
  "TARVEL, May 7. /NORVTAC/. President of Norvania Edran Solvik met with Governor Boran Teskel.\n\n" +
  "They said that the ferry line would open in the spring of next year.";
const record = (more: object) => JSON.stringify({ text: TEXT, ...more });

describe("reading a JSON record", () => {
  it("takes its metadata as told, each cited by its key", () => {
    const report = readOrThrow(
      record({
        url: "https://norvtac.example/1",
        title: "Solvik meets Teskel",
        date: "2022-05-07",
        outlet: "NORVTAC",
        authors: ["Lira Ostan", { name: "Per Lind" }],
        section: "Politics",
        licence: "CC BY 4.0",
      }),
      "application/json",
    );
    expect(report).toMatchObject({
      title: "Solvik meets Teskel",
      published: "2022-05-07",
      outlet: "NORVTAC",
      authors: ["Lira Ostan", "Per Lind"],
      section: "Politics",
      licence: "CC BY 4.0",
      text: TEXT,
      dateline: { place: "Tarvel", date: "2022-05-07", agency: "NORVTAC" },
    });
    expect(report.source).toMatchObject({ url: "https://norvtac.example/1", field: "text" });
    expect(report.citations.find(({ field }) => field === "published")).toMatchObject({
      in: "metadata",
      key: "date",
      text: "2022-05-07",
    });
  });

  it("reads the html where there are both, and the text where the edge says so", () => {
    const json = record({ html: "<p>The governor met the president in Tarvel.</p>" });
    expect(readOrThrow(json, "application/json").source.field).toBe("html");
    expect(readOrThrow(json, "application/json", { field: "text" }).text).toBe(TEXT);
  });

  it.each([
    [`${TEXT}\n\n###\n`, TEXT],
    [`${TEXT}\n\n\\###\n`, TEXT],
    [`${TEXT}\n\n-30-`, TEXT],
    [`${TEXT} AB/CD`, TEXT],
    [`*(Archived Content)*\n\nFROM THE OFFICE OF PUBLIC AFFAIRS\n\nAB-123\n\n${TEXT}`, TEXT],
    [
      `Office of the Spokesperson\n\nThe below is attributable to Spokesperson Per Lind:\n\n${TEXT}`,
      TEXT,
    ],
    [
      `7 May 2022 Posted in [Press releases](/news)\n\n${TEXT}\n\n**MINISTRY OF TRADE**\n<br>**7 MAY 2022**\n\n<p class="x">Last updated on 7 May 2022</p>`,
      TEXT,
    ],
    [`${TEXT}\n\nYes.\n\nFor press inquiries, contact press@norvania.example.`, `${TEXT}\n\nYes.`],
    [
      "1.&nbsp; The minister met the governor.\n\n2. They spoke of trade.",
      "The minister met the governor.\n\nThey spoke of trade.",
    ],
    [
      "**TARVEL** – The *Herald* writes of [a ferry](https://norvania.example/1).",
      "TARVEL – The Herald writes of a ferry.",
    ],
    ["AT&T and a < b [sic] cost $5 * 3.", "AT&T and a < b [sic] cost $5 * 3."],
  ])("takes senders' marks off the ends and keeps the article: %j", (text, expected) => {
    expect(readOrThrow(JSON.stringify({ text }), "application/json").text).toBe(expected);
  });

  it("never drops a paragraph for being short", () => {
    const text = "Question: And the ferry?\n\nYes.\n\nWhen\n\nSoon";
    expect(readOrThrow(JSON.stringify({ text }), "application/json").text).toBe(text);
  });

  it("leads back through escapes to the record", () => {
    const json = '{"text": "The \\"Velm\\" caf\\u00e9\\nsaid: Stra\\u00DFe &amp; so on."}';
    const report = readOrThrow(json, "application/json");
    const at = toSource(report.map, { start: 4, end: 15 });
    expect(report.text.slice(4, 15)).toBe('"Velm" café');
    expect(at && json.slice(at.start, at.end)).toBe('\\"Velm\\" caf\\u00e9');
  });

  it("broken JSON is a problem with the place", () => {
    const result = read(sourceOf('{"text": "a",\n "b" 1}', "application/json"));
    expect(result).toMatchObject({ ok: false, problem: { code: "json-invalid" } });
    expect(!result.ok && result.problem.message).toMatch(/line 2, column \d/);
  });

  it.each(['{"title": "a"}', "[]", "3", '{"text": ""}', "null"])("%s holds no report", (json) => {
    expect(read(sourceOf(json, "application/json"))).toMatchObject({
      problem: { code: "json-no-text" },
    });
  });
});

describe("reading any source", () => {
  it("an empty one is a problem", () => {
    expect(read(sourceOf(" \n ", "text/plain"))).toMatchObject({ problem: { code: "empty" } });
  });

  it("what the user supplied counts first and is cited as given", () => {
    const supplied = { ...NOTHING_SUPPLIED, published: "2022-06-01", title: "Given" };
    const report = readOrThrow(record({ title: "Told", date: "2022-05-07" }), "application/json", {
      supplied,
    });
    expect(report).toMatchObject({ title: "Given", published: "2022-06-01" });
    expect(report.citations.find(({ field }) => field === "title")).toMatchObject({
      key: "--title",
      text: "Given",
    });
  });

  it("a date that is none is a doubt, and the report is kept", () => {
    const report = readOrThrow(record({ date: "soon" }), "application/json");
    expect(report.published).toBeNull();
    expect(report.problems).toMatchObject([{ code: "value-invalid" }]);
  });

  it("a report in another language is kept with a problem", () => {
    const text =
      "Der Präsident empfing am Dienstag den Gouverneur der Region und sprach mit ihm über den Handel und die neue Fähre.";
    const report = readOrThrow(text, "text/plain");
    expect(report.language).toBe("de");
    expect(report.problems).toMatchObject([{ code: "language-unsupported" }]);
    expect(report.text).toBe(text);
  });

  it("survives a round through JSON", () => {
    const report = readOrThrow(record({ outlet: "NORVTAC" }), "application/json");
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

/** Pieces that pages are made of, broken ones too. */
const PIECE = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "The president met the governor. ",
      "Trade grew by 13 percent, he said. ",
      "ferry ",
      "Read also\n\n",
      "7 May 2022 - 10:15\n\n",
      "- Thank you.",
      "\n",
      "\n\n",
      "  ",
      "\u00a0",
      "\u200b",
      "\u00ad",
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "<p>",
      "</p>",
      "<div class=share>",
      "</div>",
      "<br>",
      "<b>",
      "</b>",
      "<a href='/x'>",
      "</a>",
      "<span hidden>",
      "</span>",
      "<li>",
      "<td>",
      "<tr>",
      "<script>",
      "</script>",
      "<svg>",
      "</svg>",
      "<h1>",
      "</h1>",
      "<!-- x -->",
      "<!--",
      "<time datetime=2022-05-07>",
      "<html>",
      "<body>",
      "<button>",
      "</button>",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "&amp;",
      "&nbsp;",
      "&#233;",
      "&#x1F600;",
      "&amp",
      "&copy;",
      "&ngE;",
      "&;",
      "**",
      "*",
      "\\#",
      "[a](/b)",
      "[",
      "](/x)",
      "{:a}",
      "###",
      "\ud83d",
      "\u0000",
      '"',
      "\\",
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const MIXED = fc.array(PIECE, { maxLength: 60 }).map((pieces) => pieces.join(""));
const fold = (words: string): string => words.replace(/\s+/g, " ").trim();

/** Every stretch inside one block must be what decoding its place in the source gives. */
function expectToLeadBack(report: Report, source: Source, seed: readonly number[]): void {
  const cited = { text: source.text, mediaType: source.mediaType, field: report.source.field };
  for (const [index, block] of report.blocks.entries()) {
    const length = block.end - block.start;
    const a = block.start + (((seed[0] ?? 0) * (index + 1)) % length);
    const b = block.start + (((seed[1] ?? 0) * (index + 3)) % length);
    // A run of unequal lengths (an entity of two characters) stands as a whole.
    const isCut = (at: number): boolean =>
      report.map.some(
        ([start, , size, sourceSize]) => size !== sourceSize && start < at && at < start + size,
      );
    for (const span of [block, { start: Math.min(a, b), end: Math.max(a, b) + 1 }]) {
      if (isCut(span.start) || isCut(span.end)) continue;
      const at = toSource(report.map, { start: span.start, end: span.end });
      const words = at ? sourceWords(cited, at) : "";
      expect(words).toBe(fold(report.text.slice(span.start, span.end)));
    }
  }
  for (const citation of report.citations) {
    if (citation.in === "text")
      expect(report.text.slice(citation.start, citation.end)).toBe(citation.text);
    if (citation.in === "source") {
      expect(sourceWords(cited, { in: "source", start: citation.start, end: citation.end })).toBe(
        citation.text,
      );
    }
  }
}

describe("whatever the source holds", () => {
  const seeds = fc.array(fc.nat(1000), { minLength: 2, maxLength: 2 });

  it.each(["text/plain", "text/html"] as const)(
    "%s is read without an exception, and every block leads back",
    (mediaType) => {
      fc.assert(
        fc.property(MIXED, seeds, (text, seed) => {
          const source = sourceOf(text, mediaType);
          const result = read(source);
          if (result.ok) expectToLeadBack(result.value, source, seed);
        }),
        { numRuns: 300 },
      );
    },
  );

  it.each(["text", "html"] as const)("so is a JSON record with any %s", (field) => {
    fc.assert(
      fc.property(MIXED, seeds, (text, seed) => {
        const source = sourceOf(JSON.stringify({ [field]: text }), "application/json");
        const result = read(source);
        if (result.ok) expectToLeadBack(result.value, source, seed);
      }),
      { numRuns: 300 },
    );
  });

  it("no JSON makes it throw", () => {
    fc.assert(fc.property(fc.string(), (json) => void read(sourceOf(json, "application/json"))));
    fc.assert(fc.property(fc.json(), (json) => void read(sourceOf(json, "application/json"))));
  });
});

describe("time grows with the length alone", () => {
  const words = "The minister met the governor and they discussed trade at length. ";
  it.each([
    ["nested elements", "text/html", `<html><body>${"<div>".repeat(100_000)}<p>${words.repeat(3)}`],
    [
      "elements that are never closed",
      "text/html",
      `<html><body>${`<div><p>${words}`.repeat(20_000)}`,
    ],
    [
      "end tags of nothing",
      "text/html",
      `<body>${"<div>".repeat(20_000)}${"</span></p>".repeat(50_000)}${words}`,
    ],
    [
      "a megabyte in an attribute",
      "text/html",
      `<body><p class="${"share ".repeat(200_000)}">${words}`,
    ],
    ["opening brackets", "text/html", `<body>${"<".repeat(200_000)}${words}`],
    ["one long line", "text/plain", words.repeat(20_000)],
    ["one long word", "text/plain", "A.".repeat(200_000)],
    ["many cut lines", "text/plain", `${words}\n`.repeat(10_000)],
    ["many Markdown signs", "text/plain", "[a](/".repeat(100_000)],
    [
      "many keys",
      "application/json",
      `{${Array.from({ length: 50_000 }, (_, i) => `"k${i}":"v"`).join(",")},"text":"Yes."}`,
    ],
  ] as const)(
    "%s",
    (_, mediaType, text) => {
      // Quadratic work on any of these takes minutes; the time limit of a test is the measure.
      expect(() => read(sourceOf(text, mediaType))).not.toThrow();
    },
    20_000,
  );
});

it("a JSON date in words is cited as written and read as an ISO date", () => {
  const report = readOrThrow(
    JSON.stringify({
      title: " Talks  held ",
      published: "12 March 2024",
      text: "The sides met in Tarvel.",
    }),
    "application/json",
    { field: "text" },
  );
  expect(report.published).toBe("2024-03-12");
  const cited = report.citations.find(({ field }) => field === "published");
  expect(cited).toMatchObject({
    key: "published",
    text: "12 March 2024",
    reason: "read as 2024-03-12",
  });
});
