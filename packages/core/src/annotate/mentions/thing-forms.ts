import { PLACE_HEADS } from "../../lexicon/cities.ts";
import { OFFICE_HEADS, OFFICE_PLURALS } from "../../lexicon/offices.ts";
import { NO_BODY_HEADS, ORGANISATION_HEADS } from "../../lexicon/organisations.ts";
import { AREAS, REGION_HEADS, REGION_OF_HEADS } from "../../lexicon/regions.ts";
import { STATE_FORMS } from "../../lexicon/states.ts";
import type { Found } from "./find-things.ts";
import { phraseAt, phraseTable } from "./phrase-table.ts";
import { isRegionName, type Named, THINGS } from "./thing-table.ts";
import { isCommon, isFunctionWord, isGivenName, isMonthOrDay } from "./word-classes.ts";
import { fold, isClitic, type Words, wordsOf } from "./words.ts";

const FORMS = phraseTable(STATE_FORMS.map((form) => [form, form]));
/** Forms that also open other names ("Union of Writers"): they need a state that is known. */
const LOOSE_FORMS = new Set(["Union", "Commonwealth", "Federation", "Confederation", "Duchy"]);
const REGION_HEAD = new Map(REGION_HEADS);
const OF_HEADS = phraseTable(REGION_OF_HEADS.map((head) => [head, head]));
const BODY_HEAD = new Set(ORGANISATION_HEADS.filter((head) => !head.includes(" ")).map(fold));
const EVENT_HEAD = new Set(NO_BODY_HEADS.map(fold));
const PLACE_HEAD = new Set(PLACE_HEADS.map(fold));
const OFFICE = new Set([...OFFICE_HEADS, ...OFFICE_PLURALS.map(([plural]) => plural)]);
const AREA = phraseTable(AREAS.map((name) => [name, true]));

const isOffice = (low: string): boolean =>
  OFFICE.has(low) || (low.endsWith("s") && OFFICE.has(low.slice(0, -1)));

const isName = (words: Words, at: number): boolean =>
  (words.capital[at] ?? false) &&
  words.tokens[at]?.kind === "word" &&
  !isFunctionWord(words.low[at] ?? "");

const skipThe = (words: Words, at: number): number => (words.low[at] === "the" ? at + 1 : at);

/** "Republic of Norvania", "Kingdom of Lenn": the short form behind "of" is the name. */
export function stateFormAt(words: Words, first: number): Found | null {
  const form = phraseAt(FORMS, words, first);
  if (!form || words.low[form.last] !== "of") return null;
  const from = skipThe(words, form.last + 1);
  if (!isName(words, from)) return null;
  const known = phraseAt(THINGS, words, from);
  if (known && !known.value.adjective) {
    if (known.value.kind === "state") return { value: known.value, last: known.last };
    const name = wordsOf(words, first, known.last);
    const region = known.value.kind === "region" || isRegionName(name);
    return region ? { value: { ...known.value, kind: "region", name }, last: known.last } : null;
  }
  if (LOOSE_FORMS.has(form.value) || isCommon(words, from)) return null;
  const last =
    isName(words, from + 1) && !isCommon(words, from + 1) && form.value === "State"
      ? from + 2
      : from + 1;
  const name = wordsOf(words, from, last);
  return { value: { kind: "state", name, code: null, adjective: false }, last };
}

