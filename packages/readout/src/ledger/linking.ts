import {
  engagementLinkKeys,
  groupByOffice,
  type Link,
  linkNamesakes,
  personIdentity,
  starLinks,
} from "@readout/core";
import { sql } from "kysely";
import { gather } from "./gather.ts";
import { fromJson, toJson } from "./json.ts";
import { entryKeyOf } from "./keys.ts";
import { type Connection, sqlite, written } from "./open.ts";
import { idsIn } from "./read-entries.ts";

/**
 * Keeps the links of all current reports true while reports come and go one at a time. Only the namesakes and the like
 * engagements of a changed report are looked at again, so the cost of one report doesn't grow with the ledger; what comes
 * out depends on the current reports alone, not on the order in which they came.
 */
export function relinkReports(connection: Connection, reportIds: readonly number[]): void {
  for (const id of reportIds) {
    for (const name of namesOf(connection, id)) relinkName(connection, name);
    for (const key of linkKeysOf(connection, id)) relinkEngagement(connection, key);
  }
}

/**
 * Links one report that was just added and is the only one of its address: its people and engagements can only join or
 * lower what is there, so nothing needs to be counted again.
 */
export function linkNewReport(connection: Connection, reportId: number): void {
  connection.run(
    written(sql`
      insert into persons (name_key, of_key, lowest, person)
      select x.name_key, x.of_key, min(e.key), min(e.key)
      from entries e join people x on x.entry_id = e.id
      where e.report_id = ${reportId} and e.kind = 'person' group by x.name_key, x.of_key
      on conflict do update set lowest = min(lowest, excluded.lowest)`),
  );
  const holders = connection.all(
    written(sql<Holder & { name_key: string; touched: number }>`
      select n.name_key, n.of_key, n.lowest, n.person,
        exists (select 1 from entries t where t.key = n.lowest and t.report_id = ${reportId})
          as touched
      from persons n
      where n.name_key in (select x.name_key from entries e join people x on x.entry_id = e.id
        where e.report_id = ${reportId} and e.kind = 'person')
      order by n.name_key, n.of_key`),
  );
  for (const [name, rows] of gather(holders, (row) => row.name_key)) {
    // Where the report brought no new office of the name and no lower key, all stays as it was.
    if (rows.some((row) => row.touched === 1)) groupName(connection, name, rows);
  }
  for (const key of linkKeysOf(connection, reportId)) relinkEngagement(connection, key);
}

/** Fills the folded names and link keys of all entries, then links all current reports: for a ledger from before links. */
export function relinkAll(connection: Connection): void {
  const people = connection.all(sqlite.selectFrom("people").select(["entry_id", "name", "of"]));
  for (const { entry_id, name, of } of people) {
    const identity = personIdentity({ name, of });
    const keys = { name_key: identity.name, of_key: identity.of };
    connection.run(sqlite.updateTable("people").set(keys).where("entry_id", "=", entry_id));
  }
  const known = sql<string | null>`(select x.of from people x
    join entries xe on xe.id = x.entry_id
    join entries pe on pe.report_id = xe.report_id
    where pe.id = p.entry_id and x.name = p.name limit 1)`.as("known");
  const parties = connection.all(
    sqlite
      .selectFrom("participants as p")
      .select(["p.entry_id", "p.position", "p.name", "p.of", known]),
  );
  for (const party of parties) {
    const { entry_id, position, name } = party;
    const identity = personIdentity({ name, of: party.known ?? party.of });
    connection.run(
      sqlite
        .updateTable("participants")
        .set({ name_key: identity.name, of_key: identity.of })
        .where("entry_id", "=", entry_id)
        .where("position", "=", position),
    );
  }
  for (const { id } of connection.all(sqlite.selectFrom("reports").select("id"))) {
    fillLinkKeys(connection, id);
  }
  const current = connection.all(
    sqlite.selectFrom("reports").select("id").where("current", "=", 1),
  );
  relinkReports(
    connection,
    current.map((report) => report.id),
  );
}

function fillLinkKeys(connection: Connection, reportId: number): void {
  const rows = connection.all(
    sqlite
      .selectFrom("engagements as g")
      .innerJoin("entries as e", "e.id", "g.entry_id")
      .select([
        "g.entry_id",
        "e.key",
        "g.type",
        "g.date",
        "g.place",
        "g.host",
        "g.guest",
        "g.others",
      ])
      .where("e.report_id", "=", reportId)
      .orderBy("e.position"),
  );
  const keys = engagementLinkKeys(
    rows.map((row) => ({
      type: row.type,
      date: row.date,
      place: row.place,
      host: fromJson<string[]>(row.host),
      guest: fromJson<string[]>(row.guest),
      others: fromJson<string[]>(row.others),
    })),
  );
  rows.forEach((row, index) => {
    connection.run(
      sqlite
        .updateTable("engagements")
        .set({ link_key: keys[index] ?? null, engagement: row.key })
        .where("entry_id", "=", row.entry_id),
    );
  });
}

