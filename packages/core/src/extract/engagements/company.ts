import { isPersonal, isWord, pointsBack, type Scene } from "./items.ts";
import { objectsFrom } from "./objects.ts";
import { partiesIn } from "./parties.ts";
import { subjectOf } from "./subjects.ts";
import type { Party, Telling } from "./telling.ts";

const COMPANY = new Set(["accompanied", "joined"]);
const TAKING_PART = new Set(["attended", "attend", "participated", "part", "present", "joined"]);
const PRESENT = new Set(["present", "attending", "participating"]);
const WERE = new Set(["were", "was"]);
const THE = new Set(["the", "this"]);

/** What a report calls its main engagement further on, by type. */
const CALLED: Readonly<Record<string, ReadonlySet<string>>> = {
  meeting: new Set(["meeting", "talks", "reception", "conversation", "audience", "discussion"]),
  "video-call": new Set(["meeting", "talks", "conversation", "videoconference", "conference"]),
  ceremony: new Set(["ceremony", "event", "opening"]),
  forum: new Set(["forum", "summit", "conference", "event", "meeting"]),
  signing: new Set(["ceremony", "signing"]),
  visit: new Set(["visit", "trip", "tour", "journey"]),
};

/** Who came along in the lead or right behind it: "accompanied by Z", "He was joined by Z". */
export function companyIn(scene: Scene): readonly Party[] {
  const { items } = scene;
  const at = items.findIndex((item) => isWord(item, COMPANY));
  if (at < 0 || items[at + 1]?.lower !== "by" || scene.quoted[at]) return [];
  return objectsFrom(scene, at + 2).parties.map((party) => ({ ...party, part: "accompanied" }));
}

/** "Z and Y accompanied the head of state": who came along with one of `parties`. */
export function companionsOf(scene: Scene, parties: readonly Party[]): readonly Party[] {
  const { items } = scene;
  const at = items.findIndex((item) => item.lower === "accompanied");
  const whom = items[at + 1];
  if (at < 1 || scene.quoted[at] || !whom || !(isPersonal(whom) || pointsBack(whom))) return [];
  // of another journey, where the sentence goes on
  if (!/^[.;]$/u.test(items[at + 2]?.text ?? ".")) return [];
  const known = partiesIn(scene, whom).some(({ name }) =>
    parties.some((party) => party.name === name),
  );
  if (!known) return [];
  return subjectOf(scene, at).parties.map((party) => ({ ...party, part: "accompanied" }));
}

/** "Also present was Z", "Also attending were Z and Y", "Z was also present.": told of what the report tells. */
export function presentIn(scene: Scene): readonly Party[] {
  const { items } = scene;
  const at = items.findIndex((item) => isWord(item, PRESENT));
  if (at < 0 || scene.quoted[at]) return [];
  if (at === 1 && items[0]?.lower === "also" && isWord(items[2], WERE))
    return objectsFrom(scene, 3).parties;
  const be = items[at - 1]?.lower === "also" ? at - 2 : at - 1;
  const alone = items[at]?.lower === "present" && /^[.]$/u.test(items[at + 1]?.text ?? ".");
  return alone && isWord(items[be], WERE) ? subjectOf(scene, be).parties : [];
}

/** Whoever else took part: "Z also attended the meeting", "Taking part in the talks were Y and Z". */
export function attendeesIn(scene: Scene, type: Telling["type"]): readonly Party[] {
  const { items } = scene;
  const called = CALLED[type];
  const at = items.findIndex((item) => isWord(item, TAKING_PART));
  if (!called || at < 0 || scene.quoted[at]) return [];
  const noun = items.findIndex(
    (item, index) => isWord(item, called) && isWord(items[index - 1], THE),
  );
  if (noun < 0) return [];
  // "The meeting was attended by Z", "Taking part in the meeting were Z and Y"
  if (noun < at && items[at + 1]?.lower === "by") return objectsFrom(scene, at + 2).parties;
  if (at < 3 && isWord(items[noun + 1], WERE)) return objectsFrom(scene, noun + 2).parties;
  // "Z joined the group for part of the talks"
  const reach = items[at]?.lower === "joined" ? 9 : 5;
  return noun > at && noun - at < reach
    ? subjectOf(scene, at - subjectVerb(scene, at)).parties
    : [];
}

/** "took part", "were present": the verb stands one before. */
const subjectVerb = ({ items }: Scene, at: number): number =>
  /^(?:part|present)$/u.test(items[at]?.lower ?? "") ? 1 : 0;

/** "The visit, due on 2 April, has been postponed" behind the lead; null where nothing puts it off. */
export function putOffIn({ items, quoted }: Scene, type: Telling["type"]): Off | null {
  const called = CALLED[type];
  if (!called || !isWord(items[0], THE)) return null;
  const noun = items.findIndex((item, index) => index < 4 && isWord(item, called));
  const at = items.findIndex((item) => isWord(item, PUT_OFF));
  if (noun < 1 || at < noun || at > noun + 14 || quoted[at]) return null;
  if (!/^(?:been|was|is|were)$/u.test(items[at - 1]?.lower ?? "")) return null;
  const word = items[at];
  if (!word || items.slice(noun, at).some((item) => isWord(item, UNSURE))) return null;
  const status = /^(?:postponed|rescheduled)$/u.test(word.lower) ? "postponed" : "cancelled";
  return { status, statusAt: { start: word.start, end: word.end } };
}
export type Off = Pick<Telling, "status" | "statusAt">;
const PUT_OFF = new Set(["postponed", "rescheduled", "cancelled", "canceled"]);
const UNSURE = new Set(["not", "may", "might", "could", "would", "that", "which", "earlier"]);

/** True where a sentence says that the main engagement "was held" or "took place". */
export function isVenue({ items }: Scene, type: Telling["type"]): boolean {
  const called = CALLED[type];
  if (!called || !isWord(items[0], THE) || !isWord(items[1], called)) return false;
  const verb = `${items[2]?.lower} ${items[3]?.lower}`;
  return /^(?:was held|were held|took place|was hosted)$/u.test(verb);
}
