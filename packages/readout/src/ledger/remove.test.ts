import { afterEach, beforeEach, expect, test } from "vitest";
import { account, foundAgain, otherBytes } from "../../test/builder/account.ts";
import { openTemporary, type Temporary } from "../../test/builder/open-temporary.ts";

let temporary: Temporary;

beforeEach(async () => {
  temporary = await openTemporary();
});

afterEach(() => temporary.drop());

const url = "https://arvinform.example/a";
const told = account({ label: "told", url });
const changed = otherBytes(account({ label: "told", url, said: "the road is shut" }));
const other = account({ label: "other", date: "2022-02-02", said: "bridges last" });

async function shown() {
  const { ledger } = temporary;
  const { items } = await ledger.chronicle();
  const { reports, revisions, people, statements } = await ledger.info();
  const found = (await ledger.search("road")).length;
  const exported: unknown[] = [];
  for await (const row of ledger.export("statements", { text: false })) exported.push(row);
  const accounts = items.flatMap((item) => item.accounts.map((a) => a.report.id)).sort();
  return { accounts, reports, revisions, people, statements, found, exported };
}

test("a removed report is out of every view, and undo brings it back as it was", async () => {
  const { ledger, add } = temporary;
  await add([other]);
  const without = await shown();
  const [added] = await add([told]);
  const before = await shown();
  const removed = await ledger.remove({ report: "told" });
  expect(removed.map((report) => report.label)).toEqual(["told"]);
  expect(await shown()).toEqual(without);
  expect(await ledger.report(added?.report ?? "")).toBeNull();
  expect(await ledger.find("told")).toEqual([]);
  const restored = await ledger.undoRemove();
  expect(restored.map((report) => report.label)).toEqual(["told"]);
  expect(await shown()).toEqual(before);
});

test("removing the latest revision shows the one before again", async () => {
  const { ledger, add } = temporary;
  await add([told]);
  const before = await shown();
  const [revised] = await add([changed]);
  expect(revised?.kind).toBe("revised");
  await ledger.remove({ report: revised?.report ?? "" });
  expect(await shown()).toEqual(before);
  await ledger.undoRemove();
  expect((await ledger.chronicle()).items[0]?.accounts[0]?.report.id).toBe(revised?.report);
});

test("an import that is removed leaves the reports that another import found too", async () => {
  const { ledger, add, run } = temporary;
  await add([told, other]);
  const second = await ledger.beginImport({ started: "2024-01-02T00:00:00Z", arguments: ["b"] });
  await add([foundAgain(told, { url: `${url}#again` })], second);
  await ledger.remove({ importId: run });
  expect((await ledger.reports()).map((report) => report.label)).toEqual(["told"]);
  expect((await ledger.info()).imports.map((i) => i.removed)).toEqual([true, false]);
  await ledger.compact();
  expect((await ledger.reports()).map((report) => report.importId)).toEqual([second]);
  expect((await ledger.info()).imports.map((i) => i.id)).toEqual([second]);
  expect((await ledger.verify()).findings).toEqual([]);
});

test("several removals are undone one by one, the latest first", async () => {
  const { ledger, add } = temporary;
  await add([told, other]);
  await ledger.remove({ report: "told" });
  await ledger.remove({ report: "other" });
  expect((await ledger.undoRemove()).map((report) => report.label)).toEqual(["other"]);
  expect((await ledger.undoRemove()).map((report) => report.label)).toEqual(["told"]);
  expect(await ledger.undoRemove()).toEqual([]);
});

test("compaction deletes what was removed for good and makes the file smaller", async () => {
  const { ledger, add } = temporary;
  const long = Array.from({ length: 40_000 }, (_, at) => (at * 7919) % 99_991).join(" ");
  await add([other, account({ label: "long", said: long })]);
  await ledger.remove({ report: "long" });
  const { before, after } = await ledger.compact();
  expect(after).toBeLessThan(before / 2);
  expect(await ledger.undoRemove()).toEqual([]);
  expect(await ledger.info()).toMatchObject({ sources: 1, reports: 1, revisions: 1 });
  expect((await ledger.verify()).findings).toEqual([]);
});

test("a removed report that is added again is there again", async () => {
  const { ledger, add } = temporary;
  const [first] = await add([told]);
  await ledger.remove({ report: "told" });
  expect(await ledger.has(told.source)).toBe(false);
  expect(await add([told])).toEqual([{ kind: "added", report: first?.report }]);
  expect((await ledger.reports()).map((report) => report.label)).toEqual(["told"]);
  await ledger.undoRemove();
  expect((await ledger.reports()).map((report) => report.label)).toEqual(["told"]);
});

test("what isn't there cannot be removed", async () => {
  const { ledger } = temporary;
  await expect(ledger.remove({ report: "nothing" })).rejects.toMatchObject({
    problem: { code: "not-found" },
  });
  await expect(ledger.remove({ importId: 99 })).rejects.toMatchObject({
    problem: { code: "not-found" },
  });
  expect(await ledger.undoRemove()).toEqual([]);
});

test("a label that two reports share names both, and each answers to its own key", async () => {
  const { ledger, add } = temporary;
  await add([account({ label: "same", said: "one" }), account({ label: "same", said: "two" })]);
  const found = await ledger.find("same");
  expect(found).toHaveLength(2);
  expect(await ledger.report("same")).toBeNull();
  for (const { id } of found) {
    expect((await ledger.report(id.slice(0, 8)))?.summary.id).toBe(id);
  }
});
