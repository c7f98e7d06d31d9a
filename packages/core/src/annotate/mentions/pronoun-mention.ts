import type { Draft } from "./draft.ts";
import { type Focus, personInFocus, recent } from "./reference-state.ts";
import type { Gender } from "./word-classes.ts";
import type { Words } from "./words.ts";

const PRONOUNS = new Map<string, Gender>([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
  ["herself", "female"],
]);
/** "he", "her", "himself" outside of quotations, and whom they mean; a gender so told is kept for the person. */
export function pronounMention(words: Words, focus: Focus, at: number): Draft | null {
  const low = words.low[at] ?? "";
  const gender = PRONOUNS.get(low);
  if (gender === undefined || words.quoted[at]) return null;
  // "HE President Oren Dralik": an honorific
  if (words.tokens[at]?.text === "HE") return null;
  if (
    /^(?:his|her|their)$/u.test(low) &&
    /^(?:excellency|majesty|highness|royal)$/u.test(words.low[at + 1] ?? "")
  )
    return null;
  const sentence = words.sentence[at] ?? -1;
  const object = low === "him" || (low === "her" && !isPossessiveHer(words, at));
  const possessive = low === "his" || (low === "her" && !object);
  const found =
    (possessive && thanked(words, focus, at)) || personInFocus(focus, sentence, gender, object);
  const person = found ? focus.people[found.person] : undefined;
  if (person && person.gender === null) person.gender = gender;
  return {
    kind: "pronoun",
    at: { first: at, last: at + 1 },
    head: { first: at, last: at + 1 },
    name: person?.name ?? low,
    office: null,
    people: found ? [found.person] : [],
    reason: found?.reason ?? null,
    code: null,
    adjective: false,
    possessive,
  };
}

/** "congratulated X on his victory", "thanks to X for her work": the possessive is the other's, not the subject's. */
function thanked(
  words: Words,
  focus: Focus,
  at: number,
): { readonly person: number; readonly reason: string } | null {
  if (!/^(?:on|for)$/u.test(words.low[at - 1] ?? "")) return null;
  const other = recent(focus).findLast((seen) => seen.last === at - 1);
  return other
    ? { person: other.person, reason: "whom the words before thank or congratulate" }
    : null;
}

/** "her visit" against "thanked her for": a noun follows the possessive. */
const isPossessiveHer = (words: Words, at: number): boolean =>
  words.tokens[at + 1]?.kind === "word" &&
  !/^(?:for|to|and|on|in|with|at|by|that|of|as|about|from|during|into|a|the|if|when|while|after|before)$/u.test(
    words.low[at + 1] ?? "",
  );