/** "Astra Oblast", "the Lenn region", "Province of Lenn"; not "the Gulf region" or "the Russian region". */
export function regionAt(words: Words, first: number, known: Found | null): Found | null {
  const head = phraseAt(OF_HEADS, words, first);
  if (head && words.low[head.last] === "of") {
    const from = skipThe(words, head.last + 1);
    const state = phraseAt(THINGS, words, from)?.value.kind;
    if (isName(words, from) && !isCommon(words, from) && state !== "state" && state !== "place") {
      const form = REGION_HEAD.get(fold(head.value)) ?? head.value;
      const name = `${words.tokens[from]?.text} ${form}`;
      return { value: region(name), last: from + 1 };
    }
  }
  if (known && (known.value.adjective || !["city", "region"].includes(known.value.kind)))
    return null;
  if (phraseAt(AREA, words, first) || isMonthOrDay(words.low[first] ?? "")) return null;
  let at = known?.last ?? first;
  while (
    at < first + 3 &&
    isName(words, at) &&
    !REGION_HEAD.has(words.low[at] ?? "") &&
    !isOffice(words.low[at] ?? "")
  )
    at++;
  const form = REGION_HEAD.get(words.low[at] ?? "");
  if (at === first || !form) return null;
  for (let each = first; each < (known ? first : at); each++) {
    if (
      isCommon(words, each) &&
      !/^(?:north|south|east|west|new|upper|lower|central)/u.test(words.low[each] ?? "")
    )
      return null;
  }
  if (at === first + 1 && isGivenName(words.low[first] ?? "") && !words.capital[at]) return null;
  return { value: region(`${wordsOf(words, first, at)} ${form}`), last: at + 1 };
}

const region = (name: string): Named => ({ kind: "region", name, code: null, adjective: false });

/**
 * "Lenn Development Fund", "Ministry of Foreign Affairs", "Bank of Lenn": capitalised words with a body's head word
 * among them. Ends at the last head, or behind its "of …" where no state follows. Events and papers are kind `event`.
 */
export function organisationAt(words: Words, first: number, known: Found | null): Found | null {
  if (
    !isName(words, first) ||
    (isOffice(words.low[first] ?? "") && !BODY_HEAD.has(words.low[first] ?? ""))
  )
    return null;
  if (isMonthOrDay(words.low[first] ?? "")) return null;
  // "U.S. Treasury" is the state's treasury, as "Norvanian Treasury" would be
  if (known?.value.kind === "state" && /^[\p{Lu}.]+$/u.test(words.tokens[first]?.text ?? ""))
    return null;
  if (
    known?.value.adjective ||
    (known?.value.kind === "state" && !BODY_HEAD.has(words.low[known.last] ?? ""))
  )
    return null;
  let head = -1;
  let at = first;
  for (; at < first + 10; at++) {
    const low = words.low[at] ?? "";
    const inRun =
      isName(words, at) && (at === first || words.sentence[at] === words.sentence[first]);
    if (inRun && !(isOffice(low) && !BODY_HEAD.has(low))) {
      if (BODY_HEAD.has(low)) head = at;
      continue;
    }
    if (/^(?:and|&)$/u.test(low) && !allCommon(words, first, at)) break;
    const joins =
      /^(?:and|&)$/u.test(low) && isName(words, at + 1) && head < 0 && isCommon(words, at + 1);
    if (!joins || at === first) break;
  }
  if (head < 0) return isAcronym(words, first, known);
  if (
    head === first &&
    words.opens[first] &&
    words.low[first + 1] !== "of" &&
    words.low[first + 1] !== "for"
  )
    return null;
  if (head === first && NEVER_FIRST.test(words.low[head] ?? "")) return null;
  const last = complementEnd(words, head + 1);
  if (last === first + 1 && !standsAlone(words, first)) return null;
  const low = words.low[head] ?? "";
  const kind = EVENT_HEAD.has(low) ? "event" : "organisation";
  let generic = true;
  for (let each = first; each < last; each++) {
    if (isName(words, each) && !isCommon(words, each) && !BODY_HEAD.has(words.low[each] ?? ""))
      generic = false;
  }
  const value: Named = { kind, name: wordsOf(words, first, last), code: null, adjective: false };
  return { value, last, generic };
}

/** "Chief of Staff", "Press Secretary": heads that name no body where they open a name. */
const NEVER_FIRST = /^(?:staff|press|media|news|post|team|force|forces|guard|guards|group)$/u;

