import { statSync } from "node:fs";
import { sql } from "kysely";
import { edtfBounds } from "./edtf-bounds.ts";
import { readImports } from "./imports.ts";
import { SCHEMA_VERSION } from "./migrate.ts";
import { readNote } from "./notes.ts";
import { type Connection, sqlite } from "./open.ts";
import type { LedgerInfo } from "./types.ts";

/** What the ledger holds. Entries are counted in current reports alone; people and engagements across reports. */
export function readInfo(connection: Connection, extractorVersion: string): LedgerInfo {
  const entries = entryCounts(connection);
  const counts = connection.first(
    sqlite.selectNoFrom([
      sql<number>`(select count(*) from sources)`.as("sources"),
      sql<number>`(select count(*) from reports where current = 1)`.as("reports"),
      sql<number>`(select count(*) from reports where live = 1)`.as("revisions"),
      sql<number>`(select count(distinct person) from persons)`.as("people"),
      sql<number>`(select count(distinct g.engagement) from engagements g
        join entries e on e.id = g.entry_id join reports r on r.id = e.report_id
        where r.current = 1 and g.main = 1)`.as("engagements"),
      sql<number>`(select count(*) from problems p
        join reports r on r.id = p.report_id where r.current = 1)`.as("problems"),
    ]),
  );
  const dates = mainDates(connection);
  return {
    path: connection.path,
    note: readNote(connection),
    bytes: statSync(connection.path).size,
    schemaVersion: SCHEMA_VERSION,
    extractorVersion,
    sources: counts?.sources ?? 0,
    reports: counts?.reports ?? 0,
    revisions: counts?.revisions ?? 0,
    engagements: counts?.engagements ?? 0,
    people: counts?.people ?? 0,
    statements: entries.get("statement") ?? 0,
    figures: entries.get("figure") ?? 0,
    undertakings: entries.get("undertaking") ?? 0,
    gifts: entries.get("gift") ?? 0,
    problems: counts?.problems ?? 0,
    outlets: outlets(connection),
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
    imports: readImports(connection),
  };
}

function entryCounts(connection: Connection): ReadonlyMap<string, number> {
  const rows = connection.all(
    sqlite
      .selectFrom("entries as e")
      .innerJoin("reports as r", "r.id", "e.report_id")
      .select(["e.kind", sql<number>`count(*)`.as("count")])
      .where("r.current", "=", 1)
      .groupBy("e.kind"),
  );
  return new Map(rows.map((row) => [row.kind, row.count]));
}

function outlets(connection: Connection): LedgerInfo["outlets"] {
  return connection.all(
    sqlite
      .selectFrom("reports")
      .select(["outlet", sql<number>`count(*)`.as("reports")])
      .where("current", "=", 1)
      .groupBy("outlet")
      .orderBy("reports", "desc")
      .orderBy("outlet"),
  );
}

/** The dates that main engagements tell, by the first day each may mean. */
function mainDates(connection: Connection): readonly string[] {
  const rows = connection.all(
    sqlite
      .selectFrom("engagements as g")
      .innerJoin("entries as e", "e.id", "g.entry_id")
      .innerJoin("reports as r", "r.id", "e.report_id")
      .select("g.date")
      .distinct()
      .where("r.current", "=", 1)
      .where("g.main", "=", 1)
      .where("g.date", "is not", null),
  );
  const order = (date: string): string => `${edtfBounds(date)?.start ?? "~"} ${date}`;
  return rows
    .map((row) => row.date)
    .filter((date) => date !== null)
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
