import { statSync } from "node:fs";
import { problem } from "@readout/core";
import { sql } from "kysely";
import { LedgerError } from "./error.ts";
import { type Connection, sqlite } from "./open.ts";
import { idsIn } from "./read-entries.ts";
import { findReport, summariesOf } from "./reports.ts";
import { settleRevisions } from "./revisions.ts";
import type { ReportSummary } from "./types.ts";

/**
 * Removal takes retrievals out, of one report or of one import. A report without any retrieval left is in no view; an
 * earlier revision of its address shows again. All stays in the file, to be undone, until `compact`.
 */
export type RemovalTarget = { readonly report: string } | { readonly importId: number };

export async function remove(
  connection: Connection,
  target: RemovalTarget,
): Promise<readonly ReportSummary[]> {
  return connection.write(() => {
    const retrievals =
      "report" in target
        ? ofReport(connection, target.report)
        : ofImport(connection, target.importId);
    const name = "report" in target ? `report ${target.report}` : `import ${target.importId}`;
    const removal = connection.insert("removals", { target: name });
    connection.run(
      sqlite
        .updateTable("retrievals")
        .set({ removal_id: removal })
        .where("id", "in", idsIn(retrievals.map((row) => row.id))),
    );
    if ("importId" in target) {
      connection.run(
        sqlite
          .updateTable("imports")
          .set({ removal_id: removal })
          .where("id", "=", target.importId),
      );
    }
    return settle(connection, reportsOf(retrievals), 0);
  });
}

/** Brings back what the latest removal took; a second call what the one before took. Empty where nothing is left. */
export async function undoRemove(connection: Connection): Promise<readonly ReportSummary[]> {
  return connection.write(() => {
    const latest = connection.first(
      sqlite.selectFrom("removals").select("id").orderBy("id", "desc").limit(1),
    );
    if (!latest) return [];
    const retrievals = connection.all(
      sqlite
        .selectFrom("retrievals")
        .select(["id", "report_id"])
        .where("removal_id", "=", latest.id),
    );
    for (const table of ["retrievals", "imports"] as const) {
      connection.run(
        sqlite.updateTable(table).set({ removal_id: null }).where("removal_id", "=", latest.id),
      );
    }
    connection.run(sqlite.deleteFrom("removals").where("id", "=", latest.id));
    return settle(connection, reportsOf(retrievals), 1);
  });
}

/** Deletes what was removed for good and gives its space back. */
export async function compact(
  connection: Connection,
): Promise<{ readonly before: number; readonly after: number }> {
  connection.script("pragma wal_checkpoint(truncate)");
  const before = statSync(connection.path).size;
  await connection.write(() => {
    connection.run(sqlite.deleteFrom("retrievals").where("removal_id", "is not", null));
    connection.run(
      sqlite
        .deleteFrom("reports")
        .where("id", "not in", sqlite.selectFrom("retrievals").select("report_id")),
    );
    connection.run(
      sqlite
        .deleteFrom("sources")
        .where("id", "not in", sqlite.selectFrom("retrievals").select("source_id"))
        .where("id", "not in", sqlite.selectFrom("reports").select("source_id")),
    );
    settleRemaining(connection);
    connection.run(sqlite.deleteFrom("imports").where("removal_id", "is not", null));
    connection.run(sqlite.deleteFrom("removals"));
    // Full-text search keeps deleted words until it is built anew.
    connection.script("insert into reports_fts (reports_fts) values ('rebuild')");
    connection.script("insert into statements_fts (statements_fts) values ('rebuild')");
  });
  connection.script("vacuum");
  connection.script("pragma wal_checkpoint(truncate)");
  return { before, after: statSync(connection.path).size };
}

/**
 * Reports whose first revision or first import is gone count from what is left. A report that a removed import brought
 * and another found again belongs to that other.
 */
function settleRemaining(connection: Connection): void {
  connection.run(
    sqlite
      .updateTable("reports")
      .set({
        import_id: sql`(select t.import_id from retrievals t where t.report_id = reports.id order by t.id limit 1)`,
      })
      .where(
        "import_id",
        "in",
        sqlite.selectFrom("imports").select("id").where("removal_id", "is not", null),
      ),
  );
  connection.run(
    sqlite.updateTable("reports").set({
      revision: sql`(select count(*) from reports o where o.revision_of = reports.revision_of and o.id <= reports.id)`,
    }),
  );
}

type Retrieval = { readonly id: number; readonly report_id: number };

function ofReport(connection: Connection, id: string): readonly Retrieval[] {
  const report = findReport(connection, id);
  if (report === null) {
    throw new LedgerError(
      problem("not-found", `There is no one report ${id} in ${connection.path}.`),
    );
  }
  return connection.all(
    sqlite
      .selectFrom("retrievals")
      .select(["id", "report_id"])
      .where("report_id", "=", report.row)
      .where("removal_id", "is", null),
  );
}

function ofImport(connection: Connection, importId: number): readonly Retrieval[] {
  const known = connection.first(
    sqlite
      .selectFrom("imports")
      .select("id")
      .where("id", "=", importId)
      .where("removal_id", "is", null),
  );
  if (!known) {
    throw new LedgerError(
      problem("not-found", `There is no import ${importId} in ${connection.path}.`),
    );
  }
  return connection.all(
    sqlite
      .selectFrom("retrievals")
      .select(["id", "report_id"])
      .where("import_id", "=", importId)
      .where("removal_id", "is", null),
  );
}

const reportsOf = (retrievals: readonly Retrieval[]): readonly number[] => [
  ...new Set(retrievals.map((row) => row.report_id)),
];

/** Settles the addresses of these reports; returns those of them that are now live, or no longer. */
function settle(
  connection: Connection,
  reports: readonly number[],
  live: 0 | 1,
): readonly ReportSummary[] {
  const rows = connection.all(
    sqlite.selectFrom("reports").select("revision_of").distinct().where("id", "in", idsIn(reports)),
  );
  for (const { revision_of } of rows) settleRevisions(connection, revision_of);
  const settled = connection.all(
    sqlite
      .selectFrom("reports")
      .select("id")
      .where("live", "=", live)
      .where("id", "in", idsIn(reports)),
  );
  return summariesOf(
    connection,
    settled.map((row) => row.id),
  );
}
