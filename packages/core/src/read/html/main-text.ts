import { readUnit, type Unit } from "../flat/unit.ts";
import { isInlineFurniture, isListHeading, isWidget } from "../furniture-line.ts";
import { joinPassages } from "../passage.ts";
import type { PagePassage } from "./page-node.ts";
import type { ParsedPage } from "./parse-page.ts";

/** Where a page's article stands: its passages in order, and the node they were taken from. */
export type MainText = { readonly passages: readonly PagePassage[]; readonly node: number };

/** A child that holds this share of its parent's prose holds the article. */
const DESCEND_SHARE = 0.7;
/** `<article>` and the like count when they hold this share of the page's prose. */
const ARTICLE_SHARE = 0.35;
const SHORTEST_PROSE = 50;
/** Longer paragraphs weigh no more: one long notice must not outweigh an article. */
const LONGEST_PROSE = 600;

const linkShare = (passage: PagePassage): number =>
  passage.linked / Math.max(1, passage.text.length);

/** A headline that is a link: at least three words, nearly all of them linked. */
const isLinkedHeadline = (passage: PagePassage | undefined): boolean =>
  passage !== undefined && linkShare(passage) > 0.7 && passage.text.length > 15;

/**
 * Passages that tell what other reports hold: each stands alone between two linked headlines (dates and labels between
 * them left aside), where an article's paragraphs follow one another.
 */
function findTeasers(passages: readonly PagePassage[]): ReadonlySet<number> {
  const lines = passages.filter((passage) => passage.text.length > 40 || isLinkedHeadline(passage));
  const teasers = new Set<number>();
  for (const [index, passage] of lines.entries()) {
    const next = lines[index + 1];
    const alone = next === undefined || isLinkedHeadline(next);
    if (
      !isLinkedHeadline(passage) &&
      alone &&
      isLinkedHeadline(lines[index - 1]) &&
      passage.text.length < 700
    ) {
      teasers.add(passage.start);
    }
  }
  return teasers;
}

