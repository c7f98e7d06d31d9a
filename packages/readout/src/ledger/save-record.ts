import {
  type Citation,
  type EntryKey,
  type EntryKind,
  engagementLinkKeys,
  partiesOf,
  personIdentity,
  type ReportRecord,
} from "@readout/core";
import { toJson } from "./json.ts";
import type { Connection } from "./open.ts";

/** Writes the entries of a record, its leads, problems and citations under a report that is there. */
export function saveRecord(connection: Connection, reportId: number, record: ReportRecord): void {
  citationSaver(connection)({ report: reportId, entry: null }, record.citations);
  record.leads.forEach((lead, position) => {
    const { title, time, url, at } = lead;
    const place = { start: at.start, end: at.end };
    connection.insert("leads", { report_id: reportId, position, title, time, url, ...place });
  });
  record.problems.forEach((found, position) => {
    const { code, message, span } = found;
    const place = { start: span?.start ?? null, end: span?.end ?? null };
    connection.insert("problems", { report_id: reportId, position, code, message, ...place });
  });
  const save = entrySaver(connection, reportId);
  savePeople(connection, save, record);
  saveEngagements(connection, save, record);
  saveSaid(connection, save, record);
  saveDone(connection, save, record);
}

type Saved = { readonly key: EntryKey; readonly citations: readonly Citation[] };
type SaveEntry = (kind: EntryKind, entry: Saved, position: number) => number;

function entrySaver(connection: Connection, reportId: number): SaveEntry {
  const insert = connection.inserter("entries", ["report_id", "kind", "key", "position"]);
  const cite = citationSaver(connection);
  return (kind, { key, citations }, position) => {
    const id = insert(reportId, kind, key, position);
    cite({ report: null, entry: id }, citations);
    return id;
  };
}

type CitedBy = { readonly report: number | null; readonly entry: number | null };

function citationSaver(
  connection: Connection,
): (by: CitedBy, citations: readonly Citation[]) => void {
  const insert = connection.inserter("citations", [
    ...(["report_id", "entry_id", "position", "field", "in"] as const),
    ...(["start", "end", "key", "text", "rule", "reason"] as const),
  ]);
  return ({ report, entry }, citations) => {
    citations.forEach((citation, position) => {
      const { field, start, end, key, text, rule, reason } = citation;
      insert(report, entry, position, field, citation.in, start, end, key, text, rule, reason);
    });
  };
}

function savePeople(connection: Connection, save: SaveEntry, record: ReportRecord): void {
  record.people.forEach((person, position) => {
    const { name, role, of, mentions } = person;
    const identity = personIdentity(person);
    connection.insert("people", {
      entry_id: save("person", person, position),
      name,
      role,
      of,
      mentions,
      name_key: identity.name,
      of_key: identity.of,
    });
  });
  const named = [
    ["organisation", "organisations", record.organisations],
    ["place", "places", record.places],
  ] as const;
  for (const [kind, table, list] of named) {
    list.forEach((entry, position) => {
      const { name, code, mentions } = entry;
      const entryId = save(kind, entry, position);
      connection.insert(table, { entry_id: entryId, name, kind: entry.kind, code, mentions });
    });
  }
}

function saveEngagements(connection: Connection, save: SaveEntry, record: ReportRecord): void {
  const linkKeys = engagementLinkKeys(record.engagements);
  record.engagements.forEach((engagement, position) => {
    const entryId = save("engagement", engagement, position);
    const { main, type, form, rank, status, date, place, occasion } = engagement;
    connection.insert("engagements", {
      entry_id: entryId,
      main,
      type,
      form,
      rank,
      status,
      date,
      place,
      initiator: toJson(engagement.initiator),
      host: toJson(engagement.host),
      guest: toJson(engagement.guest),
      others: toJson(engagement.others),
      occasion,
      topics: toJson(engagement.topics),
      inferred: toJson(engagement.inferred),
      link_key: linkKeys[position] ?? null,
      engagement: engagement.key,
    });
    partiesOf(engagement).forEach((party, index) => {
      // The office of the list of people first: it leads from a party to the person.
      const known = record.people.find((person) => person.name === party.name);
      const identity = personIdentity({ name: party.name, of: known?.of ?? party.of });
      connection.insert("participants", {
        entry_id: entryId,
        position: index,
        listed: index < engagement.participants.length,
        name: party.name,
        side: party.side,
        part: party.part,
        role: party.role,
        of: party.of,
        name_key: identity.name,
        of_key: identity.of,
      });
    });
  });
}

function saveSaid(connection: Connection, save: SaveEntry, record: ReportRecord): void {
  const insert = connection.inserter("statements", [
    ...(["entry_id", "speaker", "addressee", "mode", "act", "text", "topics"] as const),
  ]);
  record.statements.forEach((statement, position) => {
    const { mode, act, text } = statement;
    const [speaker, addressee] = [toJson(statement.speaker), toJson(statement.addressee)];
    const entryId = save("statement", statement, position);
    insert(entryId, speaker, addressee, mode, act, text, toJson(statement.topics));
  });
  record.figures.forEach((figure, position) => {
    const { value, unit, modifier, basis, indicator, change, period } = figure;
    connection.insert("figures", {
      entry_id: save("figure", figure, position),
      value,
      unit,
      modifier,
      basis,
      indicator,
      change,
      period,
      speaker: toJson(figure.speaker),
    });
  });
}

function saveDone(connection: Connection, save: SaveEntry, record: ReportRecord): void {
  record.undertakings.forEach((undertaking, position) => {
    const { what, status, by, date } = undertaking;
    const entryId = save("undertaking", undertaking, position);
    connection.insert("undertakings", { entry_id: entryId, what, status, by, date });
  });
  record.documents.forEach((document, position) => {
    const { title, type, status, date } = document;
    connection.insert("documents", {
      entry_id: save("document", document, position),
      title,
      type,
      status,
      date,
      parties: toJson(document.parties),
      signatories: toJson(document.signatories),
    });
  });
  record.gifts.forEach((gift, position) => {
    const entryId = save("gift", gift, position);
    connection.insert("gifts", {
      entry_id: entryId,
      what: gift.what,
      from: gift.from,
      to: gift.to,
    });
  });
}
