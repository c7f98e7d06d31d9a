import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import { account, otherBytes } from "../../test/builder/account.ts";
import { openTemporary } from "../../test/builder/open-temporary.ts";
import { madeUpReports } from "../../test/builder/reports.ts";
import { type Ledger, openLedger } from "./index.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import { type Connection, openConnection, written } from "./open.ts";

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-migrate-"));
  path = join(folder, "old.readout");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const url = "https://a.example/1";
const reports = [
  ...madeUpReports(),
  account({ url }),
  otherBytes(account({ url, said: "the road is shut" })),
];

const writable = { readonly: false, wait: 1000 } as const;

/** Tables that hold rows of their own: not search, whose rows follow from others. */
function tablesOf(file: Connection): readonly string[] {
  const tables = sql<{ name: string }>`select name from sqlite_master
    where type = 'table' and name not like 'sqlite%' and name not glob '*_fts*' order by rowid`;
  return file.all(written(tables)).map((row) => row.name);
}

const columnsOf = (file: Connection, table: string): readonly string[] =>
  file
    .all(written(sql<{ name: string }>`select name from pragma_table_info(${table})`))
    .map((row) => row.name);

/** A ledger as the program of that version wrote it: its steps, and from a present one the columns that it knew. */
async function writeOld(version: number): Promise<void> {
  const present = await openTemporary();
  await present.add(reports);
  const file = openConnection(path, writable);
  await migrate(file, { readonly: false }, MIGRATIONS.slice(0, version));
  file.script(`attach '${present.path}' as present; pragma foreign_keys = off`);
  for (const table of tablesOf(file)) {
    const columns = columnsOf(file, table)
      .map((name) => `"${name}"`)
      .join(", ");
    file.script(
      `insert into main."${table}" (${columns}) select ${columns} from present."${table}"`,
    );
  }
  file.close();
  await present.drop();
}

async function open(readonly = false): Promise<Ledger> {
  const opened = await openLedger(path, { create: false, readonly });
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}

async function views(ledger: Ledger): Promise<unknown> {
  const exported: unknown[] = [];
  for await (const row of ledger.export("participants", { text: true })) exported.push(row);
  return {
    chronicle: await ledger.chronicle({ mentioned: true }),
    with: await ledger.chronicle({ with: ["Virel"] }),
    people: await ledger.people(),
    search: await ledger.search("road"),
    exported,
  };
}

test.each([2, 3, 4])("a ledger of schema %i shows the same after its upgrade", async (version) => {
  const present = await openTemporary();
  await present.add(reports);
  const expected = await views(present.ledger);
  await present.drop();
  await writeOld(version);
  const ledger = await open();
  expect(await views(ledger)).toEqual(expected);
  expect((await ledger.verify()).findings).toEqual([]);
  expect((await ledger.info()).schemaVersion).toBe(MIGRATIONS.length);
  const [built] = [account({ said: "added after the upgrade" })];
  const run = await ledger.beginImport({ started: "2025-01-01T00:00:00Z", arguments: [] });
  const { source, report, record } = built;
  expect(await ledger.add(run, source, report, record)).toMatchObject({ ok: true });
  await ledger.close();
});

test("an older ledger is kept beside itself as it was before its upgrade", async () => {
  await writeOld(2);
  await (await open()).close();
  const backup = openConnection(`${path}.backup-v2`, { readonly: true, wait: 1000 });
  const version = backup.all(written(sql<{ user_version: number }>`pragma user_version`));
  expect(version).toMatchObject([{ user_version: 2 }]);
  const rows = backup.all(
    written(sql<{ count: number }>`select count(*) as count from statements`),
  );
  expect(rows[0]?.count).toBeGreaterThan(3);
  expect(tablesOf(backup)).not.toContain("persons");
  backup.close();
});

test("a backup never writes over another file", async () => {
  await writeOld(3);
  writeFileSync(`${path}.backup-v3`, "mine");
  await (await open()).close();
  expect(readFileSync(`${path}.backup-v3`, "utf8")).toBe("mine");
  expect(existsSync(`${path}.backup-v3-2`)).toBe(true);
});

