import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runReadout } from "./run-readout.ts";

const BIN = fileURLToPath(new URL("../bin/readout.js", import.meta.url));
const isWindows = process.platform === "win32";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-shared-"));
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command as somebody who may read the folder and write nothing; root, who may all, becomes nobody. */
function runAsReader(args: readonly string[]) {
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: "/",
    env: { PATH: process.env.PATH, HOME: "/nonexistent" },
    encoding: "utf8",
    ...nobody,
  });
  return { status, stdout, stderr };
}

test.skipIf(isWindows)("a ledger that may only be read can be looked at", async () => {
  writeFileSync(
    join(folder, "talks.txt"),
    "President of Norvia Mara Lenskar met with Prime Minister of Teskel Ivo Halmer in Tarvel on 12 March 2024.\n",
  );
  await runReadout(["add", "talks.txt", "--ledger", "#1 %?.readout"], { cwd: folder });
  const ledger = join(folder, "#1 %?.readout");
  chmodSync(ledger, 0o444);
  chmodSync(folder, 0o555);
  const before = readdirSync(folder);
  for (const args of [["info"], ["chronicle"], ["search", "Tarvel"], ["verify"]]) {
    const { status, stdout, stderr } = runAsReader([...args, "--ledger", ledger]);
    expect([status, stderr], args[0]).toEqual([0, expect.not.stringContaining("readout:")]);
    expect(stdout, args[0]).not.toBe("");
  }
  expect(readdirSync(folder)).toEqual(before);
  const added = runAsReader(["add", join(folder, "talks.txt"), "--ledger", ledger]);
  expect([added.status, added.stderr]).toEqual([1, expect.stringContaining("ledger-readonly")]);
});
