import type { EngagementType, StatementEntry } from "@readout/core";
import type { Party, ReportSummary } from "../data/types.ts";

/** Names and labels as the page writes them; the words of the glossary, nothing of the reports. */
type Titled = { readonly role: string | null; readonly of: string | null };

const TYPES: Readonly<Record<EngagementType, string>> = {
  meeting: "Meeting",
  visit: "Visit",
  call: "Call",
  "video-call": "Video call",
  ceremony: "Ceremony",
  forum: "Forum",
  letter: "Letter",
  signing: "Signing",
};
export const typeWord = (type: EngagementType): string => TYPES[type];

const ACTS: Readonly<Record<StatementEntry["act"], string>> = {
  assert: "said",
  praise: "praised",
  thank: "thanked",
  congratulate: "congratulated",
  condole: "condoled",
  propose: "proposed",
  pledge: "pledged",
  request: "requested",
  criticise: "criticised",
  hope: "hoped",
  invite: "invited",
  discuss: "discussed",
};
export const actWord = (act: StatementEntry["act"]): string => ACTS[act];

/** "President, Norvania"; null where the report gives no office. */
export function officeWords({ role, of }: Titled): string | null {
  if (role === null) return of;
  return of === null ? role : `${role}, ${of}`;
}

/** Who speaks: names joined; "The sides" for the talks as one. */
export function speakerWords(speaker: readonly string[]): string {
  if (speaker.length === 0) return "Speaker not told";
  return joinNames(speaker.map((name) => (name === "sides" ? "The sides" : name)));
}

export function joinNames(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined) return "";
  return names.length === 1 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** The host of a web address without "www.": "https://www.example.org/a" gives "example.org". */
function siteOf(url: string | null): string | null {
  if (url === null) return null;
  try {
    return new URL(url).hostname.replace(/^www\./, "");
  } catch {
    return null;
  }
}

/** How the page calls who told something: the outlet, else the site, else the report's label. */
export const outletWords = (report: Pick<ReportSummary, "outlet" | "url" | "label">): string =>
  report.outlet ?? siteOf(report.url) ?? report.label;

export const titleWords = (report: Pick<ReportSummary, "title" | "label">): string =>
  report.title ?? report.label;

export type Sides = {
  readonly hosts: readonly Party[];
  readonly guests: readonly Party[];
  readonly peers: readonly Party[];
  readonly also: readonly Party[];
};

/** Who stands where: hosts and guests, or peers where nobody hosts; `also` is whoever else took part. */
export function sidesOf(parties: readonly Party[]): Sides {
  const on = (side: Party["side"]) => parties.filter((party) => party.side === side);
  const [hosts, guests, others] = [on("host"), on("guest"), on("other")];
  const alone = hosts.length === 0 && guests.length === 0;
  return { hosts, guests, peers: alone ? others : [], also: alone ? [] : others };
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
