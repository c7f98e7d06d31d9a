import {
  IRREGULAR_PLURALS,
  PARTY_NOUNS,
  PERSON_NOUNS,
  PHRASE_ENDS,
  TEXT_NOUNS,
} from "../../lexicon/counted-nouns.ts";
import { STATES } from "../../lexicon/states.ts";
import { DURATIONS } from "../../lexicon/units.ts";
import type { FoundUnit } from "./unit.ts";

const PERSONS = new Set(PERSON_NOUNS);
const IRREGULAR = new Set(IRREGULAR_PLURALS);
const PARTIES = new Set(PARTY_NOUNS);
const TEXTUAL = new Set(TEXT_NOUNS);
const ENDS = new Set(PHRASE_ENDS);
const LASTING = new Set(DURATIONS);
const PEOPLES = new Set(STATES.flatMap((state) => state.adjectives));

/** The next word of the phrase, nothing but white space before it. */
const WORD = /^\s+(U\.S\.|\p{L}[\p{L}\p{N}’'‐‑-]*)/u;
/** How many words a noun phrase may have. */
const LONGEST = 6;

/**
 * The noun that a number counts: "40 new bakeries" counts bakeries, "70,000 Anolians" people. Null where none
 * follows; `parties` where it counts those who talk, `text` where a text counts off its own parts, `name` where number
 * and noun are a name ("60 Minutes").
 */
export type CountedNoun = FoundUnit | "parties" | "text" | "name" | null;

export function readCountedNoun(text: string, at: number, value: number): CountedNoun {
  let end = at;
  let found: { word: string; start: number; end: number } | null = null;
  let owned = false;
  for (let count = 0; count < LONGEST; count++) {
    const match = WORD.exec(text.slice(end, end + 60));
    const word = match?.[1];
    if (!match || !word) break;
    const start = end + match[0].length - word.length;
    end = start + word.length;
    if (count === 0 && /^of$/i.test(word)) {
      owned = /^\s+(?:the|its|their|our|these|those|\p{Lu}[\p{L}-]*['’]s?)\s/u.test(
        text.slice(end),
      );
      if (!owned) break;
      end += /^\s+\S+/.exec(text.slice(end))?.[0].length ?? 0;
      continue;
    }
    const lower = word.toLowerCase().replace(/['’]s?$/, "");
    // "claimed 14 lives"
    if (count === 0 && lower === "lives") {
      return { start, end, unit: "people", kind: "people" };
    }
    if (ENDS.has(lower)) break;
    if (isPlural(word)) found = { word, start, end };
    else if (found) break;
  }
  if (!found) return bareNoun(text, at);
  return classify(found, value, owned, text);
}

function classify(
  found: { word: string; start: number; end: number },
  value: number,
  owned: boolean,
  text: string,
): CountedNoun {
  const lower = found.word.toLowerCase();
  const place = { start: found.start, end: found.end };
  if (TEXTUAL.has(lower))
    return value < 100 ? "text" : { ...place, unit: found.word, kind: "noun" };
  if (PARTIES.has(lower) && value <= 12) return "parties";
  if (LASTING.has(lower)) return { ...place, unit: lower, kind: "duration" };
  if (lower === "members") return { ...place, ...memberUnit(text.slice(found.end)) };
  if (PERSONS.has(lower) || isPeople(found.word))
    return { ...place, unit: "people", kind: "people" };
  if (/^\p{Lu}/u.test(found.word) && !owned) return "name";
  return { ...place, unit: lower, kind: "noun" };
}

/** Members of a body of states are members; of a profession or a party, people. */
const memberUnit = (after: string): Pick<FoundUnit, "unit" | "kind"> =>
  /^\s+(?:states\b|of\s+(?:the\s+)?\p{Lu})/u.test(after)
    ? { unit: "members", kind: "noun" }
    : { unit: "people", kind: "people" };

/** "40,000 who came", "70,000 Anoli are living": people, though no plural noun says so. */
function bareNoun(text: string, at: number): CountedNoun {
  const after = text.slice(at, at + 60);
  const match =
    /^\s+(?<who>who)\b/u.exec(after) ??
    /^\s+(?<who>\p{Lu}\p{Ll}+)\s+(?:who|are|were|have|had|living|now|from)\b/u.exec(after);
  const word = match?.groups?.who;
  if (!match || !word) return null;
  const start = at + match[0].indexOf(word);
  return { unit: "people", start, end: start + word.length, kind: "people" };
}

function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (IRREGULAR.has(lower) || PERSONS.has(lower)) return true;
  if (LASTING.has(lower) || PARTIES.has(lower)) return true;
  return word.length > 3 && /[^su'’]s$/.test(lower) && !/(?:[^aeo]is|ous|ws)$/.test(lower)
    ? true
    : /views$|laws$|shows$|crews$/.test(lower);
}

/** "Ukrainians", "Kazakhs", "Chinese": an adjective of a state in the plural. */
const isPeople = (word: string): boolean =>
  /^\p{Lu}/u.test(word) &&
  (PEOPLES.has(word.replace(/s$/, "")) || /(?:ians|eans|ese|stanis)$/.test(word));
