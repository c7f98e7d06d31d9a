import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";

/**
 * The built web page. It is small, so all its files are read once and served from memory: no path of a request ever
 * reaches the disk. Every address outside `/api` that names no file gives index.html, whose router reads it.
 */
type PageFile = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer> | null;
  readonly type: string;
  readonly etag: string;
  readonly hashed: boolean;
};

export type Page = ReadonlyMap<string, PageFile>;

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

const PACKED = [".ico", ".png", ".woff2"];

/** Where the build stands: beside this program's own build when installed, in the workspace's `web` in the repository. */
export function findPageFolder(): string | null {
  const installed = fileURLToPath(new URL("../web/", import.meta.url));
  const workspace = fileURLToPath(new URL("../../../web/dist/", import.meta.url));
  return [installed, workspace].find((folder) => existsSync(join(folder, "index.html"))) ?? null;
}

/** Reads a built page; keys are addresses ("/assets/index-a1.js"). */
export function readPage(folder: string): Page {
  const files = new Map<string, PageFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = new Uint8Array(readFileSync(path));
    const address = `/${relative(folder, path).split(sep).join("/")}`;
    const ending = extname(entry.name);
    files.set(address, {
      bytes,
      gzip: PACKED.includes(ending) ? null : new Uint8Array(gzipSync(bytes)),
      type: TYPES[ending] ?? "application/octet-stream",
      etag: `"${createHash("sha256").update(bytes).digest("hex").slice(0, 24)}"`,
      hashed: address.startsWith("/assets/"),
    });
  }
  return files;
}

function send(c: Context, file: PageFile, status: 200 | 404 = 200): Response {
  const zipped = file.gzip !== null && /\bgzip\b/.test(c.req.header("accept-encoding") ?? "");
  const etag = zipped ? file.etag.replace(/"$/, '-gz"') : file.etag;
  c.header("cache-control", file.hashed ? "public, max-age=31536000, immutable" : "no-cache");
  c.header("etag", etag);
  c.header("vary", "accept-encoding");
  const known = c.req.header("if-none-match")?.split(/,\s*/) ?? [];
  if (status === 200 && known.some((tag) => tag.replace(/^W\//, "") === etag)) {
    return c.body(null, 304);
  }
  c.header("content-type", file.type);
  if (zipped) c.header("content-encoding", "gzip");
  return c.body(zipped && file.gzip ? file.gzip : file.bytes, status);
}

const UNBUILT = "The page is not built. Run: npm run build. The API answers under /api.\n";

/** Serves the page for all addresses that no resource took; `page` is null where it was not built. */
export function servePage(app: OpenAPIHono, page: Page | null): void {
  app.get("*", (c) => {
    const index = page?.get("/index.html");
    if (!page || !index) return c.text(UNBUILT, 503);
    const { path } = c.req;
    const file = path === "/" ? index : page.get(path);
    if (file) return send(c, file);
    // A hashed file of an older build must not come back as a page.
    if (path.startsWith("/assets/")) return c.text("No such file.\n", 404);
    return send(c, index);
  });
}
