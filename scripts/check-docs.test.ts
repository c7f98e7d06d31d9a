import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  checkApi,
  checkDependencies,
  checkGlossary,
  checkProblems,
  checkRecord,
} from "./docs/checks.mjs";
import { checkLinks, checkPaths } from "./docs/links.mjs";
import { anchorOf, readMarkdown } from "./docs/markdown.mjs";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "readout-docs-test-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), `${text}\n`);
}

const MODEL = "packages/core/src/model";

/** This project's own guides and types, to be spoilt in one place. */
function copyProject(): void {
  const project = dirname(import.meta.dirname);
  for (const path of ["docs", "packages/core/src", "packages/readout/src"]) {
    cpSync(join(project, path), join(root, path), { recursive: true });
  }
}

/** Replaces words in a file; the test would prove nothing where they are not there. */
function spoil(path: string, from: string, to: string): void {
  const text = readFileSync(join(root, path), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(root, path), text.replace(from, to));
}

test("a link may lead to a page, to a heading of it, and out of the project", () => {
  write(
    "README.md",
    "[a](docs/a.md) [b](docs/a.md#the-first-part) [c](#here) [d](https://a.example/x)\n# Here",
  );
  write("docs/a.md", "# Page\n## The *first* part\n[up](../README.md)");
  expect(checkLinks(root)).toEqual([]);
});

test("a link to a missing file, picture or heading is found with its line", () => {
  write(
    "README.md",
    "# Title\n![picture](docs/none.png)\n[a](docs/a.md#nowhere) [b](../outside.md)",
  );
  write("docs/a.md", "# Page");
  expect(checkLinks(root)).toEqual([
    "README.md:2 links to docs/none.png, which is not there",
    "README.md:3 links to docs/a.md#nowhere, but docs/a.md has no such heading",
    "README.md:3 links to ../outside.md, which is not there",
  ]);
});

test("what stands in code is no link", () => {
  write("README.md", "`[a](b.md)`\n```text\n[a](b.md)\n```");
  expect(checkLinks(root)).toEqual([]);
});

test("a path of the project that a page names must be there", () => {
  write(
    "docs/a.md",
    "`docs/a.md`, `packages/*/src`, `docs/FILE NAME` and\n`packages/core/src/gone.ts`",
  );
  expect(checkPaths(root)).toEqual([
    "docs/a.md:2 names packages/core/src/gone.ts, which is not there",
  ]);
});

test("each dependency needs a row with its licence and a reason, and no row may outlive it", () => {
  const manifest = { name: "w", workspaces: ["packages/a"], devDependencies: { one: "1.0.0" } };
  write("package.json", JSON.stringify(manifest));
  write(
    "packages/a/package.json",
    JSON.stringify({ name: "a", dependencies: { two: "1.0.0", three: "1.0.0", w: "1.0.0" } }),
  );
  write("node_modules/one/package.json", JSON.stringify({ license: "MIT" }));
  write(
    "docs/dependencies.md",
    "| package | licence | why |\n|---|---|---|\n| `one` | ISC | x |\n| `two` | MIT | |\n| `old` | MIT | x |",
  );
  expect(checkDependencies(root)).toEqual([
    "docs/dependencies.md:3 says that one is under ISC; its manifest says MIT",
    "docs/dependencies.md gives no reason for two",
    "docs/dependencies.md does not name three (packages/a/package.json)",
    "docs/dependencies.md:5 names old, which no package.json wants",
  ]);
});

test("this project's guides pass, so that what is found below comes from the spoilt word", () => {
  copyProject();
  for (const check of [checkProblems, checkRecord, checkGlossary, checkApi]) {
    expect(check(root)).toEqual([]);
  }
});

test("a problem code must be explained, with what to do, and be one", () => {
  copyProject();
  spoil("docs/problems.md", "### `disk-full`", "### `disc-full`");
  expect(checkProblems(root).map((line) => line.replace(/:\d+/, ""))).toEqual([
    "docs/problems.md does not explain disk-full",
    "docs/problems.md explains disc-full, which is no problem code",
  ]);
  copyProject();
  spoil("docs/problems.md", "**What to do**: get the file again", "get the file again");
  expect(checkProblems(root)).toEqual([
    "docs/problems.md must tell what happened and what to do at empty",
  ]);
});

test("a problem code that no source raises is found", () => {
  copyProject();
  spoil(`${MODEL}/problem.ts`, '"disk-full"', '"disk-gone"');
  spoil("docs/problems.md", "### `disk-full`", "### `disk-gone`");
  expect(checkProblems(root)).toEqual(["No source raises the problem disk-gone"]);
});

test("each field of the record must be told of, and no other", () => {
  copyProject();
  spoil("docs/record.md", "| `occasion` |", "| `ocasion` |");
  expect(checkRecord(root).map((line) => line.replace(/:\d+/, ""))).toEqual([
    "docs/record.md does not tell of occasion of EngagementEntry",
    "docs/record.md tells of ocasion, which EngagementEntry has not",
  ]);
});

test("a field and a value that the types gain must be told of", () => {
  copyProject();
  spoil(`${MODEL}/record.ts`, "  readonly rank: string | null;", "  readonly weight: number;");
  spoil(`${MODEL}/record.ts`, '"invite",\n  "discuss",', '"invite",\n  "discuss",\n  "warn",');
  const found = checkRecord(root).join("\n");
  expect(found).toContain("does not tell of weight of EngagementEntry");
  expect(found).toContain("tells of rank, which EngagementEntry has not");
  expect(found).toContain("lacks values of act: warn");
});

test("a new type of the model needs a concept in the glossary", () => {
  copyProject();
  spoil(`${MODEL}/link.ts`, "export type Link", "export type Tie = { a: 1 };\nexport type Link");
  spoil("docs/glossary.md", "`GiftEntry`", "`Present`");
  expect(checkGlossary(root).map((line) => line.replace(/:\d+/, ""))).toEqual([
    "docs/glossary.md names the type Present, which is not there",
    `docs/glossary.md names no concept for the type Tie (${MODEL}/link.ts)`,
    `docs/glossary.md names no concept for the type GiftEntry (${MODEL}/record.ts)`,
  ]);
});

test("an error of the API must be explained", () => {
  copyProject();
  spoil("docs/api.md", "| `id-ambiguous` |", "| `id-unclear` |");
  expect(checkApi(root)).toEqual([
    "docs/api.md does not explain the error id-ambiguous",
    "docs/api.md explains id-unclear, which is no error code",
  ]);
});

test("an address of the API must be told of, and lead somewhere", () => {
  copyProject();
  spoil("docs/api.md", "| `/api/info` |", "| `/api/facts` |");
  expect(checkApi(root)).toEqual([
    "docs/api.md does not tell of /api/info",
    "docs/api.md tells of /api/facts, which is no more",
  ]);
});

test("a missing guide is told, not passed over", () => {
  write("package.json", JSON.stringify({ name: "w" }));
  for (const check of [checkDependencies, checkProblems, checkRecord, checkGlossary, checkApi]) {
    expect(check(root)).toHaveLength(1);
  }
});

test("headings get the anchors that hosts of repositories give them", () => {
  expect(anchorOf("The record: `ReportRecord`")).toBe("the-record-reportrecord");
  expect(anchorOf("Removing, and taking it back")).toBe("removing-and-taking-it-back");
  expect(readMarkdown("# A\n## A\n").anchors).toEqual(new Set(["a", "a-1"]));
});
