import { combineField, foldName, type StatementEntry } from "@readout/core";
import { sql } from "kysely";
import { findGroups, orderOf } from "./chronicle.ts";
import { readItems } from "./engagement-items.ts";
import { gather } from "./gather.ts";
import { type Connection, sqlite } from "./open.ts";
import { byReport, readStatements } from "./read-entries.ts";
import { readSummaries } from "./read-reports.ts";
import type { OfficeHeld, PersonSummary, PersonView } from "./types.ts";

type Account = {
  readonly person: string;
  readonly report: number;
  readonly name: string;
  readonly role: string | null;
  readonly of: string | null;
  readonly published: string | null;
  readonly day: string | null;
};

/** What the current reports tell of people: one row for each person in each report, with the day it speaks of. */
const accountQuery = () =>
  sqlite
    .selectFrom("people as x")
    .innerJoin("entries as e", "e.id", "x.entry_id")
    .innerJoin("reports as r", "r.id", "e.report_id")
    .innerJoin("persons as n", (join) =>
      join.onRef("n.name_key", "=", "x.name_key").onRef("n.of_key", "=", "x.of_key"),
    )
    .select(["n.person", "r.id as report", "x.name", "x.role", "x.of", "r.published"])
    .select(
      sql<string | null>`coalesce(
        (select min(g.date) from engagements g join entries ge on ge.id = g.entry_id
          where ge.report_id = r.id and g.main = 1), substr(r.published, 1, 10))`.as("day"),
    )
    .where("r.current", "=", 1)
    .orderBy("e.key");

/** Everyone of whom the current reports tell, those of most reports first. */
export function listPeople(
  connection: Connection,
  query: { readonly limit?: number; readonly offset?: number },
): readonly PersonSummary[] {
  const accounts = gather(connection.all(accountQuery()), (account) => account.person);
  const counts = new Map(
    connection
      .all(
        takingPart()
          .select("n.person")
          .select(sql<number>`count(distinct g.engagement)`.as("engagements"))
          .groupBy("n.person"),
      )
      .map((row) => [row.person, row.engagements]),
  );
  const people = [...accounts].map(([id, list]): PersonSummary => {
    const latest = latestOffice(list);
    return {
      id,
      name: nameOf(list),
      role: latest?.role ?? null,
      of: latest?.of ?? null,
      reports: new Set(list.map((account) => account.report)).size,
      engagements: counts.get(id) ?? 0,
    };
  });
  const order = (person: PersonSummary): string => `${foldName(person.name)} ${person.id}`;
  const sorted = people.sort((a, b) => b.reports - a.reports || (order(a) < order(b) ? -1 : 1));
  const offset = query.offset ?? 0;
  return sorted.slice(offset, query.limit === undefined ? undefined : offset + query.limit);
}

/** One person with offices over time, engagements and statements; by its id or the key of any of its entries. */
export function viewPerson(connection: Connection, id: string): PersonView | null {
  const person = personOf(connection, id);
  if (person === null) return null;
  const accounts = connection.all(accountQuery().where("n.person", "=", person));
  if (accounts.length === 0) return null;
  const name = nameOf(accounts);
  const names = [...new Set(accounts.map((account) => account.name))].sort();
  return {
    id: person,
    name,
    otherNames: names.filter((other) => other !== name),
    offices: officesOf(accounts),
    engagements: engagementsOf(connection, person),
    statements: statementsOf(connection, accounts),
  };
}

function personOf(connection: Connection, id: string): string | null {
  const row = connection.first(
    sqlite
      .selectFrom("entries as e")
      .innerJoin("people as x", "x.entry_id", "e.id")
      .innerJoin("persons as n", (join) =>
        join.onRef("n.name_key", "=", "x.name_key").onRef("n.of_key", "=", "x.of_key"),
      )
      .innerJoin("reports as r", "r.id", "e.report_id")
      .select("n.person")
      .where("e.key", "=", id)
      .where("r.live", "=", 1)
      .orderBy("r.current", "desc"),
  );
  return row?.person ?? null;
}

const nameOf = (accounts: readonly Account[]): string =>
  combineField(accounts.map((account) => account.name)) ?? "";

const dayOf = (account: Account): string => account.day ?? "";

function latestOffice(accounts: readonly Account[]): Account | null {
  const told = accounts.filter((account) => account.role !== null);
  return (
    [...told].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0))[0] ?? null
  );
}

/** Offices from the first to the last day on which a report shows the person in them, in that order. */
function officesOf(accounts: readonly Account[]): readonly OfficeHeld[] {
  const told = accounts.filter((account) => account.role !== null);
  const offices = gather(told, ({ role, of }) => `${foldName(role ?? "")}|${foldName(of ?? "")}`);
  const held = [...offices.values()].map((list): OfficeHeld => {
    const days = list
      .map((account) => account.day)
      .filter((day) => day !== null)
      .sort();
    return {
      role: combineField(list.map((account) => account.role)) ?? "",
      of: combineField(list.map((account) => account.of)),
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      reports: list.length,
    };
  });
  const order = (office: OfficeHeld): string =>
    `${office.first ?? "~"} ${office.last ?? "~"} ${office.role} ${office.of ?? ""}`;
  return held.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function engagementsOf(connection: Connection, person: string): PersonView["engagements"] {
  const ids = connection.all(
    takingPart().select("g.engagement").distinct().where("n.person", "=", person),
  );
  const groups = findGroups(
    connection,
    ids.map((row) => row.engagement),
  );
  const sorted = [...groups].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return readItems(connection, sorted);
}

/** What the person said, by day; a speaker is named as the report's list of people names it. */
function statementsOf(
  connection: Connection,
  accounts: readonly Account[],
): PersonView["statements"] {
  const order = (account: Account): string => `${account.day ?? "~"} ${account.report}`;
  const sorted = [...accounts].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const reports = sorted.map((account) => account.report);
  const summaries = readSummaries(connection, reports);
  const statements = byReport(readStatements(connection, reports));
  const said: { report: PersonView["statements"][number]["report"]; statement: StatementEntry }[] =
    [];
  for (const account of sorted) {
    const report = summaries.get(account.report);
    for (const statement of statements.get(account.report) ?? []) {
      if (report && statement.speaker.includes(account.name)) said.push({ report, statement });
    }
  }
  return said;
}

/** Participants of engagements that current reports tell of, with the person whom each one is. */
const takingPart = () =>
  sqlite
    .selectFrom("participants as p")
    .innerJoin("engagements as g", "g.entry_id", "p.entry_id")
    .innerJoin("entries as e", "e.id", "p.entry_id")
    .innerJoin("reports as r", "r.id", "e.report_id")
    .innerJoin("persons as n", (join) =>
      join.onRef("n.name_key", "=", "p.name_key").onRef("n.of_key", "=", "p.of_key"),
    )
    .where("r.current", "=", 1);
