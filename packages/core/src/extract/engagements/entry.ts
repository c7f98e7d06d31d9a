import type { AnnotatedReport } from "../../model/annotation.ts";
import { type Citation, citeText } from "../../model/citation.ts";
import type {
  EngagementEntry,
  EngagementStatus,
  Inferred,
  Participant,
  Side,
} from "../../model/record.ts";
import type { KeyMaker } from "../extract.ts";
import type { Party, Telling, Told } from "./telling.ts";

/** `within` is true for what took place as part of the main engagement, so is told as news too. */
type Place = { readonly telling: Telling; readonly main: boolean; readonly within: boolean };

/** The entry that a telling makes, with the words for each of its values. */
export function entryOf(
  annotated: AnnotatedReport,
  keys: KeyMaker,
  { telling, main, within }: Place,
): EngagementEntry {
  const date = main ? (telling.date ?? datelineDate(annotated, telling)) : telling.date;
  const status = isAhead(annotated, telling) ? "upcoming" : statusOf(telling, main || within);
  return {
    key: keys("engagement", telling.opens),
    main,
    type: telling.type,
    form: telling.form,
    rank: telling.rank?.value ?? null,
    status,
    date: date?.value ?? null,
    place: telling.place?.value ?? null,
    initiator: telling.initiator.map((party) => party.name),
    host: telling.host.map((party) => party.name),
    guest: telling.guest.map((party) => party.name),
    others: telling.others.map((party) => party.name),
    participants: [
      ...telling.host.map((party) => participant(party, "host")),
      ...telling.guest.map((party) => participant(party, "guest")),
      ...telling.others.map((party) => participant(party, "other")),
    ],
    occasion: telling.occasion?.value ?? null,
    topics: [],
    inferred: main && !date && status === "held" ? inferredDate(annotated) : [],
    citations: citationsOf(annotated, telling, date),
  };
}

const participant = ({ name, part, role, of }: Party, side: Side): Participant => ({
  name,
  side,
  part,
  role,
  of,
});

const statusOf = (telling: Telling, news: boolean): EngagementStatus =>
  telling.status === "held" && !news ? "mentioned-past" : telling.status;

/** "is travelling on 3 May" on a page of 1 May. */
const isAhead = ({ report }: AnnotatedReport, { status, date }: Telling): boolean =>
  status === "held" &&
  date !== null &&
  report.published !== null &&
  /^\d{4}-\d{2}-\d{2}/u.test(date.value) &&
  date.value.slice(0, 10) > report.published.slice(0, 10) &&
  date.value.slice(0, 10) > (report.dateline?.date ?? "");

/** What the text doesn't date took place on the dateline's day. */
function datelineDate({ report }: AnnotatedReport, telling: Telling): Told | null {
  const { dateline } = report;
  if (!dateline?.date || telling.status !== "held") return null;
  return { value: dateline.date, at: dateline.span, reason: "the date of the dateline" };
}

/** Nothing dates it: it was over when it was published. */
function inferredDate({ report }: AnnotatedReport): readonly Inferred[] {
  const latest = report.published?.slice(0, 10) ?? null;
  if (!latest) return [];
  const rule = "not-after-publication";
  return [{ field: "date", value: null, earliest: null, latest, basis: "publication", rule }];
}

function citationsOf(
  annotated: AnnotatedReport,
  telling: Telling,
  date: Told | null,
): readonly Citation[] {
  const { text } = annotated.report;
  const { rule } = telling;
  const told = (field: string, value: Told | null): readonly Citation[] =>
    value ? [citeText(text, value.at, { field, rule, reason: value.reason })] : [];
  const named = (field: string, parties: readonly Party[]): readonly Citation[] =>
    parties.map(({ at, reason }) => citeText(text, at, { field, rule, reason }));
  return [
    citeText(text, telling.clause, { rule }),
    citeText(text, telling.opens, { field: "type", rule }),
    ...(telling.statusAt ? [citeText(text, telling.statusAt, { field: "status", rule })] : []),
    ...told("rank", telling.rank),
    ...told("date", date),
    ...told("place", telling.place),
    ...named("initiator", telling.initiator),
    ...named("host", telling.host),
    ...named("guest", telling.guest),
    ...named("others", telling.others),
    ...told("occasion", telling.occasion),
  ];
}
