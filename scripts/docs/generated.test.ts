import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { checkGenerated, generate } from "./generated.mjs";
import { checkLedgerPage } from "./ledger-page.mjs";
import { checkRecords, checkSchemaFile, jsonSchemaOf } from "./schema.mjs";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "readout-docs-test-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A command that prints its own words. */
const echo = { run: (args: readonly string[]) => args.join("|"), path: () => "", end: () => {} };

const layer = (f1: number) => ({ precision: f1, recall: f1, f1, gold: 40, got: 40 });
const scores = (people: number) => {
  const table = { reports: 53, extracted: 53, ids: "", layers: { people: layer(people) } };
  return JSON.stringify({ all: table, blind: { ...table, reports: 15 } });
};

test("a shown command stands with what it prints, and words in quotation marks are one", () => {
  const page = 'a\n<!-- generated: command readout show "Anna Ozola" -->\nold\n<!-- end -->\nb';
  expect(generate(root, page, echo)).toBe(
    'a\n<!-- generated: command readout show "Anna Ozola" -->\n\n```text\n$ readout show "Anna Ozola"\nshow|Anna Ozola\n```\n\n<!-- end -->\nb',
  );
});

test("a page that was brought up to date stays as it is", () => {
  const page = "<!-- generated: command readout info -->\n<!-- end -->\n";
  const once = generate(root, page, echo);
  expect(generate(root, once, echo)).toBe(once);
});

test("only commands of readout and known kinds can be generated", () => {
  const page = (what: string) => `<!-- generated: ${what} -->\n<!-- end -->`;
  expect(() => generate(root, page("command rm -r x"), echo)).toThrow("Only readout commands");
  expect(() => generate(root, page("weather"), echo)).toThrow("kind weather");
});

test("scores that changed make the README stale until it is written again", () => {
  write("scores.json", scores(0.8));
  write("README.md", "# A\n\n<!-- generated: scores -->\n<!-- end -->\n");
  expect(checkGenerated(root, echo)).toHaveLength(1);
  expect(checkGenerated(root, echo, { write: true })).toEqual([]);
  expect(readFileSync(join(root, "README.md"), "utf8")).toContain("| people | 0.80 | 0.80 | 40 |");
  expect(checkGenerated(root, echo)).toEqual([]);
  write("scores.json", scores(0.81));
  expect(checkGenerated(root, echo)[0]).toContain("README.md shows what the program no longer");
});

/** A small database and the page that tells of it. */
function makeLedger(): string {
  const path = join(root, "small.readout");
  const db = new DatabaseSync(path);
  db.exec("create table reports (id integer primary key, title text)");
  db.exec("create view current_reports as select title from reports");
  db.exec("insert into reports (title) values ('Ferry')");
  db.close();
  return path;
}

const PAGE = `# Ledger

\`\`\`sql
select title from reports
\`\`\`

| view | columns |
|---|---|
| \`current_reports\` | \`title\` |

### \`reports\`

| column | holds |
|---|---|
| \`id\` | the row |
| \`title\` | the headline |
`;

test("the ledger's page must have each table, view and column, and no other", async () => {
  const path = makeLedger();
  write("docs/ledger.md", PAGE);
  expect(await checkLedgerPage(root, path)).toEqual([]);
  write("docs/ledger.md", PAGE.replace("| `id` |", "| `number` |"));
  expect(await checkLedgerPage(root, path)).toEqual([
    "docs/ledger.md:11 lacks reports: id",
    "docs/ledger.md:11 tells of columns that reports has not: number",
  ]);
  write("docs/ledger.md", PAGE.replace("`current_reports`", "`all_reports`"));
  expect(await checkLedgerPage(root, path)).toEqual([
    "docs/ledger.md does not tell of current_reports",
    "docs/ledger.md:9 tells of all_reports, which no ledger has",
  ]);
});

test("a query on the ledger's page must run and find something", async () => {
  const path = makeLedger();
  write("docs/ledger.md", PAGE.replace("select title", "select subject"));
  expect((await checkLedgerPage(root, path))[0]).toContain("has a query that fails");
  write("docs/ledger.md", PAGE.replace("from reports\n", "from reports where id > 9\n"));
  expect(await checkLedgerPage(root, path)).toEqual([
    "docs/ledger.md:3 has a query that finds nothing in the example",
  ]);
});

test("the schema of a record holds keys by their pattern and plain whole numbers", () => {
  const schema = z.object({
    key: z.custom((value) => value === "a"),
    count: z.int(),
    at: z.int().min(1),
  });
  expect(jsonSchemaOf(schema)).toMatchObject({
    properties: {
      key: { type: "string", pattern: expect.stringContaining("[0-9a-f]{16}") },
      count: { type: "integer" },
      at: { type: "integer", minimum: 1 },
    },
    required: ["key", "count", "at"],
  });
  expect(jsonSchemaOf(z.int())).not.toHaveProperty("maximum");
});

test("the schema's file is stale once a field changes, and tells of records that do not fit", () => {
  mkdirSync(join(root, "docs"));
  const before = z.object({ id: z.string() });
  expect(checkSchemaFile(root, before)).toHaveLength(1);
  expect(checkSchemaFile(root, before, { write: true })).toEqual([]);
  expect(checkSchemaFile(root, z.object({ id: z.string(), kind: z.string() }))).toHaveLength(1);
  expect(checkRecords(before, '{"id":"a"}\n{"id":7}')).toEqual([
    "The record of 7 does not fit docs/record.schema.json",
  ]);
});
