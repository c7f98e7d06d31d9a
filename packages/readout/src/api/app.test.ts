import { z } from "@hono/zod-openapi";
import { toSource } from "@readout/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeLedger } from "../../test/builder/ledger.ts";
import { AGENCY_TEXT, madeUpReports } from "../../test/builder/reports.ts";
import type { Ledger } from "../ledger/types.ts";
import { createApp } from "./app.ts";
import { errorSchema } from "./error.ts";
import type { Page } from "./page.ts";
import {
  chronicleItemSchema,
  infoSchema,
  personViewSchema,
  reportViewSchema,
  searchHitSchema,
} from "./schemas/ledger.ts";

let ledger: Ledger;
let drop: () => Promise<void>;
const thrown: unknown[] = [];

beforeAll(async () => {
  ({ ledger, drop } = await makeLedger(madeUpReports()));
});
afterAll(() => drop());

const app = (page: Page | null = null) =>
  createApp(ledger, { page, onError: (error) => thrown.push(error) });

const get = (path: string, init?: RequestInit) => app().request(path, init);

async function getJson(path: string): Promise<unknown> {
  const response = await get(path);
  expect(response.status, path).toBe(200);
  return response.json();
}

async function getError(path: string, init?: RequestInit) {
  const response = await get(path, init);
  expect(response.headers.get("content-type")).toMatch(/^application\/json/);
  return { status: response.status, ...errorSchema.parse(await response.json()).error };
}

const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ total: z.int(), limit: z.int(), offset: z.int(), items: z.array(item) });

const chronicle = async (query = "") =>
  listOf(chronicleItemSchema).parse(await getJson(`/api/chronicle${query}`));

describe("the chronicle", () => {
  it("gives engagements in time, each with its accounts and their citations", async () => {
    const { total, items } = await chronicle();
    expect(total).toBe(3);
    expect(items.map(({ date, notAfter }) => date ?? notAfter)).toEqual([
      "2022-11-09",
      "2023-05-04",
      "2024-02-01",
    ]);
    const [, talks] = items;
    expect(talks?.accounts.map(({ report }) => report.outlet).sort()).toEqual([
      "ARVINFORM",
      "Radio Veldt",
    ]);
    const agency = talks?.accounts.find(({ report }) => report.outlet === "ARVINFORM");
    const place = agency?.engagement.citations.find(({ field }) => field === "place");
    expect(AGENCY_TEXT.slice(place?.start ?? 0, place?.end ?? 0)).toBe("in Tolva");
  });

  it("can be narrowed by who took part, and by dates", async () => {
    expect((await chronicle("?with=Jana+Virel&with=Sorn+Region")).total).toBe(1);
    expect((await chronicle("?with=Arvenia")).total).toBe(1);
    expect((await chronicle("?from=2023&to=2023-12")).total).toBe(1);
  });

  it("comes in pages", async () => {
    const page = await chronicle("?limit=1&offset=1");
    expect(page).toMatchObject({ total: 3, limit: 1, offset: 1 });
    expect(page.items.map(({ date }) => date)).toEqual(["2023-05-04"]);
  });

  it("says what is wrong with a query", async () => {
    for (const query of [
      "?from=May",
      "?from=2023-13",
      "?limit=0",
      "?limit=x",
      "?mentioned=maybe",
    ]) {
      const { status, code, message } = await getError(`/api/chronicle${query}`);
      expect([status, code], query).toEqual([400, "request-invalid"]);
      expect(message).toMatch(/^(from|limit|mentioned): Give /);
    }
  });
});

describe("one engagement, report or person", () => {
  it("is given whole", async () => {
    const [, talks] = (await chronicle()).items;
    const same = chronicleItemSchema.parse(await getJson(`/api/engagements/${talks?.id}`));
    expect(same).toEqual(talks);
    const host = talks?.parties.find(({ side }) => side === "host");
    const person = personViewSchema.parse(await getJson(`/api/people/${host?.person}`));
    expect(person.name).toBe("Mira Dolen");
    const view = reportViewSchema.parse(await getJson("/api/reports/agency-talks"));
    expect(view.record.text).toBe(AGENCY_TEXT);
    const citation = view.record.gifts[0]?.citations[0];
    if (citation?.in !== "text") throw new Error("the gift cites the text");
    const at = toSource(view.map, { start: citation.start, end: citation.end });
    expect(madeUpReports()[0]?.source.source.text.slice(at?.start, at?.end)).toBe(citation.text);
    expect(view.engagements.map(({ id }) => id)).toEqual([talks?.id]);
    const byKey = reportViewSchema.parse(await getJson(`/api/reports/${view.summary.id}`));
    expect(byKey).toEqual(view);
  });

  it("that is not there is a 404 in the one error shape", async () => {
    for (const path of ["/api/engagements/x", "/api/people/x", "/api/reports/x"]) {
      expect(await getError(path)).toMatchObject({ status: 404, code: "not-found" });
    }
    expect(await getError("/api/nothing")).toMatchObject({ status: 404, code: "not-found" });
  });
});

