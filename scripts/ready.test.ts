import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashOf, missingPackages } from "./ready.mjs";

const lock = {
  packages: {
    "": { name: "root" },
    "packages/core": { version: "0.1.0" },
    "node_modules/@readout/core": { resolved: "packages/core", link: true },
    "node_modules/kysely": { version: "1.0.0", integrity: "sha512-a" },
    "node_modules/other-platform": { version: "2.0.0", integrity: "sha512-b", optional: true },
    "node_modules/kysely/node_modules/deep": { version: "3.0.0", integrity: "sha512-c" },
  },
};
const kysely = { version: "1.0.0", integrity: "sha512-a" };
const deep = { version: "3.0.0", integrity: "sha512-c" };
const core = { resolved: "packages/core", link: true };

test("everything is missing in a fresh clone, but for what other platforms need", () => {
  expect(missingPackages(lock, null)).toEqual(["@readout/core", "kysely", "deep"]);
});

test("nothing is missing when npm's list of installed packages agrees with the lock file", () => {
  const packages = {
    "node_modules/@readout/core": core,
    "node_modules/kysely": kysely,
    "node_modules/kysely/node_modules/deep": deep,
  };
  expect(missingPackages(lock, { packages })).toEqual([]);
});

test("a package of another version or content is missing", () => {
  const packages = {
    "node_modules/@readout/core": core,
    "node_modules/kysely": { ...kysely, version: "0.9.0" },
    "node_modules/kysely/node_modules/deep": { ...deep, integrity: "sha512-z" },
  };
  expect(missingPackages(lock, { packages })).toEqual(["kysely", "deep"]);
});

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-ready-"));
  mkdirSync(join(folder, "src/inner"), { recursive: true });
  writeFileSync(join(folder, "src/a.ts"), "export const a = 1;\n");
  writeFileSync(join(folder, "src/inner/b.ts"), "export const b = 2;\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a changed, a new and a removed source each make a build stale", () => {
  const before = hashOf(folder, ["src", "absent"]);
  expect(hashOf(folder, ["src", "absent"])).toBe(before);

  writeFileSync(join(folder, "src/inner/b.ts"), "export const b = 3;\n");
  const changed = hashOf(folder, ["src"]);
  expect(changed).not.toBe(before);

  writeFileSync(join(folder, "src/c.ts"), "");
  expect(hashOf(folder, ["src"])).not.toBe(changed);
  rmSync(join(folder, "src/c.ts"));
  expect(hashOf(folder, ["src"])).toBe(changed);

  rmSync(join(folder, "src/inner/b.ts"));
  expect(hashOf(folder, ["src"])).not.toBe(changed);
});

test("a changed test makes no build stale", () => {
  const before = hashOf(folder, ["src"]);
  writeFileSync(join(folder, "src/a.test.ts"), "// a test\n");
  expect(hashOf(folder, ["src"])).toBe(before);
});
