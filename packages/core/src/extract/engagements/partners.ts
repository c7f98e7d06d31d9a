import { isPersonal, isWord, type Scene } from "./items.ts";
import { OUTER } from "./noun-phrase.ts";
import { objectsFrom } from "./objects.ts";
import { distinct, NOBODY, type PartyList } from "./parties.ts";
import { listFrom } from "./subjects.ts";

/** "with Y", "between X and Y", "of X and Y" behind the noun, after times and adverbs. */
export function partnersOf(scene: Scene, from: number): PartyList {
  const { items } = scene;
  const call = /^calls?$/u.test(items[from - 1]?.lower ?? "");
  const leads = call ? WITH_CALL : WITH;
  for (let at = from; at < Math.min(items.length, from + 12); at++) {
    const item = items[at];
    if (!item) break;
    if (isWord(item, leads)) {
      const found = objectsFrom(scene, at + 1);
      if (item.lower === "between" && found.parties.length === 1)
        return pair(scene, at + 1) ?? found;
      // "a meeting of A with B"
      const beyond = item.lower === "of" && items[found.next]?.lower === "with";
      if (found.parties.length > 0 && beyond) {
        const other = objectsFrom(scene, found.next + 1);
        return { ...other, parties: distinct([...found.parties, ...other.parties]) };
      }
      if (found.parties.length > 0) return found;
      continue;
    }
    if (/^[.;:]$/u.test(item.text) || isWord(item, ENDS)) break;
    if (isPersonal(item)) break;
  }
  return { parties: [], next: from, visiting: false };
}

/** "between A and B will take place": B belongs to the list, though a verb follows. */
function pair(scene: Scene, from: number): PartyList | null {
  const { items } = scene;
  const first = items.findIndex((item, index) => index >= from && isPersonal(item));
  const parties = first < 0 ? [] : listFrom(scene, first, items.length);
  const end = parties.at(-1)?.at.end;
  if (parties.length < 2 || end === undefined) return null;
  const next = items.findIndex((item) => item.start >= end);
  return { parties, next: next < 0 ? items.length : next, visiting: false };
}

/** "discussed it with Y in a phone call": the partner stands before the noun. */
export function partnersBefore(scene: Scene, first: number): PartyList {
  const { items } = scene;
  const none = { parties: [], next: first, visiting: false };
  if (!isWord(items[first - 1], OUTER)) return none;
  for (let at = first - 2; at >= Math.max(0, first - 14); at--) {
    if (!isWord(items[at], WITH_BEFORE)) continue;
    const found = objectsFrom(scene, at + 1);
    return found.next >= first - 3 ? { ...found, next: first } : none;
  }
  return none;
}
const WITH_BEFORE = new Set(["with", "to"]);
const WITH = new Set(["with", "between", "of", "among"]);
/** "a call from Y", "a courtesy call on Y", "placed a call to Y". */
const WITH_CALL = new Set([...WITH, "from", "on", "upon", "to"]);
const ENDS = new Set(["who", "which", "that", "where", "said", "and", "to"]);

/** "X, in a phone call on Monday, briefed his counterpart Y": the object of the verb behind the phrase. */
export function partnersAhead(scene: Scene, from: number): PartyList {
  const { items } = scene;
  for (let at = from; at < Math.min(items.length, from + 9); at++) {
    if (/^[.;:]$/u.test(items[at]?.text ?? "") || isPersonal(items[at])) break;
    if (!isWord(items[at], ADDRESSING)) continue;
    const found = objectsFrom(scene, at + 1);
    return { ...found, next: from };
  }
  return NOBODY;
}
const ADDRESSING = new Set(
  "told briefed informed thanked congratulated assured urged asked invited wished warned".split(
    " ",
  ),
);

/** "During his talks with Y, X voiced", "During a call, X and Y discussed": who follows the comma. */
export function subjectBehind(scene: Scene, from: number): PartyList | null {
  const { items } = scene;
  for (let at = from; at < Math.min(items.length, from + 14); at++) {
    if (/^[.;:]$/u.test(items[at]?.text ?? "")) return null;
    if (items[at]?.text !== "," || !isPersonal(items[at + 1])) continue;
    return { parties: listFrom(scene, at + 1, items.length), next: from, visiting: false };
  }
  return null;
}