it("refuses an address with a character that no ledger can hold", async () => {
  for (const path of [
    "/api/reports/%00",
    "/api/reports/%00/source",
    "/api/people/%00",
    "/api/engagements/a%00",
  ]) {
    expect(await getError(path), path).toMatchObject({ status: 400, code: "request-invalid" });
  }
});

describe("a source", () => {
  it("is a download of its very bytes, which no browser renders", async () => {
    const response = await get("/api/reports/call/source");
    expect(response.headers.get("content-type")).toBe("application/octet-stream");
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="call.html"');
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(bytes).toEqual(madeUpReports()[2]?.source.raw);
  });

  it("of no report is a 404", async () => {
    expect(await getError("/api/reports/x/source")).toMatchObject({ status: 404 });
  });
});

it("lists, search and facts answer as described", async () => {
  const { items } = z
    .object({ items: z.array(searchHitSchema) })
    .parse(await getJson("/api/search?q=trade"));
  expect(items.length).toBeGreaterThan(0);
  for (const { snippet, marked } of items) {
    for (const { start, end } of marked) {
      expect(snippet.slice(start, end).toLowerCase()).toContain("trade");
    }
  }
  expect(infoSchema.parse(await getJson("/api/info"))).toMatchObject({
    reports: 4,
    engagements: 3,
  });
  expect(await getJson("/api/people")).toMatchObject({ total: 3 });
  expect(await getJson("/api/reports?limit=2")).toMatchObject({ total: 4, limit: 2 });
  expect(await getError("/api/search?q=+")).toMatchObject({ status: 400 });
});

it("the description names every resource", async () => {
  const api = z
    .object({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) })
    .parse(await getJson("/api/openapi.json"));
  expect(api.openapi).toBe("3.1.0");
  expect(Object.keys(api.paths).sort()).toEqual([
    "/api/chronicle",
    "/api/engagements/{id}",
    "/api/info",
    "/api/people",
    "/api/people/{id}",
    "/api/reports",
    "/api/reports/{id}",
    "/api/reports/{id}/source",
    "/api/search",
  ]);
});

describe("the guards", () => {
  it("refuse a foreign host name, and take this machine's under any port", async () => {
    for (const host of [
      "evil.example",
      "127.0.0.1.evil.example",
      "localhost.evil.example",
      "a b",
    ]) {
      const refused = await getError("/api/info", { headers: { host } });
      expect(refused, host).toMatchObject({ status: 421, code: "host-refused" });
    }
    for (const host of ["localhost", "localhost:4173", "127.0.0.1:80", "[::1]:4173"]) {
      expect((await get("/api/info", { headers: { host } })).status, host).toBe(200);
    }
  });

  it("take any host name where the server listens for others", async () => {
    const open = createApp(ledger, { page: null, anyHost: true });
    const response = await open.request("/api/info", { headers: { host: "desk.example" } });
    expect(response.status).toBe(200);
  });

  it("forbid foreign scripts, frames and guesses on every answer", async () => {
    for (const path of ["/", "/api/info", "/api/nothing", "/api/chronicle?from=x"]) {
      const { headers } = await get(path);
      expect(headers.get("content-security-policy"), path).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self';.*frame-ancestors 'none'$/,
      );
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("access-control-allow-origin")).toBeNull();
    }
  });

  it("let nobody write, and answer HEAD without a body", async () => {
    for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
      const response = await get("/api/info", { method });
      expect(response.status, method).toBe(405);
      expect(response.headers.get("allow")).toBe("GET, HEAD");
    }
    const head = await get("/api/info", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  it("tell nothing of a bug but that there is one", async () => {
    const broken = await makeLedger([]);
    const app = createApp(broken.ledger, { page: null, onError: (error) => thrown.push(error) });
    await broken.drop();
    const before = thrown.length;
    const response = await app.request("/api/info");
    expect(response.status).toBeGreaterThanOrEqual(500);
    const text = await response.text();
    expect(Object.keys(JSON.parse(text))).toEqual(["error"]);
    expect(text).not.toMatch(/at .*\.ts|node_modules|Error:/);
    expect(thrown.length).toBe(before + 1);
  });
});

it("an answer that the browser has is not sent again", async () => {
  const first = await get("/api/info");
  const etag = first.headers.get("etag") ?? "";
  const again = await get("/api/info", { headers: { "if-none-match": etag } });
  expect(again.status).toBe(304);
});
