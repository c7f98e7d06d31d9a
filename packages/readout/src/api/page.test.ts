import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { OpenAPIHono } from "@hono/zod-openapi";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readPage, servePage } from "./page.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-page-"));
const INDEX = "<!doctype html><title>Readout</title>";
const app = new OpenAPIHono();

beforeAll(() => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), INDEX);
  writeFileSync(join(folder, "assets", "index-a1.js"), "export {};");
  writeFileSync(join(folder, "assets", "serif.woff2"), new Uint8Array([1, 2, 3]));
  servePage(app, readPage(folder));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("every address of a screen gives the page", async () => {
  for (const path of ["/", "/reports/abc", "/people/x%2Fy", "/nowhere"]) {
    const response = await app.request(path);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await response.text(), path).toBe(INDEX);
  }
});

it("a file of the build may be kept for ever, the page must be asked for again", async () => {
  const script = await app.request("/assets/index-a1.js");
  expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(script.headers.get("cache-control")).toMatch(/immutable/);
  expect((await app.request("/")).headers.get("cache-control")).toBe("no-cache");
});

it("a file of another build is missing, not the page", async () => {
  expect((await app.request("/assets/index-old.js")).status).toBe(404);
});

it("no path leads out of the folder", async () => {
  for (const path of ["/../package.json", "/assets/../../package.json", "/%2e%2e/package.json"]) {
    expect(await (await app.request(path)).text(), path).not.toContain("@hono");
  }
});

it("text is packed for those who can unpack it, fonts never", async () => {
  const headers = { "accept-encoding": "gzip, br" };
  const packed = await app.request("/", { headers });
  expect(packed.headers.get("content-encoding")).toBe("gzip");
  expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(INDEX);
  const font = await app.request("/assets/serif.woff2", { headers });
  expect(font.headers.get("content-encoding")).toBeNull();
});

it("what the browser has is not sent again", async () => {
  const etag = (await app.request("/")).headers.get("etag") ?? "";
  const again = await app.request("/", { headers: { "if-none-match": etag } });
  expect(again.status).toBe(304);
});

it("says what to do where the page is not built", async () => {
  const unbuilt = new OpenAPIHono();
  servePage(unbuilt, null);
  const response = await unbuilt.request("/");
  expect(response.status).toBe(503);
  expect(await response.text()).toContain("npm run build");
});
