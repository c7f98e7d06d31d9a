import { AGENCIES } from "../../lexicon/organisations.ts";
import { CAPITAL_SPELLINGS, STATES } from "../../lexicon/states.ts";
import type { Report } from "../../model/report.ts";
import { fold } from "./words.ts";

const STATE_BY_CODE = new Map(
  STATES.flatMap(({ code, name }) => (code ? [[code, name] as const] : [])),
);
const AGENCY_CODE = new Map(
  AGENCIES.map((row) => row.split("|")).flatMap(([name, code]) =>
    name && code ? [[fold(name), code] as const] : [],
  ),
);
const CAPITALS = new Map(
  STATES.flatMap(({ capital, name }) => (capital ? [[fold(capital), name] as const] : [])),
);
for (const [form, capital] of CAPITAL_SPELLINGS) {
  const state = CAPITALS.get(fold(capital));
  if (state) CAPITALS.set(fold(form), state);
}

/** A report's own state, whose offices it names without saying whose; null where nothing shows it. */
export type HomeState = { readonly name: string; readonly reason: string };

/**
 * The state that a report speaks from: by its outlet (a state's agency, a government's address, a capital or state in
 * its name), else by the capital in its dateline.
 */
export function homeState(report: Report): HomeState | null {
  const names = [report.outlet, report.dateline?.agency ?? null, ...report.credits];
  for (const name of names) {
    const code = name ? AGENCY_CODE.get(fold(name)) : undefined;
    const state = code ? STATE_BY_CODE.get(code) : undefined;
    if (state) return { name: state, reason: `the state of ${name}` };
  }
  for (const address of [report.outlet, hostOf(report.source.url)]) {
    const state = address ? stateOfAddress(address) : null;
    if (state) return { name: state, reason: `the state of ${address}` };
  }
  const place = report.dateline?.place;
  const state = place ? CAPITALS.get(fold(place)) : undefined;
  return state ? { name: state, reason: `the dateline's ${place} is its capital` } : null;
}

const hostOf = (url: string | null): string | null =>
  /^https?:\/\/([^/:]+)/u.exec(url ?? "")?.[1] ?? null;

const letters = (words: string): string => fold(words).replace(/[^a-z]/gu, "");
/** Words that show a state inside an address, with the state: its name, its adjectives, then its capital. */
const IN_ADDRESS: readonly (readonly [string, string])[] = [
  ...STATES.flatMap(({ name, adjectives }) =>
    [name, ...adjectives].map((word) => [letters(word), name] as const),
  ).filter(([word]) => word.length > 5),
  ...[...CAPITALS]
    .map(([capital, name]) => [letters(capital), name] as const)
    .filter(([word]) => word.length > 4),
];

function stateOfAddress(address: string): string | null {
  const low = fold(address).replace(/[^a-z.]/gu, "");
  const shown = IN_ADDRESS.find(([word]) => low.includes(word));
  if (shown) return shown[1];
  const ending = /\.([a-z]{2,4})$/u.exec(low)?.[1];
  if (ending === "gov" || ending === "mil") return "United States";
  if (ending === "uk") return "United Kingdom";
  return ending?.length === 2 ? (STATE_BY_CODE.get(ending.toUpperCase()) ?? null) : null;
}
