import { problem, type Result } from "../model/problem.ts";
import { wellFormed } from "../model/well-formed.ts";
import { type Draft, EMPTY_DRAFT, type Told, toldByKey } from "./draft.ts";
import { findJsonString, type JsonString } from "./json-string.ts";

/** What a JSON record says of its report, and the string that holds the report itself. */
export type JsonReport = {
  readonly field: "text" | "html";
  readonly content: JsonString;
  readonly metadata: Draft;
};

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function told(object: JsonObject, keys: readonly string[]): Told | null {
  for (const key of keys) {
    const value = object[key];
    if (typeof value !== "string") continue;
    const words = wellFormed(value).replace(/\s+/g, " ").trim();
    if (words) return toldByKey(words, key, "json-metadata");
  }
  return null;
}

function authorsOf(object: JsonObject): readonly Told[] {
  for (const key of ["authors", "author", "byline"]) {
    const value = object[key];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const names = list
      .map((entry) => (isObject(entry) ? entry.name : entry))
      .filter((name) => typeof name === "string")
      .map((name) => wellFormed(name).replace(/\s+/g, " ").trim())
      .filter((name) => name !== "");
    if (names.length > 0) return names.map((name) => toldByKey(name, key, "json-metadata"));
  }
  return [];
}

/** Where the parser stopped, as its message tells: "line 3, column 14", where it does. */
function whereBroken(json: string, message: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return json.trim() === "" ? "" : " at its end";
  const before = json.slice(0, Number(position));
  const line = before.split("\n").length;
  return ` at line ${line}, column ${before.length - before.lastIndexOf("\n")}`;
}

function parse(json: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch (error) {
    const where = whereBroken(json, error instanceof Error ? error.message : "");
    const message = `The JSON is broken${where}. Correct it there; each report is one object with "text" or "html".`;
    return { ok: false, problem: problem("json-invalid", message) };
  }
}

/** Reads a JSON record. `wanted` says which string the edge named; else `html` counts before `text`. */
export function readJsonReport(json: string, wanted: "text" | "html" | null): Result<JsonReport> {
  const parsed = parse(json);
  if (!parsed.ok) return parsed;
  const object = parsed.value;
  const fields = wanted === null ? (["html", "text"] as const) : ([wanted] as const);
  for (const field of fields) {
    const value = isObject(object) ? object[field] : null;
    const content = typeof value === "string" && value.trim() ? findJsonString(json, field) : null;
    if (content && isObject(object))
      return { ok: true, value: { field, content, metadata: metadataOf(object) } };
  }
  const message =
    'The JSON holds no report: an object with a string "text" or "html" is needed. Name the article\'s string so.';
  return { ok: false, problem: problem("json-no-text", message) };
}

const metadataOf = (object: JsonObject): Draft => ({
  ...EMPTY_DRAFT,
  title: told(object, ["title", "headline"]),
  outlet: told(object, ["outlet", "publisher", "site"]),
  section: told(object, ["section"]),
  published: told(object, ["published", "date"]),
  updated: told(object, ["updated", "modified"]),
  authors: authorsOf(object),
  licence: told(object, ["licence", "license"]),
  language: told(object, ["language"]),
  url: told(object, ["url"]),
});
