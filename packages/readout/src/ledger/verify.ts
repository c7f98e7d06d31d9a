import { createHash } from "node:crypto";
import { type OffsetMap, parseEntryKey, type ReportRecord, type Source } from "@readout/core";
import { sql } from "kysely";
import { decodeAs } from "../source/decode.ts";
import { LedgerError } from "./error.ts";
import { decompress, fromJson, unpackMap } from "./json.ts";
import { type Connection, sqlite, written } from "./open.ts";
import { citedEntries, entryFaults, groundOf } from "./proof.ts";
import { readRecords } from "./read-reports.ts";
import { recordHash } from "./record-hash.ts";
import type { VerifyFinding, VerifyResult } from "./types.ts";

/**
 * Proves the whole ledger from its stored bytes: every source has its hash, every citation its words, every key its entry,
 * every row what it refers to, the search its text. Removed reports and earlier revisions are proved like all others.
 * One source is held at a time.
 */
export async function verifyLedger(
  connection: Connection,
  onProgress: (done: number, total: number) => void,
): Promise<VerifyResult> {
  const findings: VerifyFinding[] = [...checkFile(connection), ...(await checkSearch(connection))];
  const counts = { sources: 0, reports: 0, entries: 0, citations: 0 };
  const ids = connection.all(sqlite.selectFrom("sources").select("id").orderBy("id"));
  onProgress(0, ids.length);
  for (const { id } of ids) {
    const proved = checkSource(connection, id);
    findings.push(...proved.findings);
    counts.sources++;
    counts.reports += proved.reports;
    counts.entries += proved.entries;
    counts.citations += proved.citations;
    onProgress(counts.sources, ids.length);
    // Others get their turn: a server that verifies goes on answering.
    if (counts.sources % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return { ...counts, findings };
}

type Proved = {
  readonly reports: number;
  readonly entries: number;
  readonly citations: number;
  readonly findings: readonly VerifyFinding[];
};

/** A source's bytes, and all reports that were read from them. */
function checkSource(connection: Connection, sourceId: number): Proved {
  const source = connection.first(
    sqlite.selectFrom("sources").selectAll().where("id", "=", sourceId),
  );
  const reports = connection.all(
    sqlite
      .selectFrom("reports")
      .select(["id", "key", "supplied", "offset_map", "record_sha256"])
      .where("source_id", "=", sourceId)
      .orderBy("id"),
  );
  const findings: VerifyFinding[] = [];
  const fault = (report: string | null, message: string): void => {
    findings.push({ report, entry: null, message });
  };
  let entries = 0;
  let citations = 0;
  const raw = source ? unpacked(source.raw) : null;
  if (!source || raw === null) {
    for (const key of reports.length > 0 ? reports.map((report) => report.key) : [null]) {
      fault(key, `The bytes of source ${source?.sha256 ?? sourceId} are damaged.`);
    }
    return { reports: reports.length, entries, citations, findings };
  }
  const hash = createHash("sha256").update(raw).digest("hex");
  if (hash !== source.sha256 || raw.length !== source.bytes) {
    fault(reports[0]?.key ?? null, `The bytes of source ${source.sha256} have the hash ${hash}.`);
  }
  const text = decodeAs(raw, source.encoding);
  for (const report of reports) {
    const record = recordOf(connection, report.id);
    const map = mapOf(report.offset_map);
    if (typeof record === "string") {
      fault(report.key, `Its entries cannot be read: ${record}.`);
      continue;
    }
    if (map === null) {
      fault(report.key, "The map from its text to the source is damaged.");
      continue;
    }
    if (recordHash(record) !== report.record_sha256) {
      fault(report.key, "Its text or its entries are not those that were saved.");
    }
    const { media_type: mediaType, field } = source;
    const supplied = fromJson<Source["supplied"]>(report.supplied);
    const ground = groundOf({ text: record.text, map }, { text, mediaType, field, supplied });
    for (const entry of citedEntries(record)) {
      if (entry.key !== null) entries++;
      citations += entry.citations.length;
      for (const message of entryFaults(entry, ground)) {
        findings.push({ report: report.key, entry: entry.key, message });
      }
    }
  }
  return { reports: reports.length, entries, citations, findings };
}

function unpacked(raw: Uint8Array): Uint8Array | null {
  try {
    return decompress(raw);
  } catch {
    return null;
  }
}

function mapOf(packed: Uint8Array): OffsetMap | null {
  try {
    return unpackMap(packed);
  } catch {
    return null;
  }
}

/** The kinds of entry that have a table of their own. */
const KIND_TABLES = [
  ["person", "people"],
  ["organisation", "organisations"],
  ["place", "places"],
  ["engagement", "engagements"],
  ["statement", "statements"],
  ["figure", "figures"],
  ["undertaking", "undertakings"],
  ["document", "documents"],
  ["gift", "gifts"],
] as const;

/** What SQLite itself can prove: pages, references, keys, search. */
function checkFile(connection: Connection): readonly VerifyFinding[] {
  const findings: VerifyFinding[] = [];
  const fault = (message: string, report: string | null = null, entry: string | null = null) => {
    findings.push({ report, entry, message });
  };
  const pages = sql<{ integrity_check: string }>`pragma integrity_check`;
  for (const row of connection.all(written(pages))) {
    if (row.integrity_check !== "ok") fault(`The file: ${row.integrity_check}`);
  }
  const references = sql<{ table: string; parent: string }>`pragma foreign_key_check`;
  for (const row of connection.all(written(references))) {
    fault(`A row of ${row.table} refers to one of ${row.parent} that is not there.`);
  }
  for (const [kind, table] of KIND_TABLES) {
    const bare = sql<{ key: string; report: string }>`
      select e.key, r.key as report from entries e join reports r on r.id = e.report_id
      where e.kind = ${kind} and e.id not in (select entry_id from ${sql.table(table)})`;
    for (const { key, report } of connection.all(written(bare)))
      fault(`has no row in ${table}`, report, key);
  }
  for (const { key, kind, report } of connection.all(allKeys())) {
    const named = parseEntryKey(key)?.startsWith(`${kind}-`) ?? false;
    if (!named) fault(`is no key of a ${kind}`, report, key);
  }
  const twice = connection.all(
    sqlite
      .selectFrom("entries as e")
      .innerJoin("reports as r", "r.id", "e.report_id")
      .select(["e.key", sql<string>`min(r.key)`.as("report")])
      .where("r.current", "=", 1)
      .groupBy("e.key")
      .having(sql<number>`count(*)`, ">", 1),
  );
  for (const { key, report } of twice) fault("stands for two entries", report, key);
  return findings;
}

const allKeys = () =>
  sqlite
    .selectFrom("entries as e")
    .innerJoin("reports as r", "r.id", "e.report_id")
    .select(["e.key", "e.kind", "r.key as report"])
    .where(sql<boolean>`e.key not glob e.kind || '-[0-9a-f]*-[0-9]*'`);

/**
 * FTS5's own check against the tables that it indexes; it fails by an error, and counts as a write, so that it is left
 * out where the ledger may only be read.
 */
async function checkSearch(connection: Connection): Promise<readonly VerifyFinding[]> {
  const findings: VerifyFinding[] = [];
  for (const name of ["reports", "statements"] as const) {
    const table = sql.table(`${name}_fts`);
    const check = sql`insert into ${table} (${table}, rank) values ('integrity-check', 1)`;
    try {
      await connection.write(() => connection.run(written(check)));
    } catch (error) {
      if (!(error instanceof LedgerError) || error.problem.code === "ledger-locked") throw error;
      if (error.problem.code === "ledger-readonly") continue;
      const message = `The search index of ${name} is not that of their text.`;
      findings.push({ report: null, entry: null, message });
    }
  }
  return findings;
}

/** A report's record, or what keeps it from being read back. */
function recordOf(connection: Connection, reportId: number): ReportRecord | string {
  try {
    return readRecords(connection, [reportId])[0] ?? "it is not there";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
