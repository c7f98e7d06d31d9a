import type { DraftPerson, TakenOffice } from "./draft.ts";
import type { Things } from "./find-things.ts";
import { isClitic, type Words } from "./words.ts";

/** "Bank President", "University Rector": an office of a body of its own, which is no state's. */
const OWN_BODY =
  /\b(?:bank|university|college|school|union|federation|association|company|corporation|group|fund|club|committee|institute|academy|chamber|foundation|church|hospital|society)\b.*\b(?:president|chancellor|director|chair\w*|governor|rector|secretary)\b/iu;
const STATE_BANK = /\b(?:central|national|reserve|state) bank\b/iu;

/** The word that opens a sentence is in no role, but may tell the body: "University President X attended." */
export function hasOwnBody(words: Words, { role, roleAt }: TakenOffice): boolean {
  const before = words.opens[roleAt.first - 1] ? words.low[roleAt.first - 1] : "";
  const whole = `${before} ${role}`;
  return OWN_BODY.test(whole) && !STATE_BANK.test(whole);
}

/** "his counterpart X": the office is another state's, whichever that is. */
export const isCounterpart = (words: Words, { roleAt }: TakenOffice): boolean =>
  /^counterparts?$/u.test(words.low[roleAt.first] ?? "");

const RECEIVES =
  /^(?:with|meet|meets|met|meeting|welcom(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|host(?:s|ed|ing)?|greet(?:s|ed|ing)?|congratulat(?:e|es|ed|ing)|visiting)$/u;
const TRAVELS = /^(?:visit(?:s|ed|ing)?|arriv(?:e|es|ed|ing)|travel(?:s|led|ed|ling)?|trip)$/u;

/**
 * True where the report's own state deals with someone as with a guest: "met with President X", "President X visited
 * HOME", "President X's visit to HOME". `home` is that state's code,
 * `foreigners` those whose office is told to be of another state.
 */
export function isGuest(
  words: Words,
  things: Things,
  person: DraftPerson,
  home: string | null,
  foreigners: readonly DraftPerson[],
): boolean {
  return person.offices.some(
    ({ by }) =>
      (isReceived(words, by) && !isBehind(words, by, foreigners)) ||
      (home !== null && comesTo(words, things, by, home)),
  );
}

/** "Minister X of Chile met with President Y": where the guest is named first, the one met is no guest. */
const isBehind = (words: Words, by: number, foreigners: readonly DraftPerson[]): boolean =>
  foreigners.some(({ offices }) =>
    offices.some((office) => office.by < by && words.sentence[office.by] === words.sentence[by]),
  );

function isReceived(words: Words, by: number): boolean {
  let before = by - 1;
  while (/^(?:the|also|separately|today|yesterday|both)$/u.test(words.low[before] ?? "")) before--;
  return RECEIVES.test(words.low[before] ?? "") && words.sentence[before] === words.sentence[by];
}

function comesTo(words: Words, things: Things, by: number, home: string): boolean {
  for (let at = by + 1; at < by + 10 && words.sentence[at] === words.sentence[by]; at++) {
    if (/^[,;]$/u.test(words.low[at] ?? "")) return false;
    if (!TRAVELS.test(words.low[at] ?? "")) continue;
    for (let next = at + 1; next < at + 5; next++) {
      const thing = things.list[things.at[next] ?? -1];
      if (!thing || thing.adjective || isClitic(words, thing.last)) continue;
      return thing.code === home && /^(?:state|city)$/u.test(thing.kind);
    }
  }
  return false;
}
