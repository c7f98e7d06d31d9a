import type { EntryKey } from "../model/ids.ts";
import type { Link } from "../model/link.ts";
import type { ReportRecord } from "../model/record.ts";
import { engagementLinkKeys } from "./engagements.ts";
import { groupByOffice, personIdentity } from "./people.ts";

type Linked = { readonly key: EntryKey; readonly of: string };

const byKey = (a: EntryKey, b: EntryKey): number => (a < b ? -1 : a > b ? 1 : 0);

/** Links from the lowest key to each other one, as one judgement. */
export function starLinks(
  keys: readonly EntryKey[],
  rest: Pick<Link, "kind" | "judgement" | "reasons">,
): readonly Link[] {
  const [first, ...others] = [...keys].sort(byKey);
  if (first === undefined) return [];
  return others.map((key) => ({ ...rest, a: first, b: key }));
}

/**
 * The links among people of one folded name: one star for each person, and an `unsure` link from the first account
 * without office to the lowest of each person that it might mean.
 */
export function linkNamesakes(people: readonly Linked[]): readonly Link[] {
  const links: Link[] = [];
  const lowest: EntryKey[] = [];
  const groups = groupByOffice(people.map((person) => person.of));
  for (const group of groups) {
    const keys = people.filter((person) => group.includes(person.of)).map((person) => person.key);
    const reasons = ["same full name", "offices of one state or body, or none told"];
    links.push(...starLinks(keys, { kind: "person", judgement: "same", reasons }));
    lowest.push(...keys.sort(byKey).slice(0, 1));
  }
  if (groups.length > 1 && groups[0]?.[0] === "") {
    const [untold, ...meant] = lowest;
    for (const key of meant) {
      if (untold === undefined) break;
      const [a, b] = byKey(untold, key) < 0 ? [untold, key] : [key, untold];
      const reasons = ["same full name", "one account tells no office"];
      links.push({ kind: "person", a, b, judgement: "unsure", reasons });
    }
  }
  return links;
}

function gather<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * The first linking, simple and exact: people by full name and office, engagements by parties, date and type. Gives the
 * same links in whatever order the records come, sorted by kind, `a` and `b`; each of one group leads from its lowest key.
 */
export function linkRecords(records: readonly ReportRecord[]): readonly Link[] {
  const people = new Map<string, Linked[]>();
  const engagements = new Map<string, EntryKey[]>();
  for (const record of records) {
    for (const person of record.people) {
      const { name, of } = personIdentity(person);
      gather(people, name, { key: person.key, of });
    }
    const keys = engagementLinkKeys(record.engagements);
    record.engagements.forEach((engagement, index) => {
      const key = keys[index];
      if (key) gather(engagements, key, engagement.key);
    });
  }
  const links = [...people.values()].flatMap(linkNamesakes);
  for (const keys of engagements.values()) {
    const reasons = ["same type", "same date", "same leading parties"];
    links.push(...starLinks(keys, { kind: "engagement", judgement: "same", reasons }));
  }
  const order = ({ kind, a, b }: Link): string => `${kind} ${a} ${b}`;
  return links.sort((x, y) => (order(x) < order(y) ? -1 : 1));
}
