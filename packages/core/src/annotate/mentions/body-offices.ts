import { BODY_OFFICES } from "../../lexicon/body-offices.ts";
import { ORGANISATIONS } from "../../lexicon/organisations.ts";
import type { Report } from "../../model/report.ts";
import type { Things } from "./find-things.ts";

const FORMS = new Map(
  ORGANISATIONS.map((row) => row.split("|")).map((forms) => [forms[0] ?? "", forms]),
);
const ADDRESS = /^[a-z0-9.-]+\.[a-z]{2,}$/u;

/** "Secretary General" as "secretary-general": by what offices of bodies are looked up. */
export const bodyRole = (role: string): string =>
  role.toLowerCase().replace(/^(secretary|director) general$/u, "$1-general");

export const isBodyRole = (role: string): boolean =>
  BODY_OFFICES.some(([known]) => known === bodyRole(role));

/**
 * Whose a bare "the Secretary-General" is: the one body with such an office that the headline names, else the outlet,
 * else the text. Null where none or several are named.
 */
export function bodyOf(role: string, report: Report, things: Things): string | null {
  const bodies = BODY_OFFICES.find(([known]) => known === bodyRole(role))?.[1] ?? [];
  const named = new Set(
    things.list.flatMap(({ kind, name }) => (kind === "organisation" ? [name] : [])),
  );
  const places: readonly ((body: string) => boolean)[] = [
    (body) => namesIn(report.title ?? "", body),
    (body) => namesIn(report.outlet ?? "", body),
    (body) => named.has(body),
  ];
  for (const names of places) {
    const found = bodies.filter(names);
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

/** True where words name a body, also by a short form in an address: "UN News", "un.org". */
function namesIn(words: string, body: string): boolean {
  const address = ADDRESS.test(words);
  const parts = address ? words.toUpperCase().split(/[.-]/u) : [];
  return (FORMS.get(body) ?? [body]).some((form) =>
    address ? parts.includes(form.toUpperCase()) : ` ${words} `.match(boundary(form)) !== null,
  );
}

const boundary = (form: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${form.replace(/[.+]/gu, "\\$&")}(?![\\p{L}\\p{N}])`, "u");
