import { afterAll, beforeAll, expect, test } from "vitest";
import { account } from "../../test/builder/account.ts";
import { openTemporary, type Temporary } from "../../test/builder/open-temporary.ts";
import { RecordBuilder } from "../../test/builder/record-builder.ts";
import { exportColumns } from "./export.ts";
import type { ExportRow, ExportTable } from "./types.ts";

let temporary: Temporary;
const many = Array.from({ length: 230 }, (_, at) =>
  account({ label: `account ${at}`, said: `words number ${at}` }),
);

beforeAll(async () => {
  temporary = await openTemporary();
  await temporary.add(many);
});

afterAll(() => temporary.drop());

async function rows(table: ExportTable, text = false): Promise<readonly ExportRow[]> {
  const list: ExportRow[] = [];
  for await (const row of temporary.ledger.export(table, { text })) list.push(row);
  return list;
}

test("every table has one row an entry, over all pages, in the order the reports came", async () => {
  for (const table of ["engagements", "statements", "figures", "undertakings"] as const) {
    expect((await rows(table)).map((row) => row.report_label)).toEqual(
      many.map((built) => built.record.id),
    );
  }
  expect(await rows("participants")).toHaveLength(2 * many.length);
});

test("a row names its entry, its report and the words that it cites", async () => {
  const [statement] = await rows("statements");
  expect(statement).toMatchObject({
    key: many[0]?.record.statements[0]?.key,
    speaker: "Ivo Kastel",
    mode: "indirect",
    text: "words number 0",
    cited: "words number 0",
    start: many[0]?.record.text.indexOf("words number 0"),
    end: (many[0]?.record.text.indexOf("words number 0") ?? 0) + "words number 0".length,
    outlet: "ARVINFORM",
    published: "2023-05-05",
  });
  const [engagement] = await rows("engagements");
  expect(engagement).toMatchObject({ main: true, type: "meeting", host: "Mira Dolen" });
  const [figure] = await rows("figures");
  expect(figure).toMatchObject({ value: 12, unit: "percent", change: "increase" });
  const [participant] = await rows("participants");
  expect(participant).toMatchObject({ name: "Mira Dolen", side: "host", of: "Arvenia" });
});

test("people, and every citation with its place, are tables too", async () => {
  const people = await rows("people");
  expect(people).toHaveLength(2 * many.length);
  expect(people[0]).toMatchObject({ name: "Mira Dolen", role: "President", of: "Arvenia" });
  expect(people[0]?.person).toBeTypeOf("string");
  const citations = await rows("citations");
  expect(citations.map((row) => row.kind)).toEqual(
    expect.arrayContaining(["person", "engagement", "statement", "figure"]),
  );
  const text = many[0]?.record.text ?? "";
  const first = citations.filter(
    (row) => row.report_label === many[0]?.record.id && row.in === "text",
  );
  expect(first.length).toBeGreaterThan(4);
  for (const row of first) expect(text.slice(Number(row.start), Number(row.end))).toBe(row.text);
  for (const table of ["people", "citations", "figures"] as const) {
    const [row = {}] = await rows(table);
    expect(exportColumns(table, { text: false })).toEqual(Object.keys(row));
  }
  expect([await rows("gifts"), await rows("documents")]).toEqual([[], []]);
});

test("a person's row cites the name, whatever else is cited", async () => {
  const own = await openTemporary();
  const text = "President Mira Dolen spoke.";
  const builder = new RecordBuilder({
    label: "named",
    text,
    title: "A speech",
    outlet: null,
    published: null,
    url: null,
  });
  builder.person({
    name: "Mira Dolen",
    role: "President",
    of: null,
    words: { name: "Mira Dolen", role: "President" },
  });
  await own.add([builder.build()]);
  for await (const row of own.ledger.export("people", { text: false })) {
    expect(row).toMatchObject({ cited: "Mira Dolen", start: 10, end: 20 });
  }
  await own.drop();
});

test("all rows of a table have the same columns in the same order", async () => {
  const list = await rows("engagements");
  for (const row of list) expect(Object.keys(row)).toEqual(Object.keys(list[0] ?? {}));
});

test("the reports' text comes along only when asked for", async () => {
  expect((await rows("figures"))[0]).not.toHaveProperty("report_text");
  expect((await rows("figures", true))[0]).toHaveProperty("report_text", many[0]?.record.text);
});

test("records come out as they were extracted, with or without their text", async () => {
  const whole: unknown[] = [];
  for await (const record of temporary.ledger.records({ text: true })) whole.push(record);
  expect(whole).toEqual(many.map((built) => built.record));
  for await (const record of temporary.ledger.records({ text: false })) {
    expect(record.text).toBe("");
    expect(record.statements).toHaveLength(1);
  }
});

test("an export that is broken off leaves the ledger free to write", async () => {
  for await (const row of temporary.ledger.export("statements", { text: false })) {
    expect(row.key).toBeTypeOf("string");
    break;
  }
  await temporary.ledger.compact();
});
