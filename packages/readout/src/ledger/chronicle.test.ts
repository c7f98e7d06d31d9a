import { afterAll, beforeAll, expect, test } from "vitest";
import { account, DOLEN } from "../../test/builder/account.ts";
import { openTemporary, type Temporary } from "../../test/builder/open-temporary.ts";
import { edtfBounds } from "./edtf-bounds.ts";

const virel = { name: "Jána Virel", role: "Prime Minister", of: "Ostrel" };
const xun = { name: "Xun Li", role: "Envoy", of: "Great Southmark" };

let temporary: Temporary;

beforeAll(async () => {
  temporary = await openTemporary();
  await temporary.add([
    account({ label: "one", place: "Tolva", said: "one" }),
    account({ label: "two", place: "Castle Brenn", outlet: "VELDT", said: "two" }),
    account({
      label: "three",
      place: "Tolva",
      outlet: "HALM",
      published: "2023-05-04",
      said: "three",
    }),
    account({ label: "earlier", date: "2022-11", guest: virel, said: "four" }),
    account({ label: "undated", date: null, guest: virel, published: "2022-12-24", said: "five" }),
    account({ label: "nothing", date: null, guest: xun, published: null, said: "six" }),
    account({ label: "mention", main: false, date: "2020-02-02", guest: xun, said: "seven" }),
    account({ label: "interval", date: "2024-01-30/2024-02-02", guest: xun, said: "eight" }),
  ]);
});

afterAll(() => temporary.drop());

const labels = async (query: Parameters<Temporary["ledger"]["chronicle"]>[0] = {}) =>
  (await temporary.ledger.chronicle(query)).items.map((item) => item.accounts[0]?.report.label);

test("engagements stand in time, undated ones at their publication, those with neither last", async () => {
  expect(await labels()).toEqual(["earlier", "undated", "three", "interval", "nothing"]);
});

test("an undated engagement tells the publication that it is not after", async () => {
  const { items } = await temporary.ledger.chronicle({ with: ["Virel"] });
  expect(items.map(({ date, notAfter }) => ({ date, notAfter }))).toEqual([
    { date: "2022-11", notAfter: null },
    { date: null, notAfter: "2022-12-24" },
  ]);
});

test("three accounts of one meeting are one line, with the place that most tell", async () => {
  const { items } = await temporary.ledger.chronicle({ from: "2023", to: "2023" });
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    place: "Tolva",
    date: "2023-05-04",
    status: "held",
    main: true,
  });
  expect(items[0]?.accounts.map((a) => [a.report.outlet, a.engagement.place])).toEqual([
    ["HALM", "Tolva"],
    ...(items[0]?.accounts ?? []).slice(1).map((a) => [a.report.outlet, a.engagement.place]),
  ]);
  expect(items[0]?.accounts.map((a) => a.statements[0]?.text).sort()).toEqual([
    "one",
    "three",
    "two",
  ]);
  expect(items[0]?.parties).toMatchObject([
    { name: "Mira Dolen", side: "host", role: "President", of: "Arvenia" },
    { name: "Ivo Kastel", side: "guest", role: "Governor", of: "Sorn Region" },
  ]);
  const person = await temporary.ledger.person(items[0]?.parties[0]?.person ?? "");
  expect(person?.name).toBe("Mira Dolen");
});

test("a name is found without regard to case and diacritics, whole or by one of its words", async () => {
  for (const name of ["jana virel", "VIREL", "Ostrel", "ostrel"]) {
    expect(await labels({ with: [name] })).toEqual(["earlier", "undated"]);
  }
  expect(await labels({ with: ["Vir"] })).toEqual([]);
  expect(await labels({ with: ["southmark"] })).toEqual(["interval", "nothing"]);
});

test("all names asked for must take part", async () => {
  expect(await labels({ with: ["Dolen", "Sorn Region"] })).toEqual(["three"]);
  expect(await labels({ with: ["Virel", "Kastel"] })).toEqual([]);
});

test("a coarse date or an interval counts when it may overlap the time asked for", async () => {
  expect(await labels({ from: "2022-11-15", to: "2022-11-20" })).toEqual(["earlier"]);
  expect(await labels({ from: "2024-02" })).toEqual(["interval"]);
  expect(await labels({ to: "2022" })).toEqual(["earlier", "undated"]);
});

