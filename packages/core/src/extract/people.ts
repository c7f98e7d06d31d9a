import type { AnnotatedReport, Mention, Person } from "../model/annotation.ts";
import { type Citation, citeText } from "../model/citation.ts";
import type { EntryKey, EntryKind } from "../model/ids.ts";
import type { NamedEntry, PersonEntry } from "../model/record.ts";
import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";

type KeyMaker = (kind: EntryKind, opens: Span) => EntryKey;

/**
 * The named people of a report, its bodies and its places, each once, in the order in which the text first names them.
 * A person cites the name, and where they are told the role and what it belongs to; holders of an office whom the
 * report never names are no entries.
 */
export function extractPeople(
  annotated: AnnotatedReport,
  keys: KeyMaker,
): {
  readonly people: readonly PersonEntry[];
  readonly organisations: readonly NamedEntry[];
  readonly places: readonly NamedEntry[];
} {
  const named = annotated.people.filter((person) => person.named);
  return {
    people: named.flatMap((person) => personEntry(annotated, person, keys) ?? []),
    organisations: namedEntries(annotated, "organisation", keys),
    places: namedEntries(annotated, "place", keys),
  };
}

function personEntry(
  annotated: AnnotatedReport,
  person: Person,
  keys: KeyMaker,
): PersonEntry | null {
  const { mentions, report } = annotated;
  const mine = person.mentions.flatMap((index) => mentions[index] ?? []);
  const byName = mine.filter((mention) => mention.kind === "person");
  const naming = fullest(report.text, byName, person.name);
  const opens = byName[0] ?? naming;
  if (!naming || !opens) return null;
  const name = citeText(report.text, naming.head, {
    field: "name",
    rule: "person-name",
    reason: naming.reason,
  });
  return {
    key: keys("person", opens.head),
    name: person.name,
    role: person.role,
    of: person.of,
    mentions: mine.length,
    citations: [name, ...officeCitations(annotated, person)],
  };
}

/** The first mention that writes the name as the entry has it, else the first by name. */
const fullest = (text: string, byName: readonly Mention[], name: string): Mention | undefined =>
  byName.find(({ head }) => text.slice(head.start, head.end).replace(/\s+/gu, " ") === name) ??
  byName.find(({ reason }) => reason === null) ??
  byName[0];

function officeCitations(annotated: AnnotatedReport, person: Person): readonly Citation[] {
  const { mentions, report } = annotated;
  const mention = mentions[person.offices[0]?.mention ?? -1];
  if (!mention || person.role === null) return [];
  if (mention.roleSpan === null) return headlineCitations(report, person);
  const citations: Citation[] = [];
  const apart = mention.kind === "office";
  if (mention.roleSpan) {
    citations.push(
      citeText(report.text, mention.roleSpan, {
        field: "role",
        rule: apart ? "office-reference" : "title-at-name",
        reason: apart ? mention.reason : counterpartReason(mention, person.role),
      }),
    );
  }
  if (person.of !== null && mention.ofSpan) {
    const inside = mention.ofSpan.start >= mention.start && mention.ofSpan.end <= mention.end;
    citations.push(
      citeText(report.text, mention.ofSpan, {
        field: "of",
        rule: inside ? "belonging-in-title" : "belonging-elsewhere",
        reason: inside
          ? null
          : `the title "${person.role}" leaves it out: told elsewhere in the report, or its own state`,
      }),
    );
  }
  return citations;
}

/** An office that only the headline tells cites the headline. */
function headlineCitations(report: Report, person: Person): readonly Citation[] {
  const title = report.citations.find(({ field }) => field === "title");
  if (!title) return [];
  const rule = "title-in-headline";
  const reason = "told in the headline alone";
  return [
    { ...title, field: "role", rule, reason },
    ...(person.of === null ? [] : [{ ...title, field: "of", rule, reason }]),
  ];
}

/** Where the words at the name are "counterpart", the role is that of the other person. */
const counterpartReason = (mention: Mention, role: string): string | null =>
  mention.roleSpan && mention.roleSpan.end - mention.roleSpan.start !== role.length
    ? "the same office as the other person's"
    : null;

const PLACES = new Set<Mention["kind"]>(["state", "region", "city", "place"]);

/** Named things by their normal name; an adjective ("Norvanian") counts as a mention but opens no entry alone. */
function namedEntries(
  annotated: AnnotatedReport,
  kind: "organisation" | "place",
  keys: KeyMaker,
): readonly NamedEntry[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of annotated.mentions) {
    if (kind === "place" ? !PLACES.has(mention.kind) : mention.kind !== kind) continue;
    const id = `${mention.kind} ${mention.name}`;
    const group = groups.get(id);
    if (group) group.push(mention);
    else groups.set(id, [mention]);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    const cited = group.find((mention) => !mention.adjective) ?? first;
    if (!first || !cited) return [];
    return [namedEntry(annotated, { first, cited, count: group.length }, keys(kind, first.head))];
  });
}

function namedEntry(
  annotated: AnnotatedReport,
  group: { readonly first: Mention; readonly cited: Mention; readonly count: number },
  key: EntryKey,
): NamedEntry {
  const { first, cited, count } = group;
  const text = annotated.report.text;
  const written = text.slice(cited.head.start, cited.head.end).replace(/\s+/gu, " ");
  const reason = written === cited.name ? null : `"${written}" is ${cited.name}`;
  return {
    key,
    name: first.name,
    kind: entryKind(first.kind),
    code: first.code,
    mentions: count,
    citations: [citeText(text, cited.head, { field: "name", rule: "named-thing", reason })],
  };
}

function entryKind(kind: Mention["kind"]): NamedEntry["kind"] {
  switch (kind) {
    case "state":
    case "region":
    case "city":
    case "organisation":
      return kind;
    default:
      return "place";
  }
}
