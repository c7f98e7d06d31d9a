import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

// These tests run the built program, as the score does.
const SCRIPT = fileURLToPath(new URL("score.mjs", import.meta.url));
const BLIND = fileURLToPath(new URL("../bench/blind.json", import.meta.url));

/** A scorer of one layer, forty times the share of reports whose text holds the gold record's words. */
const SCORER = `
import { readdirSync, readFileSync } from "node:fs";
const [dev, file] = process.argv.slice(2);
const lines = readFileSync(file, "utf8").split("\\n").filter(Boolean).map((l) => JSON.parse(l));
const golds = readdirSync(dev).map((f) => JSON.parse(readFileSync(dev + "/" + f, "utf8")));
const found = (g) => lines.find((l) => l.id === g.id);
const share = golds.filter((g) => found(g)?.text.includes(g.words)).length / golds.length;
const people = { precision: share, recall: share, f1: share, gold: 40, got: 40 };
const missing = golds.filter((g) => !found(g)).map((g) => g.id);
console.log(JSON.stringify({ reports: golds.length, missing, layers: { people } }));
`;

const { blind } = JSON.parse(readFileSync(BLIND, "utf8"));
const blindId: string = blind[0].id;

let folder = "";
let scores = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-score-test-"));
  scores = join(folder, "scores.json");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Makes a gold folder of three invented reports: one a seed, one under a blind id, one other. */
function makeGold(): string {
  const gold = join(folder, "gold");
  mkdirSync(join(gold, "reports"), { recursive: true });
  mkdirSync(join(gold, "dev"));
  writeFileSync(join(gold, "score.mjs"), SCORER);
  const text =
    "President of Norvia Mara Lenskar met with Prime Minister of Teskel Ivo Halmer in Tarvel on 12 March 2024.";
  writeFileSync(join(gold, "reports/seed-a.txt"), `${text}\n`);
  for (const id of [blindId, "other-01"]) {
    const report = {
      url: `https://example.org/${id}`,
      title: "Talks held",
      outlet: "Norvia",
      text,
    };
    writeFileSync(join(gold, "reports", `${id}.json`), JSON.stringify(report));
  }
  for (const id of ["seed-a", blindId, "other-01"]) {
    writeFileSync(join(gold, "dev", `${id}.json`), JSON.stringify({ id, words: "Mara Lenskar" }));
  }
  return gold;
}

const score = (gold: string, ...args: string[]) =>
  spawnSync(process.execPath, [SCRIPT, "--gold", gold, "--scores", scores, ...args], {
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: folder },
  });

test("a missing gold folder gives one loud line and no failure", () => {
  const { status, stdout, stderr } = score(join(folder, "nowhere"), "--update");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\*\*\* NOT SCORED: .*nowhere.* \*\*\*\n$/);
  expect(stderr).toBe("");
  expect(existsSync(scores)).toBe(false);
});

test("an unknown option is wrong usage", () => {
  const { status, stderr } = score(folder, "--upgrade");
  expect(status).toBe(2);
  expect(stderr).toContain("usage: npm run score");
});

test("four tables are printed, kept on demand, and a fall is an error", () => {
  const gold = makeGold();
  const first = score(gold);
  expect(first).toMatchObject({ status: 1, stderr: "" });
  expect(first.stdout).toContain("nothing to compare with");
  for (const head of ["all: 3", "seed: 1", "blind: 1", "all but blind: 2"]) {
    expect(first.stdout).toContain(`${head} reports`);
  }
  expect(existsSync(scores)).toBe(false);

  expect(score(gold, "--update").status).toBe(0);
  const kept = JSON.parse(readFileSync(scores, "utf8"));
  expect(kept.all).toMatchObject({ reports: 3, extracted: 3, layers: { people: { f1: 1 } } });
  expect(score(gold).status).toBe(0);

  // A gold record that the program's text does not hold stands for a program that got worse.
  const wrong = JSON.stringify({ id: blindId, words: "Someone Else" });
  writeFileSync(join(gold, "dev", `${blindId}.json`), wrong);
  const worse = score(gold);
  expect(worse.status).toBe(1);
  expect(worse.stdout).toContain("Fell: all, people");
  expect(worse.stdout).toContain("Fell: blind, people");
  expect(worse.stdout).not.toContain("Fell: seed, people");
  expect(JSON.parse(readFileSync(scores, "utf8"))).toEqual(kept);
});

test("nothing is told of one blind report, not even that it gave no record", () => {
  const gold = makeGold();
  writeFileSync(join(gold, "reports", `${blindId}.json`), "{ broken");
  const { stdout, stderr } = score(gold);
  expect(stdout).toContain("blind: 1 reports, 0 extracted");
  expect(`${stdout}${stderr}`).not.toContain(blindId);
});

test("scores of other reports are an error until they are kept", () => {
  const gold = makeGold();
  expect(score(gold, "--update").status).toBe(0);
  rmSync(join(gold, "dev/other-01.json"));
  const changed = score(gold);
  expect(changed.status).toBe(1);
  expect(changed.stdout).toContain("Not compared, taken on other reports");
  expect(score(gold, "--update").status).toBe(0);
  expect(score(gold).status).toBe(0);
});
