/** What a file holds: plain text, a page, one JSON object (or a list of them), one JSON object a line. */
export type FileKind = "text" | "html" | "json" | "jsonl";

export const FILE_KINDS = ["text", "html", "json", "jsonl"] as const;

const ENDINGS: Readonly<Record<string, FileKind>> = {
  txt: "text",
  text: "text",
  html: "html",
  htm: "html",
  xhtml: "html",
  json: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
};

/** "…" for messages: what can be read. */
export const READ_ENDINGS = ".txt, .html, .htm, .json, .jsonl, .ndjson";

/** The kind that a file's last ending tells, null for one that is not read. */
export function kindOf(path: string): FileKind | null {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  return ending === undefined ? null : (ENDINGS[ending] ?? null);
}

/** The file's name without its folders and its last ending: what a report calls itself (`a/b.v2.txt` → `b.v2`). */
export function labelOf(path: string): string {
  const name = path.split(/[/\\]/).at(-1) ?? path;
  return name.replace(/(?<=.)\.[^.]*$/, "");
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF file"],
  ["PK\u0003\u0004", "a zip archive or an office document"],
  ["\u001f\u008b", "gzip-compressed"],
  ["\u0089PNG", "a PNG picture"],
  ["\u00ff\u00d8\u00ff", "a JPEG picture"],
  ["{\\rtf", "an RTF document"],
  ["SQLite format 3", "an SQLite database"],
];

/** What bytes that are no text are, in words; null for bytes that may be text. UTF-16 with its mark may hold NULs. */
export function binaryKind(bytes: Uint8Array, hasMark: boolean): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  for (const [start, words] of SIGNATURES) if (head.startsWith(start)) return words;
  return !hasMark && bytes.includes(0) ? "binary (it holds NUL bytes)" : null;
}

/**
 * The kind of bytes that come without a name, by their head: a tag opens a page, `{` or `[` JSON. A complete object on
 * the first line, with more after it, is one object a line.
 */
export function sniffKind(head: string): FileKind {
  const start = head.replace(/^\uFEFF/, "").trimStart();
  if (start.startsWith("<")) return /^<[!?a-z]/i.test(start) ? "html" : "text";
  if (start.startsWith("[")) return /^\[\s*[{\]]/.test(start) ? "json" : "text";
  if (!start.startsWith("{")) return "text";
  const lineEnd = start.indexOf("\n");
  if (lineEnd === -1 || start.slice(lineEnd).trim() === "") return "json";
  return isObject(start.slice(0, lineEnd)) ? "jsonl" : "json";
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null;
  } catch {
    return false;
  }
}
