import type { EngagementEntry } from "@readout/core";
import type { Account, ChronicleItem, ReportSummary } from "../data/types.ts";
import { dateWords } from "../text/dates.ts";
import { joinNames, outletWords, typeWord } from "../text/names.ts";
import type { Telling, WordsRequest } from "../words/cite.ts";
import { citationsOf, entryTelling } from "../words/cite.ts";

/**
 * The fields of an engagement over its accounts: what each tells, and whether those that tell it differ. An account that
 * is silent on a field does not differ.
 */
export type Field = {
  readonly name: string;
  readonly label: string;
  readonly read: (entry: EngagementEntry) => string | null;
  /** The names of the citations that support it. */
  readonly cited: readonly string[];
};

const named = (names: readonly string[]): string | null =>
  names.length === 0 ? null : joinNames(names);

const STATUS: Readonly<Record<EngagementEntry["status"], string>> = {
  held: "held",
  upcoming: "upcoming",
  cancelled: "cancelled",
  postponed: "postponed",
  "mentioned-past": "mentioned as past",
};
export const statusWord = (status: EngagementEntry["status"]): string => STATUS[status];

const FORMS = { "in-person": "in person", phone: "by phone", video: "by video" } as const;

export const FIELDS: readonly Field[] = [
  {
    name: "date",
    label: "Date",
    read: ({ date }) => (date === null ? null : dateWords(date)),
    cited: ["date"],
  },
  { name: "type", label: "Type", read: ({ type }) => typeWord(type), cited: ["type"] },
  { name: "rank", label: "Rank", read: ({ rank }) => rank, cited: ["rank"] },
  {
    name: "form",
    label: "Form",
    read: ({ form }) => (form === null ? null : FORMS[form]),
    cited: ["form"],
  },
  { name: "status", label: "Status", read: ({ status }) => STATUS[status], cited: ["status"] },
  { name: "place", label: "Place", read: ({ place }) => place, cited: ["place"] },
  { name: "host", label: "Host", read: ({ host }) => named(host), cited: ["host"] },
  { name: "guest", label: "Guest", read: ({ guest }) => named(guest), cited: ["guest"] },
  { name: "others", label: "Others", read: ({ others }) => named(others), cited: ["others"] },
  {
    name: "initiator",
    label: "Initiator",
    read: ({ initiator }) => named(initiator),
    cited: ["initiator"],
  },
  { name: "occasion", label: "Occasion", read: ({ occasion }) => occasion, cited: ["occasion"] },
  { name: "topics", label: "Topics", read: ({ topics }) => named(topics), cited: ["topics"] },
];

const byName = new Map(FIELDS.map((field) => [field.name, field]));

export function fieldOf(name: string): Field {
  const field = byName.get(name);
  if (field === undefined) throw new Error(`no field ${name}`);
  return field;
}

const tellingOf = (account: Account, field: Field): Telling => {
  const value = field.read(account.engagement);
  const citations = value === null ? [] : citationsOf(account.engagement, field.cited);
  return { report: account.report, value, citations };
};

/** True where two accounts tell a field and tell it differently. A list of names counts whatever its order. */
export function differs(accounts: readonly Account[], field: Field): boolean {
  const told = accounts.map(({ engagement }) => field.read(engagement)).filter((v) => v !== null);
  const plain = told.map((value) =>
    value
      .split(/, | and /)
      .sort()
      .join("|")
      .toLowerCase(),
  );
  return new Set(plain).size > 1;
}

/** What to open for a field: one telling for each account. */
export function fieldRequest(
  accounts: readonly Account[],
  field: Field,
  value: string,
): WordsRequest {
  const tellings = accounts.map((account) => tellingOf(account, field));
  return { label: field.label, value, tellings, person: null };
}

/** The same thing told by several accounts: one line, with all who tell it. */
export type Told<T> = {
  readonly entry: T;
  readonly tellings: readonly { readonly report: ReportSummary; readonly entry: T }[];
};

/** Entries of all accounts; those with equal `same` keys are joined into one line. */
export function joinEntries<T>(
  accounts: readonly Account[],
  entriesOf: (account: Account) => readonly T[],
  same: (entry: T) => string,
): readonly Told<T>[] {
  const lines = new Map<string, { entry: T; tellings: { report: ReportSummary; entry: T }[] }>();
  for (const account of accounts) {
    const { report } = account;
    for (const entry of entriesOf(account)) {
      const key = same(entry);
      const line = lines.get(key);
      if (line === undefined) lines.set(key, { entry, tellings: [{ report, entry }] });
      else line.tellings.push({ report, entry });
    }
  }
  return [...lines.values()];
}

/** What to open for a line of an entry: each account that tells it. */
export function entryRequest<T extends { readonly citations: EngagementEntry["citations"] }>(
  label: string,
  value: string,
  told: Told<T>,
): WordsRequest {
  return {
    label,
    value,
    tellings: told.tellings.map(({ report, entry }) => entryTelling(report, value, entry)),
    person: null,
  };
}

/** The account that tells most: the one whose statements a card shows. The first of equals. */
export function fullest(accounts: readonly Account[]): Account | null {
  let best: Account | null = null;
  for (const account of accounts) {
    if (best === null || account.statements.length > best.statements.length) best = account;
  }
  return best;
}

/** Names of outlets for a list of accounts or tellings, each once. */
export const outletsOf = (accounts: readonly Pick<Account, "report">[]): readonly string[] => [
  ...new Set(accounts.map(({ report }) => outletWords(report))),
];

/** Chronicle items in their order, under the year of their date, else of the latest day that they can have. */
export function groupByYear(
  items: readonly ChronicleItem[],
  yearOf: (date: string | null) => string | null,
): readonly { readonly year: string | null; readonly items: readonly ChronicleItem[] }[] {
  const groups: { year: string | null; items: ChronicleItem[] }[] = [];
  for (const item of items) {
    const year = yearOf(item.date ?? item.notAfter);
    const last = groups.at(-1);
    if (last !== undefined && last.year === year) last.items.push(item);
    else groups.push({ year, items: [item] });
  }
  return groups;
}
