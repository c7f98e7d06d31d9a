import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NOTHING_SUPPLIED } from "@readout/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { account, foundAgain, otherBytes } from "../../test/builder/account.ts";
import type { Built } from "../../test/builder/record-builder.ts";
import { madeUpReports } from "../../test/builder/reports.ts";
import { type Ledger, openLedger } from "./index.ts";
import { openConnection } from "./open.ts";

let folder: string;
let ledger: Ledger;
let run: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "readout-add-"));
  const opened = await openLedger(join(folder, "a.readout"), { create: true, readonly: false });
  if (!opened.ok) throw new Error(opened.problem.message);
  ledger = opened.value;
  run = await ledger.beginImport({ started: "2024-01-01T00:00:00Z", arguments: ["made-up"] });
});

afterEach(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

async function add({ source, report, record }: Built) {
  const added = await ledger.add(run, source, report, record);
  return added.ok ? added.value : added.problem;
}

async function addWell(built: Built) {
  const added = await add(built);
  if ("code" in added) throw new Error(added.message);
  return added;
}

const told = { url: "https://arvinform.example/a", said: "the road will be open in autumn" };

test("a record comes back from the ledger as it was extracted, to the byte", async () => {
  for (const built of madeUpReports()) {
    const outcome = await add(built);
    expect(outcome).toMatchObject({ kind: "added" });
    const id = "report" in outcome ? outcome.report : "";
    const view = await ledger.report(id);
    expect(view?.record).toEqual(built.record);
    expect(await ledger.sourceBytes(id)).toEqual(Uint8Array.from(built.source.raw));
  }
});

test("the very same source again changes nothing and says so", async () => {
  const first = await add(account(told));
  expect(await ledger.has(account(told).source)).toBe(true);
  expect(await add(account(told))).toEqual({ ...first, kind: "unchanged" });
  expect(await ledger.finishImport(run, "2024-01-01T00:00:01Z")).toMatchObject({
    added: 1,
    unchanged: 1,
    retrievedAgain: 0,
  });
});

test("the same words at the same address are one report with a further retrieval", async () => {
  const first = await add(account(told));
  const again = await add(otherBytes(account(told)));
  expect(again).toEqual({ ...first, kind: "retrieved-again" });
  const info = await ledger.info();
  expect(info).toMatchObject({ reports: 1, revisions: 1, sources: 2 });
  expect((await ledger.report("account"))?.retrievals).toHaveLength(2);
});

test("campaign parameters, fragments and http make no other address", async () => {
  await add(account(told));
  const shared = account({ ...told, url: "http://arvinform.example/a/?utm_source=mail#top" });
  expect(await add(otherBytes(shared))).toMatchObject({ kind: "retrieved-again" });
});

test("a changed text, title or date at one address is a new revision, and the old one stays reachable", async () => {
  const changes = [
    { said: "the road will open next year" },
    { title: "New" },
    { published: "2023-05-06" },
  ];
  const first = await add(account(told));
  let revision = 1;
  for (const change of changes) {
    const revised = otherBytes(account({ ...told, ...change }));
    expect(await add(revised)).toMatchObject({ kind: "revised" });
    revision++;
    const { items, total } = await ledger.chronicle();
    expect(total).toBe(1);
    expect(items[0]?.accounts[0]?.report).toMatchObject({ revision, latest: true });
  }
  const old = await ledger.report("report" in first ? first.report : "");
  expect(old?.summary).toMatchObject({ revision: 1, latest: false });
  expect(old?.revisions.map((report) => report.revision)).toEqual([1, 2, 3, 4]);
});

test("a page that goes back to what it told has its first revision in the chronicle again", async () => {
  const first = account(told);
  const second = otherBytes(account({ ...told, said: "the road will open next year" }));
  await add(first);
  await add(second);
  expect(await ledger.has(first.source)).toBe(false);
  const back = await addWell(first);
  expect(back.kind).toBe("retrieved-again");
  expect((await ledger.reports()).map((report) => report.id)).toEqual([back.report]);
  expect((await ledger.info()).revisions).toBe(2);
  expect(await ledger.has(first.source)).toBe(true);
  expect(await add(first)).toMatchObject({ kind: "unchanged" });
});

test("two revisions of a page, kept as two files, change nothing when they are added again", async () => {
  const kept = (built: Built, path: string): Built => ({
    ...built,
    source: {
      ...built.source,
      source: { ...built.source.source, path, supplied: NOTHING_SUPPLIED },
    },
  });
  const first = kept(account(told), "first.html");
  const second = kept(
    otherBytes(account({ ...told, said: "the road will open next year" })),
    "second.html",
  );
  await add(first);
  const { report } = await addWell(second);
  expect(await add(first)).toMatchObject({ kind: "unchanged" });
  expect(await add(second)).toMatchObject({ kind: "unchanged" });
  expect((await ledger.reports()).map(({ id }) => id)).toEqual([report]);
});

test("the same source from another path is a further retrieval, found by either name", async () => {
  await add(account());
  const moved = foundAgain(account(), { path: "elsewhere/account.txt" });
  expect(await ledger.has(moved.source)).toBe(false);
  expect(await add(moved)).toMatchObject({ kind: "retrieved-again" });
  expect((await ledger.info()).reports).toBe(1);
});

test("the same source with another date or outlet supplied is read anew as a revision", async () => {
  await add(account());
  const dated = foundAgain(account(), { supplied: { published: "2023-06-01" } });
  expect(await add(dated)).toMatchObject({ kind: "revised" });
  const named = foundAgain(dated, { supplied: { outlet: "VELDT" } });
  expect(await add(named)).toMatchObject({ kind: "revised" });
  const { items } = await ledger.chronicle();
  expect(items).toHaveLength(1);
  expect(items[0]?.accounts[0]?.report).toMatchObject({ outlet: "VELDT", published: "2023-06-01" });
  expect((await ledger.verify()).findings).toEqual([]);
});

test("one source under two addresses is one report", async () => {
  await add(account({ ...told, url: "https://arvinform.example/a" }));
  await add(account({ said: "the port is shut", url: "https://arvinform.example/b" }));
  const moved = foundAgain(account(told), { url: "https://arvinform.example/b" });
  expect(await add(moved)).toMatchObject({ kind: "revised" });
  expect((await ledger.chronicle()).total).toBe(1);
  expect((await ledger.verify()).findings).toEqual([]);
});

test("a record with an entry that cites nothing is refused whole", async () => {
  const built = account();
  const bare = built.record.statements.map((statement) => ({ ...statement, citations: [] }));
  const refused = await add({ ...built, record: { ...built.record, statements: bare } });
  expect(refused).toMatchObject({ code: "no-citation" });
  expect(await ledger.info()).toMatchObject({ reports: 0, sources: 0 });
});

test("a record whose citation has other words than its place is refused whole", async () => {
  const built = account();
  const [figure] = built.record.figures;
  const [citation] = figure?.citations ?? [];
  if (!figure || !citation) throw new Error("the account has a figure");
  const wrong = { ...figure, citations: [{ ...citation, text: "13 percent" }] };
  const refused = await add({ ...built, record: { ...built.record, figures: [wrong] } });
  expect(refused).toMatchObject({ code: "no-citation" });
  expect((await ledger.info()).reports).toBe(0);
});

test("a map that leads to other words of the source is refused", async () => {
  const built = account();
  const length = built.report.text.length - 1;
  const report = { ...built.report, map: [[0, 1, length, length] as const] };
  expect(await add({ ...built, report })).toMatchObject({ code: "no-citation" });
});

test("bytes that don't have the source's hash are refused", async () => {
  const built = account();
  const raw = new TextEncoder().encode("other bytes");
  const source = { ...built.source, raw };
  expect(await add({ ...built, source })).toMatchObject({ code: "no-citation" });
});

test("text that SQLite cannot hold is refused with a clear problem", async () => {
  const built = account();
  const record = { ...built.record, section: "half a pair \ud83d" };
  expect(await add({ ...built, record })).toMatchObject({ code: "value-invalid" });
  expect((await ledger.info()).reports).toBe(0);
});

test("who waits for another process that writes is told once, after a second", async () => {
  const path = join(folder, "a.readout");
  const other = openConnection(path, { readonly: false, wait: 0 });
  let waits = 0;
  const onWait = (): void => {
    waits++;
  };
  const waiting = await openLedger(path, { create: false, readonly: false, wait: 1500, onWait });
  if (!waiting.ok) throw new Error(waiting.problem.message);
  await waiting.value.setNote("Nobody is in the way.");
  expect(waits).toBe(0);
  other.script("begin immediate");
  await expect(waiting.value.setNote("Too late.")).rejects.toThrow("Another process is writing");
  expect(waits).toBe(1);
  other.script("rollback");
  other.close();
  await waiting.value.close();
});
