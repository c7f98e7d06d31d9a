import type { AnnotatedReport } from "../../model/annotation.ts";
import { partiesOf, type Telling } from "./telling.ts";
import { titleEngagement } from "./title-engagement.ts";

/** How far into a report the engagement that it exists to tell may first be told, in sentences. */
const LEAD = 4;

/** What a telling must reach (`rankOf`) to be what the report exists to tell. */
const ENOUGH = 3;

/** "The below is attributable to …": an introduction, not yet the lead. */
const INTRODUCTION =
  /\b(?:attributable to|office of the (?:spokes|press)|for immediate release|posted in)\b|:$/iu;

/**
 * The tellings of what the report exists to tell: the first that says that something happened, in the first sentences;
 * further on it takes two parties, or a title that speaks of it. Empty for interviews and background.
 */
export function mainTellings(
  annotated: AnnotatedReport,
  tellings: readonly Telling[],
): readonly Telling[] {
  const opens = firstSentence(annotated, tellings);
  const inTitle = titleTypes(annotated.report.title);
  const candidates = tellings
    .filter((telling) => telling.sentence >= opens && telling.sentence < opens + LEAD)
    .map((telling) => ({ telling, rank: rankOf(telling, telling.sentence - opens, inTitle) }))
    .filter(({ rank }) => rank >= ENOUGH)
    .toSorted((a, b) => b.rank - a.rank || a.telling.opens.start - b.telling.opens.start);
  const best = candidates[0]?.telling;
  if (!best) {
    const titled = titleEngagement(annotated);
    return titled ? [titled] : [];
  }
  return severalTold(annotated.report.title) ? [best, ...likeIt(tellings, best)] : [best];
}

/** "Telephone conversations with …", "bilateral meetings": the title promises several. */
const severalTold = (title: string | null): boolean =>
  /\b(?:meetings|calls|conversations)\b/iu.test(title ?? "");

/** Further engagements of the same kind with the same first party and somebody new. */
function likeIt(tellings: readonly Telling[], best: Telling): readonly Telling[] {
  const principal = partiesOf(best)[0]?.name;
  const known = new Set(partiesOf(best).map((party) => party.name));
  return tellings.filter((telling) => {
    const names = partiesOf(telling).map((party) => party.name);
    const fresh = names.filter((name) => !known.has(name));
    const like =
      telling !== best &&
      telling.type === best.type &&
      telling.status === best.status &&
      principal !== undefined &&
      names.includes(principal) &&
      fresh.length > 0;
    if (like) for (const name of fresh) known.add(name);
    return like;
  });
}

/** Index of the first sentence that is no introduction or heading. */
function firstSentence(
  { sentences, report }: AnnotatedReport,
  tellings: readonly Telling[],
): number {
  const telling = new Set(tellings.filter((one) => one.finite).map((one) => one.sentence));
  for (const [index, sentence] of sentences.entries()) {
    if (index > 5) break;
    const words = report.text.slice(sentence.start, sentence.end).trim();
    const heading =
      report.blocks[sentence.block]?.kind === "heading" || !/[.!?…]["”’)]*$/u.test(words);
    if (telling.has(index)) return index;
    if (!INTRODUCTION.test(words) && !(heading && sentence.last - sentence.first < 14))
      return index;
  }
  return 0;
}

function rankOf(telling: Telling, distance: number, inTitle: ReadonlySet<string>): number {
  const parties = partiesOf(telling).length;
  const titled =
    inTitle.has(telling.type) || (inTitle.has("meeting") && telling.type === "video-call");
  let rank = 10 - distance * 3;
  if (!telling.finite) rank -= 8;
  if (telling.type === "signing" || telling.type === "letter") rank -= 2;
  if (telling.rule === "attend") rank -= 1;
  if (telling.rule === "discuss") rank -= 4;
  if (telling.rule === "gathering") rank -= 4;
  if (parties < 2 && telling.type !== "visit") rank -= 2;
  if (titled) rank += 4;
  if (distance > 0 && parties < 2 && !titled) rank -= 6;
  return rank;
}

/** The kinds of engagement that a title names. */
export function titleTypes(title: string | null): ReadonlySet<string> {
  const types = new Set<string>();
  if (!title) return types;
  const words = title.toLowerCase();
  if (/\b(?:phone|telephone|call|calls)\b|\bspoke\b/u.test(words)) types.add("call");
  else if (
    /\b(?:meet|meets|met|meeting|meetings|talks|received|receives|hosts|discuss|discusses|discussed|trilateral|bilateral)\b/u.test(
      words,
    )
  )
    types.add("meeting");
  if (/\b(?:visit|visits|visited|visiting|travel|travels|trip|tour|arrives|arrived)\b/u.test(words))
    types.add("visit");
  if (/\b(?:ceremony|opening|inaugurat\w+|opened|opens)\b/u.test(words)) types.add("ceremony");
  if (/\b(?:summit|forum|conference|congress)\b/u.test(words)) types.add("forum");
  if (/\b(?:congratulat\w+|condol\w+|letter|message|greeting\w*)\b/u.test(words))
    types.add("letter");
  if (/\b(?:sign|signs|signed|signing)\b/u.test(words)) types.add("signing");
  if (/\b(?:virtual|video)\b/u.test(words)) types.add("video-call");
  return types;
}