function namesOf(connection: Connection, reportId: number): readonly string[] {
  const rows = connection.all(
    sqlite
      .selectFrom("people")
      .innerJoin("entries", "entries.id", "people.entry_id")
      .select("people.name_key")
      .distinct()
      .where("entries.report_id", "=", reportId),
  );
  return rows.map((row) => row.name_key);
}

function linkKeysOf(connection: Connection, reportId: number): readonly string[] {
  const rows = connection.all(
    sqlite
      .selectFrom("engagements")
      .innerJoin("entries", "entries.id", "engagements.entry_id")
      .select("engagements.link_key")
      .where("entries.report_id", "=", reportId)
      .where("engagements.link_key", "is not", null),
  );
  return rows.map((row) => row.link_key).filter((key) => key !== null);
}

/** Counts the holders of one full name again, from the current reports. */
function relinkName(connection: Connection, name: string): void {
  connection.run(sqlite.deleteFrom("persons").where("name_key", "=", name));
  replaceLinks(connection, "person", name, []);
  const rows = connection.all(
    sqlite
      .selectFrom("people")
      .innerJoin("entries", "entries.id", "people.entry_id")
      .innerJoin("reports", "reports.id", "entries.report_id")
      .select((select) => ["people.of_key", select.fn.min("entries.key").as("lowest")])
      .where("people.name_key", "=", name)
      .where("reports.current", "=", 1)
      .groupBy("people.of_key"),
  );
  const holders = rows.map(({ of_key, lowest }) => ({ of_key, lowest, person: lowest }));
  for (const holder of holders) connection.insert("persons", { name_key: name, ...holder });
  groupName(connection, name, holders);
}

type Holder = { readonly of_key: string; readonly lowest: string; readonly person: string };

/** Says which rows of one full name are one person, and keeps the links that say so. */
function groupName(connection: Connection, name: string, rows: readonly Holder[]): void {
  for (const group of groupByOffice(rows.map((row) => row.of_key))) {
    const members = rows.filter((row) => group.includes(row.of_key));
    const person = members.map((row) => row.lowest).sort()[0];
    if (person === undefined || members.every((row) => row.person === person)) continue;
    connection.run(
      sqlite
        .updateTable("persons")
        .set({ person })
        .where("name_key", "=", name)
        .where("of_key", "in", idsIn(group)),
    );
  }
  if (rows.length < 2) return;
  const people = rows.map((row) => ({ key: entryKeyOf(row.lowest), of: row.of_key }));
  replaceLinks(connection, "person", name, linkNamesakes(people));
}

/** Gives all accounts with one link key the id of the lowest current one; an account that isn't current keeps its own. */
function relinkEngagement(connection: Connection, linkKey: string): void {
  const rows = connection.all(
    sqlite
      .selectFrom("engagements as g")
      .innerJoin("entries as e", "e.id", "g.entry_id")
      .innerJoin("reports as r", "r.id", "e.report_id")
      .select(["g.entry_id", "g.engagement", "e.key", "r.current"])
      .where("g.link_key", "=", linkKey),
  );
  const keys = rows.filter((row) => row.current === 1).map((row) => entryKeyOf(row.key));
  const lowest = keys.sort()[0];
  for (const row of rows) {
    const engagement = row.current === 1 ? (lowest ?? row.key) : row.key;
    if (row.engagement === engagement) continue;
    connection.run(
      sqlite.updateTable("engagements").set({ engagement }).where("entry_id", "=", row.entry_id),
    );
  }
  if (rows.length < 2) return;
  const reasons = ["same type", "same date", "same leading parties"];
  const links = starLinks(keys, { kind: "engagement", judgement: "same", reasons });
  replaceLinks(connection, "engagement", linkKey, links);
}

function replaceLinks(
  connection: Connection,
  kind: Link["kind"],
  linkKey: string,
  links: readonly Link[],
): void {
  connection.run(
    sqlite.deleteFrom("links").where("kind", "=", kind).where("link_key", "=", linkKey),
  );
  for (const { a, b, judgement, reasons } of links) {
    connection.insert("links", {
      kind,
      a,
      b,
      judgement,
      reasons: toJson(reasons),
      link_key: linkKey,
    });
  }
}
