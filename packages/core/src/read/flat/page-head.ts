import { MASTHEAD_WORD, OFFICIAL_MASTHEAD, OFFICIAL_SITE } from "../../lexicon/page-furniture.ts";
import { type Told, toldAt } from "../draft.ts";
import { bylineAuthor } from "../furniture-line.ts";
import { cleanHeadline, sharedWords, stampAtEnd } from "../headline.ts";
import { slicePassage } from "../passage.ts";
import type { Unit } from "./unit.ts";

/** What stands above a flattened article: headline, masthead, section label, byline, stamps. */
export type PageHead = {
  readonly title: Told | null;
  readonly outlet: Told | null;
  readonly section: Told | null;
  readonly published: Told | null;
  readonly updated: Told | null;
  readonly authors: readonly Told[];
};

const FEWEST_SHARED = 0.3;
/** "Ferry opens - Velm Today", "Ferry opens | Politics | Velm Today". */
const SITE_AFTER_TITLE =
  /^(?<title>.{15,}?)\s+(?:[|•·»]|[–—-])\s+(?<site>[\p{L}\p{N}.'’& -]{2,40})$/u;

/** The line above the article that shares most words with it, nearer ones first. */
function findTitle(head: readonly Unit[], body: string): number {
  let best = -1;
  let bestScore = 0;
  for (const [index, unit] of head.entries()) {
    const headline = unit.kind === "line" || unit.kind === "remark" || unit.kind === "cue";
    if (!headline || unit.words < 3 || unit.words > 40) continue;
    const { text } = unit.passage;
    const shared = sharedWords(cleanHeadline(text.slice(0, stampAtEnd(text)?.from)), body);
    if (shared < FEWEST_SHARED) continue;
    const score = shared * 10 + Math.min(unit.words, 12) / 2 + (index + 1) / head.length;
    if (score >= bestScore) [best, bestScore] = [index, score];
  }
  return best;
}

type FoundTitle = {
  readonly title: Told;
  readonly site: string | null;
  /** A stamp glued to its end. */
  readonly published: Told | null;
};

/** The place of a title inside its unit; tags, a stamp and the site's name left out. */
function titleOf(unit: Unit): FoundTitle | null {
  const whole = unit.passage.text;
  const stamp = stampAtEnd(whole);
  const text = stamp ? whole.slice(0, stamp.from) : whole;
  const at = stamp ? slicePassage(unit.passage, stamp.from, whole.length) : null;
  const published = stamp && at ? toldAt(stamp.iso, at, "stamp") : null;
  const split = SITE_AFTER_TITLE.exec(text)?.groups;
  const site =
    split?.site && split.site.split(" ").length <= 4 && /^\p{Lu}/u.test(split.site)
      ? split.site
      : null;
  const value = cleanHeadline(site ? (split?.title ?? text) : text);
  const from = text.indexOf(value);
  const part = slicePassage(unit.passage, from, from + value.length);
  return part ? { title: toldAt(part.text, part, "headline-above-text"), site, published } : null;
}

const isLabel = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined &&
  unit.kind === "line" &&
  unit.words > 0 &&
  unit.words <= 4 &&
  unit.passage.text.length <= 40;

/** The masthead: among the first lines, one with an outlet's word, or one above "Official website". */
function findMasthead(head: readonly Unit[], title: number): Told | null {
  for (const [index, unit] of head.slice(0, 6).entries()) {
    const { text } = unit.passage;
    if (index === title || unit.kind !== "line" || unit.words > 9) continue;
    const next = head[index + 1]?.passage.text ?? "";
    if (OFFICIAL_SITE.test(next)) return toldAt(text, unit.passage, "masthead");
    if (OFFICIAL_SITE.test(text)) continue;
    if (MASTHEAD_WORD.test(text) || (index === 0 && OFFICIAL_MASTHEAD.test(text)))
      return toldAt(text, unit.passage, "masthead");
  }
  return null;
}

function findSection(head: readonly Unit[], title: number, masthead: Told | null): Told | null {
  for (const unit of head) {
    const label = unit.stamp?.label;
    const from = label ? unit.passage.text.indexOf(label) : -1;
    const part = label && from >= 0 ? slicePassage(unit.passage, from, from + label.length) : null;
    if (part) return toldAt(part.text, part, "label-on-stamp");
  }
  const above = title > 0 ? head[title - 1] : undefined;
  const isMasthead = masthead?.at?.start === above?.passage.start;
  return isLabel(above) && !isMasthead
    ? toldAt(above.passage.text, above.passage, "label-above-headline")
    : null;
}

/** Stamps above and right below the article; the nearest above counts, one with a time before one without. */
function findStamps(
  head: readonly Unit[],
  foot: readonly Unit[],
): Pick<PageHead, "published" | "updated"> {
  let published: Told | null = null;
  let updated: Told | null = null;
  for (const unit of [...head, ...foot.slice(0, 4).reverse()]) {
    const { stamp, passage } = unit;
    if (!stamp?.iso) continue;
    const told = toldAt(stamp.iso, passage, "stamp");
    if (stamp.isUpdate) updated = told;
    else if (!published || head.includes(unit)) {
      const coarser = published && told.value.length < published.value.length;
      if (!coarser) published = told;
    }
  }
  return { published, updated };
}

export function readPageHead(head: readonly Unit[], foot: readonly Unit[], body: string): PageHead {
  const at = findTitle(head, body);
  const found = at < 0 ? null : titleOf(head[at] ?? raise());
  const masthead = findMasthead(head, at);
  const unit = head[at];
  const outlet =
    found?.site && unit ? toldAt(found.site, unit.passage, "site-after-headline") : masthead;
  const authors: Told[] = [];
  for (const { passage } of head.slice(at + 1)) {
    const name = bylineAuthor(passage.text);
    if (name) authors.push(toldAt(name, passage, "byline"));
  }
  const stamps = findStamps(head, foot);
  return {
    title: found?.title ?? null,
    outlet,
    section: findSection(head, at, masthead),
    ...stamps,
    published: stamps.published ?? found?.published ?? null,
    authors,
  };
}

function raise(): never {
  throw new Error("the headline's index lies outside the page head");
}
