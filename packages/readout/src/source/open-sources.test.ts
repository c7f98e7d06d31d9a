import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { SourceItem } from "./item.ts";
import { openSources, type SourceOptions } from "./open-sources.ts";

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "readout-sources-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(join(cwd, path, ".."), { recursive: true });
  writeFileSync(join(cwd, path), content);
}

async function itemsOf(paths: readonly string[], options: Partial<SourceOptions> = {}) {
  const sources = await openSources(paths, { cwd, ...options });
  const items: SourceItem[] = [];
  for await (const item of sources.items) items.push(item);
  return { ...sources, items };
}

/** "label path:line" of a source, "code path:line" of a failure. */
const named = (items: readonly SourceItem[]): readonly string[] =>
  items.map((item) => {
    const at = item.ok ? item.source : item.failure;
    const line = at.line === null ? "" : `:${at.line}`;
    return `${item.ok ? item.source.label : item.failure.problem.code} ${at.path ?? "-"}${line}`;
  });

async function* input(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

const messageOf = (item: SourceItem | undefined): string =>
  item === undefined || item.ok ? "" : item.failure.problem.message;

test("a folder is walked whole, sorted by path, and other kinds of file are named, not failed", async () => {
  put("in/b.txt", "Text.");
  put("in/a/page.html", "<p>Text.</p>");
  put("in/a.json", '{"text": "Text."}');
  put("in/photo.jpg", "x");
  put("in/.hidden/c.txt", "Text.");
  const { items, unread, files, bytes } = await itemsOf(["in"]);
  expect(named(items)).toEqual(["a in/a.json", "page in/a/page.html", "b in/b.txt"]);
  expect(unread).toEqual(["in/photo.jpg"]);
  expect([files, bytes]).toEqual([3, 34]);
});

test("what a browser saved beside a page is left out", async () => {
  put("in/talks.html", "<p>Text.</p>");
  put("in/talks_files/frame.html", "<p>Advertisement.</p>");
  put("in/other_files/real.html", "<p>Text.</p>");
  expect(named((await itemsOf(["in"])).items)).toEqual([
    "real in/other_files/real.html",
    "talks in/talks.html",
  ]);
});

test("a link that leads nowhere is told as one", async () => {
  symlinkSync(join(cwd, "gone.txt"), join(cwd, "link.txt"));
  expect(messageOf((await itemsOf(["link.txt"])).items[0])).toBe(
    "link.txt is a link to something that is not there.",
  );
});

test("links between folders that lead in a circle are walked once", async () => {
  put("in/a.txt", "Text.");
  symlinkSync(join(cwd, "in"), join(cwd, "in", "again"));
  expect(named((await itemsOf(["in"])).items)).toEqual(["a in/a.txt"]);
});

test("a file that several paths name is read once", async () => {
  put("in/a.txt", "Text.");
  expect(named((await itemsOf(["in", "in/a.txt", "./in", "in/*.txt"])).items)).toHaveLength(1);
});

test("a pattern that the shell left alone finds its files; a path that exists is taken literally", async () => {
  put("in/a.txt", "Text.");
  put("in/sub/b.txt", "Text.");
  put("in/sub/c.pdf", "x");
  put("[x].txt", "Text.");
  const { items, unread } = await itemsOf(["in/**/*", "[x].txt"]);
  expect(named(items)).toEqual(["[x] [x].txt", "a in/a.txt", "b in/sub/b.txt"]);
  expect(unread).toEqual(["in/sub/c.pdf"]);
  expect(named((await itemsOf(["in/*.doc"])).items)).toEqual(["not-found in/*.doc"]);
});

test("a missing file is told with the name most like it", async () => {
  put("in/talks.html", "<p>Text.</p>");
  const { items } = await itemsOf(["in/tlaks.html"]);
  expect(named(items)).toEqual(["not-found in/tlaks.html"]);
  expect(messageOf(items[0])).toBe("in/tlaks.html is not there. Did you mean in/talks.html?");
});

test("an address is told apart from a missing file", async () => {
  const { items } = await itemsOf(["https://agency.example/news?id=1"]);
  expect(named(items)).toEqual(["address-not-supported https://agency.example/news?id=1"]);
  expect(messageOf(items[0])).toContain("with --url https://agency.example/news?id=1");
});

test("a folder without reports and a named file of another kind are failures", async () => {
  put("in/notes.doc", "x");
  expect(named((await itemsOf(["in"])).items)).toEqual(["not-found in"]);
  expect(named((await itemsOf(["in/notes.doc"])).items)).toEqual(["kind-unread in/notes.doc"]);
  expect(named((await itemsOf(["in/notes.doc"], { kind: "text" })).items)).toEqual([
    "notes in/notes.doc",
  ]);
});

test("empty, binary and broken files are failures, and the others are read", async () => {
  put("a.txt", "");
  put("b.txt", " \r\n\t");
  put("c.txt", Buffer.from("Text\u0000 and more"));
  put("d.txt", "%PDF-1.7 and so on");
  put("e.json", '{"text": ');
  put("f.json", '{"title": "x", "body": "y"}');
  put("g.json", '"just a string"');
  put("h.txt", "Text.");
  const { items } = await itemsOf(["."]);
  expect(named(items)).toEqual([
    "empty a.txt",
    "empty b.txt",
    "kind-unread c.txt",
    "kind-unread d.txt",
    "json-invalid e.json",
    "json-no-text f.json",
    "json-no-text g.json",
    "h h.txt",
  ]);
  expect(messageOf(items[5])).toContain("It has: title, body.");
});

test("a file that cannot be opened is a failure with the reason", async () => {
  symlinkSync(join(cwd, "a.txt"), join(cwd, "a.txt"));
  const { items } = await itemsOf(["a.txt"]);
  expect(named(items)).toEqual(["file-unreadable a.txt"]);
  expect(messageOf(items[0])).toContain("its links lead in a circle");
});

test("JSON Lines give a source a line, each the bytes of its own object", async () => {
  put(
    "many.jsonl",
    '{"id": "one", "text": "A."}\r\n\n{"text": "B."}\n{"text"\n{"id": 7, "html": "<p>C.</p>", "text": "C."}',
  );
  const { items } = await itemsOf(["many.jsonl"]);
  expect(named(items)).toEqual([
    "one many.jsonl:1",
    "many:3 many.jsonl:3",
    "json-invalid many.jsonl:4",
    "7 many.jsonl:5",
  ]);
  const [first, , , last] = items;
  expect(first?.ok && [first.source.text, first.source.bytes]).toEqual([
    '{"id": "one", "text": "A."}',
    27,
  ]);
  expect(last?.ok && last.source.field).toBe("html");
});

test("a line that is too large is a failure, and the stream goes on after it", async () => {
  put("many.jsonl", `{"text": "A."}\n{"text": "${"x".repeat(500)}"}\n{"text": "B."}\n`);
  const { items } = await itemsOf(["many.jsonl"], { mostBytes: 200 });
  expect(named(items)).toEqual([
    "many:1 many.jsonl:1",
    "too-large many.jsonl:2",
    "many:3 many.jsonl:3",
  ]);
  put("big.txt", "x".repeat(500));
  expect(named((await itemsOf(["big.txt"], { mostBytes: 200 })).items)).toEqual([
    "too-large big.txt",
  ]);
});

test("a list of reports in a .json file gives one source a report; lines under that name are read as lines", async () => {
  put("list.json", '[\n{"text": "A."},\n{"id": "b", "text": "B."}\n]');
  put("lines.json", '{"text": "A."}\n{"text": "B."}\n');
  put("pretty.json", '{\n  "text": "A."\n}\n');
  const { items } = await itemsOf(["."]);
  expect(named(items)).toEqual([
    "lines:1 lines.json:1",
    "lines:2 lines.json:2",
    "list:1 list.json:2",
    "b list.json:3",
    "pretty pretty.json",
  ]);
  const second = items[3];
  expect(second?.ok && Buffer.from(second.raw).toString()).toBe('{"id": "b", "text": "B."}');
});

test("standard input is told by its head: text, page, one object, or one object a line", async () => {
  const read = async (...chunks: readonly string[]) => {
    const { items } = await itemsOf(["-"], { stdin: input(...chunks) });
    return items.map((item) =>
      item.ok ? `${item.source.label} ${item.source.mediaType}` : item.failure.problem.code,
    );
  };
  expect(await read("RIGA, 12 March. ", "Text.")).toEqual(["stdin text/plain"]);
  expect(await read(" <!DOCTYPE html><p>Text.")).toEqual(["stdin text/html"]);
  expect(await read('{"text": "A."}\n')).toEqual(["stdin application/json"]);
  expect(await read('{\n "text": "A."', "}")).toEqual(["stdin application/json"]);
  expect(await read('{"text": "A."}', '\n{"text"', ': "B."}')).toEqual([
    "stdin:1 application/json",
    "stdin:2 application/json",
  ]);
  expect(await read('[{"text": "A."}, {"id": "b", "text": "B."}]')).toEqual([
    "stdin:1 application/json",
    "b application/json",
  ]);
  expect(await read("[Photo] Text.")).toEqual(["stdin text/plain"]);
  expect(await read("")).toEqual(["empty"]);
});

test("UTF-16 pages are read, UTF-16 JSON Lines are told how to convert", async () => {
  put("a.txt", Buffer.from("\uFEFFTexte à lire", "utf16le"));
  put("b.jsonl", Buffer.from('\uFEFF{"text": "A."}\n', "utf16le"));
  const { items } = await itemsOf(["."]);
  expect(named(items)).toEqual(["a a.txt", "encoding-invalid b.jsonl"]);
  expect(items[0]?.ok && [items[0].source.text, items[0].source.encoding]).toEqual([
    "Texte à lire",
    "utf-16le",
  ]);
});

test("a source tells its path as named, its hash and size, what was supplied, and no time", async () => {
  put("in/a.txt", "Text.");
  const supplied = {
    url: "https://a.example/1",
    published: "2024",
    outlet: null,
    title: null,
    licence: null,
  };
  const { items } = await itemsOf(["in/a.txt"], { supplied });
  expect(items[0]?.ok && items[0].source).toEqual({
    path: "in/a.txt",
    line: null,
    url: "https://a.example/1",
    field: null,
    mediaType: "text/plain",
    encoding: "utf-8",
    encodingBasis: "valid-utf-8",
    bytes: 5,
    sha256: "f06dce27b84e18ccb3c7e94a0679c279cd42027da23bcf1e1ca1f94e365ea420",
    retrieved: null,
    label: "a",
    text: "Text.",
    supplied,
  });
  const timed = await itemsOf(["in/a.txt"], { now: () => "2024-03-12T10:00:00.000Z" });
  expect(timed.items[0]?.ok && timed.items[0].source.retrieved).toBe("2024-03-12T10:00:00.000Z");
});

test("a JSON record's own address is kept, unless it is none", async () => {
  put("a.json", '{"text": "A.", "url": "https://a.example/1"}');
  put("b.json", '{"text": "A.", "url": "javascript:alert(1)"}');
  const { items } = await itemsOf(["."]);
  expect(items.map((item) => item.ok && item.source.url)).toEqual(["https://a.example/1", null]);
});
