import { WHEN_WORDS } from "../../lexicon/engagement-words.ts";
import type {
  AnnotatedReport,
  Mention,
  Sentence,
  TimeMention,
  TurnParagraph,
} from "../../model/annotation.ts";
import { contains, type Span } from "../../model/span.ts";

/**
 * A sentence as the rules read it: a mention or a time as one item, every other token as its own. A mention inside
 * another is left out ("Nordland" in "the President of Nordland").
 */
export type Item = Span & {
  readonly text: string;
  readonly lower: string;
  readonly mention: Mention | null;
  readonly time: TimeMention | null;
};

export type Scene = {
  readonly annotated: AnnotatedReport;
  /** Index of the sentence, and its place. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly items: readonly Item[];
  /** Items inside quotation marks are spoken by somebody, not told by the report. */
  readonly quoted: readonly boolean[];
  /** Who speaks in the transcript, as indexes of people; empty without turns. */
  readonly speakers: readonly number[];
};

/** All sentences of a report as items, in one walk over tokens, mentions, times and quotations. */
export function scenesOf(annotated: AnnotatedReport): readonly Scene[] {
  const mentions = outermost(annotated.mentions);
  const times = annotated.times.filter((time) => time.value !== "");
  const speakers = speakersOf(annotated.turns);
  const at = { mention: 0, time: 0, quotation: 0 };
  return annotated.sentences.map((sentence, index) => {
    const items: Item[] = [];
    const quoted: boolean[] = [];
    for (let next = sentence.first; next < sentence.last; ) {
      const token = annotated.tokens[next];
      if (!token) break;
      while ((mentions[at.mention]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at.mention++;
      while ((times[at.time]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at.time++;
      while ((annotated.quotations[at.quotation]?.end ?? Number.POSITIVE_INFINITY) <= token.start)
        at.quotation++;
      const mention = covering(mentions[at.mention], token);
      const time = mention ? null : covering(times[at.time], token);
      const place = mention ?? time ?? token;
      quoted.push(covering(annotated.quotations[at.quotation], token) !== null);
      items.push(itemOf(annotated.report.text, place, mention, time));
      do next++;
      while (next < sentence.last && (annotated.tokens[next]?.start ?? 0) < place.end);
    }
    return { annotated, index, sentence, items, quoted, speakers };
  });
}

function speakersOf(turns: readonly TurnParagraph[]): readonly number[] {
  const speakers = new Set<number>();
  for (const turn of turns) if (turn.speaker !== null) speakers.add(turn.speaker);
  return [...speakers];
}

function itemOf(text: string, at: Span, mention: Mention | null, time: TimeMention | null): Item {
  const words = text.slice(at.start, at.end);
  const lower = words.replace(/’/gu, "'").toLowerCase();
  return { start: at.start, end: at.end, text: words, lower, mention, time };
}

const covering = <T extends Span>(place: T | undefined, token: Span): T | null =>
  place && contains(place, token) ? place : null;

/** Mentions that lie in no other; of two that cross, the first. */
function outermost(mentions: readonly Mention[]): readonly Mention[] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  let end = -1;
  for (const mention of sorted) {
    if (mention.start < end) continue;
    kept.push(mention);
    end = mention.end;
  }
  return kept;
}

const PERSONAL = new Set(["person", "office"]);

/** A person or an office holder, not "his" or "the President's". */
export const isPersonal = (item: Item | undefined): boolean =>
  item?.mention != null && PERSONAL.has(item.mention.kind) && !item.mention.possessive;

/** "he", "they", "the two leaders": points back to somebody. */
export const pointsBack = (item: Item | undefined): boolean =>
  item?.mention != null &&
  (item.mention.kind === "pronoun" || item.mention.kind === "group") &&
  !item.mention.possessive;

const PLACES = new Set(["state", "region", "city", "place"]);

export const isPlace = (item: Item | undefined): boolean =>
  item?.mention != null && PLACES.has(item.mention.kind) && !item.mention.adjective;

/** A date or time, or a word of time that nothing anchors ("on Monday" in a page without a date). */
export const isWhen = (item: Item | undefined): boolean =>
  item !== undefined && (item.time !== null || isWord(item, WHEN_WORDS));

export const isWord = (item: Item | undefined, words: ReadonlySet<string>): boolean =>
  item !== undefined && !item.mention && !item.time && words.has(item.lower);
