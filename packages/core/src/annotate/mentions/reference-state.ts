import { HEADS_OF_GOVERNMENT, HEADS_OF_STATE } from "../../lexicon/offices.ts";
import type { DraftPerson } from "./draft.ts";
import { roleWords } from "./office-words.ts";
import type { Gender } from "./word-classes.ts";

/** Who is spoken of where: what pronouns and offices without name are resolved by. Grows along the text. */
export type Focus = {
  readonly people: readonly DraftPerson[];
  /** people mentioned so far, the latest last, with the sentence and whether as its subject */
  readonly seen: {
    readonly person: number;
    readonly sentence: number;
    readonly subject: boolean;
    /** the token behind the mention */
    readonly last: number;
  }[];
  /** the two who deal with each other, as far as the text has told; [] before */
  pair: readonly number[];
  /** two others of whom the same was told in passing, and where */
  aside: { readonly pair: readonly number[]; readonly sentence: number } | null;
};

const STATE_HEADS = new Set(HEADS_OF_STATE);
const GOVERNMENT_HEADS = new Set(HEADS_OF_GOVERNMENT);
const STATE_HEAD_WORDS = new Set(HEADS_OF_STATE.filter((role) => !role.includes(" ")));

export const isHeadOfState = (role: string): boolean => {
  const low = role.toLowerCase();
  return STATE_HEADS.has(low) || STATE_HEAD_WORDS.has(roleWords(role).join(" "));
};

export const isHeadOfGovernment = (role: string): boolean =>
  GOVERNMENT_HEADS.has(role.toLowerCase());

/** How far references look back, in mentions: farther, none is meant, and long reports would take ever longer. */
const REACH = 100;

export const recent = (focus: Focus): Focus["seen"] => focus.seen.slice(-REACH);

/** Whom a reference can mean: everyone, in a long report the first people and those spoken of lately. */
export function candidates(focus: Focus): readonly number[] {
  const count = focus.people.length;
  if (count <= REACH) return focus.people.map((_, index) => index);
  const near = new Set(recent(focus).map(({ person }) => person));
  for (let first = 0; first < 20; first++) near.add(first);
  return [...near].sort((a, b) => a - b);
}

const agrees = (person: DraftPerson | undefined, gender: Gender): boolean =>
  person !== undefined &&
  !person.honoured &&
  (gender === null || person.gender === null || person.gender === gender);

/** The subject of a sentence so far; null where none was seen. */
export function subjectOf(focus: Focus, sentence: number, gender: Gender = null): number | null {
  let subject: number | null = null;
  for (let at = focus.seen.length - 1; at >= 0; at--) {
    const seen = focus.seen[at];
    if (!seen || seen.sentence < sentence) break;
    const fits = seen.sentence === sentence && seen.subject;
    if (fits && agrees(focus.people[seen.person], gender)) subject = seen.person;
  }
  return subject;
}

/**
 * The person a pronoun means: the subject of its own sentence, else of the nearest before, else whoever was named last;
 * always of an agreeing gender. `object` pronouns ("him") pass over the subject of their own sentence.
 */
export function personInFocus(
  focus: Focus,
  sentence: number,
  gender: Gender,
  object = false,
): { readonly person: number; readonly reason: string } | null {
  const own = subjectOf(focus, sentence, gender);
  const fits = (person: number): boolean => agrees(focus.people[person], gender);
  if (own !== null && !object) return { person: own, reason: "the subject of the sentence" };
  for (let before = sentence - 1; before >= Math.max(0, sentence - 4); before--) {
    if (
      object &&
      recent(focus).some(
        (seen) => seen.sentence === sentence && seen.person !== own && fits(seen.person),
      )
    )
      break;
    const subject = subjectOf(focus, before, gender);
    if (subject !== null && !(object && subject === own)) {
      return { person: subject, reason: "the subject of the sentence before" };
    }
  }
  const last = recent(focus).findLast(
    (seen) => fits(seen.person) && !(object && seen.person === own),
  );
  if (last) return { person: last.person, reason: "the person named last" };
  return object && own !== null ? { person: own, reason: "the subject of the sentence" } : null;
}

/** Of several candidates the one spoken of last, subjects before others within three sentences; null for none. */
export function mostSalient(
  focus: Focus,
  candidates: readonly number[],
  sentence: number,
): number | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  const subject = recent(focus).findLast(
    (seen) => seen.subject && seen.sentence >= sentence - 2 && candidates.includes(seen.person),
  );
  const last = recent(focus).findLast((seen) => candidates.includes(seen.person));
  return subject?.person ?? last?.person ?? candidates[0] ?? null;
}
