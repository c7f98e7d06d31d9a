import { sql } from "kysely";
import { decompress, unpackMap } from "./json.ts";
import { entryKeyOf } from "./keys.ts";
import { type Connection, sqlite } from "./open.ts";
import { idsIn } from "./read-entries.ts";
import { readRecords, summaryOf, summaryQuery } from "./read-reports.ts";
import type { ReportSummary, ReportView } from "./types.ts";

/** The current reports, the latest publication first; those without a date last. */
export function listReports(
  connection: Connection,
  query: { readonly limit?: number; readonly offset?: number },
): readonly ReportSummary[] {
  return connection
    .all(
      summaryQuery()
        .where("r.current", "=", 1)
        .orderBy(sql`r.published is null`)
        .orderBy("r.published", "desc")
        .orderBy("r.key")
        .limit(query.limit ?? -1)
        .offset(query.offset ?? 0),
    )
    .map(summaryOf);
}

const SHORTEST_PREFIX = 8;

/**
 * All reports that an id may mean: the one of this key; else those whose key begins so; else those of this label, current
 * ones alone where there are any. Removed reports are in none, or alone where `removed` asks for them.
 */
export function findReports(
  connection: Connection,
  id: string,
  { removed = false }: { readonly removed?: boolean } = {},
): readonly FoundReport[] {
  const live = removed ? 0 : 1;
  const find = summaryQuery().where("r.live", "=", live).orderBy("r.published").orderBy("r.id");
  const key = connection.all(find.where("r.key", "=", id));
  if (key.length > 0) return key.map(found);
  if (id.length >= SHORTEST_PREFIX && /^[0-9a-f]+$/.test(id)) {
    const prefix = connection.all(find.where("r.key", "like", `${id}%`));
    if (prefix.length > 0) return prefix.map(found);
  }
  const labelled = connection.all(
    find.where((where) =>
      where.or([
        where("r.label", "=", id),
        where(
          "r.id",
          "in",
          where
            .selectFrom("retrievals as t")
            .select("t.report_id")
            .where("t.label", "=", id)
            .where("t.removal_id", removed ? "is not" : "is", null),
        ),
      ]),
    ),
  );
  const current = labelled.filter((row) => row.current === 1);
  return (current.length > 0 ? current : labelled).map(found);
}

export type FoundReport = { readonly row: number; readonly summary: ReportSummary };

const found = (row: Parameters<typeof summaryOf>[0] & { readonly row: number }): FoundReport => ({
  row: row.row,
  summary: summaryOf(row),
});

/** The one report that an id means; null where none or several are meant. */
export function findReport(connection: Connection, id: string): FoundReport | null {
  const reports = findReports(connection, id);
  return reports.length === 1 ? (reports[0] ?? null) : null;
}

export function viewReport(connection: Connection, id: string): ReportView | null {
  const report = findReport(connection, id);
  if (report === null) return null;
  const [record] = readRecords(connection, [report.row]);
  if (!record) return null;
  const revisionOf = sqlite
    .selectFrom("reports")
    .select("revision_of")
    .where("id", "=", report.row);
  const revisions = connection.all(
    summaryQuery().where("r.revision_of", "=", revisionOf).where("r.live", "=", 1).orderBy("r.id"),
  );
  const retrievals = connection.all(
    sqlite
      .selectFrom("retrievals")
      .select(["path", "url", "retrieved"])
      .where("report_id", "=", report.row)
      .where("removal_id", "is", null)
      .orderBy("id"),
  );
  const stored = connection.first(
    sqlite.selectFrom("reports").select("offset_map").where("id", "=", report.row),
  );
  return {
    summary: report.summary,
    record,
    map: stored === undefined ? [] : unpackMap(stored.offset_map),
    revisions: revisions.map(summaryOf),
    retrievals,
    engagements: engagementIds(connection, report.row),
    persons: personIds(connection, report.row),
  };
}

function engagementIds(connection: Connection, row: number): ReportView["engagements"] {
  return connection
    .all(
      sqlite
        .selectFrom("engagements as g")
        .innerJoin("entries as e", "e.id", "g.entry_id")
        .select(["e.key", "g.engagement"])
        .where("e.report_id", "=", row)
        .orderBy("e.position"),
    )
    .map(({ key, engagement }) => ({ entry: entryKeyOf(key), id: engagement }));
}

function personIds(connection: Connection, row: number): ReportView["persons"] {
  return connection
    .all(
      sqlite
        .selectFrom("people as x")
        .innerJoin("entries as e", "e.id", "x.entry_id")
        .innerJoin("persons as n", (join) =>
          join.onRef("n.name_key", "=", "x.name_key").onRef("n.of_key", "=", "x.of_key"),
        )
        .select(["e.key", "n.person"])
        .where("e.report_id", "=", row)
        .orderBy("e.position"),
    )
    .map(({ key, person }) => ({ entry: entryKeyOf(key), id: person }));
}

export function readSourceBytes(connection: Connection, id: string): Uint8Array | null {
  const report = findReport(connection, id);
  if (report === null) return null;
  const source = connection.first(
    sqlite
      .selectFrom("sources as s")
      .innerJoin("reports as r", "r.source_id", "s.id")
      .select("s.raw")
      .where("r.id", "=", report.row),
  );
  return source ? decompress(source.raw) : null;
}

/** Summaries of these rows, in this order. */
export function summariesOf(
  connection: Connection,
  rows: readonly number[],
): readonly ReportSummary[] {
  return connection
    .all(summaryQuery().where("r.id", "in", idsIn(rows)).orderBy("r.id"))
    .map(summaryOf);
}