test("a ledger that is up to date is opened without a backup", async () => {
  await writeOld(MIGRATIONS.length);
  await (await open()).close();
  expect(existsSync(`${path}.backup-v${MIGRATIONS.length}`)).toBe(false);
});

test("two processes that open an old ledger at once upgrade it once", async () => {
  await writeOld(2);
  const both = await Promise.all([open(), open()]);
  for (const ledger of both) {
    expect((await ledger.chronicle()).total).toBeGreaterThan(2);
    await ledger.close();
  }
});

test("an upgrade that breaks off leaves the ledger as it was", async () => {
  await writeOld(2);
  const broken = { name: "broken", sql: "create table more (a); nonsense", relink: false };
  const file = openConnection(path, writable);
  await expect(
    migrate(file, { readonly: false }, [...MIGRATIONS.slice(0, 3), broken]),
  ).rejects.toThrow();
  expect(tablesOf(file)).not.toContain("more");
  expect(tablesOf(file)).not.toContain("persons");
  file.close();
  const ledger = await open();
  expect((await ledger.verify()).findings).toEqual([]);
  await ledger.close();
});

test("an older program refuses a newer ledger and leaves it untouched", async () => {
  await writeOld(MIGRATIONS.length);
  const file = openConnection(path, writable);
  file.script("pragma user_version = 99");
  file.script("pragma wal_checkpoint(truncate)");
  file.close();
  const before = readFileSync(path);
  const opened = await openLedger(path, { create: true, readonly: false });
  expect(opened).toMatchObject({ ok: false, problem: { code: "ledger-newer" } });
  expect(readFileSync(path).equals(before)).toBe(true);
});

test("an older ledger opened for reading alone asks to be upgraded, and isn't", async () => {
  await writeOld(2);
  const opened = await openLedger(path, { create: false, readonly: true });
  expect(opened).toMatchObject({ ok: false, problem: { code: "ledger-older" } });
  expect(existsSync(`${path}.backup-v2`)).toBe(false);
});

test("a ledger opened for reading alone shows all and takes nothing", async () => {
  await writeOld(MIGRATIONS.length);
  const ledger = await open(true);
  expect((await ledger.chronicle()).total).toBeGreaterThan(2);
  expect((await ledger.verify()).findings).toEqual([]);
  await expect(ledger.beginImport({ started: "x", arguments: [] })).rejects.toMatchObject({
    problem: { code: "ledger-readonly" },
  });
  await ledger.close();
});

test("what is no ledger is refused and left as it was", async () => {
  writeFileSync(path, "Dear diary, today the president received the governor. ".repeat(100));
  const before = readFileSync(path);
  const text = await openLedger(path, { create: true, readonly: false });
  expect(text).toMatchObject({ ok: false, problem: { code: "ledger-invalid" } });
  expect(readFileSync(path).equals(before)).toBe(true);

  path = join(folder, "other.db");
  const file = openConnection(path, writable);
  file.script("create table songs (title text)");
  file.close();
  const other = await openLedger(path, { create: true, readonly: false });
  expect(other).toMatchObject({ ok: false, problem: { code: "ledger-invalid" } });
});

test("a ledger that isn't there is made only when asked for", async () => {
  const missing = await openLedger(path, { create: false, readonly: false });
  expect(missing).toMatchObject({ ok: false, problem: { code: "ledger-missing" } });
  const reading = await openLedger(path, { create: true, readonly: true });
  expect(reading).toMatchObject({ ok: false, problem: { code: "ledger-missing" } });
  expect(existsSync(path)).toBe(false);
  const nowhere = join(folder, "no", "such", "folder.readout");
  const unmade = await openLedger(nowhere, { create: true, readonly: false });
  expect(unmade).toMatchObject({ ok: false, problem: { code: "ledger-missing" } });
});
