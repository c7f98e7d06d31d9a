import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
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

/** Becomes nobody where it starts as root, who may all; behind it, JavaScript that the process then runs. */
const AS_NOBODY = "if (process.getuid?.() === 0) { process.setgid(65534); process.setuid(65534); }";

function runScript(script: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", `${AS_NOBODY}\n${script}`, ...args],
    { cwd: "/", env: { PATH: process.env.PATH, HOME: "/nonexistent" }, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

/** Runs the command as somebody who may read the folder and write nothing. */
const runAsReader = (args: readonly string[]) =>
  runScript(
    `process.argv.splice(1, 0, ${JSON.stringify(BIN)}); await import(${JSON.stringify(pathToFileURL(BIN).href)});`,
    args,
  );

/** A checkout in a folder that is closed to all others can't be run by somebody else. */
const isOpenToOthers = (): boolean =>
  runScript(`await (await import("node:fs/promises")).access(${JSON.stringify(BIN)});`, [])
    .status === 0;

test.skipIf(isWindows || !isOpenToOthers())(
  "a ledger that may only be read can be looked at",
  async () => {
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
  },
);
