import {
  ARTICLE_NAMES,
  FURNITURE_NAMES,
  FURNITURE_ROLES,
  HIDDEN_NAMES,
  STRONG_FURNITURE_NAMES,
} from "../../lexicon/page-parts.ts";
import type { Passage } from "../passage.ts";

/** An attribute as written, with the place of its value between the quotes. */
export type Attribute = { readonly value: string; readonly start: number; readonly end: number };
export type Attributes = ReadonlyMap<string, Attribute>;

/**
 * What kind of no-article an element is: by its own name, role or hiding (`element`), or only by what it is called
 * (`name`, which may mislead); null for the rest. Inherited from parent to child.
 */
export type Furniture = "element" | "name" | null;

/** An element that makes structure. Nodes are numbered in document order; `last` is the last one inside. */
export type PageNode = {
  readonly name: string;
  readonly parent: number;
  readonly furniture: Furniture;
  readonly isArticle: boolean;
  readonly inQuote: boolean;
  last: number;
};

export type PagePassage = Passage & {
  readonly node: number;
  /** How many of its characters are links' words. */
  readonly linked: number;
  /** How many links begin in it. */
  readonly links: number;
  readonly href: Attribute | null;
  /** 1 to 6 in a heading, 0 elsewhere. */
  readonly level: number;
};

const FURNITURE_ELEMENTS = new Set(
  "aside dialog fieldset figcaption figure footer form legend menu nav".split(" "),
);
const NEVER_FURNITURE = new Set(["html", "body", "main", "article", "h1"]);
const LONGEST_NAME = 400;

/** The single words of a class or id: "shareBar news-item" as share, bar, news, item. */
const nameWords = (value: string): readonly string[] =>
  value
    .slice(0, LONGEST_NAME)
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}]+/u);

function furnitureByName(value: string): boolean {
  let furniture = false;
  let article = false;
  for (const word of nameWords(value)) {
    if (STRONG_FURNITURE_NAMES.has(word)) furniture = true;
    else if (FURNITURE_NAMES.has(word)) furniture = true;
    if (ARTICLE_NAMES.has(word)) article = true;
  }
  if (!furniture || !article) return furniture;
  // "has-sidebar", "with-comments", "no-ads" describe a layout; "article-comments" is the comments.
  const words = nameWords(value);
  return words.some(
    (word, index) =>
      STRONG_FURNITURE_NAMES.has(word) &&
      !/^(?:has|with|no|without|is|two|one)$/.test(words[index - 1] ?? ""),
  );
}

const isHidden = (attributes: Attributes): boolean =>
  attributes.has("hidden") ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    attributes.get("style")?.value.slice(0, 2000) ?? "",
  ) ||
  nameWords(attributes.get("class")?.value ?? "").some((word) => HIDDEN_NAMES.has(word));

/** What an element says of itself. A page's header is furniture, an article's holds its headline and perhaps its lead. */
export function ownFurniture(name: string, attributes: Attributes, inArticle: boolean): Furniture {
  if (isHidden(attributes)) return name === "body" || name === "html" ? null : "element";
  if (NEVER_FURNITURE.has(name)) return null;
  if (FURNITURE_ELEMENTS.has(name)) return "element";
  if (name === "header" && !inArticle) return "name";
  const role = attributes.get("role")?.value.trim().toLowerCase();
  if (role && FURNITURE_ROLES.has(role)) return "element";
  const called = `${attributes.get("class")?.value ?? ""} ${attributes.get("id")?.value ?? ""}`;
  if (
    called.length > 1 &&
    /^(?:div|section|ul|ol|p|table|span|header|dl|h[2-6]|center|li)$/.test(name)
  ) {
    return furnitureByName(called) ? "name" : null;
  }
  return null;
}

/** Whether an element says that it is the article: `<article>`, `<main>`, `itemprop="articleBody"`. */
export const isArticleElement = (name: string, attributes: Attributes): boolean =>
  name === "article" ||
  name === "main" ||
  attributes.get("role")?.value === "main" ||
  /\barticleBody\b/.test(attributes.get("itemprop")?.value.slice(0, LONGEST_NAME) ?? "");
