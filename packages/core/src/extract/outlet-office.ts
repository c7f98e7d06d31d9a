import { STATES } from "../lexicon/states.ts";
import type { Report } from "../model/report.ts";

export type OutletOffice = { readonly name: string; readonly role: string; readonly of: string };

/** "pm.gov.au", "pmo.gov.sg", "president.gov.ua", "primeminister.gr": whose own site it is, and the country's ending. */
const OWN_SITE =
  /(?:^|\/\/|\.)(?<office>pm|pmo|pmc|primeminister|president|presidency)(?:\.[a-z]+)*?(?:\.(?:gov|go|gob|gouv|govt))?\.(?<country>[a-z]{2})$/u;
/** "Office of the President of Norland", "Prime Minister's Office of Norland" */
const OFFICE_NAME =
  /\b(?<role>Prime Minister|President)(?:['’]s Office)? of (?:the )?(?:Republic of )?(?<of>\p{Lu}[\p{L} ]+)$/u;

/**
 * Who says "I" in a statement of an office's own outlet, when no word of the report names the speaker: the office and its
 * state, never a person. Null for agencies, papers and ministries.
 */
export function outletOffice({ outlet }: Report): OutletOffice | null {
  if (!outlet) return null;
  const site = OWN_SITE.exec(outlet.toLowerCase())?.groups;
  const code = site?.country?.toUpperCase();
  const state = code ? STATES.find((one) => one.code === code) : undefined;
  if (site && state) {
    const role = /^pres/u.test(site.office ?? "") ? "President" : "Prime Minister";
    return { name: `${role} of ${state.name}`, role, of: state.name };
  }
  const named = OFFICE_NAME.exec(outlet)?.groups;
  return named?.role && named.of
    ? { name: `${named.role} of ${named.of}`, role: named.role, of: named.of }
    : null;
}
