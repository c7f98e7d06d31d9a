import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { addReport } from "../../src/ledger/add.ts";
import { beginImport } from "../../src/ledger/imports.ts";
import { type Ledger, openLedger } from "../../src/ledger/index.ts";
import { migrate } from "../../src/ledger/migrate.ts";
import { openConnection } from "../../src/ledger/open.ts";
import { account } from "../builder/account.ts";
import { bundleWriter, startWriter, type Writer } from "./start-writer.ts";

let writer: Writer;
let folder: string;
let path: string;

beforeAll(async () => {
  writer = await bundleWriter();
}, 60_000);
afterAll(() => writer.drop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-durable-"));
  path = join(folder, "made-up.readout");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function open(wait?: number): Promise<Ledger> {
  const options = { create: true, readonly: false, ...(wait === undefined ? {} : { wait }) };
  const opened = await openLedger(path, options);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}

async function addOne(ledger: Ledger, said: string) {
  const run = await ledger.beginImport({ started: "2024-01-01T00:00:00Z", arguments: ["one"] });
  const { source, report, record } = account({ label: "one", said });
  return ledger.add(run, source, report, record);
}

test("a process killed in the middle of adding leaves a ledger that opens, verifies and goes on", async () => {
  let told = 0;
  // From before the first page is written to well into the batch.
  for (const [round, reports] of [0, 1, 7, 40, 41].entries()) {
    const { child, told: lines, until, ended } = startWriter(writer, ["add", path]);
    if (reports > 0) await until((list) => list.length >= reports);
    else await new Promise((resolve) => setTimeout(resolve, 150));
    child.kill("SIGKILL");
    await ended;
    told += lines.filter((line) => line.added !== undefined).length;
    const ledger = await open();
    const verified = await ledger.verify();
    expect(verified.findings).toEqual([]);
    // What it said was added is there; it may have been killed before it could tell of the last one.
    const { reports: kept } = await ledger.info();
    expect(kept).toBeGreaterThanOrEqual(told);
    told = kept;
    expect(await addOne(ledger, `after ${round}`)).toMatchObject({ ok: true });
    told++;
    await ledger.close();
  }
  expect(told).toBeGreaterThan(80);
}, 60_000);

test("two processes that write at once wait for each other, and nothing is lost", async () => {
  const ledger = await open();
  const { child, told, until, ended } = startWriter(writer, ["add", path, "other"]);
  await until((list) => list.length > 0);
  for (let n = 0; n < 60; n++) {
    expect(await addOne(ledger, `meanwhile ${n}`)).toMatchObject({ ok: true });
  }
  await until((list) => list.length > 60);
  child.kill("SIGKILL");
  await ended;
  const { reports } = await ledger.info();
  expect(reports).toBeGreaterThanOrEqual(60 + told.length);
  expect((await ledger.verify()).findings).toEqual([]);
  await ledger.close();
}, 60_000);

test("a writer that finds the ledger locked for too long says so, and can write later", async () => {
  const ledger = await open(300);
  const { child, until, ended } = startWriter(writer, ["hold", path]);
  await until((list) => list.some((line) => line.holds));
  await expect(addOne(ledger, "now")).rejects.toMatchObject({ problem: { code: "ledger-locked" } });
  expect(await ledger.chronicle()).toMatchObject({ total: 0 });
  child.kill("SIGKILL");
  await ended;
  expect(await addOne(ledger, "later")).toMatchObject({ ok: true });
  await ledger.close();
}, 60_000);

test.runIf(process.platform !== "win32")(
  "a disk that takes no more gives a clear problem, and what was saved before stays",
  async () => {
    const limit = "ulimit -f 2000;";
    const { told, ended } = startWriter(writer, ["add", path], limit);
    await ended;
    expect(told.at(-1)).toMatchObject({ problem: expect.stringMatching(/^disk-(?:error|full)$/) });
    const added = told.filter((line) => line.added !== undefined).length;
    expect(added).toBeGreaterThan(3);
    const ledger = await open();
    expect((await ledger.info()).reports).toBe(added);
    expect((await ledger.verify()).findings).toEqual([]);
    expect(await addOne(ledger, "with space again")).toMatchObject({ ok: true });
    await ledger.close();
  },
  60_000,
);

test("a full disk in the middle of a report keeps nothing of it, and the next one goes in when there is space", async () => {
  const connection = openConnection(path, { readonly: false, wait: 1000 });
  await migrate(connection, { readonly: false });
  const run = { started: "2024-01-01T00:00:00Z", arguments: [], version: "test" };
  const importId = await beginImport(connection, run);
  const add = (said: string) => {
    const { source, report, record } = account({ said });
    const arrival = { importId, version: "test", source: source.source, raw: source.raw };
    return addReport(connection, { ...arrival, report, record });
  };
  expect(await add("small")).toMatchObject({ ok: true });
  // SQLite itself then says that the disk is full, at whichever page of the report comes next.
  const long = Array.from({ length: 60_000 }, (_, at) => `w${at}`).join(" ");
  connection.script("pragma max_page_count = 150");
  expect(await add(long)).toMatchObject({ ok: false, problem: { code: "disk-full" } });
  connection.script("pragma max_page_count = 1000000");
  expect(await add("after")).toMatchObject({ ok: true });
  connection.close();
  const ledger = await open();
  expect(await ledger.info()).toMatchObject({ reports: 2, sources: 2 });
  expect((await ledger.verify()).findings).toEqual([]);
  await ledger.close();
});
