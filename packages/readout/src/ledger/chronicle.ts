import { combineField, foldName, isStateCode, usualName } from "@readout/core";
import { sql } from "kysely";
import { edtfBounds } from "./edtf-bounds.ts";
import { readItems } from "./engagement-items.ts";
import { gather } from "./gather.ts";
import { type Connection, sqlite } from "./open.ts";
import type { ChronicleItem, ChronicleQuery } from "./types.ts";

/** One account of an engagement, as far as choosing and ordering need it. */
export type Member = {
  readonly engagement: string;
  readonly entry: number;
  readonly key: string;
  readonly report: number;
  readonly main: number;
  readonly date: string | null;
  readonly published: string | null;
};

/** An engagement with its accounts, before they are read. */
export type Group = {
  readonly id: string;
  readonly members: readonly Member[];
  readonly date: string | null;
  readonly notAfter: string | null;
};

/**
 * Engagements in time: by the first day that their date may mean; those without a date by the earliest publication that
 * tells of them; those with neither last. Ties go by id, so that pages never overlap.
 */
export function readChronicle(
  connection: Connection,
  query: ChronicleQuery,
): { readonly total: number; readonly items: readonly ChronicleItem[] } {
  const groups = groupMembers(readMembers(connection, query.with ?? []))
    .filter((group) => query.mentioned === true || group.members.some((m) => m.main === 1))
    .filter((group) => isWithin(group, query.from, query.to))
    .map((group) => ({ group, order: orderOf(group) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ group }) => group);
  const offset = query.offset ?? 0;
  const page = groups.slice(offset, query.limit === undefined ? undefined : offset + query.limit);
  return { total: groups.length, items: readItems(connection, page) };
}

const memberQuery = () =>
  sqlite
    .selectFrom("engagements as g")
    .innerJoin("entries as e", "e.id", "g.entry_id")
    .innerJoin("reports as r", "r.id", "e.report_id")
    .select(["g.engagement", "g.entry_id as entry", "e.key", "r.id as report", "g.main", "g.date"])
    .select("r.published");

function readMembers(connection: Connection, names: readonly string[]): readonly Member[] {
  let query = memberQuery().where("r.current", "=", 1).orderBy("e.key");
  for (const name of names) {
    query = query.where("g.engagement", "in", engagementsWith(name));
  }
  return connection.all(query);
}

/**
 * Engagements in which someone takes part, by any current account, whose name or state or body holds these words. A state
 * goes by any of its names ("UK", "GB"); a mere code is none of the words of a state's or body's name ("IN", "NO").
 */
function engagementsWith(name: string) {
  const told = usualName(name);
  const own = ` ${foldName(name)} `;
  const usual = told === null ? [] : [` ${foldName(told)} `];
  const of = isStateCode(name) ? usual : [own, ...usual];
  const holds = (column: "p.name_key" | "p.of_key", words: string) =>
    sql<boolean>`instr(' ' || ${sql.ref(column)} || ' ', ${words}) > 0`;
  return sqlite
    .selectFrom("participants as p")
    .innerJoin("engagements as x", "x.entry_id", "p.entry_id")
    .innerJoin("entries as xe", "xe.id", "p.entry_id")
    .innerJoin("reports as xr", "xr.id", "xe.report_id")
    .select("x.engagement")
    .where("xr.current", "=", 1)
    .where((where) =>
      where.or([
        ...[own, ...usual].map((words) => holds("p.name_key", words)),
        ...of.map((words) => holds("p.of_key", words)),
      ]),
    );
}

/** The accounts of one engagement: by its id or by the key of any account of it, also one that isn't current. */
export function findGroup(connection: Connection, id: string): Group | null {
  const named = connection.first(
    memberQuery()
      .select("r.current")
      .where("e.key", "=", id)
      .where("r.live", "=", 1)
      .orderBy("r.current", "desc")
      .orderBy("r.id", "desc"),
  );
  if (!named) return null;
  const members =
    named.current === 1
      ? connection.all(
          memberQuery()
            .where("g.engagement", "=", named.engagement)
            .where("r.current", "=", 1)
            .orderBy("e.key"),
        )
      : [named];
  return groupMembers(members)[0] ?? null;
}

/** The engagements of these ids that have current accounts. */
export function findGroups(connection: Connection, ids: readonly string[]): readonly Group[] {
  if (ids.length === 0) return [];
  const json = JSON.stringify(ids);
  return groupMembers(
    connection.all(
      memberQuery()
        .where("g.engagement", "in", sql<never>`(select value from json_each(${json}))`)
        .where("r.current", "=", 1)
        .orderBy("e.key"),
    ),
  );
}

function groupMembers(members: readonly Member[]): readonly Group[] {
  return [...gather(members, (member) => member.engagement)].map(([id, list]) => {
    const date = dateOf(list);
    const published = list.map((member) => member.published).filter((value) => value !== null);
    const notAfter = date === null ? (published.sort()[0] ?? null) : null;
    return { id, members: list, date, notAfter };
  });
}

/** What the main accounts tell counts before what others mention. */
function dateOf(members: readonly Member[]): string | null {
  const main = members.filter((member) => member.main === 1).map((member) => member.date);
  return combineField(main) ?? combineField(members.map((member) => member.date));
}

const UNDATED = "~";

/** Text that sorts a group to its place. */
export function orderOf(group: Group): string {
  const told = group.date ?? group.notAfter;
  const start = told === null ? undefined : edtfBounds(told)?.start;
  return [start ?? UNDATED, group.date === null ? "1" : "0", group.date ?? "", group.id].join(" ");
}

/** An undated engagement counts by the publication that it is not after. */
function isWithin(group: Group, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  const told = group.date ?? group.notAfter;
  const bounds = told === null ? null : edtfBounds(told);
  if (bounds === null) return false;
  const first = from === undefined ? null : edtfBounds(from);
  const last = to === undefined ? null : edtfBounds(to);
  return (
    (first === null || bounds.end >= first.start) && (last === null || bounds.start <= last.end)
  );
}
