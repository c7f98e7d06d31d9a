import type { ReportRecord } from "@readout/core";
import { type RawBuilder, sql } from "kysely";
import { type Connection, sqlite, written } from "./open.ts";
import { idsIn } from "./read-entries.ts";
import { readRecords } from "./read-reports.ts";
import type { ExportRow, ExportTable } from "./types.ts";

/** So many reports are read at once: an export needs the same memory however large the ledger is. */
const PAGE = 100;

/**
 * One flat table of all current reports, report by report in the order they came, each row with its key, its report and
 * the words that it cites (several with " … " between them). Lists stand in one cell, separated by "; ".
 */
export async function* exportRows(
  connection: Connection,
  table: ExportTable,
  options: { readonly text: boolean },
): AsyncIterable<ExportRow> {
  for await (const ids of reportPages(connection)) {
    for (const row of connection.all(written(rowsOf(table, ids, options.text)))) yield plain(row);
  }
}

/** All current reports' records as `extract` gave them; without the text, `text` is empty. */
export async function* exportRecords(
  connection: Connection,
  options: { readonly text: boolean },
): AsyncIterable<ReportRecord> {
  for await (const ids of reportPages(connection)) {
    for (const record of readRecords(connection, ids)) {
      yield options.text ? record : { ...record, text: "" };
    }
  }
}

/** The current reports' rows in pages: no statement stays open while the caller writes. */
async function* reportPages(connection: Connection): AsyncIterable<readonly number[]> {
  let last = 0;
  for (;;) {
    const rows = connection.all(
      sqlite
        .selectFrom("reports")
        .select("id")
        .where("current", "=", 1)
        .where("id", ">", last)
        .orderBy("id")
        .limit(PAGE),
    );
    const ids = rows.map((row) => row.id);
    last = ids.at(-1) ?? last;
    if (ids.length === 0) return;
    yield ids;
  }
}

/** A JSON list as one cell. */
const list = (column: string) =>
  sql<string>`(select group_concat(value, '; ') from json_each(${sql.ref(column)}))`;

const TABLES = {
  engagements: [
    ...["engagement", "main", "type", "form", "rank", "status", "date", "place"],
    ...["initiator", "host", "guest", "others", "occasion", "topics"],
  ],
  statements: ["speaker", "addressee", "mode", "act", "text", "topics"],
  figures: ["value", "unit", "modifier", "basis", "indicator", "change", "period", "speaker"],
  undertakings: ["what", "status", "by", "date"],
  people: ["name", "role", "of", "mentions"],
  documents: ["title", "type", "status", "date", "parties", "signatories"],
  gifts: ["what", "from", "to"],
} as const;

/** What a row rests on: its words, and where they begin and end in the report's text (null where they stand elsewhere). */
const CITED_COLUMNS = ["cited", "start", "end"];

const CITATION_COLUMNS = [
  ...["entry", "kind", "field", "in", "start", "end", "key", "text", "rule", "reason"],
];

const REPORT_COLUMNS = [
  "report",
  "report_label",
  "outlet",
  "url",
  "published",
  "extractor_version",
];

const PARTICIPANT_COLUMNS = [
  ...["entry", "engagement", "person", "name", "side", "part", "role", "of"],
  ...["main", "type", "status", "date", "place"],
];

/** The columns of a table's rows, in order: also of a table without rows. */
export function exportColumns(
  table: ExportTable,
  options: { readonly text: boolean },
): readonly string[] {
  return [...ownColumns(table), ...REPORT_COLUMNS, ...(options.text ? ["report_text"] : [])];
}

function ownColumns(table: ExportTable): readonly string[] {
  if (table === "participants") return PARTICIPANT_COLUMNS;
  if (table === "citations") return CITATION_COLUMNS;
  const person = table === "people" ? ["person"] : [];
  return ["key", ...person, ...TABLES[table], ...CITED_COLUMNS];
}

const LISTS = new Set([
  ...["initiator", "host", "guest", "others", "topics", "speaker", "addressee"],
  ...["parties", "signatories"],
]);

const reportColumns = (text: boolean) => sql`
  r.key as report, r.label as report_label, r.outlet, r.url, r.published,
  r.version as extractor_version${text ? sql`, r.text as report_text` : sql``}`;

type Row = Readonly<Record<string, string | number | null>>;

function rowsOf(table: ExportTable, ids: readonly number[], text: boolean) {
  if (table === "participants") return participantRows(ids, text);
  if (table === "citations") return citationRows(ids, text);
  const columns = TABLES[table].map((name) => {
    const column = `x.${name}`;
    return sql`${LISTS.has(name) ? list(column) : sql.ref(column)} as ${sql.ref(name)}`;
  });
  // A person's entry rests on the name; its office is cited apart.
  const whole =
    table === "people" ? sql`c.field is null or c.field = 'name'` : sql`c.field is null`;
  const person = table === "people" ? sql`n.person,` : sql``;
  const persons =
    table === "people"
      ? sql`left join persons n on n.name_key = x.name_key and n.of_key = x.of_key`
      : sql``;
  return sql<Row>`
    select e.key, ${person} ${sql.join(columns)},
      (select group_concat(c.text, ' … ' order by c.position)
        from citations c where c.entry_id = e.id and (${whole})) as cited,
      ${bound("min", "start", whole)} as start, ${bound("max", "end", whole)} as "end",
      ${reportColumns(text)}
    from ${sql.table(table)} x
      join entries e on e.id = x.entry_id
      join reports r on r.id = e.report_id
      ${persons}
    where r.id in ${idsIn(ids)}
    order by r.id, e.position`;
}

/** Where the cited words begin or end in the text: of several, the first begins and the last ends. */
const bound = (which: "min" | "max", column: "start" | "end", whole: RawBuilder<unknown>) => sql`
  (select ${sql.raw(which)}(c.${sql.ref(column)}) from citations c
    where c.entry_id = e.id and (${whole}) and c."in" = 'text')`;

/** Every citation, also of single fields; those of a report's own fields (its title, its date) have no entry. */
function citationRows(ids: readonly number[], text: boolean) {
  return sql<Row>`
    select e.key as entry, coalesce(e.kind, 'report') as kind, c.field, c."in", c.start, c."end",
      c.key, c.text, c.rule, c.reason, ${reportColumns(text)}
    from citations c
      left join entries e on e.id = c.entry_id
      join reports r on r.id = coalesce(e.report_id, c.report_id)
    where r.id in ${idsIn(ids)}
    order by r.id, e.position, e.id, c.position`;
}

function participantRows(ids: readonly number[], text: boolean) {
  return sql<Row>`
    select e.key as entry, g.engagement, n.person, x.name, x.side, x.part, x.role, x.of,
      g.main, g.type, g.status, g.date, g.place, ${reportColumns(text)}
    from participants x
      join entries e on e.id = x.entry_id
      join engagements g on g.entry_id = x.entry_id
      join reports r on r.id = e.report_id
      left join persons n on n.name_key = x.name_key and n.of_key = x.of_key
    where r.id in ${idsIn(ids)}
    order by r.id, e.position, x.position`;
}

/** A row as its columns are: `main` is true or false. */
function plain(row: Row): ExportRow {
  return "main" in row ? { ...row, main: row.main === 1 } : { ...row };
}
