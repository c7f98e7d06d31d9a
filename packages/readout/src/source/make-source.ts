import { createHash } from "node:crypto";
import {
  type MediaType,
  NOTHING_SUPPLIED,
  type Problem,
  problem,
  type Source,
  type Supplied,
  wellFormed,
} from "@readout/core";
import { byteOrderMark, decode } from "./decode.ts";
import type { SourceItem } from "./item.ts";
import { binaryKind, type FileKind } from "./kind.ts";
import { nameOf } from "./place-name.ts";
import { isWebAddress } from "./web-address.ts";

/**
 * One source from the bytes of one file or one JSON object: decoded, hashed and labelled. Bytes that cannot be a report
 * (binary, empty, broken JSON, JSON without text) give the failure that says so. The same bytes under the same name
 * give the same source anywhere; only `retrieved`, which the caller passes, tells of the time.
 */
export type SourcePlace = {
  /** As the user named it; null for standard input. */
  readonly path: string | null;
  readonly line: number | null;
  readonly label: string;
  readonly supplied?: Supplied;
  readonly retrieved?: string | null;
};

export function makeSource(
  raw: Uint8Array,
  kind: Exclude<FileKind, "jsonl">,
  place: SourcePlace,
): SourceItem {
  const fail = (found: Problem): SourceItem => failed(place, found);
  const binary = binaryKind(raw, byteOrderMark(raw) !== null);
  if (binary !== null) {
    const what = `${nameOf(place)} is ${binary}, not text. Save the report as text or HTML and add that.`;
    return fail(problem("kind-unread", what));
  }
  const { text, encoding, basis } = decode(raw, kind === "html");
  if (text.trim() === "") return fail(problem("empty", `${nameOf(place)} is empty.`));
  const json = kind === "json" ? readJson(text, place) : null;
  if (json !== null && "code" in json) return fail(json);
  const supplied = place.supplied ?? NOTHING_SUPPLIED;
  const source: Source = {
    path: place.path,
    line: place.line,
    url: supplied.url ?? json?.url ?? null,
    field: json?.field ?? null,
    mediaType: MEDIA_TYPES[kind],
    encoding,
    encodingBasis: basis,
    bytes: raw.length,
    sha256: createHash("sha256").update(raw).digest("hex"),
    retrieved: place.retrieved ?? null,
    label: json?.id ?? place.label,
    text,
    supplied,
  };
  return { ok: true, source, raw };
}

const MEDIA_TYPES: Readonly<Record<Exclude<FileKind, "jsonl">, MediaType>> = {
  text: "text/plain",
  html: "text/html",
  json: "application/json",
};

export function failed(
  place: { readonly path: string | null; readonly line: number | null },
  found: Problem,
): SourceItem {
  return { ok: false, failure: { path: place.path ?? "-", line: place.line, problem: found } };
}

type JsonHead = {
  readonly id: string | null;
  readonly url: string | null;
  readonly field: "text" | "html";
};

/** What the edge needs of a JSON report: its own label, its address, and which of its strings is read. */
function readJson(text: string, place: SourcePlace): JsonHead | Problem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return problem("json-invalid", `${nameOf(place)} is no valid JSON: ${why}`);
  }
  const fields = fieldsOf(value);
  if (fields === null) {
    return problem(
      "json-no-text",
      `${nameOf(place)} holds no JSON object, so no report. ${WANTED}`,
    );
  }
  const field = (["html", "text"] as const).find((name) => stringOf(fields[name]) !== null);
  if (field === undefined) {
    const found = Object.keys(fields).slice(0, 8).join(", ");
    const has = found === "" ? "It has no fields." : `It has: ${found}.`;
    return problem(
      "json-no-text",
      `${nameOf(place)} has neither "text" nor "html". ${has} ${WANTED}`,
    );
  }
  const url = stringOf(fields.url);
  return { id: idOf(fields.id), url: url !== null && isWebAddress(url) ? url : null, field };
}

const WANTED =
  'A report is an object with "text" or "html", and "url", "title", "published", "outlet" where known.';

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return Object.fromEntries(Object.entries(value));
}

const stringOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? wellFormed(value) : null;

/** A record's own `id`, a string or a number, on one line. */
function idOf(value: unknown): string | null {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  const id = stringOf(value)?.trim().replace(/\s+/g, " ") ?? "";
  return id === "" ? null : id;
}