/** How much a passage looks like an article's prose: its length, where it is long enough and no list of links. */
function proseWeight(passage: PagePassage): number {
  const { length } = passage.text;
  // Markup shown as text is a fault of the page.
  if (passage.text.startsWith("<")) return 0;
  if (length < SHORTEST_PROSE || passage.level > 0 || linkShare(passage) > 0.5) return 0;
  const sentence = /[.!?…:”"’»。！？」]\s*$/u.test(passage.text.slice(-4)) ? 1 : 0.3;
  return Math.min(length, LONGEST_PROSE) * sentence * (1 - linkShare(passage));
}

/** The prose weight of every node, all it contains included. */
function weights(page: ParsedPage, usable: (passage: PagePassage) => boolean): Float64Array {
  const weight = new Float64Array(page.nodes.length + 1);
  for (const passage of page.passages) {
    if (usable(passage))
      weight[passage.node + 1] = (weight[passage.node + 1] ?? 0) + proseWeight(passage);
  }
  // Children have greater numbers than their parents: from the last to the first, each adds to its parent.
  for (let index = page.nodes.length - 1; index >= 0; index--) {
    const parent = (page.nodes[index]?.parent ?? -1) + 1;
    weight[parent] = (weight[parent] ?? 0) + (weight[index + 1] ?? 0);
  }
  return weight;
}

/** The heaviest child of every node; -1 where there is none. Index 0 is the page. */
function heaviestChildren(page: ParsedPage, weight: Float64Array): Int32Array {
  const heaviest = new Int32Array(page.nodes.length + 1).fill(-1);
  for (const [index, node] of page.nodes.entries()) {
    const best = heaviest[node.parent + 1] ?? -1;
    if (best < 0 || (weight[index + 1] ?? 0) > (weight[best + 1] ?? 0))
      heaviest[node.parent + 1] = index;
  }
  return heaviest;
}

function findMainNode(page: ParsedPage, weight: Float64Array): number {
  const total = weight[0] ?? 0;
  let node = -1;
  for (const [index, { isArticle }] of page.nodes.entries()) {
    const own = weight[index + 1] ?? 0;
    // Of nested ones the inner wins while it holds nearly all of the outer.
    if (!isArticle || own < ARTICLE_SHARE * total || own === 0) continue;
    if (
      own >= DESCEND_SHARE * (weight[node + 1] ?? 0) &&
      (node < 0 || index <= (page.nodes[node]?.last ?? -1))
    ) {
      node = index;
    } else if (own > (weight[node + 1] ?? 0) * 1.5) node = index;
  }
  const heaviest = heaviestChildren(page, weight);
  for (;;) {
    const child = heaviest[node + 1] ?? -1;
    if (child < 0 || (weight[child + 1] ?? 0) < DESCEND_SHARE * (weight[node + 1] ?? 0))
      return node;
    // A single paragraph is no container: the article's node is the one around it.
    if (
      /^(?:p|li|h[1-6]|blockquote|td|pre|ul|ol|tr|tbody|table|dd|dl)$/.test(
        page.nodes[child]?.name ?? "",
      )
    )
      return node;
    node = child;
  }
}

/** A section's name or the like above the first sentence. */
const isLabel = (passage: PagePassage, kind: Unit["kind"] | undefined): boolean =>
  kind === "line" && passage.kind === "paragraph" && passage.text.length <= 40;

/** Takes the widgets, lists of links and headings of lists out of an article's passages. */
function withoutLists(passages: readonly PagePassage[]): readonly PagePassage[] {
  const units: readonly Unit[] = passages.map((passage) => readUnit({ passage, blankBefore: 1 }));
  const kept: PagePassage[] = [];
  let listing = false;
  let prose = 0;
  for (const [index, passage] of passages.entries()) {
    const kind = units[index]?.kind;
    const isLink = linkShare(passage) > 0.7;
    if (isListHeading(passage.text)) {
      listing = true;
      continue;
    }
    if (kind === "prose" && !isLink) listing = false;
    if (listing && (isLink || kind === "line" || kind === "stamp")) continue;
    if (
      isInlineFurniture(passage.text) ||
      isWidget(passage.text) ||
      kind === "stamp" ||
      kind === "byline"
    )
      continue;
    // A line that is all one link amid prose points elsewhere; a linked name in a list doesn't.
    if (isLink && passage.kind !== "list-item" && passage.text.length > 25 && passage.level === 0)
      continue;
    if (prose === 0 && passage.level === 0 && (isLink || isLabel(passage, kind))) continue;
    listing = false;
    if (kind === "prose" || kind === "remark") prose += 1;
    kept.push(passage);
  }
  while (kept.at(-1)?.kind === "heading") kept.pop();
  return kept;
}

/** Cells of a table's row as one passage, where all are short. */
export function joinRows(
  page: ParsedPage,
  passages: readonly PagePassage[],
): readonly PagePassage[] {
  const rowOf = (passage: PagePassage): number => {
    const cell = page.nodes[passage.node];
    const isCell = cell && (cell.name === "td" || cell.name === "th") && passage.text.length <= 80;
    return isCell && page.nodes[cell.parent]?.name === "tr" ? cell.parent : -1;
  };
  const joined: PagePassage[] = [];
  let row = -1;
  for (const passage of passages) {
    const own = rowOf(passage);
    const last = joined.at(-1);
    if (last && own >= 0 && own === row) {
      joined[joined.length - 1] = {
        ...last,
        ...joinPassages(last, [passage]),
        linked: last.linked + passage.linked,
        kind: "table-row",
      };
    } else joined.push(passage);
    row = own;
  }
  return joined;
}

/** The article of a page: by density of prose, parts that are furniture left out. */
export function findMainText(page: ParsedPage): MainText {
  const teasers = page.isWhole ? findTeasers(page.passages) : new Set<number>();
  const lenient = (passage: PagePassage): boolean =>
    page.nodes[passage.node]?.furniture !== "element" && !teasers.has(passage.start);
  const strict = (passage: PagePassage): boolean =>
    lenient(passage) && page.nodes[passage.node]?.furniture !== "name";
  const all = weights(page, lenient);
  let usable = strict;
  let weight = weights(page, strict);
  // Names mislead where they would throw nearly all away.
  if ((weight[0] ?? 0) < 0.15 * (all[0] ?? 0)) [usable, weight] = [lenient, all];
  const node = page.isWhole ? findMainNode(page, weight) : -1;
  const last = node < 0 ? page.nodes.length : (page.nodes[node]?.last ?? node);
  const inside = joinRows(
    page,
    page.passages.filter(
      (passage) => passage.node >= node && passage.node <= last && usable(passage),
    ),
  );
  return { passages: page.isWhole ? withoutLists(inside) : inside, node };
}
