import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { type Problem, problem } from "@readout/core";
import { glob, isDynamicPattern } from "tinyglobby";
import type { SourceFailure } from "./item.ts";
import { type FileKind, kindOf, READ_ENDINGS } from "./kind.ts";
import { nearest } from "./nearest.ts";
import { isWebAddress } from "./web-address.ts";

/** A file to read, under the path by which it was named or found. */
export type FoundFile = { readonly path: string; readonly kind: FileKind; readonly bytes: number };

export type FoundFiles = {
  /** Sorted by path, each file once. */
  readonly files: readonly FoundFile[];
  /** What was named and cannot be read. */
  readonly failures: readonly SourceFailure[];
  /** Files of kinds that are not read, met in folders and patterns: no failures. */
  readonly unread: readonly string[];
};

type Found = { files: Map<string, FoundFile>; failures: SourceFailure[]; unread: string[] };

/**
 * The files that paths name: files, folders (walked whole, hidden ones left out) and patterns that a shell left alone.
 * A path that exists is taken literally, whatever its characters. `kind` reads every named file as of that kind.
 */
export async function findFiles(
  paths: readonly string[],
  options: { readonly cwd: string; readonly kind?: FileKind },
): Promise<FoundFiles> {
  const found: Found = { files: new Map(), failures: [], unread: [] };
  for (const path of paths) await findPath(found, path, options);
  return {
    files: [...found.files.values()].sort((a, b) => order(a.path, b.path)),
    failures: found.failures,
    unread: [...new Set(found.unread)].sort(order),
  };
}

/** By UTF-16 code units, so that the order is the same on every machine. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Options = { readonly cwd: string; readonly kind?: FileKind };

async function findPath(found: Found, path: string, options: Options): Promise<void> {
  const full = resolve(options.cwd, path);
  const status = await statOf(full);
  if (status === "missing" && isWebAddress(path)) {
    const what = `${path} is an address, and pages are not fetched. Save the page in your browser and add the file, with --url ${path}`;
    found.failures.push({ path, line: null, problem: problem("address-not-supported", what) });
    return;
  }
  if (status === "missing" && isDynamicPattern(path)) return findPattern(found, path, options);
  if (status === "missing" || "code" in status) {
    const why = status === "missing" ? await notFound(path, full) : status;
    found.failures.push({ path, line: null, problem: why });
  } else if (status.isDirectory()) {
    const before = found.files.size;
    await walk(found, path, full, new Set());
    if (found.files.size === before && ![...found.files.keys()].some((f) => f.startsWith(full))) {
      const what = `${path} holds no reports (${READ_ENDINGS}).`;
      found.failures.push({ path, line: null, problem: problem("not-found", what) });
    }
  } else {
    const kind = options.kind ?? kindOf(path);
    if (kind === null) {
      const what = `${path} is of a kind that is not read (${READ_ENDINGS}). Say what it holds with --as text, html, json or jsonl.`;
      found.failures.push({ path, line: null, problem: problem("kind-unread", what) });
    } else found.files.set(full, { path, kind, bytes: status.size });
  }
}

async function findPattern(found: Found, pattern: string, options: Options): Promise<void> {
  const matches = await glob(pattern.replaceAll("\\", "/"), {
    cwd: options.cwd,
    expandDirectories: false,
    onlyFiles: true,
    followSymbolicLinks: false,
  });
  if (matches.length === 0) {
    const what = `${pattern} matches no file in ${options.cwd}.`;
    found.failures.push({ path: pattern, line: null, problem: problem("not-found", what) });
  }
  for (const match of matches)
    await takeFile(found, match, resolve(options.cwd, match), options.kind);
}

/** A file met in a folder or a pattern: taken where its kind is read, else only counted. */
async function takeFile(found: Found, path: string, full: string, kind?: FileKind): Promise<void> {
  const known = kind ?? kindOf(path);
  if (known === null) {
    found.unread.push(path);
    return;
  }
  if (found.files.has(full)) return;
  const status = await statOf(full);
  if (status === "missing" || "code" in status) {
    const why = status === "missing" ? await notFound(path, full) : status;
    found.failures.push({ path, line: null, problem: why });
  } else found.files.set(full, { path, kind: known, bytes: status.size });
}

/** Walks a folder; `seen` holds the real folders on the way, because links may lead in circles. */
async function walk(found: Found, path: string, full: string, seen: Set<string>): Promise<void> {
  const real = await realpath(full);
  if (seen.has(real)) return;
  seen.add(real);
  let entries: Awaited<ReturnType<typeof readFolder>>;
  try {
    entries = await readFolder(full);
  } catch (error) {
    found.failures.push({ path, line: null, problem: unreadable(path, error) });
    return;
  }
  const names = new Set(entries.map((entry) => entry.name));
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const inner = below(path, entry.name);
    const innerFull = resolve(full, entry.name);
    const folder = entry.isSymbolicLink() ? await isFolder(innerFull) : entry.isDirectory();
    if (!folder) await takeFile(found, inner, innerFull);
    else if (!isPageFolder(entry.name, names)) await walk(found, inner, innerFull, seen);
  }
}

const readFolder = (full: string) => readdir(full, { withFileTypes: true });

async function isFolder(full: string): Promise<boolean> {
  const status = await statOf(full);
  return status !== "missing" && !("code" in status) && status.isDirectory();
}

/** `talks_files` beside `talks.html`: what a browser saves with a page (pictures, frames, advertisements). */
function isPageFolder(name: string, beside: ReadonlySet<string>): boolean {
  const page = /^(.+)_files$/.exec(name)?.[1];
  return page !== undefined && (beside.has(`${page}.html`) || beside.has(`${page}.htm`));
}

/** Folder and name with a slash on every system; the folder stays as it was named, `.` goes. */
function below(folder: string, name: string): string {
  const trimmed = folder.replace(/[/\\]+$/, "");
  if (trimmed === "" && folder !== "") return `/${name}`;
  return trimmed === "." ? name : `${trimmed}/${name}`;
}

async function statOf(full: string) {
  try {
    return await stat(full);
  } catch (error) {
    const missing = codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR";
    return missing ? "missing" : unreadable(full, error);
  }
}

const codeOf = (error: unknown): string | null =>
  error instanceof Error && "code" in error ? String(error.code) : null;

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "you may not read it",
  EPERM: "you may not read it",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  EIO: "the disk gave an error",
  ENOENT: "it is not there any more",
};

/** A file or folder that is there but cannot be read, with the reason in words. */
export function unreadable(path: string, error: unknown): Problem {
  const code = codeOf(error);
  const words = code === null ? null : REASONS[code];
  const why = words ?? (error instanceof Error ? error.message : String(error));
  return problem("file-unreadable", `${path} cannot be read: ${why}.`);
}

/** Says what is not there, and what in the same folder is called nearly so. */
async function notFound(path: string, full: string): Promise<Problem> {
  let names: readonly string[] = [];
  try {
    names = await readdir(dirname(full));
  } catch {
    // The folder is missing too: there is nothing to compare with.
  }
  if (names.includes(basename(full))) {
    return problem("not-found", `${path} is a link to something that is not there.`);
  }
  const near = nearest(basename(full), names);
  const hint = near === null ? "" : ` Did you mean ${below(dirname(path), near)}?`;
  return problem("not-found", `${path} is not there.${hint}`);
}
