import type { Name } from "./find-names.ts";
import type { Belongs, Office } from "./find-offices.ts";
import type { Things } from "./find-things.ts";
import { isClitic, type Words } from "./words.ts";

/** What stands behind a name and tells more of the person: titles, a state, and where the whole phrase ends. */
export type Behind = {
  readonly offices: readonly number[];
  readonly of: Belongs | null;
  readonly last: number;
};

/**
 * Titles behind each name: "X, President of Y", "X (Minister of Z)", "X, the country's foreign minister", "X, who is
 * Secretary of Y", "X as Governor of Y", and a bare state, "Prime Minister X of Y". `taken` are titles that another
 * name already has.
 */
export function titlesBehind(
  words: Words,
  things: Things,
  input: {
    readonly names: readonly Name[];
    readonly offices: readonly Office[];
  },
): readonly Behind[] {
  const { names, offices } = input;
  const taken = new Set(names.flatMap((name) => name.offices));
  const starts = new Map<number, number[]>();
  for (const [index, office] of offices.entries()) {
    starts.set(office.first, [...(starts.get(office.first) ?? []), index]);
  }
  const nameStarts = new Set(names.map(({ start }) => start));
  return names.map((name) => {
    let of = stateBehind(words, things, name);
    let last = of?.last ?? name.behind;
    const found: number[] = [];
    for (
      let next = openingAfter(words, last, false);
      next !== null;
      next = openingAfter(words, last, true)
    ) {
      const office = (starts.get(next) ?? []).find(
        (index) => !taken.has(index) && fits(words, offices, index, nameStarts, found.length > 0),
      );
      if (office === undefined) break;
      // "X, the Norvanian President's envoy": the first title is another's
      const held = heldBy(words, starts, offices[office]) ?? office;
      found.push(held);
      last = offices[held]?.last ?? last;
    }
    const outer = offices[found.at(-1) ?? -1];
    if (outer && outer.of === null && of === null) {
      of = stateAfterComma(words, things, last, nameStarts);
      last = of?.last ?? last;
    }
    if (found.length === 0) {
      const clause = officeInClause(words, starts, name, taken);
      if (clause !== null) found.push(clause);
    } else if (words.low[last] === "," || words.low[last] === ")") {
      last++;
    }
    for (const office of found) taken.add(office);
    return { offices: found, of, last };
  });
}

/** "Prime Minister X of Norvania": only behind a title. */
function stateBehind(words: Words, things: Things, name: Name): Belongs | null {
  if (words.low[name.behind] !== "of" || name.start === name.first) return null;
  const from = words.low[name.behind + 1] === "the" ? name.behind + 2 : name.behind + 1;
  const thing = things.list[things.at[from] ?? -1];
  if (
    !thing ||
    thing.first !== from ||
    thing.adjective ||
    !/^(?:state|region|city|organisation)$/u.test(thing.kind)
  )
    return null;
  return {
    name: thing.name,
    first: thing.first,
    last: thing.last,
    code: thing.code,
    kind: thing.kind,
  };
}

/** The title right behind another in the genitive, "the President's envoy". */
const heldBy = (
  words: Words,
  starts: ReadonlyMap<number, readonly number[]>,
  owner: Office | undefined,
): number | undefined =>
  owner && isClitic(words, owner.last) ? starts.get(owner.last + 1)?.[0] : undefined;

/** "X, Minister of Justice, Trade and Labour, Norvania": a state alone between commas behind the title. */
function stateAfterComma(
  words: Words,
  things: Things,
  from: number,
  nameStarts: ReadonlySet<number>,
): Belongs | null {
  let at = from;
  if (!/^(?:,|and|&)$/u.test(words.low[at] ?? "")) return null;
  // the rest of a list of portfolios
  while (at < from + 9 && !(words.low[at] === "," && (things.at[at + 1] ?? -1) >= 0)) {
    if (nameStarts.has(at + 1)) return null;
    at++;
    if (!words.capital[at] && !/^(?:,|and|&)$/u.test(words.low[at] ?? "")) return null;
  }
  const thing = words.low[at] === "," ? things.list[things.at[at + 1] ?? -1] : undefined;
  if (thing?.kind !== "state" || thing.adjective || thing.first !== at + 1) return null;
  if (!/^[,.;)]$/u.test(words.low[thing.last] ?? ".")) return null;
  const { name, first, last, code, kind } = thing;
  return { name, first, last, code, kind };
}

/** The token behind ",", "(", "- ", ", and" or ", who is"; null where the phrase ends. */
function openingAfter(words: Words, at: number, further: boolean): number | null {
  const low = words.low[at] ?? "";
  const brackets = words.low[at - 1] !== "(" && low === "(";
  if (brackets || low === "-" || low === "–" || low === "—") return at + 1;
  if (low === "and" || low === "&" || low === "/") return further ? at + 1 : null;
  if (low !== ",") return null;
  const next = words.low[at + 1] ?? "";
  if (next === "and") return further ? at + 2 : null;
  if (
    /^(?:who|which)$/u.test(next) &&
    /^(?:is|was|serves|served|became)$/u.test(words.low[at + 2] ?? "")
  ) {
    return /^(?:as|also|now)$/u.test(words.low[at + 3] ?? "") ? at + 4 : at + 3;
  }
  return at + 1;
}

/** A title that a further name follows at once is that name's, but for one in lower case ("adviser to President Z"). */
function fits(
  words: Words,
  offices: readonly Office[],
  index: number,
  nameStarts: ReadonlySet<number>,
  further: boolean,
): boolean {
  const office = offices[index];
  if (!office || office.plural || office.counterpart) return false;
  if (nameStarts.has(office.last) && !hasNested(offices, index)) return false;
  if (
    further &&
    words.low[office.first - 1] === "and" &&
    office.definite &&
    !/^(?:the)$/u.test(words.low[office.first] ?? "")
  )
    return false;
  return words.sentence[office.first] === words.sentence[office.last - 1];
}

/** True where another title starts inside this one and ends with it: "assistant to Foreign Minister". */
function hasNested(offices: readonly Office[], index: number): boolean {
  const outer = offices[index];
  const inner = offices[index + 1];
  return (
    outer !== undefined &&
    inner !== undefined &&
    inner.first > outer.head &&
    inner.last <= outer.last + 1
  );
}

/** "X, who completed her term as Chancellor of Y", "X took office as Minister of Z": one clause further on. */
function officeInClause(
  words: Words,
  starts: ReadonlyMap<number, readonly number[]>,
  name: Name,
  taken: ReadonlySet<number>,
): number | null {
  if (name.offices.length > 0 || name.parts.length < 2) return null;
  const who = words.low[name.behind] === "," && words.low[name.behind + 1] === "who";
  const direct = words.low[name.behind] === "as";
  const behind = words.low.slice(name.behind, name.behind + 3).join(" ");
  const chosen =
    /^(?:up)?on (?:his|her) (?:appointment|election|re-election|inauguration|assumption|nomination)$/u.test(
      behind,
    );
  if (!who && !direct && !chosen) return null;
  for (let at = name.behind; at < name.behind + 15; at++) {
    if (words.sentence[at] !== words.sentence[name.first]) break;
    if (words.low[at - 1] !== "as") continue;
    const office = (starts.get(at) ?? []).find((index) => !taken.has(index));
    if (office !== undefined) return office;
  }
  return null;
}
