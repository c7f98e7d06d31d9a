#!/usr/bin/env node
// Draws the blind reports: the 15 gold ids other than `seed-*` with the lowest sha256 hex of the id, with the ids
// under which the pool holds the same address. Writes bench/blind.json. Reads ids and addresses, nothing else.
// Usage: node scripts/draw-blind.mjs [SHARED_DIR]   (default ../shared)
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const shared = process.argv[2] ?? "../shared";
const sha256 = (s) => createHash("sha256").update(s).digest("hex");
const reports = join(shared, "gold/reports");
const ids = readdirSync(join(shared, "gold/dev"))
  .map((f) => basename(f, ".json"))
  .filter((id) => !id.startsWith("seed-"))
  .sort((a, b) => (sha256(a) < sha256(b) ? -1 : 1))
  .slice(0, 15)
  .sort();
const urlOf = (id) => JSON.parse(readFileSync(join(reports, `${id}.json`), "utf8")).url;
const gold = ids.map((id) => ({ id, url: urlOf(id) }));
const pool = readFileSync(join(shared, "reports/pool.jsonl"), "utf8").split("\n").filter(Boolean);
const poolByUrl = new Map();
for (const line of pool) {
  const { id, url } = JSON.parse(line);
  poolByUrl.set(url, [...(poolByUrl.get(url) ?? []), id]);
}
const blind = gold.map(({ id, url }) => ({ id, pool: poolByUrl.get(url) ?? [] }));
writeFileSync(
  "bench/blind.json",
  `${JSON.stringify({ drawn: "15 ids other than seed-* with the lowest sha256 hex of the id", blind }, null, 2)}\n`,
);
console.log(
  `${blind.length} blind reports, ${blind.flatMap((b) => b.pool).length} of them in the pool`,
);
