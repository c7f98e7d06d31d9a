import { expect, it } from "vitest";
import { chronicleApi, readRoute, reportPath, twinOf } from "./routes.ts";

it("an address leads to its screen", () => {
  expect(readRoute("/")).toEqual({ kind: "chronicle" });
  expect(readRoute("/people/")).toEqual({ kind: "people" });
  expect(readRoute("/reports/a%2Fb")).toEqual({ kind: "report", id: "a/b" });
  expect(readRoute("/engagements/engagement-00-1")).toEqual({
    kind: "engagement",
    id: "engagement-00-1",
  });
});

it("an address that leads nowhere says so", () => {
  for (const path of ["/nowhere", "/reports/a/b", "/reports/%zz", "/constructor", "/about/x"]) {
    expect(readRoute(path), path).toEqual({ kind: "unknown" });
  }
});

it("a link to a report can name the words", () => {
  expect(reportPath("a/b", { start: 3, end: 9 })).toBe("/reports/a%2Fb#s=3-9");
  expect(reportPath("x")).toBe("/reports/x");
});

it("each screen has its twin in JSON, with the same filters", () => {
  const query = "?with=Mira+Dolen&with=Sorn&from=2023&mentioned=true&page=3";
  expect(twinOf(readRoute("/"), query)).toBe(
    "/api/chronicle?with=Mira+Dolen&with=Sorn&from=2023&mentioned=true&limit=50&offset=100",
  );
  expect(twinOf(readRoute("/search"), "?q=ferry+line")).toBe("/api/search?q=ferry%20line");
  expect(twinOf(readRoute("/search"), "")).toBeNull();
});

it("a page number that is none is the first", () => {
  expect(chronicleApi(new URLSearchParams("page=-2"))).toBe("/api/chronicle?limit=50");
});