test("what reports only mention shows when asked for, without the statements of its report", async () => {
  expect(await labels({ mentioned: true })).toContain("mention");
  const { items } = await temporary.ledger.chronicle({ mentioned: true, to: "2020" });
  expect(items[0]).toMatchObject({ main: false, accounts: [{ statements: [] }] });
});

test("pages follow each other without gap or overlap, and each tells the whole count", async () => {
  const all = await labels();
  const paged: (string | undefined)[] = [];
  for (let offset = 0; offset < all.length; offset += 2) {
    const page = await temporary.ledger.chronicle({ limit: 2, offset });
    expect(page.total).toBe(all.length);
    paged.push(...page.items.map((item) => item.accounts[0]?.report.label));
  }
  expect(paged).toEqual(all);
});

test("a person's page shows offices in time, engagements and statements", async () => {
  const people = await temporary.ledger.people();
  expect(people[0]).toMatchObject({ name: DOLEN.name, reports: 8, engagements: 6 });
  const found = people.find((person) => person.name === "Xun Li");
  const view = await temporary.ledger.person(found?.id ?? "");
  expect(view?.offices).toEqual([
    {
      role: "Envoy",
      of: "Great Southmark",
      first: "2023-05-05",
      last: "2024-01-30/2024-02-02",
      reports: 3,
    },
  ]);
  expect(view?.statements.map(({ statement }) => statement.text).sort()).toEqual([
    "eight",
    "seven",
    "six",
  ]);
  expect(view?.engagements).toHaveLength(3);
});

test("search finds words in reports and statements, without regard to diacritics, and marks them", async () => {
  const hits = await temporary.ledger.search("virel four");
  expect(hits.map((hit) => hit.kind)).toContain("report");
  for (const { snippet, marked } of hits) {
    for (const { start, end } of marked) {
      expect(["virel", "four"]).toContain(
        snippet.slice(start, end).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase(),
      );
    }
  }
  const said = (await temporary.ledger.search("eight")).find((hit) => hit.kind === "statement");
  expect(said).toMatchObject({ speaker: ["Xun Li"], snippet: "eight" });
});

test("signs in a search are no syntax, and a search without a word finds nothing", async () => {
  for (const words of ['"', "()", "*", "", " - ", 'NOT "', "title:"]) {
    expect(await temporary.ledger.search(words)).toEqual([]);
  }
  expect(await temporary.ledger.search("dolen AND")).toEqual([]);
  expect((await temporary.ledger.search("gover*")).length).toBeGreaterThan(0);
  expect((await temporary.ledger.search('"sorn region"')).length).toBeGreaterThan(0);
  expect(await temporary.ledger.search('"region sorn"')).toEqual([]);
});

test("the days that a date may mean", () => {
  expect(edtfBounds("2024-02")).toEqual({ start: "2024-02-01", end: "2024-02-31" });
  expect(edtfBounds("2024-01/2024-06")).toEqual({ start: "2024-01-01", end: "2024-06-31" });
  expect(edtfBounds("2022-12~")).toEqual({ start: "2022-12-01", end: "2022-12-31" });
  expect(edtfBounds("2024-05-06T10:00:00+03:00")).toEqual({
    start: "2024-05-06",
    end: "2024-05-06",
  });
  expect(edtfBounds("2024-22")).toEqual({ start: "2024-06-01", end: "2024-08-31" });
  expect(edtfBounds("../2024")).toEqual({ start: "0000-01-01", end: "2024-12-31" });
  expect(edtfBounds("12.03.2024")).toBeNull();
});

test("a state is found by its short names and its code, a person by a name that looks like one", async () => {
  const own = await openTemporary();
  await own.add([
    account({ label: "uk", guest: { name: "Ana Firth", role: "Envoy", of: "United Kingdom" } }),
    account({
      label: "li",
      date: "2023-06-01",
      guest: { name: "Xun Li", role: "Envoy", of: "Institute of Peace in Southmark" },
    }),
  ]);
  const found = async (name: string) =>
    (await own.ledger.chronicle({ with: [name] })).items.map((i) => i.accounts[0]?.report.label);
  for (const name of ["UK", "uk", "GB", "Britain", "the United Kingdom"]) {
    expect([name, await found(name)]).toEqual([name, ["uk"]]);
  }
  expect(await found("LI")).toEqual(["li"]);
  expect(await found("IN")).toEqual([]);
  expect(await found("EU")).toEqual([]);
  await own.drop();
});
