import { linkRecords, type ReportRecord } from "@readout/core";
import { expect, test } from "vitest";
import { account, DOLEN, KASTEL, otherBytes } from "../../test/builder/account.ts";
import { openTemporary } from "../../test/builder/open-temporary.ts";
import type { Built } from "../../test/builder/record-builder.ts";
import { openConnection, sqlite } from "./open.ts";
import type { Ledger } from "./types.ts";

const minister = { name: "Ivo Kastel", role: "Minister of Roads", of: "Sorn Region" };
const namesake = { name: "Ivo Kastel", role: "Judge", of: "Ostrel" };
const untold = { name: "Ivo Kastel", role: null, of: null };

const accounts: readonly Built[] = [
  account({ label: "a", url: "https://a.example/1" }),
  account({ label: "b", url: "https://b.example/1", said: "the road is long" }),
  account({ label: "c", guest: minister, date: "2022-03-01", said: "roads are good" }),
  account({ label: "d", guest: namesake, date: "2021-01-01", said: "courts are free" }),
  account({ label: "e", guest: untold, said: "nobody knows him" }),
  account({ label: "f", host: KASTEL, guest: DOLEN, said: "sides are turned" }),
  account({ label: "g", url: "https://a.example/1", said: "the road is shut" }),
  account({ label: "h", date: null, said: "no words date it" }),
];

/** The links as the file holds them, without what they were made from. */
function storedLinks(path: string): readonly unknown[] {
  const file = openConnection(path, { readonly: true, wait: 1000 });
  const rows = file.all(
    sqlite
      .selectFrom("links")
      .select(["kind", "a", "b", "judgement"])
      .orderBy("kind")
      .orderBy("a")
      .orderBy("b"),
  );
  file.close();
  return rows;
}

async function currentRecords(ledger: Ledger): Promise<readonly ReportRecord[]> {
  const records: ReportRecord[] = [];
  for await (const record of ledger.records({ text: true })) records.push(record);
  return records;
}

/** Which engagements and people are one: the ids that each report's own entries lead to. */
async function judged(ledger: Ledger): Promise<unknown> {
  const { items } = await ledger.chronicle({ mentioned: true });
  return {
    engagements: items.map((item) => [item.id, item.accounts.map((a) => a.engagement.key).sort()]),
    people: await ledger.people(),
    parties: items.map((item) => item.parties),
  };
}

function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const order = (at: number): number => Math.sin((at + 1) * seed * 12.9898);
  return list
    .map((value, at) => ({ value, at: order(at) }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

test("whatever the order in which reports come, the ledger links the same", async () => {
  const outcomes: unknown[] = [];
  // Of two states of one address the later one counts, so those two keep their order.
  const rest = accounts.filter((built) => !["a", "g"].includes(built.record.id));
  const [first, last] = [accounts[0], accounts[6]];
  if (!first || !last) throw new Error("accounts");
  for (let seed = 1; seed <= 8; seed++) {
    const temporary = await openTemporary();
    await temporary.add([first, ...shuffled([...rest, last], seed)]);
    outcomes.push(await judged(temporary.ledger));
    await temporary.drop();
  }
  for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
});

test("engagements are those that linking all current records at once gives", async () => {
  const { ledger, add, drop } = await openTemporary();
  await add(accounts);
  const groups = new Map<string, string>();
  for (const link of linkRecords(await currentRecords(ledger))) {
    if (link.kind === "engagement" && link.judgement === "same") groups.set(link.b, link.a);
  }
  expect(groups.size).toBeGreaterThan(1);
  const { items } = await ledger.chronicle({ mentioned: true });
  for (const item of items) {
    for (const { engagement } of item.accounts) {
      expect(groups.get(engagement.key) ?? engagement.key).toBe(item.id);
    }
  }
  await drop();
});

test("people are those that linking all current records at once gives", async () => {
  const { ledger, add, drop } = await openTemporary();
  await add(accounts);
  const records = await currentRecords(ledger);
  const same = new Map<string, string>();
  for (const link of linkRecords(records)) {
    if (link.kind === "person" && link.judgement === "same") same.set(link.b, link.a);
  }
  for (const record of records) {
    for (const person of record.people) {
      const view = await ledger.person(person.key);
      expect(view?.id).toBe(same.get(person.key) ?? person.key);
    }
  }
  await drop();
});

test("what is removed takes its links along, and undo brings them back", async () => {
  const temporary = await openTemporary();
  const { ledger, path } = temporary;
  const few = accounts.slice(0, 2);
  await temporary.add(few);
  const [before, links] = [await judged(ledger), storedLinks(path)];
  const second = await ledger.beginImport({ started: "2024-01-02T00:00:00Z", arguments: ["b"] });
  await temporary.add(accounts.slice(2), second);
  const after = await judged(ledger);
  expect(after).not.toEqual(before);
  await ledger.remove({ importId: second });
  expect(await judged(ledger)).toEqual(before);
  expect(storedLinks(path)).toEqual(links);
  await ledger.undoRemove();
  expect(await judged(ledger)).toEqual(after);
  await temporary.drop();
});

test("an engagement keeps answering to the key of a revision that was replaced", async () => {
  const { ledger, add, drop } = await openTemporary();
  const old = account({ url: "https://a.example/1" });
  await add([old, otherBytes(account({ url: "https://a.example/1", date: "2023-05-03" }))]);
  const [key] = old.record.engagements.map((engagement) => engagement.key);
  expect(await ledger.engagement(key ?? "")).toMatchObject({ date: "2023-05-04" });
  expect((await ledger.chronicle()).items).toMatchObject([{ date: "2023-05-03" }]);
  await drop();
});
