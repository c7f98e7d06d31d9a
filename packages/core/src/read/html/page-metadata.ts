import { decodeHTML } from "entities";
import { type Told, toldAt } from "../draft.ts";
import { bylineAuthor, readStamp } from "../furniture-line.ts";
import { cleanHeadline, sharedWords } from "../headline.ts";
import { readMetadataDate } from "../publication-date.ts";
import { type LinkedData, type LinkedValue, readLinkedData } from "./linked-data.ts";
import type { Attribute, PagePassage } from "./page-node.ts";
import type { PageTag, ParsedPage } from "./parse-page.ts";

/** What a page says of its article in its head, its linked data and around the text. */
export type PageMetadata = Readonly<
  Record<
    "title" | "outlet" | "section" | "published" | "updated" | "licence" | "language" | "url",
    Told | null
  >
> & { readonly authors: readonly Told[] };

const PUBLISHED_KEYS = (
  "article:published_time datepublished article.published og:published_time parsely-pub-date sailthru.date pubdate " +
  "publish-date publishdate publish_date publication_date dc.date.issued dcterms.issued dc.date dcterms.date dcterms.created " +
  "dc.date.created cxenseparse:recs:publishtime citation_publication_date date"
).split(" ");
const UPDATED_KEYS =
  "article:modified_time datemodified og:updated_time dcterms.modified dc.date.modified last-modified revised".split(
    " ",
  );
const OUTLET_KEYS =
  "og:site_name application-name dc.publisher dcterms.publisher citation_journal_title".split(" ");
const AUTHOR_KEYS =
  "author article:author_name parsely-author dc.creator dcterms.creator sailthru.author byl".split(
    " ",
  );
const SECTION_KEYS = "article:section parsely-section section".split(" ");

const fold = (words: string): string => decodeHTML(words).replace(/\s+/g, " ").trim();

function toldAttribute(attribute: Attribute | undefined, rule: string): Told | null {
  const words = attribute ? fold(attribute.value.slice(0, 2000)) : "";
  return attribute && words ? toldAt(words, attribute, rule) : null;
}

const toldLinked = (linked: LinkedValue | null | undefined): Told | null =>
  linked ? toldAt(linked.value, linked.at, "linked-data") : null;

/** The meta elements by their lower-case name, property or itemprop; the first of each counts. */
function metaOf(tags: readonly PageTag[]): ReadonlyMap<string, Told> {
  const found = new Map<string, Told>();
  for (const { name, attributes } of tags) {
    if (name !== "meta") continue;
    for (const naming of ["property", "name", "itemprop", "http-equiv"]) {
      const key = attributes.get(naming)?.value.slice(0, 100).trim().toLowerCase();
      const told = toldAttribute(attributes.get("content"), "meta-element");
      if (key && told && !found.has(key)) found.set(key, told);
    }
  }
  return found;
}

const firstOf = (meta: ReadonlyMap<string, Told>, keys: readonly string[]): Told | null =>
  keys.map((key) => meta.get(key)).find((told) => told !== undefined) ?? null;

const dated = (told: Told | null): Told | null => {
  const iso = told && readMetadataDate(told.value);
  return told && iso ? { ...told, value: iso } : null;
};

/** "Ferry opens | Politics | Velm Today": between headline and site stand a bar, a dash or a dot. */
const SITE_SEPARATOR = /\s+(?:[|•·»«]|::|[–—-])\s+|\s*\|\s*/u;

/** A title without the site's name: by the name, or by the headline on the page; else only what stands before a bar. */
function withoutSite(title: string, site: string | null, headline: string | null): string {
  if (headline && title.length > headline.length && title.startsWith(headline)) return headline;
  const parts = title.split(SITE_SEPARATOR);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return title;
  const named =
    site !== null && (last.toLowerCase() === site.toLowerCase() || sharedWords(site, last) >= 0.6);
  const cut = title
    .slice(0, title.length - last.length)
    .replace(/\s*(?:[|•·»«]|::|[–—-])\s*$/u, "");
  if (named) return cut;
  return title.includes("|") && last.split(" ").length <= 4 ? cut : title;
}

