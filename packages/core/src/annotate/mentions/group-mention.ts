import type { Draft } from "./draft.ts";
import type { Gathered } from "./gather-people.ts";
import { type GroupWord, groupWordAt } from "./group-words.ts";
import { rolesAgree } from "./office-words.ts";
import { type Focus, isHeadOfState, recent } from "./reference-state.ts";
import { type Words, wordsOf } from "./words.ts";

/** "the sides", "the two presidents", "they" outside of quotations: the people meant, as far as the text has told. */
export function groupMention(
  words: Words,
  gathered: Gathered,
  focus: Focus,
  at: number,
): Draft | null {
  const word = words.quoted[at] ? null : groupWordAt(words, at);
  if (!word) return null;
  const { people, reason } = groupPeople(focus, gathered, word, words.sentence[at] ?? -1);
  return {
    kind: "group",
    at: { first: word.first, last: word.last },
    head: { first: word.head, last: word.last },
    name: wordsOf(words, word.first, word.last).toLowerCase(),
    office: null,
    people,
    reason,
    code: null,
    adjective: false,
    possessive: word.possessive,
  };
}

/** Two people named in different sentences, where no sentence told of both. */
function firstTwo(gathered: Gathered, seen: Focus["seen"]): readonly number[] {
  const named = [...new Set(seen.map(({ person }) => person))].filter(
    (person) => gathered.people[person]?.named,
  );
  return named.length === 2 ? named : [];
}

function groupPeople(
  focus: Focus,
  gathered: Gathered,
  word: GroupWord,
  sentence: number,
): { readonly people: readonly number[]; readonly reason: string | null } {
  if (word.role !== null) {
    const role = word.role;
    const seen = [...new Set(recent(focus).map(({ person }) => person))];
    const holders = seen.filter((person) =>
      gathered.people[person]?.offices.some((held) =>
        role === "head of state" ? isHeadOfState(held.role) : rolesAgree(held.role, role),
      ),
    );
    if (holders.length >= 2) {
      return { people: holders.slice(-2), reason: `the two told to be ${role}` };
    }
  }
  const near = focus.aside && sentence - focus.aside.sentence <= 1 ? focus.aside.pair : focus.pair;
  if (near.length > 0) return { people: near, reason: "those whose dealings are told before" };
  const first = firstTwo(gathered, recent(focus));
  return { people: first, reason: first.length > 0 ? "the first two whom the report names" : null };
}
