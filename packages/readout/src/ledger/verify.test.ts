import { sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import { account, otherBytes } from "../../test/builder/account.ts";
import { openTemporary, type Temporary } from "../../test/builder/open-temporary.ts";
import { madeUpReports } from "../../test/builder/reports.ts";
import { openConnection, written } from "./open.ts";

let temporary: Temporary;

beforeEach(async () => {
  temporary = await openTemporary();
  await temporary.add([...madeUpReports(), account({ url: "https://a.example/1" })]);
});

afterEach(() => temporary.drop());

/** Changes the file behind the ledger's back, as a stray program would; returns how many rows it changed. */
function tamper(statement: string): number {
  const file = openConnection(temporary.path, { readonly: false, wait: 1000 });
  file.script("pragma foreign_keys = off");
  const changed = file.run(written(sql.raw(statement)));
  file.close();
  return changed;
}

const findings = async () => (await temporary.ledger.verify()).findings;

test("an untouched ledger is proved whole, with its counts and its progress", async () => {
  const steps: number[] = [];
  await temporary.add([otherBytes(account({ url: "https://a.example/1" }))]);
  const result = await temporary.ledger.verify((done) => steps.push(done));
  expect(result).toMatchObject({ reports: 5, sources: 6, findings: [] });
  expect(result.entries).toBeGreaterThan(20);
  expect(result.citations).toBeGreaterThan(result.entries);
  expect(steps).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test.each([
  ["a word of a citation", "update citations set text = 'Someone' where rowid = 3", /Someone/],
  ["the place of a citation", "update citations set start = start + 1 where rowid = 3", /stands/],
  [
    "a letter of a report's text",
    "update reports set text = 'X' || substr(text, 2) where id = 1",
    /text/,
  ],
  ["bytes of a source", "update sources set raw = zeroblob(40) where id = 1", /damaged/],
  [
    "a source for another one",
    "update sources set raw = (select raw from sources where id = 2) where id = 1",
    /hash/,
  ],
  ["the map to the source", "update reports set offset_map = zeroblob(9) where id = 1", /map/],
  ["an entry's citations", "delete from citations where entry_id = 1", /cites no words/],
  [
    "an entry's own row",
    "delete from figures where entry_id = (select min(entry_id) from figures)",
    /figures/,
  ],
  ["a report that entries refer to", "delete from sources where id = 1", /refers/],
  ["an entry's key", "update entries set key = 'nonsense' where id = 2", /key/],
  ["a figure's value", "update figures set value = value + 1", /not those that were saved/],
  ["a participant's side", "update participants set side = 'other' where side = 'host'", /saved/],
  ["a report's date", "update reports set published = '2020-01-01' where id = 1", /saved/],
  ["a statement's words", "update statements set text = 'never said' where entry_id > 0", /search/],
])("verify finds a change of %s", async (_what, statement, message) => {
  expect(tamper(statement)).toBeGreaterThan(0);
  const found = await findings();
  expect(found.map((finding) => finding.message).join("\n")).toMatch(message);
});

test("a finding names the report and the entry that it concerns", async () => {
  tamper("update citations set text = 'Someone' where entry_id = 1 and position = 0");
  const finding = (await findings()).find((found) => found.entry !== null);
  expect(finding?.report).toMatch(/^[0-9a-f]{16}$/);
  expect(finding?.entry).toMatch(/^person-/);
});
