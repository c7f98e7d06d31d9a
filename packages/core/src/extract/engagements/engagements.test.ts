import { describe, expect, it } from "vitest";
import { annotate } from "../../annotate/annotate.ts";
import { reportOf } from "../../annotate/testing.ts";
import { entryKey } from "../../model/ids.ts";
import type { EngagementEntry } from "../../model/record.ts";
import type { Report } from "../../model/report.ts";
import { extractEngagements } from "../engagements.ts";
import { readCases } from "../testing.ts";

const PUBLISHED = "2021-05-12";

function engagementsOf(text: string, known: Partial<Report> = {}): readonly EngagementEntry[] {
  const report = reportOf(text, { published: PUBLISHED, dateline: datelineOf(text), ...known });
  const taken = new Set<string>();
  return extractEngagements(annotate(report), (kind, opens) =>
    entryKey(kind, report.source.sha256, report.map, opens, taken),
  );
}

/** The reading of datelines is not under test: "PLACE, 12 May 2021." alone. */
function datelineOf(text: string): Report["dateline"] {
  const found = /^([A-Z]+), 12 May 2021\./u.exec(text);
  return found
    ? {
        place: found[1] ?? null,
        date: "2021-05-12",
        agency: null,
        span: { start: 0, end: found[0].length },
      }
    : null;
}

function lineOf(entry: EngagementEntry): string {
  const names = (list: readonly string[]): string => list.join(", ") || "-";
  const head = [
    entry.main ? "main" : "ment",
    entry.type,
    entry.status,
    entry.date ?? "-",
    entry.place ?? "-",
  ];
  return [
    head.join(" "),
    `host ${names(entry.host)}`,
    `guest ${names(entry.guest)}`,
    `others ${names(entry.others)}`,
    ...(entry.occasion ? [entry.occasion] : []),
    ...(entry.initiator.length > 0 ? [`by ${names(entry.initiator)}`] : []),
  ].join(" | ");
}

describe("an engagement", () => {
  for (const file of ["engagements.cases.txt", "parties.cases.txt", "places-and-days.cases.txt"])
    for (const { title, text, expected } of readCases(new URL(file, import.meta.url)))
      it(title, () => {
        expect(engagementsOf(text).map(lineOf)).toEqual(expected);
      });

  it("cites its clause, its verb and its parties word for word", () => {
    const text = "On 3 May 2021, President Edran Solvik received Governor Boran Teskel in Geneva.";
    const [entry] = engagementsOf(text);
    const cited = (field: string | null) =>
      entry?.citations.filter((one) => one.field === field).map((one) => one.text);
    expect(cited("type")).toEqual(["received"]);
    expect(cited("date")).toEqual(["3 May 2021"]);
    expect(cited("place")).toEqual(["Geneva"]);
    expect(cited("host")).toEqual(["President Edran Solvik"]);
    expect(cited("guest")).toEqual(["Governor Boran Teskel"]);
    for (const one of entry?.citations ?? [])
      if (one.in === "text") expect(text.slice(one.start, one.end)).toBe(one.text);
  });

  it("that nothing dates happened no later than it was published", () => {
    const [entry] = engagementsOf("President Edran Solvik received Governor Boran Teskel.");
    expect(entry?.date).toBeNull();
    expect(entry?.inferred).toMatchObject([
      { field: "date", value: null, latest: PUBLISHED, basis: "publication" },
    ]);
  });

  it("lists its participants with side and office", () => {
    const [entry] = engagementsOf(
      "President Edran Solvik received a delegation led by Governor Boran Teskel.",
    );
    expect(entry?.participants).toMatchObject([
      { name: "Edran Solvik", side: "host", part: null, role: "President" },
      { name: "Boran Teskel", side: "guest", part: "head of delegation", role: "Governor" },
    ]);
  });

  it("that only the title tells takes whom both name", () => {
    const [entry] = engagementsOf(
      "Trade was discussed. President Edran Solvik thanked Prime Minister Lira Ostan.",
      {
        title: "Meeting with Prime Minister Lira Ostan",
      },
    );
    expect(entry).toMatchObject({ main: true, type: "meeting" });
    expect(entry?.others).toEqual(["Edran Solvik", "Lira Ostan"]);
  });

  it("in a statement is the speaker's whom its title names", () => {
    const title = "Statement by Finance Minister Oren Dralik after talks";
    const [entry] = engagementsOf("I met with President Grigor Maltesh this week.", { title });
    expect(entry?.others).toEqual(["Oren Dralik", "Grigor Maltesh"]);
  });

  it("in a statement without a name is that of the outlet's office", () => {
    const [entry] = engagementsOf("I will visit Japan on 20 May 2021.", { outlet: "pm.gov.au" });
    expect(entry?.guest).toEqual(["Prime Minister of Australia"]);
  });

  it("is read as quickly in a long report as its length allows", () => {
    const line =
      "President Edran Solvik met with Governor Boran Teskel and visited Kenya on Monday. ";
    const time = (times: number): number => {
      const text = line.repeat(times);
      const from = performance.now();
      engagementsOf(text);
      return performance.now() - from;
    };
    time(20);
    expect(time(1600)).toBeLessThan(Math.max(12 * time(200), 3000));
  });
});
