import { CEREMONY_NOUNS, FORUM_NOUNS, SESSION_NOUNS } from "../../../lexicon/engagement-words.ts";
import { placeIn, toldPlace, wordsTold } from "../circumstances.ts";
import { type GatheringName, nameAround } from "../gathering-name.ts";
import { type Item, isPlace, isWord } from "../items.ts";
import { isOnlyWished } from "../modality.ts";
import { type Rule, tellingOf } from "../rule.ts";
import type { Told } from "../telling.ts";

/**
 * A gathering told without its guests: "the regional forum held in Tarvel", "a summit will take place in Tarvel",
 * "at the third Tarvel Summit in 2019", "Tarvel will host a summit". Silent on plurals and where neither place nor date
 * is told. Also woken by named bodies ("Tarvel Forum").
 */
export const gathering: Rule = {
  name: "gathering",
  words: [...FORUM_NOUNS, ...CEREMONY_NOUNS, ...SESSION_NOUNS, "talks"],
  read(scene, at) {
    const { items } = scene;
    const name = nameAround(items, at);
    if (!name) return null;
    const host = hostedBy(items, name);
    const verb = takesPlace(items, at + 1);
    if (verb < 0 && !host && !isLocated(items, name)) return null;
    if (verb >= 0 && isOnlyWished(items, verb)) return null;
    const end = verb >= 0 ? Math.min(verb, Math.max(name.end, at + 1)) : name.end;
    const told = tellingOf(
      scene,
      {
        subject: host ? host.from : verb < 0 ? 0 : name.first,
        verb: at,
        end: Math.max(verb + 1, end),
      },
      {
        rule: "gathering",
        finite: false,
        type: name.type,
        occasion: wordsTold(scene, name.first, end),
      },
    );
    const place =
      host?.place ?? told.place ?? (verb < 0 ? null : placeIn(items, verb, items.length));
    return told.date || place ? { ...told, place } : null;
  },
};

const TAKEN = new Set(
  "held hosted organised organized convened launched opened scheduled planned due".split(" "),
);
const OTHER_CLAUSE = new Set("said who with discussed also met has have had".split(" "));

/** Index of "held", "took place" that belongs to the noun before; -1 without. */
function takesPlace(items: readonly Item[], from: number): number {
  for (let at = from; at < Math.min(items.length, from + 12); at++) {
    const item = items[at];
    if (!item || /^[.;:]$/u.test(item.text)) return -1;
    const next = items[at + 1]?.lower;
    if (/^(?:took|take|takes|taking|taken)$/u.test(item.lower) && next === "place") return at + 1;
    if (isWord(item, TAKEN) && next !== "talks") return at;
    if (isWord(item, OTHER_CLAUSE) && !/^(?:been|also)$/u.test(next ?? "")) return -1;
  }
  return -1;
}

/** "the first Tarvel Summit in Norland in 2019": a particular one, with its place or date right behind. */
function isLocated(items: readonly Item[], name: GatheringName): boolean {
  const named = items
    .slice(name.first, name.end)
    .some((item) => /^\p{Lu}|^\p{Nd}|^(?:first|second|third|fourth|fifth|last)$/u.test(item.text));
  const lead = items[name.end];
  if (!named || !isWord(lead, new Set(["in", "on"]))) return false;
  return isPlace(items[name.end + 1]) || items[name.end + 1]?.time != null;
}

const HOSTS = new Set("host hosted hosts hosting".split(" "));

/** "Tarvel will host a summit": the subject is the place. */
function hostedBy(
  items: readonly Item[],
  name: GatheringName,
): { readonly place: Told; readonly from: number } | null {
  let at = name.first - 1;
  if (isWord(items[at], new Set(["a", "an", "the"]))) at--;
  if (!isWord(items[at], HOSTS)) return null;
  for (at--; at >= 0 && !isPlace(items[at]); at--)
    if (!/^(?:will|to|set|was|is|has|had|due|scheduled|have)$/u.test(items[at]?.lower ?? ""))
      return null;
  const item = items[at];
  return item ? { place: toldPlace(item), from: at } : null;
}

/**
 * "Concerts are to be held in Tarvel in honour of the poet": festivities, told by what they honour. Silent
 * where neither place nor cause is told.
 */
export const festivities: Rule = {
  name: "festivities",
  words: ["events", "celebrations", "festivities", "commemorations"],
  read(scene, at) {
    const { items } = scene;
    const verb = takesPlace(items, at + 1);
    const cause = verb < 0 ? -1 : causeAfter(items, verb + 1);
    if (cause < 0 || isOnlyWished(items, verb)) return null;
    let end = cause;
    while (end < items.length && end - cause < 16 && !/^[.,;:]$/u.test(items[end]?.text ?? ""))
      end++;
    const told = tellingOf(
      scene,
      { subject: Math.max(0, at - 4), verb: at, end: verb + 1 },
      {
        rule: "festivities",
        finite: false,
        type: "ceremony",
        occasion: wordsTold(scene, cause, end),
      },
    );
    const upcoming = items.slice(at, verb).some((item) => item.lower === "will");
    const status = upcoming ? "upcoming" : told.status;
    return told.place ? { ...told, status } : null;
  },
};

/** Index behind "to mark the", "on the occasion of the", "dedicated to the"; -1 without. */
function causeAfter(items: readonly Item[], from: number): number {
  for (let at = from; at < Math.min(items.length, from + 14); at++) {
    const two = `${items[at]?.lower} ${items[at + 1]?.lower}`;
    if (!/^(?:to mark|to celebrate|occasion of|dedicated to|honour of|honor of)$/u.test(two))
      continue;
    return items[at + 2]?.lower === "the" ? at + 3 : at + 2;
  }
  return -1;
}
