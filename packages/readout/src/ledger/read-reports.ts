import type { Dateline, Lead, Problem, ReportRecord } from "@readout/core";
import { sql } from "kysely";
import { fromJson } from "./json.ts";
import { type Connection, sqlite } from "./open.ts";
import {
  byReport,
  citationsFrom,
  idsIn,
  readDocuments,
  readEngagements,
  readFigures,
  readGifts,
  readNamed,
  readPeople,
  readStatements,
  readUndertakings,
} from "./read-entries.ts";
import type { ReportSummary } from "./types.ts";

/** What lists show of a report; `r` is the table's name in the query. */
export const summaryQuery = () =>
  sqlite
    .selectFrom("reports as r")
    .select(["r.id as row", "r.key", "r.label", "r.title", "r.outlet", "r.url", "r.published"])
    .select(["r.language", "r.kind", "r.revision", "r.current", "r.import_id"])
    .select([
      sql<number>`(select count(*) from entries e where e.report_id = r.id and e.kind = 'statement')`.as(
        "statements",
      ),
      sql<number>`(select count(*) from problems p where p.report_id = r.id)`.as("problems"),
    ]);

type SummaryRow = {
  readonly key: string;
  readonly label: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly kind: string;
  readonly revision: number;
  readonly current: number;
  readonly import_id: number;
  readonly statements: number;
  readonly problems: number;
};

export const summaryOf = (row: SummaryRow): ReportSummary => ({
  id: row.key,
  label: row.label,
  title: row.title,
  outlet: row.outlet,
  url: row.url,
  published: row.published,
  language: row.language,
  kind: row.kind,
  revision: row.revision,
  latest: row.current === 1,
  importId: row.import_id,
  statements: row.statements,
  problems: row.problems,
});

/** Summaries of these rows of `reports`, by row. */
export function readSummaries(
  connection: Connection,
  reportIds: readonly number[],
): ReadonlyMap<number, ReportSummary> {
  const rows = connection.all(summaryQuery().where("r.id", "in", idsIn(reportIds)));
  return new Map(rows.map((row) => [row.row, summaryOf(row)]));
}

/** Whole records as `extract` gave them, in the order of `reportIds`; one query a kind of entry. */
export function readRecords(
  connection: Connection,
  reportIds: readonly number[],
): readonly ReportRecord[] {
  const heads = connection.all(
    sqlite
      .selectFrom("reports as r")
      .innerJoin("sources as s", "s.id", "r.source_id")
      .select(["r.id", "r.label", "r.path", "r.line", "r.url", "r.retrieved", "r.title"])
      .select(["r.outlet", "r.authors", "r.credits", "r.section", "r.published", "r.updated"])
      .select(["r.dateline", "r.language", "r.kind", "r.licence", "r.text"])
      .select(["s.field", "s.media_type", "s.encoding", "s.encoding_basis", "s.bytes", "s.sha256"])
      .select(reportCitationsJson)
      .where("r.id", "in", idsIn(reportIds)),
  );
  const leads = byReport(readLeads(connection, reportIds));
  const people = byReport(readPeople(connection, reportIds));
  const organisations = byReport(readNamed(connection, reportIds, "organisations"));
  const places = byReport(readNamed(connection, reportIds, "places"));
  const engagements = byReport(readEngagements(connection, reportIds));
  const statements = byReport(readStatements(connection, reportIds));
  const figures = byReport(readFigures(connection, reportIds));
  const undertakings = byReport(readUndertakings(connection, reportIds));
  const documents = byReport(readDocuments(connection, reportIds));
  const gifts = byReport(readGifts(connection, reportIds));
  const problems = byReport(readProblems(connection, reportIds));
  const records = new Map<number, ReportRecord>();
  for (const row of heads) {
    records.set(row.id, {
      id: row.label,
      source: {
        path: row.path,
        line: row.line,
        url: row.url,
        field: row.field,
        mediaType: row.media_type,
        encoding: row.encoding,
        encodingBasis: row.encoding_basis,
        bytes: row.bytes,
        sha256: row.sha256,
        retrieved: row.retrieved,
      },
      title: row.title,
      outlet: row.outlet,
      authors: fromJson<string[]>(row.authors),
      credits: fromJson<string[]>(row.credits),
      section: row.section,
      published: row.published,
      updated: row.updated,
      dateline: row.dateline === null ? null : fromJson<Dateline>(row.dateline),
      language: row.language,
      kind: row.kind,
      licence: row.licence,
      text: row.text,
      leads: leads.get(row.id) ?? [],
      citations: citationsFrom(row.citations),
      people: people.get(row.id) ?? [],
      organisations: organisations.get(row.id) ?? [],
      places: places.get(row.id) ?? [],
      engagements: engagements.get(row.id) ?? [],
      statements: statements.get(row.id) ?? [],
      figures: figures.get(row.id) ?? [],
      undertakings: undertakings.get(row.id) ?? [],
      documents: documents.get(row.id) ?? [],
      gifts: gifts.get(row.id) ?? [],
      problems: problems.get(row.id) ?? [],
    });
  }
  return reportIds.map((id) => records.get(id)).filter((record) => record !== undefined);
}

const reportCitationsJson = sql<string>`(
  select json_group_array(
    json_array(c.field, c."in", c.start, c."end", c.key, c.text, c.rule, c.reason)
  ) from (select * from citations where report_id = r.id order by position) c)`.as("citations");

function readLeads(connection: Connection, reportIds: readonly number[]) {
  const rows = connection.all(
    sqlite
      .selectFrom("leads")
      .selectAll()
      .where("report_id", "in", idsIn(reportIds))
      .orderBy("report_id")
      .orderBy("position"),
  );
  return rows.map((row) => {
    const { title, time, url, start, end } = row;
    const entry: Lead = { title, time, url, at: { start, end, in: "source" } };
    return { reportId: row.report_id, entry };
  });
}

function readProblems(connection: Connection, reportIds: readonly number[]) {
  const rows = connection.all(
    sqlite
      .selectFrom("problems")
      .selectAll()
      .where("report_id", "in", idsIn(reportIds))
      .orderBy("report_id")
      .orderBy("position"),
  );
  return rows.map(({ report_id, code, message, start, end }) => {
    const span = start === null || end === null ? null : { start, end };
    const entry: Problem = { code, message, span };
    return { reportId: report_id, entry };
  });
}
