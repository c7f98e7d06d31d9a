import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkImports } from "./check-imports.mjs";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "readout-imports-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Writes made-up sources and gives what the check finds in them. */
function found(files: Record<string, string>): string[] {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `${text}\n`);
  }
  return checkImports(root).found;
}

const core = (path: string) => `packages/core/src/${path}`;

test("a stage may import the model, the lexicon, its own folder and types of earlier stages", () => {
  expect(
    found({
      [core("model/span.ts")]: "export type Span = { readonly start: number };",
      [core("lexicon/months.ts")]: 'import type { Span } from "../model/span.ts";',
      [core("read/html.ts")]:
        'import { Parser } from "htmlparser2";\nimport { MONTHS } from "../lexicon/months.ts";',
      [core("annotate/dates.ts")]:
        'import { cut } from "../model/span.ts";\nimport type { Page } from "../read/html.ts";\nimport { year } from "./year.ts";\nexport type { Page } from "../read/html.ts";\nimport { type Line } from "../read/lines.ts";',
      [core("index.ts")]:
        'export { read } from "./read/html.ts";\nexport { dates } from "./annotate/dates.ts";',
      "packages/web/src/main.tsx": 'import type { Report } from "@readout/core";',
      "packages/readout/src/ledger/open.ts": 'import Database from "libsql";',
      "packages/readout/src/ledger/save.ts":
        'import { sql } from "kysely";\nexport const one = sql`select 1`;',
      "packages/readout/src/cli/add.ts":
        'import { read } from "@readout/core";\nimport type { Kysely } from "kysely";',
    }),
  ).toEqual([]);
});

test.each([
  ["a later stage", "read/html.ts", 'import type { A } from "../annotate/dates.ts";'],
  ["values of an earlier stage", "annotate/dates.ts", 'import { read } from "../read/html.ts";'],
  [
    "values beside types of an earlier stage",
    "annotate/dates.ts",
    'import { type Page, read } from "../read/html.ts";',
  ],
  ["a stage passed on", "annotate/dates.ts", 'export { read } from "../read/html.ts";'],
  ["a stage loaded at run time", "model/id.ts", 'const late = import("../link/same.ts");'],
  ["a type named in place", "model/id.ts", 'type A = import("../link/same.ts").A;'],
  ["the lexicon from the model", "model/id.ts", 'import { OFFICES } from "../lexicon/offices.ts";'],
  ["the index from a stage", "extract/people.ts", 'import { read } from "../index.ts";'],
  ["a folder that is no stage", "read/html.ts", 'import { pad } from "../util/pad.ts";'],
  ["another package's source", "read/html.ts", 'import { a } from "../../../readout/src/main.ts";'],
  ["a module of Node", "read/html.ts", 'import { readFileSync } from "node:fs";'],
  ["a package off the list", "index.ts", 'import { z } from "zod";'],
  ["the clock", "extract/people.ts", "export const now = Date.now();"],
  ["the clock by its constructor", "extract/people.ts", "export const now = new Date();"],
  ["chance", "extract/people.ts", "export const id = Math.random();"],
  ["the locale", "link/same.ts", 'export const order = "a".localeCompare("b");'],
])("the core must not use %s", (_what, path, text) => {
  const lines = found({ [core(path)]: text });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(new RegExp(`^packages/core/src/${path}:1 `));
});

test("the clock is not meant where it stands in a string, a comment or a given date", () => {
  expect(
    found({
      [core("extract/people.ts")]:
        '// Date.now() would be wrong here\nexport const a = "new Date()";\nexport const b = new Date(0);',
    }),
  ).toEqual([]);
});

test("a test in the core may run earlier stages, never later ones", () => {
  expect(
    found({
      [core("annotate/dates.test.ts")]:
        'import { test } from "vitest";\nimport { read } from "../read/html.ts";',
    }),
  ).toEqual([]);
  expect(
    found({ [core("read/html.test.ts")]: 'import { dates } from "../annotate/dates.ts";' }),
  ).toEqual([`${core("read/html.test.ts")}:1 imports the later stage annotate`]);
});

test.each([
  ["the page values from the core", "packages/web/src/a.tsx", 'import { x } from "@readout/core";'],
  [
    "the page a source of the core",
    "packages/web/src/a.tsx",
    'import { x } from "../../core/src/read/html.ts";',
  ],
  ["a command the driver", "packages/readout/src/cli/add.ts", 'import Database from "libsql";'],
  [
    "a second file of the ledger the driver",
    "packages/readout/src/ledger/save.ts",
    'import Database from "libsql";',
  ],
  [
    "a command the query builder",
    "packages/readout/src/cli/add.ts",
    'import { sql } from "kysely";',
  ],
])("it is wrong that %s gets", (_what, path, text) => {
  expect(found({ [path]: text })).toHaveLength(1);
});

test("a query outside the ledger is found without an import", () => {
  expect(
    found({ "packages/readout/src/api/people.ts": 'db.selectFrom("actor").selectAll();' }),
  ).toEqual([
    "packages/readout/src/api/people.ts:1 makes a query (selectFrom); SQL stands in packages/readout/src/ledger/ alone",
  ]);
});

test("a test may show its SQL", () => {
  expect(
    found({ "packages/readout/test/add.test.ts": 'import { sql } from "kysely";\nsql`select 1`;' }),
  ).toEqual([]);
});

test("the command exits with 1 and names the file, and with 0 where all is right", () => {
  const script = fileURLToPath(new URL("check-imports.mjs", import.meta.url));
  const run = () => spawnSync(process.execPath, [script, root], { encoding: "utf8" });
  found({ [core("model/id.ts")]: "export const id = 1;" });
  expect(run()).toMatchObject({ status: 0, stderr: "" });

  found({ [core("model/id.ts")]: 'import { read } from "../read/html.ts";' });
  const wrong = run();
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toContain("packages/core/src/model/id.ts:1 imports the later stage read");
});
