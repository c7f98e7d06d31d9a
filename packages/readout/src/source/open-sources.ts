import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { type Problem, problem, type Supplied } from "@readout/core";
import { byteOrderMark } from "./decode.ts";
import { type FoundFile, findFiles, unreadable } from "./find-files.ts";
import type { SourceItem } from "./item.ts";
import { arrayElements } from "./json-array.ts";
import { type FileKind, labelOf, sniffKind } from "./kind.ts";
import { readLines } from "./lines.ts";
import { failed, makeSource, type SourcePlace } from "./make-source.ts";
import { nameOf } from "./place-name.ts";

/** The most bytes that one report may have. */
const MOST_BYTES = 64 * 1024 * 1024;

export type SourceOptions = {
  readonly cwd: string;
  /** What `-` reads; null where standard input is not to be read. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly kind?: FileKind;
  readonly supplied?: Supplied;
  /** The instant of reading, asked for once a source; left out where the time must not count. */
  readonly now?: () => string;
  readonly mostBytes?: number;
};

export type Sources = {
  readonly files: number;
  /** All bytes to read, null where standard input is among them. */
  readonly bytes: number | null;
  /** Files in folders and patterns that are of no kind that is read. */
  readonly unread: readonly string[];
  /** One a report or failure, in the order of the paths (standard input first); read as it is asked for. */
  readonly items: AsyncIterable<SourceItem>;
};

/** Opens files, folders, patterns and `-` (standard input). Memory stays within one report, however large a file. */
export async function openSources(
  paths: readonly string[],
  options: SourceOptions,
): Promise<Sources> {
  const named = paths.filter((path) => path !== "-");
  const found = await findFiles(named, options);
  const withInput = paths.includes("-");
  async function* items(): AsyncGenerator<SourceItem> {
    for (const failure of found.failures) yield { ok: false, failure };
    if (withInput) yield* readInput(options.stdin ?? nothing(), options);
    for (const file of found.files) yield* readFile(file, options);
  }
  return {
    files: found.files.length + (withInput ? 1 : 0),
    bytes: withInput ? null : found.files.reduce((sum, file) => sum + file.bytes, 0),
    unread: found.unread,
    items: items(),
  };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function* readFile(file: FoundFile, options: SourceOptions): AsyncGenerator<SourceItem> {
  const place = { path: file.path, line: null, label: labelOf(file.path) };
  const most = options.mostBytes ?? MOST_BYTES;
  if (file.kind !== "jsonl" && file.bytes > most) {
    yield failed(place, tooLarge(place, most, file.kind === "json"));
    return;
  }
  const stream = createReadStream(resolve(options.cwd, file.path), { highWaterMark: 1 << 20 });
  try {
    yield* readChunks(stream, file.kind, place, options);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield failed(place, unreadable(file.path, error));
  } finally {
    stream.destroy();
  }
}

const isSystemError = (error: unknown): boolean => error instanceof Error && "syscall" in error;

type NamedPlace = { readonly path: string | null; readonly line: null; readonly label: string };

async function* readChunks(
  chunks: AsyncIterable<Uint8Array>,
  kind: FileKind,
  place: NamedPlace,
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  if (kind === "jsonl") {
    yield* readJsonLines(chunks, place, options);
    return;
  }
  const most = options.mostBytes ?? MOST_BYTES;
  const raw = await readWhole(chunks, most);
  if (raw === null) yield failed(place, tooLarge(place, most, kind === "json"));
  else if (kind === "json") yield* readJsonFile(raw, place, options);
  else yield makeSource(raw, kind, withOptions(place, options));
}

/** The place with what the user supplied and, where it counts, the time. */
function withOptions(
  place: Omit<SourcePlace, "supplied" | "retrieved">,
  options: SourceOptions,
): SourcePlace {
  return {
    ...place,
    ...(options.supplied === undefined ? {} : { supplied: options.supplied }),
    retrieved: options.now?.() ?? null,
  };
}

async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  place: NamedPlace,
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  const most = options.mostBytes ?? MOST_BYTES;
  let any = false;
  for await (const { number, bytes } of readLines(chunks, most)) {
    const at = { path: place.path, line: number, label: `${place.label}:${number}` };
    if (bytes === null) yield failed(at, tooLarge(at, most, false));
    else if (number === 1 && byteOrderMark(bytes)?.startsWith("utf-16")) {
      const what = `${nameOf(place)} is in UTF-16; JSON Lines are UTF-8. Convert it: iconv -f utf-16 -t utf-8`;
      yield failed(place, problem("encoding-invalid", what));
      return;
    } else if (!isBlank(bytes)) yield makeSource(bytes, "json", withOptions(at, options));
    else continue;
    any = true;
  }
  if (!any) yield failed(place, problem("empty", `${nameOf(place)} is empty.`));
}

/** Space, tab and carriage return alone. */
const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

/** A `.json` file: one report, a list of reports, or (named wrongly) one report a line. */
async function* readJsonFile(
  raw: Uint8Array,
  place: NamedPlace,
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  if (byteOrderMark(raw) === null || byteOrderMark(raw) === "utf-8") {
    const head = Buffer.from(raw.subarray(0, 1 << 20)).toString("utf8");
    if (sniffKind(head) === "jsonl" && !isJson(raw)) {
      yield* readJsonLines(once(raw), place, options);
      return;
    }
    const elements =
      head
        .replace(/^\uFEFF/, "")
        .trimStart()
        .startsWith("[") && isJson(raw)
        ? arrayElements(raw)
        : [];
    for (const [index, { start, end, line }] of elements.entries()) {
      const at = { path: place.path, line, label: `${place.label}:${index + 1}` };
      yield makeSource(raw.slice(start, end), "json", withOptions(at, options));
    }
    if (elements.length > 0) return;
  }
  yield makeSource(raw, "json", withOptions(place, options));
}

function isJson(raw: Uint8Array): boolean {
  try {
    JSON.parse(
      Buffer.from(raw)
        .toString("utf8")
        .replace(/^\uFEFF/, ""),
    );
    return true;
  } catch {
    return false;
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Standard input: its kind is told by its head, unless the user told it. Lines are read as they come. */
async function* readInput(
  chunks: AsyncIterable<Uint8Array>,
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  const place = { path: null, line: null, label: "stdin" };
  const stream = chunks[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let seen = "";
  let ended = false;
  // Enough is a first line with something after it; a report that ends there is one object, not JSON Lines.
  while (!ended && seen.length < 1 << 20 && !/\S[^\n]*\n\s*\S/.test(seen)) {
    const next = await stream.next();
    if (next.done) ended = true;
    else {
      head.push(next.value);
      seen += Buffer.from(next.value).toString("latin1");
    }
  }
  const kind = options.kind ?? sniffKind(Buffer.concat(head).toString("utf8"));
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield* head;
    for (let next = await stream.next(); !next.done; next = await stream.next()) yield next.value;
  }
  yield* readChunks(whole(), kind, place, options);
}

/** All bytes of a stream; null where there are more than `most`. */
async function readWhole(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Uint8Array | null> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) return null;
    held.push(chunk);
  }
  return Buffer.concat(held);
}

function tooLarge(
  place: { readonly path: string | null; readonly line: number | null },
  most: number,
  json: boolean,
): Problem {
  const megabytes = Math.round(most / 1024 / 1024);
  const size = megabytes > 0 ? `${megabytes} MB` : `${most} bytes`;
  const advice = json ? " Many reports in one file are read as JSON Lines: one object a line." : "";
  return problem(
    "too-large",
    `${nameOf(place)} is larger than ${size}, the most for one report.${advice}`,
  );
}
