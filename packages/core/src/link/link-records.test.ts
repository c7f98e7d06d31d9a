import fc from "fast-check";
import { expect, test } from "vitest";
import { parseEntryKey } from "../model/ids.ts";
import type { EngagementEntry, PersonEntry, ReportRecord } from "../model/record.ts";
import { engagementLinkKey } from "./engagements.ts";
import { foldName, holdsWords } from "./fold.ts";
import { linkRecords } from "./link-records.ts";
import { groupByOffice } from "./people.ts";

type PersonOf = Pick<PersonEntry, "name" | "role" | "of">;
type EngagementOf = Partial<Omit<EngagementEntry, "key" | "citations">>;

const keyOf = (kind: string, report: number, at: number) => {
  const key = parseEntryKey(`${kind}-${String(report).padStart(16, "0")}-${at}`);
  if (key === null) throw new Error("no key");
  return key;
};

function record(
  report: number,
  people: readonly PersonOf[],
  engagements: readonly EngagementOf[] = [],
): ReportRecord {
  return {
    id: `report ${report}`,
    source: {
      path: null,
      line: null,
      url: null,
      field: null,
      mediaType: "text/plain",
      encoding: "utf-8",
      encodingBasis: "valid-utf-8",
      bytes: 0,
      sha256: "",
      retrieved: null,
    },
    ...{ title: null, outlet: null, authors: [], credits: [], section: null, published: null },
    ...{ updated: null, dateline: null, language: "en", kind: "wire", licence: null, text: "" },
    ...{ leads: [], citations: [], organisations: [], places: [], statements: [], figures: [] },
    ...{ undertakings: [], documents: [], gifts: [], problems: [] },
    people: people.map((person, at) => ({
      ...person,
      key: keyOf("person", report, at),
      mentions: 1,
      citations: [],
    })),
    engagements: engagements.map((engagement, at) => ({
      ...{ main: true, type: "meeting", form: null, rank: null, status: "held", date: null },
      ...{ place: null, initiator: [], host: [], guest: [], others: [], participants: [] },
      ...{ occasion: null, topics: [], inferred: [], citations: [] },
      ...engagement,
      key: keyOf("engagement", report, at),
    })),
  };
}

const president = { name: "Anna Ozola", role: "President", of: "Nordland" };
const minister = { name: "Anna Ozola", role: "Foreign Minister", of: "Nordland" };
const unknown = { name: "Anna Ozola", role: null, of: null };
const namesake = { name: "Anna Ozola", role: "Governor", of: "Southmark" };

const pairs = (records: readonly ReportRecord[]) =>
  linkRecords(records).map(({ a, b, judgement }) => `${a} ${judgement} ${b}`);

test("case, diacritics and white space make no other name", () => {
  expect(foldName("  Şahin\u00a0ÖZ ")).toBe("sahin oz");
  expect(foldName("İlqar Əliyev")).toBe(foldName("ilqar eliyev"));
  expect(foldName("O’Neil")).toBe("o'neil");
  expect(holdsWords("anna ozola", "ozola")).toBe(true);
  expect(holdsWords("anna ozolava", "ozola")).toBe(false);
});

test("one full name in one state's offices is one person, also after a change of office", () => {
  expect(pairs([record(1, [minister]), record(2, [president])])).toEqual([
    "person-0000000000000001-0 same person-0000000000000002-0",
  ]);
});

test("a surname alone is not the full name", () => {
  const surname = { ...president, name: "Ozola" };
  expect(pairs([record(1, [president]), record(2, [surname])])).toEqual([]);
});

test("namesakes in offices of different states stay apart", () => {
  expect(pairs([record(1, [president]), record(2, [namesake])])).toEqual([]);
});

test("an account without office joins the only person of the name", () => {
  expect(pairs([record(1, [president]), record(2, [unknown])])).toEqual([
    "person-0000000000000001-0 same person-0000000000000002-0",
  ]);
});

