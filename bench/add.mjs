#!/usr/bin/env node
// Measures `readout add` as a user runs it: reports per second, megabytes per second and the peak memory of the whole
// process, into a fresh ledger, then `verify`. Prints one table.
//
// Usage: npm run bench -- [--copies N] [PATH…]
//   PATH…        what to add (default: the built-in example)
//   --copies N   add N varied copies of the example as one JSON Lines file instead, to see that memory stays constant
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  createWriteStream,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const root = new URL("..", import.meta.url).pathname;
const program = join(root, "packages/readout/bin/readout.js");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { copies: { type: "string" } },
});
const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Texts of the example's plain and JSON reports: what copies are made of. */
function exampleTexts() {
  const examples = join(root, "examples");
  return readdirSync(examples).flatMap((name) => {
    const text = readFileSync(join(examples, name), "utf8");
    if (name.endsWith(".json")) return [JSON.parse(text).text ?? ""];
    return name.endsWith(".txt") ? [text] : [];
  });
}

/** A JSON Lines file of N reports, each with an address and a day of its own. */
async function copies(count) {
  const texts = exampleTexts().filter((text) => text.length > 0);
  const path = join(folder, "copies.jsonl");
  const out = createWriteStream(path);
  for (let n = 0; n < count; n++) {
    const day = new Date(Date.UTC(2000, 0, 1 + (n % 9000))).toISOString().slice(0, 10);
    const report = {
      id: `copy-${n}`,
      url: `https://copies.example/${n}`,
      title: `Copy ${n}`,
      published: day,
      outlet: "copies.example",
      text: `${texts[n % texts.length]}\n\nThis is copy ${n}.`,
    };
    if (!out.write(`${JSON.stringify(report)}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
  return path;
}

/** Runs the program; gives its exit code, seconds, peak memory in MB (Linux) and what it printed. */
async function run(args) {
  const begun = performance.now();
  const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  child.stdout.on("data", (chunk) => {
    printed = (printed + chunk).slice(-4000);
  });
  child.stderr.on("data", (chunk) => {
    printed = (printed + chunk).slice(-4000);
  });
  let peak = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // the process is gone, or this system tells no peak
    }
  }, 50);
  const [code] = await once(child, "close");
  clearInterval(watch);
  return { code, seconds: (performance.now() - begun) / 1000, peak, printed };
}

const megabytes = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + megabytes(join(path, name)), 0)
    : statSync(path).size / 1e6;

const paths = values.copies
  ? [await copies(Number(values.copies))]
  : positionals.length > 0
    ? positionals
    : [join(root, "examples")];
const size = paths.reduce((sum, path) => sum + megabytes(path), 0);
const ledger = join(folder, "bench.readout");
const added = await run(["add", ...paths, "--ledger", ledger]);
const info = JSON.parse((await run(["info", "--json", "--ledger", ledger])).printed);
const again = await run(["add", ...paths, "--ledger", ledger]);
const verified = await run(["verify", "--ledger", ledger]);
const rows = [
  ["input", `${size.toFixed(1)} MB, ${info.reports} reports`],
  ["add: exit code", added.code],
  ["add: seconds", added.seconds.toFixed(1)],
  ["add: reports/s", (info.reports / added.seconds).toFixed(0)],
  ["add: MB/s", (size / added.seconds).toFixed(2)],
  ["add: peak memory", added.peak ? `${added.peak.toFixed(0)} MB` : "not told by this system"],
  ["add again: seconds", again.seconds.toFixed(1)],
  ["ledger", `${(info.bytes / 1e6).toFixed(1)} MB`],
  ["verify: exit code", verified.code],
  ["verify: seconds", verified.seconds.toFixed(1)],
];
for (const [name, value] of rows) console.log(`${name.padEnd(22)} ${value}`);
process.exitCode = verified.code === 0 ? 0 : 1;
