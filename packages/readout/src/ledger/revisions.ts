import { sql } from "kysely";
import { linkNewReport, relinkReports } from "./linking.ts";
import { type Connection, sqlite } from "./open.ts";

/**
 * What makes two addresses one: no fragment, no campaign parameters, `http` as `https`, a trailing slash or not.
 * Null for what is no web address.
 */
export function addressOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  parsed.hash = "";
  for (const name of [...parsed.searchParams.keys()]) {
    if (/^(?:utm_\w+|fbclid|gclid|yclid)$/.test(name)) parsed.searchParams.delete(name);
  }
  const path = parsed.pathname.replace(/\/+$/, "");
  return `${parsed.host}${path}${parsed.search}`;
}

/**
 * Says again which reports of an address are live (a retrieval of theirs is not removed) and which one is current (that
 * of the newest retrieval: a page may go back to what it was), and links what came or went.
 */
export function settleRevisions(connection: Connection, revisionOf: number): void {
  const before = currentOf(connection, revisionOf);
  connection.run(
    sqlite
      .updateTable("reports")
      .set({
        live: sql`exists (select 1 from retrievals t where t.report_id = reports.id and t.removal_id is null)`,
        revision: sql`(select count(*) from reports o where o.revision_of = reports.revision_of and o.id <= reports.id)`,
      })
      .where("revision_of", "=", revisionOf),
  );
  connection.run(
    sqlite
      .updateTable("reports")
      .set({
        current: sql`coalesce(id = (select t.report_id from retrievals t join reports o on o.id = t.report_id
          where o.revision_of = reports.revision_of and t.removal_id is null order by t.id desc limit 1), 0)`,
      })
      .where("revision_of", "=", revisionOf),
  );
  const after = currentOf(connection, revisionOf);
  const changed = [before, after].filter((id) => id !== null);
  if (before !== after) relinkReports(connection, changed);
}

/** The first report of an address: nothing was there that it could change. */
export function settleFirst(connection: Connection, reportId: number): void {
  linkNewReport(connection, reportId);
}

/** Makes the reports of two addresses that turn out to be one (the same source under both) revisions of one report. */
export function joinRevisions(connection: Connection, from: number, into: number): void {
  const moved = connection.all(
    sqlite
      .selectFrom("reports")
      .select("id")
      .where("revision_of", "=", from)
      .where("current", "=", 1),
  );
  connection.run(
    sqlite
      .updateTable("reports")
      .set({ revision_of: into, current: 0 })
      .where("revision_of", "=", from),
  );
  relinkReports(
    connection,
    moved.map((report) => report.id),
  );
}

function currentOf(connection: Connection, revisionOf: number): number | null {
  const row = connection.first(
    sqlite
      .selectFrom("reports")
      .select("id")
      .where("revision_of", "=", revisionOf)
      .where("current", "=", 1),
  );
  return row?.id ?? null;
}