/** "the Commission", "Norvanian Parliament", "Parliament"; not "Community" in "Culture, Community and Youth". */
function standsAlone(words: Words, at: number): boolean {
  if (/^(?:parliament|senate|knesset|duma|majlis|bundestag)$/u.test(words.low[at] ?? ""))
    return true;
  const before = words.low[at - 1] ?? "";
  return /^(?:the|its|their|our|'s)$/u.test(before) || phraseAt(THINGS, words, at - 1) !== null;
}

function allCommon(words: Words, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (!isCommon(words, at)) return false;
  return true;
}

/** "of Foreign Affairs and Trade" behind a head, up to a state, region or person. */
function complementEnd(words: Words, from: number): number {
  let last = from;
  for (let at = from; at < from + 12; ) {
    const low = words.low[at] ?? "";
    if (low !== "of" && low !== "for" && !(last > from && (low === "and" || low === ","))) break;
    let next = low === "," && words.low[at + 1] === "and" ? at + 2 : at + 1;
    next = skipThe(words, next);
    if (!isName(words, next) || isOffice(words.low[next] ?? "")) break;
    const thing = phraseAt(THINGS, words, next);
    if (
      thing &&
      (low === "," ||
        low === "and" ||
        thing.value.kind === "state" ||
        thing.value.kind === "region")
    )
      break;
    if (thing) {
      last = at = thing.last;
      continue;
    }
    if (!isCommon(words, next)) {
      if (low !== "of" || isGivenName(words.low[next] ?? "")) break;
      last = at = next + 1;
      continue;
    }
    // "Ministry of Trade Spokesperson Anna Ozola": the title behind the body is the person's
    while (isName(words, next) && isCommon(words, next) && !opensTitle(words, next)) next++;
    last = at = next;
  }
  return last;
}

const opensTitle = (words: Words, at: number): boolean =>
  isOffice(words.low[at] ?? "") ||
  (/^(?:deputy|vice|first|acting|chief|senior|permanent)$/u.test(words.low[at] ?? "") &&
    isOffice(words.low[at + 1] ?? ""));

/** "CSTO", "IRNA": a word of capitals is a body, unless it stands in a line of capitals. */
function isAcronym(words: Words, at: number, known: Found | null): Found | null {
  const text = words.tokens[at]?.text ?? "";
  if (known || !/^\p{Lu}[\p{Lu}\p{Nd}]{1,5}$/u.test(text)) return null;
  const near = [words.tokens[at - 1]?.text, words.tokens[at + 1]?.text].filter(
    (other) => other !== undefined && /^\p{Lu}{3,}$/u.test(other),
  );
  if (/^(?:HRH|HH|HE|HM|PM|FM|MP|SPS|SMS|MOS|CEO|DPM|VP|TV|PHOTO|VIDEO)$/u.test(text)) return null;
  if (near.length > 0 || isGivenName(words.low[at] ?? "") || /^[IVX]+$/u.test(text)) return null;
  return {
    value: { kind: "organisation", name: text, code: null, adjective: false },
    last: at + 1,
  };
}

/** "Minister of Foreign Affairs Park Seo-jun": behind a portfolio and before a further name. */
function isSurname(words: Words, first: number, at: number): boolean {
  const named =
    isName(words, at + 1) &&
    !isCommon(words, at + 1) &&
    words.sentence[at + 1] === words.sentence[at];
  if (!named || at === first || !allCommon(words, first, at)) return false;
  let before = first - 1;
  while (before > first - 5 && isName(words, before) && isCommon(words, before)) before--;
  return /^(?:of|for|and)$/u.test(words.low[before] ?? "");
}

/** "Lenn Palace", "Zelm Airport", "Palace of Congresses". */
export function placeAt(words: Words, first: number, known: Found | null): Found | null {
  if (known?.value.adjective || !isName(words, first) || isOffice(words.low[first] ?? ""))
    return null;
  let at = first;
  let head = -1;
  for (
    ;
    at < first + 5 &&
    isName(words, at) &&
    words.sentence[at] === words.sentence[first] &&
    !isOffice(words.low[at] ?? "");
    at++
  ) {
    if (PLACE_HEAD.has(words.low[at] ?? "") && !isSurname(words, first, at)) head = at;
  }
  if (head < 0 || (head === first && words.low[first + 1] !== "of") || isClitic(words, first))
    return null;
  const last = head === first ? complementEnd(words, head + 1) : head + 1;
  if (last === first + 1) return null;
  return {
    value: { kind: "place", name: wordsOf(words, first, last), code: null, adjective: false },
    last,
  };
}
