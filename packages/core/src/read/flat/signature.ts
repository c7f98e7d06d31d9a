import { type Told, toldAt } from "../draft.ts";
import type { Unit } from "./unit.ts";

/** "News.az", "velm-today.com": a name that its shape shows to be a site's. */
const SITE = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,6}$/u;
/** "NORVFORM", "AP". */
const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,11}$/u;
/** "© 2023 Velm Today", "Copyright 2019-2023 Velm Today. All rights reserved". */
const COPYRIGHT =
  /(?:©|\([Cc]\)|[Cc]opyright|COPYRIGHT)\s*©?\s*(?:(?:19|20)\d\d)?(?:\s*[-–—,]\s*(?:(?:19|20)\d\d|present))?,?\s*(?:by )?["“«]?(?<name>\p{Lu}[\p{L}\p{N}'’&-]*(?:\.\p{Ll}{2,6})?(?: [\p{Lu}\p{N}][\p{L}\p{N}'’&-]*){0,4})/u;

/**
 * The line with which an outlet signs below its text: a site's name, an acronym, or any short name that the text or the
 * masthead has too.
 */
export function readSignature(foot: readonly Unit[], body: string): Told | null {
  const [unit] = foot;
  if (unit?.kind !== "line" || unit.words > 5) return null;
  const name = unit.passage.text.replace(/^[\s/([—–-]+|[\s/)\].—–-]+$/g, "");
  const known = body.includes(name) && /^\p{Lu}/u.test(name);
  if (!SITE.test(name) && !ACRONYM.test(name) && !known) return null;
  return toldAt(name, unit.passage, "closing-signature");
}

/** The outlet that a copyright line names. */
export function readCopyright(units: readonly Unit[]): Told | null {
  for (const { passage } of units) {
    if (passage.text.length > 300) continue;
    const name = COPYRIGHT.exec(passage.text)?.groups?.name?.replace(/\s+All$/, "");
    if (name && !/^(?:all|the|by)$/i.test(name)) return toldAt(name, passage, "copyright-line");
  }
  return null;
}