function titleOf(
  page: ParsedPage,
  meta: ReadonlyMap<string, Told>,
  linked: LinkedData | null,
  site: string | null,
): Told | null {
  const headings = page.passages.filter((passage) => passage.level === 1);
  const element = page.passages.find((passage) => page.nodes[passage.node]?.name === "title");
  const shown = firstOf(meta, ["og:title", "twitter:title"]) ?? toldLinked(linked?.headline);
  const named = shown?.value ?? element?.text ?? "";
  // Several h1: the one that the head's title repeats.
  const h1 =
    headings.length === 1
      ? headings[0]
      : headings.find((heading) => sharedWords(heading.text, named) >= 0.6);
  const heading =
    h1 && h1.text.split(" ").length >= 3 && (named === "" || sharedWords(h1.text, named) >= 0.5)
      ? h1
      : null;
  const told =
    (heading ? toldAt(heading.text, heading, "h1") : shown) ??
    (element ? toldAt(element.text, element, "title-element") : null);
  if (!told) return null;
  return {
    ...told,
    value: cleanHeadline(heading ? told.value : withoutSite(told.value, site, h1?.text ?? null)),
  };
}

/** The `time` element of the article: one marked as publication, else the first near the text. */
function timeOf(page: ParsedPage, isNear: (at: number) => boolean): Told | null {
  const times = page.tags.filter(
    ({ name, attributes }) => name === "time" && attributes.has("datetime"),
  );
  const marked = times.find(
    ({ attributes }) =>
      attributes.has("pubdate") || /datePublished/i.test(attributes.get("itemprop")?.value ?? ""),
  );
  const chosen =
    marked ?? times.find(({ attributes }) => isNear(attributes.get("datetime")?.start ?? -1));
  return dated(toldAttribute(chosen?.attributes.get("datetime"), "time-element"));
}

/** A stamp in words around the article; those before its end count, the first first. */
function stampOf(passages: readonly PagePassage[], isUpdate: boolean): Told | null {
  for (const passage of passages) {
    const stamp = passage.text.length <= 120 ? readStamp(passage.text) : null;
    if (stamp?.iso && stamp.isUpdate === isUpdate) return toldAt(stamp.iso, passage, "stamp");
  }
  return null;
}

/** Reads what a page tells of its article. `near` are the passages from the headline to a little below the text. */
export function readPageMetadata(
  html: string,
  page: ParsedPage,
  near: readonly PagePassage[],
  isNear: (at: number) => boolean,
): PageMetadata {
  const meta = metaOf(page.tags);
  const linked = readLinkedData(html, page.linkedData);
  const outlet = toldLinked(linked?.publisher) ?? null;
  const site = firstOf(meta, OUTLET_KEYS) ?? outlet;
  const canonical = page.tags.find(
    ({ name, attributes }) =>
      name === "link" && attributes.get("rel")?.value.toLowerCase() === "canonical",
  );
  const root = page.tags.find(({ name }) => name === "html");
  const bylines = near.flatMap((passage) => {
    const author = bylineAuthor(passage.text);
    return author ? [toldAt(author, passage, "byline")] : [];
  });
  const author = firstOf(meta, AUTHOR_KEYS);
  const named = linked?.authors.map((value) => toldAt(value.value, value.at, "linked-data")) ?? [];
  return {
    title: titleOf(page, meta, linked, site?.value ?? null),
    outlet: site,
    section: toldLinked(linked?.section) ?? firstOf(meta, SECTION_KEYS),
    published:
      dated(toldLinked(linked?.published)) ??
      firstDated(meta, PUBLISHED_KEYS) ??
      timeOf(page, isNear) ??
      stampOf(near, false),
    updated:
      dated(toldLinked(linked?.updated)) ?? firstDated(meta, UPDATED_KEYS) ?? stampOf(near, true),
    authors: named.length > 0 ? named : bylines.length > 0 ? bylines : author ? [author] : [],
    licence: toldLinked(linked?.licence),
    language:
      toldLinked(linked?.language) ?? toldAttribute(root?.attributes.get("lang"), "lang-attribute"),
    url:
      toldAttribute(canonical?.attributes.get("href"), "canonical-link") ??
      meta.get("og:url") ??
      null,
  };
}

function firstDated(meta: ReadonlyMap<string, Told>, keys: readonly string[]): Told | null {
  for (const key of keys) {
    const told = dated(meta.get(key) ?? null);
    if (told) return told;
  }
  return null;
}
