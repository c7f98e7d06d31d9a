import { decodeHTML } from "entities";
import { Tokenizer } from "htmlparser2";
import type { Block } from "../../model/report.ts";
import type { Place } from "../draft.ts";
import { type PassageBuilder, passageBuilder } from "../passage.ts";
import { BLOCK_ELEMENTS, SILENT_ELEMENTS, VOID_ELEMENTS } from "./elements.ts";
import {
  type Attribute,
  type Attributes,
  isArticleElement,
  ownFurniture,
  type PageNode,
  type PagePassage,
} from "./page-node.ts";

/** A tag that carries metadata (`meta`, `link`, `time`, `html`), with the node it stands in. */
export type PageTag = {
  readonly name: string;
  readonly attributes: Attributes;
  readonly node: number;
};

export type ParsedPage = {
  readonly nodes: readonly PageNode[];
  readonly passages: readonly PagePassage[];
  readonly tags: readonly PageTag[];
  /** Places of the contents of `script type="application/ld+json"`. */
  readonly linkedData: readonly Place[];
  /** Whether it is a whole page and not a piece of one. */
  readonly isWhole: boolean;
};

const TAGS_KEPT = new Set(["html", "link", "meta", "time"]);
const ENTITY = /&(?:#\d{1,8}|#[xX][\da-fA-F]{1,8}|[a-zA-Z][a-zA-Z\d]{1,31});?/g;

function kindOf(node: PageNode | undefined): Block["kind"] {
  if (!node) return "paragraph";
  if (/^h[1-6]$/.test(node.name)) return "heading";
  if (node.name === "li" || node.name === "dd") return "list-item";
  return node.inQuote ? "quote" : "paragraph";
}

/**
 * Splits a page into passages of text with the nodes they stand in, in one pass over its tokens and in time linear in
 * its length, however it is nested. Line-level elements leave no trace but links' lengths; hidden ones break the line.
 */
export function parsePage(html: string): ParsedPage {
  const nodes: PageNode[] = [];
  const passages: PagePassage[] = [];
  const tags: PageTag[] = [];
  const linkedData: Place[] = [];
  const stack: number[] = [];
  const openCount = new Map<string, number>();
  const builder: PassageBuilder = passageBuilder(html);
  let isWhole = false;
  let silent = 0;
  let breaks = 0;
  let anchor: { readonly href: Attribute | null } | null = null;
  let linked = 0;
  let links = 0;
  let href: Attribute | null = null;

  let name = "";
  let tagStart = 0;
  let attributes = new Map<string, Attribute>();
  let attributeName = "";
  let valueStart = -1;
  let valueEnd = -1;
  let isLinkedData = false;

  const top = (): PageNode | undefined => nodes[stack.at(-1) ?? -1];

  function flush(): void {
    breaks = 0;
    const node = top();
    const passage = builder.finish(kindOf(node));
    if (passage) {
      const level = node && /^h[1-6]$/.test(node.name) ? Number(node.name[1]) : 0;
      passages.push({ ...passage, node: stack.at(-1) ?? -1, linked, links, href, level });
    }
    [linked, links, href] = [0, anchor ? 1 : 0, anchor?.href ?? null];
  }

  function pop(): void {
    const index = stack.pop();
    const node = index === undefined ? undefined : nodes[index];
    if (!node) return;
    node.last = nodes.length - 1;
    openCount.set(node.name, (openCount.get(node.name) ?? 1) - 1);
    if (SILENT_ELEMENTS.has(node.name)) silent -= 1;
  }

  /** HTML's implied ends: a block closes a paragraph, an item closes the item before it. */
  function closeImplied(opened: string): void {
    if (top()?.name === "p") pop();
    const closes = IMPLIED[opened];
    while (closes?.has(top()?.name ?? "")) pop();
  }

  function open(end: number): void {
    const parent = top();
    if (TAGS_KEPT.has(name)) tags.push({ name, attributes, node: stack.at(-1) ?? -1 });
    if (name === "html" || name === "body" || name === "head") isWhole = true;
    isLinkedData = name === "script" && /ld\+json/i.test(attributes.get("type")?.value ?? "");
    if (name === "br") {
      breaks += 1;
      if (breaks > 1) flush();
      else builder.space(tagStart, end + 1);
      return;
    }
    if (name === "a") anchor = { href: attributes.get("href") ?? null };
    if (name === "a" && builder.isEmpty()) href = anchor?.href ?? null;
    if (name === "a") links += 1;
    if (name === "hr") flush();
    if (VOID_ELEMENTS.has(name)) return;
    const isBlock = BLOCK_ELEMENTS.has(name);
    const isSilent = SILENT_ELEMENTS.has(name);
    const own = ownFurniture(name, attributes, (openCount.get("article") ?? 0) > 0);
    const inFurniture = parent?.furniture != null && (openCount.get(name) ?? 0) > 0;
    if (!isBlock && !isSilent && own === null && !inFurniture) return;
    if (!isSilent) flush();
    if (isBlock) closeImplied(name);
    const above = top();
    const inherited = above?.furniture ?? null;
    nodes.push({
      name,
      parent: stack.at(-1) ?? -1,
      furniture: inherited === "element" ? inherited : (own ?? inherited),
      isArticle: isArticleElement(name, attributes),
      inQuote: name === "blockquote" || (above?.inQuote ?? false),
      last: nodes.length - 1,
    });
    stack.push(nodes.length - 1);
    openCount.set(name, (openCount.get(name) ?? 0) + 1);
    if (isSilent) silent += 1;
  }

  function close(closed: string): void {
    if (closed === "a") anchor = null;
    if (closed === "br") return;
    if ((openCount.get(closed) ?? 0) === 0) {
      if (BLOCK_ELEMENTS.has(closed)) flush();
      return;
    }
    if (!SILENT_ELEMENTS.has(closed)) flush();
    let popped = top()?.name;
    while (popped !== undefined) {
      pop();
      if (popped === closed) return;
      popped = top()?.name;
    }
  }

  function text(start: number, end: number): void {
    if (isLinkedData) linkedData.push({ start, end });
    if (silent > 0) return;
    const words = html.slice(start, end);
    if (breaks > 0 && /\S/.test(words)) breaks = 0;
    let at = start;
    for (const match of words.matchAll(ENTITY)) {
      const from = start + match.index;
      const to = from + match[0].length;
      const decoded = decodeHTML(match[0]);
      if (decoded === match[0]) continue;
      if (from > at) builder.copy(at, from);
      builder.stand(decoded, from, to);
      at = to;
    }
    if (at < end) builder.copy(at, end);
    if (anchor) linked += words.trim().length;
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: text,
      ontextentity: () => {},
      onopentagname(start, end) {
        name = html.slice(start, Math.min(end, start + 60)).toLowerCase();
        tagStart = start - 1;
        attributes = new Map();
      },
      onattribname(start, end) {
        attributeName = html.slice(start, Math.min(end, start + 60)).toLowerCase();
        [valueStart, valueEnd] = [-1, -1];
      },
      onattribdata(start, end) {
        if (valueStart < 0) valueStart = start;
        valueEnd = end;
      },
      onattribentity: () => {},
      onattribend() {
        if (attributes.has(attributeName)) return;
        const [start, end] = [Math.max(valueStart, 0), Math.max(valueEnd, 0)];
        attributes.set(attributeName, { value: html.slice(start, end), start, end });
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: (start, end) => close(html.slice(start, Math.min(end, start + 60)).toLowerCase()),
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onend: () => {},
      onprocessinginstruction: () => {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  flush();
  while (stack.length > 0) pop();
  return { nodes, passages, tags, linkedData, isWhole };
}

const set = (...names: string[]): ReadonlySet<string> => new Set(names);
const IMPLIED: Readonly<Record<string, ReadonlySet<string>>> = {
  li: set("li"),
  dt: set("dt", "dd"),
  dd: set("dt", "dd"),
  tr: set("td", "th", "tr"),
  td: set("td", "th"),
  th: set("td", "th"),
  body: set("title"),
};
