import { SINGLE_OFFICES } from "../../lexicon/offices.ts";
import type { DraftPerson } from "./draft.ts";
import type { Office } from "./find-offices.ts";
import type { HomeState } from "./home-state.ts";
import { longTitle, rolesAgree, roleWords, sameRole } from "./office-words.ts";
import {
  candidates,
  type Focus,
  isHeadOfGovernment,
  isHeadOfState,
  mostSalient,
} from "./reference-state.ts";

/** Whom an office without a name means: someone of the list, a holder never named, or nobody to be told. */
export type Resolved =
  | {
      readonly kind: "person";
      readonly person: number;
      readonly reason: string;
      readonly takes: boolean;
    }
  | {
      readonly kind: "holder";
      readonly name: string;
      readonly role: string;
      readonly of: string;
      readonly reason: string | null;
    }
  | { readonly kind: "nobody" };

const SINGLE = new Set(SINGLE_OFFICES);
const NOBODY: Resolved = { kind: "nobody" };

type Asked = {
  readonly office: Office;
  readonly of: string | null;
  readonly sentence: number;
  readonly home: HomeState | null;
  readonly lead: number | null;
};

/**
 * Resolves "the President of Norvania", "the Norvanian leader", "the head of state", "the governor" by the offices that
 * the report gives its people: the same state first, then who was spoken of last.
 */
export function resolveOffice(focus: Focus, asked: Asked): Resolved {
  const { office, of, sentence, home } = asked;
  const role = longTitle(office.role);
  const holders = candidates(focus).filter((index) => {
    const person = focus.people[index];
    return person !== undefined && holds(person, role, of);
  });
  const own = holders.filter((index) => belongs(focus.people[index], of));
  const pool = of !== null && own.length > 0 ? own : holders;
  const exact = pool.filter((index) =>
    focus.people[index]?.offices.some((held) => sameRole(held.role, role)),
  );
  const best = exact.length > 0 ? exact : pool;
  const homely = best.filter((index) => home !== null && belongs(focus.people[index], home.name));
  if (of === null && homely.length === 1 && best.length > 1 && /head of state/iu.test(role)) {
    return {
      kind: "person",
      person: homely[0] ?? 0,
      reason: `the head of state of ${home?.name}, ${home?.reason}`,
      takes: false,
    };
  }
  const person = mostSalient(focus, best, sentence);
  if (person !== null) {
    const several = best.length > 1 ? ", spoken of last" : "";
    return {
      kind: "person",
      person,
      reason: `the report's ${nameOf(focus.people[person])}${several}`,
      takes: true,
    };
  }
  return unofficed(focus, asked, role) ?? holder(asked, role);
}

const nameOf = (person: DraftPerson | undefined): string =>
  person?.offices[0]?.role ?? person?.name ?? "";

/** True where one of the person's offices can be meant by `role`, and belongs to `of` as far as both are told. */
function holds(person: DraftPerson, role: string, of: string | null): boolean {
  const contrary =
    of !== null &&
    person.offices.some(
      (held) => held.of !== null && rolesAgree(held.role, role) && !sameBelonging(held.of, of),
    );
  if (contrary && !belongs(person, of)) return false;
  return person.offices.some((held) => {
    if (held.rank || (of !== null && held.of !== null && !sameBelonging(held.of, of))) return false;
    if (/^heads? of state$/iu.test(role)) return isHeadOfState(held.role);
    if (/^heads? of government$/iu.test(role)) return isHeadOfGovernment(held.role);
    if (/^(?:supreme )?leaders?$/iu.test(role)) {
      return (
        rolesAgree(held.role, role) ||
        (of !== null && (isHeadOfState(held.role) || isHeadOfGovernment(held.role)))
      );
    }
    if (/^diplomat$/iu.test(role)) return /foreign|external/iu.test(held.role);
    return rolesAgree(held.role, role);
  });
}

const belongs = (person: DraftPerson | undefined, of: string | null): boolean =>
  of !== null &&
  (person?.offices.some((held) => held.of !== null && sameBelonging(held.of, of)) ?? false);

const sameBelonging = (a: string, b: string): boolean =>
  a === b || a.endsWith(` of ${b}`) || b.endsWith(` of ${a}`);

/** A presidency's own account names its president without title: "the President" is who the report opens with. */
function unofficed(focus: Focus, asked: Asked, role: string): Resolved | null {
  const { of, home, lead, office } = asked;
  if (
    lead === null ||
    !(isHeadOfState(role) || isHeadOfGovernment(role) || /^head of state$/iu.test(role))
  )
    return null;
  const person = focus.people[lead];
  // named only further on, it is someone whom the President met
  if (focus.seen[0]?.person !== lead) return null;
  if (!person || person.offices.length > 0 || person.honoured || !office.definite) return null;
  if (of !== null && home?.name !== of) return null;
  const reason =
    of === null
      ? "the report's first person, who has no other office"
      : `${home?.reason}; the report's first person`;
  return { kind: "person", person: lead, reason, takes: true };
}

/** "the Prime Minister of Norvania" whom the report never names; a state not told is the report's own. */
function holder(asked: Asked, role: string): Resolved {
  const { of, home, office } = asked;
  const words = roleWords(role).join(" ");
  if (!SINGLE.has(role.toLowerCase()) && !SINGLE.has(words)) return NOBODY;
  if (!office.definite && of === null) return NOBODY;
  const state =
    of ??
    (/^(?:minister|ambassador|governor|speaker|mayor|vice president)$/iu.test(role)
      ? null
      : (home?.name ?? null));
  if (state === null) return NOBODY;
  const title = titleCase(role);
  const reason = of === null ? `the office of ${home?.reason}` : null;
  return { kind: "holder", name: `${title} of ${state}`, role: title, of: state, reason };
}

const titleCase = (role: string): string =>
  role
    .split(" ")
    .map((word) =>
      /^(?:of|for|and|the|to)$/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(" ");
