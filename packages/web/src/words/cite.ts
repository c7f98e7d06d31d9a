import type { Citation } from "@readout/core";
import type { Account, Party, ReportSummary } from "../data/types.ts";

/** Which words a value rests on: the citations of its field, per account; the whole entry's where the field has none. */
export type Telling = {
  readonly report: ReportSummary;
  /** What this account tells; null where it tells nothing. */
  readonly value: string | null;
  readonly citations: readonly Citation[];
};

export type WordsRequest = {
  readonly label: string;
  readonly value: string;
  readonly tellings: readonly Telling[];
  /** A person's name, whose office the report cites apart from the engagement. */
  readonly person: { readonly name: string; readonly id: string | null } | null;
};

type Cited = { readonly citations: readonly Citation[] };

export function citationsOf(entry: Cited, fields: readonly string[]): readonly Citation[] {
  const exact = entry.citations.filter(({ field }) => field !== null && fields.includes(field));
  return exact.length > 0 ? exact : entry.citations.filter(({ field }) => field === null);
}

/** One entry of one report, whole: its own citations, those of the whole entry first. */
export function entryTelling(report: ReportSummary, value: string, entry: Cited): Telling {
  const whole = entry.citations.filter(({ field }) => field === null);
  return { report, value, citations: whole.length > 0 ? whole : entry.citations };
}

const PARTY_FIELDS = ["host", "guest", "others", "initiator", "participants"];

/** The citations of one participant: of its side's field, those that have the name first. */
export function partyTelling(account: Account, party: Party): Telling {
  const { host, guest, others, citations } = account.engagement;
  const there = [...host, ...guest, ...others].includes(party.name);
  const fields = PARTY_FIELDS.filter((field) => {
    if (field === "host") return host.includes(party.name);
    if (field === "guest") return guest.includes(party.name);
    return field === "others" ? others.includes(party.name) : true;
  });
  const surname = party.name.split(" ").at(-1) ?? party.name;
  const found = there ? citationsOf({ citations }, fields) : [];
  const naming = found.filter(({ text }) => text.includes(surname));
  return {
    report: account.report,
    value: there ? party.name : null,
    citations: naming.length > 0 ? naming : found,
  };
}
