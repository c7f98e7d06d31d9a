import type {
  Citation,
  DocumentEntry,
  EngagementEntry,
  EntryKind,
  FigureEntry,
  GiftEntry,
  NamedEntry,
  Participant,
  PersonEntry,
  StatementEntry,
  UndertakingEntry,
} from "@readout/core";
import { sql } from "kysely";
import { gather } from "./gather.ts";
import { fromJson } from "./json.ts";
import { entryKeyOf } from "./keys.ts";
import { type Connection, sqlite } from "./open.ts";

/**
 * Entries read back as `extract` gave them, for many reports at once: one query a kind, never one a report or an entry.
 * The ids are rows of `reports`. All lists are in the record's own order.
 */
export type OfReport<T> = { readonly reportId: number; readonly entry: T };

type CitationRow = readonly [
  string | null,
  Citation["in"],
  number | null,
  number | null,
  string | null,
  string,
  string,
  string | null,
];

/** All citations of an entry as one JSON text: rows made by SQLite cost a tenth of rows brought over one by one. */
const citationsJson = sql<string>`(
  select json_group_array(
    json_array(c.field, c."in", c.start, c."end", c.key, c.text, c.rule, c.reason)
  ) from (select * from citations where entry_id = e.id order by position) c)`.as("citations");

export function citationsFrom(json: string): readonly Citation[] {
  return fromJson<CitationRow[]>(json).map(
    ([field, place, start, end, key, text, rule, reason]) => {
      const words = { text, rule, reason };
      if (place === "metadata") {
        return { field, in: place, start: null, end: null, key: key ?? "", ...words };
      }
      return { field, in: place, start: start ?? 0, end: end ?? 0, key: null, ...words };
    },
  );
}

/** The rows of `entries` of one kind in these reports, in order; the kind's own table is joined by the caller. */
function entriesOf(reportIds: readonly number[], kind: EntryKind) {
  return sqlite
    .selectFrom("entries as e")
    .select(["e.report_id", "e.id as entry", "e.key as entry_key", citationsJson])
    .where("e.report_id", "in", idsIn(reportIds))
    .where("e.kind", "=", kind)
    .orderBy("e.report_id")
    .orderBy("e.position");
}

/** Any number of ids as one parameter, so that the statement is always the same one. */
export const idsIn = (ids: readonly (number | string)[]) =>
  sql<never>`(select value from json_each(${JSON.stringify(ids)}))`;

/** Participants of an engagement as its report lists them, with their rows' order. */
const participantsJson = sql<string>`(
  select json_group_array(json_array(p.name, p.side, p.part, p.role, p.of))
  from (select * from participants where entry_id = e.id and listed = 1 order by position) p)`.as(
  "participants",
);

type ParticipantRow = readonly [
  string,
  Participant["side"],
  string | null,
  string | null,
  string | null,
];

export function readPeople(
  connection: Connection,
  reportIds: readonly number[],
): readonly OfReport<PersonEntry>[] {
  const rows = connection.all(
    entriesOf(reportIds, "person")
      .innerJoin("people as x", "x.entry_id", "e.id")
      .select(["x.name", "x.role", "x.of", "x.mentions"]),
  );
  return rows.map((row) => ({
    reportId: row.report_id,
    entry: {
      key: entryKeyOf(row.entry_key),
      name: row.name,
      role: row.role,
      of: row.of,
      mentions: row.mentions,
      citations: citationsFrom(row.citations),
    },
  }));
}

export function readNamed(
  connection: Connection,
  reportIds: readonly number[],
  table: "organisations" | "places",
): readonly OfReport<NamedEntry>[] {
  const rows = connection.all(
    entriesOf(reportIds, table === "places" ? "place" : "organisation")
      .innerJoin(`${table} as x`, "x.entry_id", "e.id")
      .select(["x.name", "x.kind", "x.code", "x.mentions"]),
  );
  return rows.map((row) => ({
    reportId: row.report_id,
    entry: {
      key: entryKeyOf(row.entry_key),
      name: row.name,
      kind: row.kind,
      code: row.code,
      mentions: row.mentions,
      citations: citationsFrom(row.citations),
    },
  }));
}

