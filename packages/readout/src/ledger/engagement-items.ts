import { combineField, combineStatus, type EngagementEntry } from "@readout/core";
import type { Group } from "./chronicle.ts";
import { gather } from "./gather.ts";
import { type Connection, sqlite } from "./open.ts";
import {
  byReport,
  idsIn,
  readEngagements,
  readFigures,
  readGifts,
  readStatements,
  readUndertakings,
} from "./read-entries.ts";
import { readSummaries } from "./read-reports.ts";
import type { Account, ChronicleItem, Party } from "./types.ts";

/**
 * Engagements with all their accounts, read for a whole page at once. Each field has the value that most accounts tell,
 * among equals the fuller one; what each account tells stands beside it. Statements, figures and what else a report holds
 * belong to its main engagements, not to those that it only mentions.
 */
export function readItems(
  connection: Connection,
  groups: readonly Group[],
): readonly ChronicleItem[] {
  const members = groups.flatMap((group) => group.members);
  const reports = [...new Set(members.map((member) => member.report))];
  const telling = [...new Set(members.filter((m) => m.main === 1).map((m) => m.report))];
  const summaries = readSummaries(connection, reports);
  const entries = members.map((member) => member.entry);
  const engagements = readEngagements(connection, reports, entries);
  const entryOf = new Map(engagements.map((row) => [row.entryId, row.entry]));
  const statements = byReport(readStatements(connection, telling));
  const figures = byReport(readFigures(connection, telling));
  const undertakings = byReport(readUndertakings(connection, telling));
  const gifts = byReport(readGifts(connection, telling));
  const parties = readParties(connection, entries);
  return groups.map((group) => {
    const accounts: Account[] = [];
    const told: Told[] = [];
    for (const member of group.members) {
      const report = summaries.get(member.report);
      const engagement = entryOf.get(member.entry);
      if (!report || !engagement) continue;
      const main = member.main === 1;
      accounts.push({
        report,
        engagement,
        statements: (main ? statements.get(member.report) : undefined) ?? [],
        figures: (main ? figures.get(member.report) : undefined) ?? [],
        undertakings: (main ? undertakings.get(member.report) : undefined) ?? [],
        gifts: (main ? gifts.get(member.report) : undefined) ?? [],
      });
      told.push({ engagement, parties: parties.get(member.entry) ?? [] });
    }
    return itemOf(group, accounts, told);
  });
}

type Told = { readonly engagement: EngagementEntry; readonly parties: readonly ToldParty[] };
type ToldParty = Party & { readonly nameKey: string };

function itemOf(group: Group, accounts: readonly Account[], told: readonly Told[]): ChronicleItem {
  const main = told.filter(({ engagement }) => engagement.main);
  // What reports that are about it tell counts; the rest only where none is.
  const counted = main.length > 0 ? main : told;
  const field = (of: (engagement: EngagementEntry) => string | null): string | null =>
    combineField(counted.map(({ engagement }) => of(engagement))) ??
    combineField(told.map(({ engagement }) => of(engagement)));
  return {
    id: group.id,
    type: told[0]?.engagement.type ?? "meeting",
    status: combineStatus(told.map(({ engagement }) => engagement.status)),
    main: main.length > 0,
    date: group.date,
    notAfter: group.notAfter,
    place: field((engagement) => engagement.place),
    occasion: field((engagement) => engagement.occasion),
    parties: combineParties(counted.map((account) => account.parties)),
    accounts: [...accounts].sort((a, b) => (accountOrder(a) < accountOrder(b) ? -1 : 1)),
  };
}

/** Main accounts first, then by publication; accounts without a date last. */
const accountOrder = ({ engagement, report }: Account): string =>
  `${engagement.main ? 0 : 1} ${report.published ?? "~"} ${engagement.key}`;

const SIDES = ["host", "guest", "other"] as const;

/** Everyone whom any account names, hosts first; a side told as host or guest counts before "other". */
function combineParties(accounts: readonly (readonly ToldParty[])[]): readonly Party[] {
  const tellings = gather(accounts.flat(), (party) => party.nameKey);
  const parties = [...tellings.values()].map((list): Party => {
    const sides = list.map((party) => party.side).filter((side) => side !== "other");
    const side = SIDES.find((name) => name === combineField(sides)) ?? "other";
    const role = combineField(list.map((party) => party.role));
    const withRole = list.filter((party) => party.role === role);
    return {
      name: combineField(list.map((party) => party.name)) ?? "",
      side,
      role,
      of: combineField(withRole.map((party) => party.of)),
      person: list.map((party) => party.person).find((person) => person !== null) ?? null,
    };
  });
  return SIDES.flatMap((side) => parties.filter((party) => party.side === side));
}

function readParties(
  connection: Connection,
  entryIds: readonly number[],
): ReadonlyMap<number, readonly ToldParty[]> {
  const rows = connection.all(
    sqlite
      .selectFrom("participants as p")
      .leftJoin("persons as n", (join) =>
        join.onRef("n.name_key", "=", "p.name_key").onRef("n.of_key", "=", "p.of_key"),
      )
      .select(["p.entry_id", "p.name", "p.side", "p.role", "p.of", "p.name_key", "n.person"])
      .where("p.entry_id", "in", idsIn(entryIds))
      .orderBy("p.entry_id")
      .orderBy("p.position"),
  );
  return byReport(
    rows.map(({ entry_id, name, side, role, of, name_key, person }) => ({
      reportId: entry_id,
      entry: { name, side, role, of, person, nameKey: name_key },
    })),
  );
}
