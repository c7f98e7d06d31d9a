#!/usr/bin/env node
/**
 * Scores the built program against gold records: `npm run score [-- --gold DIR] [--update]`. DIR (../shared/gold where
 * none is given) holds `reports/`, their gold records in `dev/`, and `score.mjs`. Prints four tables (all, seed-*, blind,
 * all but blind) and compares them with scores.json, which only --update writes. Exit code 1 where a layer fell or there
 * is nothing to compare with (no scores.json, or one of other reports), 2 for wrong usage; 0 with one loud line where
 * the folder is missing.
 *
 * Nobody reads the blind reports (bench/blind.json), so that they tell whether rules generalise: nothing here prints
 * anything about a single report, and messages of the program are counted, not shown.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compareScores, fallen, showTable } from "./score-compare.mjs";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PROGRAM = join(ROOT, "packages/readout/bin/readout.js");
const BLIND = join(ROOT, "bench/blind.json");
const USAGE = "usage: npm run score [-- [--gold DIR] [--update] [--scores FILE]]";

class ScoreError extends Error {}

/** Extracts all reports with the built program into a file of JSON Lines. */
function extract(reports, out) {
  const file = openSync(out, "w");
  const { status, stderr, error } = spawnSync(
    process.execPath,
    [PROGRAM, "extract", reports, "--format", "jsonl"],
    { stdio: ["ignore", file, "pipe"], encoding: "utf8", maxBuffer: 1 << 28 },
  );
  closeSync(file);
  // Exit code 1 says that an input gave no report: the tables count it as missed.
  if (error || (status !== 0 && status !== 1)) {
    const lines = stderr?.split("\n").filter(Boolean).length ?? 0;
    throw new ScoreError(
      `The program failed on the gold reports (exit code ${status}, ${lines} lines of messages, not shown because they may quote blind reports). Run \`readout extract\` on those that are not blind.`,
    );
  }
}

/** Runs the scorer on the gold records of some ids; only totals come out. */
function scoreIds(gold, ids, lines, folder) {
  const digest = createHash("sha256").update(ids.join("\n")).digest("hex");
  if (ids.length === 0) return { reports: 0, extracted: 0, ids: digest, layers: {} };
  const dev = join(folder, "dev");
  mkdirSync(dev, { recursive: true });
  for (const id of ids) copyFileSync(join(gold, "dev", `${id}.json`), join(dev, `${id}.json`));
  const extracted = join(folder, "extracted.jsonl");
  writeFileSync(extracted, ids.flatMap((id) => lines.get(id) ?? []).join("\n"));
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(gold, "score.mjs"), dev, extracted, "--json"],
    { stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" },
  );
  if (status !== 0) throw new ScoreError(`The scorer failed (exit code ${status}).`);
  const { reports, missing, layers } = JSON.parse(stdout);
  const round = (n) => Math.round(n * 1e6) / 1e6;
  const rounded = Object.entries(layers).map(([layer, s]) => [
    layer,
    { ...s, precision: round(s.precision), recall: round(s.recall), f1: round(s.f1) },
  ]);
  return {
    reports,
    extracted: reports - missing.length,
    ids: digest,
    layers: Object.fromEntries(rounded),
  };
}

/** Extracted records by their id, each as its line. */
function linesById(file) {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return new Map(lines.map((line) => [JSON.parse(line).id, line]));
}

function takeScores(gold) {
  const blind = new Set(JSON.parse(readFileSync(BLIND, "utf8")).blind.map(({ id }) => id));
  const ids = readdirSync(join(gold, "dev"))
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length))
    .sort();
  const folder = mkdtempSync(join(tmpdir(), "readout-score-"));
  try {
    const all = join(folder, "all.jsonl");
    extract(join(gold, "reports"), all);
    const lines = linesById(all);
    const take = (name, some) => scoreIds(gold, some, lines, join(folder, name));
    return {
      all: take("all", ids),
      seed: take(
        "seed",
        ids.filter((id) => id.startsWith("seed-")),
      ),
      blind: take(
        "blind",
        ids.filter((id) => blind.has(id)),
      ),
      "all but blind": take(
        "rest",
        ids.filter((id) => !blind.has(id)),
      ),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        gold: { type: "string", default: join(ROOT, "../shared/gold") },
        scores: { type: "string", default: join(ROOT, "scores.json") },
        update: { type: "boolean", default: false },
      },
    });
    // npm runs scripts in the project's folder; paths are meant from where the user stands.
    const from = process.env.INIT_CWD ?? process.cwd();
    return { ...values, gold: resolve(from, values.gold), scores: resolve(from, values.scores) };
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    return null;
  }
}

function main() {
  const args = readArguments();
  if (args === null) return 2;
  const needed = ["reports", "dev", "score.mjs"].map((name) => join(args.gold, name));
  const absent = needed.find((path) => !existsSync(path));
  if (absent !== undefined) {
    console.log(`*** NOT SCORED: ${absent} is missing. Give the gold folder with --gold DIR. ***`);
    return 0;
  }
  const before = existsSync(args.scores) ? JSON.parse(readFileSync(args.scores, "utf8")) : null;
  const now = takeScores(args.gold);
  const compared = compareScores(now, before);
  for (const table of compared) console.log(showTable(table));

  const name = relative(process.cwd(), args.scores);
  const others = compared.filter((c) => !c.comparable && c.table.reports > 0).map((c) => c.name);
  if (before === null) console.log(`No ${name} yet: nothing to compare with.`);
  else if (others.length > 0) {
    console.log(`Not compared, taken on other reports than in ${name}: ${others.join("; ")}.`);
  }
  const worse = fallen(compared);
  for (const layer of worse) console.log(`Fell: ${layer}`);
  if (args.update) {
    writeFileSync(args.scores, `${JSON.stringify(now, null, 2)}\n`);
    console.log(`Wrote ${name}.`);
    return 0;
  }
  if (worse.length > 0) console.log(`${worse.length} layers fell.`);
  if (worse.length === 0 && before !== null && others.length === 0) return 0;
  console.log("If that is meant, keep it with npm run score -- --update.");
  return 1;
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof ScoreError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