/** All engagements of these reports, or of them only those of these rows of `entries`. */
export function readEngagements(
  connection: Connection,
  reportIds: readonly number[],
  entryIds: readonly number[] | null = null,
): readonly (OfReport<EngagementEntry> & { readonly entryId: number })[] {
  const rows = connection.all(
    entriesOf(reportIds, "engagement")
      .$if(entryIds !== null, (query) => query.where("e.id", "in", idsIn(entryIds ?? [])))
      .innerJoin("engagements as x", "x.entry_id", "e.id")
      .select(["x.main", "x.type", "x.form", "x.rank", "x.status", "x.date", "x.place"])
      .select(["x.initiator", "x.host", "x.guest", "x.others", "x.occasion", "x.topics"])
      .select(["x.inferred", participantsJson]),
  );
  return rows.map((row) => ({
    reportId: row.report_id,
    entryId: row.entry,
    entry: {
      key: entryKeyOf(row.entry_key),
      main: row.main === 1,
      type: row.type,
      form: row.form,
      rank: row.rank,
      status: row.status,
      date: row.date,
      place: row.place,
      initiator: fromJson<string[]>(row.initiator),
      host: fromJson<string[]>(row.host),
      guest: fromJson<string[]>(row.guest),
      others: fromJson<string[]>(row.others),
      participants: fromJson<ParticipantRow[]>(row.participants).map(
        ([name, side, part, role, of]) => ({ name, side, part, role, of }),
      ),
      occasion: row.occasion,
      topics: fromJson<string[]>(row.topics),
      inferred: fromJson<EngagementEntry["inferred"]>(row.inferred),
      citations: citationsFrom(row.citations),
    },
  }));
}

export function readStatements(
  connection: Connection,
  reportIds: readonly number[],
): readonly OfReport<StatementEntry>[] {
  const rows = connection.all(
    entriesOf(reportIds, "statement")
      .innerJoin("statements as x", "x.entry_id", "e.id")
      .select(["x.speaker", "x.addressee", "x.mode", "x.act", "x.text", "x.topics"]),
  );
  return rows.map((row) => ({
    reportId: row.report_id,
    entry: {
      key: entryKeyOf(row.entry_key),
      speaker: fromJson<string[]>(row.speaker),
      addressee: fromJson<string[]>(row.addressee),
      mode: row.mode,
      act: row.act,
      text: row.text,
      topics: fromJson<string[]>(row.topics),
      citations: citationsFrom(row.citations),
    },
  }));
}

export function readFigures(
  connection: Connection,
  reportIds: readonly number[],
): readonly OfReport<FigureEntry>[] {
  const rows = connection.all(
    entriesOf(reportIds, "figure")
      .innerJoin("figures as x", "x.entry_id", "e.id")
      .select(["x.value", "x.unit", "x.modifier", "x.basis", "x.indicator", "x.change"])
      .select(["x.period", "x.speaker"]),
  );
  return rows.map((row) => ({
    reportId: row.report_id,
    entry: {
      key: entryKeyOf(row.entry_key),
      value: row.value,
      unit: row.unit,
      modifier: row.modifier,
      basis: row.basis,
      indicator: row.indicator,
      change: row.change,
      period: row.period,
      speaker: fromJson<string[]>(row.speaker),
      citations: citationsFrom(row.citations),
    },
  }));
}

export function readUndertakings(
  connection: Connection,
  reportIds: readonly number[],
): readonly OfReport<UndertakingEntry>[] {
  const rows = connection.all(
    entriesOf(reportIds, "undertaking")
      .innerJoin("undertakings as x", "x.entry_id", "e.id")
      .select(["x.what", "x.status", "x.by", "x.date"]),
  );
  return rows.map((row) => ({
    reportId: row.report_id,
    entry: {
      key: entryKeyOf(row.entry_key),
      what: row.what,
      status: row.status,
      by: row.by,
      date: row.date,
      citations: citationsFrom(row.citations),
    },
  }));
}

export function readDocuments(
  connection: Connection,
  reportIds: readonly number[],
): readonly OfReport<DocumentEntry>[] {
  const rows = connection.all(
    entriesOf(reportIds, "document")
      .innerJoin("documents as x", "x.entry_id", "e.id")
      .select(["x.title", "x.type", "x.status", "x.date", "x.parties", "x.signatories"]),
  );
  return rows.map((row) => ({
    reportId: row.report_id,
    entry: {
      key: entryKeyOf(row.entry_key),
      title: row.title,
      type: row.type,
      status: row.status,
      date: row.date,
      parties: fromJson<string[]>(row.parties),
      signatories: fromJson<string[]>(row.signatories),
      citations: citationsFrom(row.citations),
    },
  }));
}

export function readGifts(
  connection: Connection,
  reportIds: readonly number[],
): readonly OfReport<GiftEntry>[] {
  const rows = connection.all(
    entriesOf(reportIds, "gift")
      .innerJoin("gifts as x", "x.entry_id", "e.id")
      .select(["x.what", "x.from", "x.to"]),
  );
  return rows.map((row) => ({
    reportId: row.report_id,
    entry: {
      key: entryKeyOf(row.entry_key),
      what: row.what,
      from: row.from,
      to: row.to,
      citations: citationsFrom(row.citations),
    },
  }));
}

/** A list of entries taken apart by report. */
export function byReport<T>(rows: readonly OfReport<T>[]): ReadonlyMap<number, readonly T[]> {
  const lists = gather(rows, (row) => row.reportId);
  return new Map([...lists].map(([id, list]) => [id, list.map((row) => row.entry)]));
}
