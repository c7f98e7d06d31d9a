import type { Place } from "../draft.ts";

/** What a page's linked data (JSON-LD) tells of its article, each with the words and their place in the page. */
export type LinkedValue = { readonly value: string; readonly at: Place };
export type LinkedData = Readonly<Record<LinkedField, LinkedValue | null>> & {
  readonly authors: readonly LinkedValue[];
};
type LinkedField =
  | "headline"
  | "published"
  | "updated"
  | "section"
  | "publisher"
  | "language"
  | "licence";

type JsonObject = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|PressRelease|LiveBlog|ReportageNewsArticle)$/;
const PAGE_TYPE = /^(?:WebPage|ItemPage|NewsPage)$/;
const DEEPEST = 4;

function articlesIn(value: unknown, depth = 0): readonly JsonObject[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value))
    return value.slice(0, 50).flatMap((entry) => articlesIn(entry, depth + 1));
  if (!isObject(value)) return [];
  const types = listOf(value["@type"]).filter((type) => typeof type === "string");
  const own = types.some((type) => ARTICLE_TYPE.test(type)) ? [value] : [];
  const page = types.some((type) => PAGE_TYPE.test(type)) && value.datePublished ? [value] : [];
  return [
    ...own,
    ...articlesIn(value["@graph"], depth + 1),
    ...articlesIn(value.mainEntity, depth + 1),
    ...page,
  ];
}

/** A string's place in the script, searched as it was most likely written; the whole script where it was escaped. */
function placeOf(html: string, script: Place, key: string, value: string): Place {
  const source = html.slice(script.start, script.end);
  const keyAt = Math.max(0, source.indexOf(`"${key}"`));
  const written = JSON.stringify(value).slice(1, -1);
  for (const form of [written, written.replaceAll("/", "\\/")]) {
    let at = source.indexOf(form, keyAt);
    if (at < 0) at = source.indexOf(form);
    if (at >= 0) return { start: script.start + at, end: script.start + at + form.length };
  }
  return script;
}

function nameOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (isObject(value) && typeof value.name === "string") return value.name;
  return null;
}

/** Reads the first article that the page's linked data describes; null where there is none. */
export function readLinkedData(html: string, scripts: readonly Place[]): LinkedData | null {
  for (const script of scripts) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(html.slice(script.start, script.end));
    } catch {
      continue; // Broken linked data is common and tells nothing.
    }
    const [article] = articlesIn(parsed);
    if (!article) continue;
    const told = (key: string, value: string | null | undefined): LinkedValue | null => {
      const words = value?.replace(/\s+/g, " ").trim();
      return value && words ? { value: words, at: placeOf(html, script, key, value) } : null;
    };
    const field = (key: string): LinkedValue | null =>
      told(
        key,
        listOf(article[key])
          .map(nameOf)
          .find((name) => name !== null),
      );
    return {
      headline: field("headline"),
      published: field("datePublished"),
      updated: field("dateModified"),
      section: field("articleSection"),
      publisher: field("publisher"),
      language: field("inLanguage"),
      licence: field("license"),
      authors: listOf(article.author).flatMap((author) => told("author", nameOf(author)) ?? []),
    };
  }
  return null;
}
