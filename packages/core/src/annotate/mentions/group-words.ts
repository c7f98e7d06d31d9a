import { headNoun } from "./office-words.ts";
import type { Words } from "./words.ts";

const PARTIES = new Set(
  "sides parties leaders interlocutors officials presidents ministers counterparts diplomats principals delegations participants heads premiers secretaries negotiators representatives pair duo men women".split(
    " ",
  ),
);

/** "the sides", "both leaders", "the two presidents", "the two", "they": words for several at once. */
export type GroupWord = {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** the office that all of them hold ("president"); null where the words tell none */
  readonly role: string | null;
  readonly possessive: boolean;
};

export function groupWordAt(words: Words, first: number): GroupWord | null {
  const low = words.low[first] ?? "";
  if (low === "they" || low === "them" || low === "their") {
    return { first, last: first + 1, head: first, role: null, possessive: low === "their" };
  }
  if (low !== "the" && low !== "both" && low !== "two") return null;
  let at = first + 1;
  let counted = low !== "the";
  while (
    /^(?:two|three|both|visiting|respective|foreign|defence|defense|finance|prime|vice|head|top|senior)$/u.test(
      words.low[at] ?? "",
    )
  ) {
    if (/^(?:two|three|both)$/u.test(words.low[at] ?? "")) counted = true;
    at++;
  }
  const noun = words.low[at] ?? "";
  const possessive = words.low[at + 1] === "'" || words.low[at + 1] === "'s";
  const office = headNoun(noun);
  if (PARTIES.has(noun) || (office?.plural && words.low[at + 1] !== "of")) {
    if (words.low[at + 1] === "of" && !/^(?:sides|parties|heads)$/u.test(noun)) return null;
    if (noun === "heads" && words.low[at + 1] !== "of") return null;
    const role =
      office?.plural && !/^(?:leaders|heads|representatives|counterparts)$/u.test(noun)
        ? roleOf(words, first, at, office.noun)
        : null;
    const end = noun === "heads" ? at + 3 : at + 1;
    return {
      first,
      last: end,
      head: at,
      role: noun === "heads" ? "head of state" : role,
      possessive,
    };
  }
  // "the two discussed": nothing but a verb follows
  const bare = counted && /^(?:the two|both)$/u.test(words.low.slice(first, at).join(" "));
  const verb = /(?:ed|held|met|spoke)$|^(?:also|agreed|then)$/u.test(noun);
  return bare && verb && at === first + 2
    ? { first, last: at, head: at - 1, role: null, possessive: false }
    : null;
}

/** "two foreign ministers" → "foreign minister". */
function roleOf(words: Words, first: number, head: number, noun: string): string {
  const before = words.low
    .slice(first + 1, head)
    .filter((word) => !/^(?:two|three|both|visiting|respective|top|senior)$/u.test(word));
  return [...before, noun].join(" ");
}
