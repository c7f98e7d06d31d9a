import type { AnnotatedReport } from "../model/annotation.ts";
import type { EngagementEntry } from "../model/record.ts";
import { contains } from "../model/span.ts";
import { completeMain, settleConversations } from "./engagements/complete.ts";
import { entryOf } from "./engagements/entry.ts";
import { type Scene, scenesOf } from "./engagements/items.ts";
import { mainTellings } from "./engagements/main-engagement.ts";
import { rulesFor } from "./engagements/rules/all-rules.ts";
import { gathering } from "./engagements/rules/gathering.ts";
import { joinTellings, sameEngagement } from "./engagements/same-engagement.ts";
import { partiesOf, type Telling } from "./engagements/telling.ts";
import type { KeyMaker } from "./extract.ts";

/**
 * The engagements that a report tells of: first what it exists to tell (`main`), then what it merely mentions, each once
 * however often it is told. Every value cites its words. Method: rules over sentences in `engagements/rules`.
 */
export function extractEngagements(
  annotated: AnnotatedReport,
  keys: KeyMaker,
): readonly EngagementEntry[] {
  const scenes = scenesOf(annotated);
  const tellings = settleConversations(annotated, scenes.flatMap(tellingsIn));
  const main = mainTellings(annotated, tellings)
    .map((telling) => completeMain(scenes, telling, tellings))
    .flatMap((telling) => (telling.separate ? separated(telling) : [telling]));
  const rest: Telling[] = [];
  for (const telling of tellings) {
    if (main.some((one) => one.opens.start === telling.opens.start)) continue;
    // "discussed" makes a main engagement where nothing else does, and adds to none
    if (telling.rule === "discuss") continue;
    if (isOccasion(main, telling) || join(main, telling) || join(rest, telling)) continue;
    if (rest.length < MOST_MENTIONED && isWorthMention(telling)) rest.push(telling);
  }
  return [
    ...main.map((telling) => entryOf(annotated, keys, { telling, main: true, within: true })),
    ...rest.map((telling) =>
      entryOf(annotated, keys, { telling, main: false, within: isWithin(main, telling) }),
    ),
  ];
}

/** Each telling is compared with all kept before it: the bound keeps a huge page (a yearbook in one file) affordable. */
const MOST_MENTIONED = 200;

/** What the rules read out of one sentence, in text order; one telling for each word that wakes a rule. */
function tellingsIn(scene: Scene): readonly Telling[] {
  const tellings: Telling[] = [];
  for (const [at, item] of scene.items.entries()) {
    if (item.time) continue;
    for (const rule of item.mention ? [gathering] : rulesFor(item.lower)) {
      const telling = rule.read(scene, at);
      if (!telling) continue;
      tellings.push(telling);
      break;
    }
  }
  return tellings;
}

/** Puts a telling together with the one in `known` that tells of the same; false where there is none. */
function join(known: Telling[], telling: Telling): boolean {
  const index = known.findIndex((one) => sameEngagement(one, telling));
  const same = known[index];
  if (!same) return false;
  known[index] = joinTellings(same, telling);
  return true;
}

/** "in separate calls with Y and Z": one call each. */
function separated(telling: Telling): readonly Telling[] {
  const [first, ...more] = telling.others;
  if (!first || more.length < 2) return [telling];
  return more.map((other) => ({ ...telling, others: [first, other] }));
}

/** "He attended the forum on 30 March" in a report of a visit from 29 to 30 March: a part of it. */
const isWithin = (main: readonly Telling[], { date }: Telling): boolean =>
  main.some((one) => {
    const [from, to] = one.type === "visit" ? (one.date?.value.split("/") ?? []) : [];
    return (
      from !== undefined &&
      to !== undefined &&
      date !== null &&
      from <= date.value &&
      date.value <= to
    );
  });

/** The forum at which the main engagement took place is told with it. */
const isOccasion = (main: readonly Telling[], { opens }: Telling): boolean =>
  main.some(({ occasion }) => occasion !== null && contains(occasion.at, opens));

/** Enough is told to look it up: a place, a date or a name, or who dealt with whom. */
const isWorthMention = (telling: Telling): boolean =>
  telling.place !== null ||
  telling.date !== null ||
  telling.occasion !== null ||
  partiesOf(telling).length > 1;
