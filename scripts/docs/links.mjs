import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { codeSpans, readMarkdown } from "./markdown.mjs";

/** What the project's pages point at must be there: links with their headings, and paths in code spans. */

const read = (root, path) => readFileSync(join(root, path), "utf8");

/** Markdown pages of the project: at the root, in docs/, and beside the parts that they tell of. */
export function findPages(root) {
  const folders = [".", "docs", "examples", "bench", "fixtures", "packages"].filter((folder) =>
    existsSync(join(root, folder)),
  );
  const pages = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: folder !== ".", withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
      .map((entry) => normalize(join(entry.parentPath, entry.name)))
      .filter((path) => !/(^|[\\/])(node_modules|dist)[\\/]/.test(path)),
  );
  const base = normalize(root).replace(/[\\/]$/, "");
  return pages
    .map((path) =>
      path
        .slice(base.length + 1)
        .split(sep)
        .join("/"),
    )
    .sort();
}

/** Links within the project must lead to a file, and to a heading of it where they name one. */
export function checkLinks(root) {
  const found = [];
  const pages = new Map();
  const pageAt = (path) => {
    if (!pages.has(path)) pages.set(path, readMarkdown(read(root, path)));
    return pages.get(path);
  };
  for (const path of findPages(root)) {
    for (const { target, line } of pageAt(path).links) {
      if (/^[a-z][a-z0-9+.-]*:/i.test(target)) continue;
      const [file, anchor] = target.split("#");
      const to = file === "" ? path : normalize(join(dirname(path), decodeURI(file)));
      if (to.startsWith("..") || !existsSync(join(root, to))) {
        found.push(`${path}:${line} links to ${target}, which is not there`);
      } else if (anchor && to.endsWith(".md") && !pageAt(to).anchors.has(anchor)) {
        found.push(`${path}:${line} links to ${target}, but ${to} has no such heading`);
      }
    }
  }
  return found;
}

/** A path of this project in a code span: `packages/core/src/read/dateline.ts`, `docs/`; not `packages/*`, `docs/FILE`. */
const PROJECT_PATH = /^(?:packages|docs|scripts|examples|bench|fixtures)\/[\w@./-]*$/;

/** Files and folders that the guides name must be there. */
export function checkPaths(root) {
  const found = [];
  for (const path of findPages(root)) {
    if (path === "CHANGELOG.md") continue;
    readMarkdown(read(root, path)).lines.forEach((line, index) => {
      for (const span of codeSpans(line)) {
        if (!PROJECT_PATH.test(span) || existsSync(join(root, span))) continue;
        // What is built is not in the repository.
        if (span.includes("/dist")) continue;
        found.push(`${path}:${index + 1} names ${span}, which is not there`);
      }
    });
  }
  return found;
}