test("an account without office is unsure between two namesakes", () => {
  expect(pairs([record(1, [president]), record(2, [unknown]), record(3, [namesake])])).toEqual([
    "person-0000000000000001-0 unsure person-0000000000000002-0",
    "person-0000000000000002-0 unsure person-0000000000000003-0",
  ]);
});

test("a body named after the state serves the state", () => {
  expect(groupByOffice(["nordland", "foreign ministry of nordland", "southmark"])).toEqual([
    ["foreign ministry of nordland", "nordland"],
    ["southmark"],
  ]);
});

const talks = { date: "2024-03-12", host: ["Anna Ozola"], guest: ["Per Lind"] };

test("same parties, date and type are one engagement, whichever side each account puts them on", () => {
  const aside = { date: "2024-03-12", others: ["Per Lind", "ANNA OZOLA"] };
  expect(pairs([record(1, [], [talks]), record(2, [], [aside])])).toEqual([
    "engagement-0000000000000001-0 same engagement-0000000000000002-0",
  ]);
});

test("an announcement, a report and a later mention of one day are one engagement", () => {
  const told = (["upcoming", "held", "mentioned-past"] as const).map((status, report) =>
    record(report, [], [{ ...talks, status, main: status === "held" }]),
  );
  expect(pairs(told)).toHaveLength(2);
});

test("another date, type or party is another engagement", () => {
  const others: EngagementOf[] = [
    { ...talks, date: "2024-03-13" },
    { ...talks, type: "visit" },
    { ...talks, guest: ["Jan Berg"] },
  ];
  for (const other of others) {
    expect(pairs([record(1, [], [talks]), record(2, [], [other])])).toEqual([]);
  }
});

test("without an exact date nothing joins", () => {
  for (const date of [null, "2024", "2024-03", "2024-03-12~", "2024-03/2024-04"]) {
    expect(engagementLinkKey({ ...blank, ...talks, date })).toBeNull();
  }
  expect(engagementLinkKey({ ...blank, ...talks, date: "2024-03-12/2024-03-13" })).not.toBeNull();
});

test("one party alone joins a visit to one place, never a meeting with somebody unnamed", () => {
  const alone = { ...blank, date: "2024-03-12", guest: ["Per Lind"], place: "Tolva" };
  expect(engagementLinkKey({ ...alone, type: "visit" })).not.toBeNull();
  expect(engagementLinkKey({ ...alone, type: "visit", place: null })).toBeNull();
  expect(engagementLinkKey({ ...alone, type: "meeting" })).toBeNull();
  expect(engagementLinkKey({ ...blank, date: "2024-03-12", type: "forum" })).toBeNull();
});

test("two like engagements of one report are two, and each joins its own in another report", () => {
  expect(pairs([record(1, [], [talks, talks]), record(2, [], [talks, talks])])).toEqual([
    "engagement-0000000000000001-0 same engagement-0000000000000002-0",
    "engagement-0000000000000001-1 same engagement-0000000000000002-1",
  ]);
});

test("the links are the same in whatever order the reports come", () => {
  const everyone = [president, minister, unknown, namesake];
  const someRecord = fc.tuple(
    fc.array(fc.constantFrom(...everyone), { maxLength: 3 }),
    fc.array(fc.constantFrom<EngagementOf>(talks, { ...talks, type: "visit" }), { maxLength: 2 }),
  );
  fc.assert(
    fc.property(fc.array(someRecord, { maxLength: 6 }), fc.integer(), (made, seed) => {
      const records = made.map(([people, engagements], at) => record(at, people, engagements));
      const order = (at: number): number => Math.sin(seed + at);
      const shuffled = records
        .map((value, at) => ({ value, at: order(at) }))
        .sort((x, y) => x.at - y.at)
        .map(({ value }) => value);
      expect(linkRecords(shuffled)).toEqual(linkRecords(records));
    }),
  );
});

const blank = {
  type: "meeting",
  date: null,
  place: null,
  host: [],
  guest: [],
  others: [],
} as const;
