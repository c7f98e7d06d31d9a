import type { EngagementEntry } from "@readout/core";
import { describe, expect, it } from "vitest";
import type { Account, ChronicleItem } from "../data/types.ts";
import { yearOf } from "../text/dates.ts";
import {
  differs,
  fieldOf,
  fieldRequest,
  fullest,
  groupByYear,
  joinEntries,
  outletsOf,
} from "./compare.ts";

/** An account as the API sends it; keys and citations do not matter here. */
function account(
  outlet: string,
  told: Partial<EngagementEntry> = {},
  gifts: readonly string[] = [],
): Account {
  const nobody = { initiator: [], host: [], guest: [], others: [], topics: [] };
  const nothing = { form: null, rank: null, date: null, place: null, occasion: null };
  const engagement = { type: "meeting", status: "held", citations: [], ...nobody, ...nothing };
  return JSON.parse(
    JSON.stringify({
      report: { id: outlet, label: outlet, outlet, url: null },
      engagement: { ...engagement, ...told },
      statements: [],
      gifts: gifts.map((what) => ({ what, citations: [] })),
    }),
  );
}

describe("accounts of one engagement", () => {
  it("differ where two tell a field differently", () => {
    const place = fieldOf("place");
    expect(
      differs([account("A", { place: "Tolva" }), account("B", { place: "Brenn" })], place),
    ).toBe(true);
  });

  it("do not differ where one is silent, or gives the names in another order", () => {
    const place = fieldOf("place");
    expect(differs([account("A", { place: "Tolva" }), account("B")], place)).toBe(false);
    const others = fieldOf("others");
    const [one, two] = [account("A", { others: ["X", "Y"] }), account("B", { others: ["Y", "X"] })];
    expect(differs([one, two], others)).toBe(false);
  });

  it("open with what each of them tells, the silent one too", () => {
    const accounts = [account("A", { place: "Tolva" }), account("B")];
    const { label, tellings } = fieldRequest(accounts, fieldOf("place"), "Tolva");
    expect(label).toBe("Place");
    expect(tellings.map(({ value }) => value)).toEqual(["Tolva", null]);
  });

  it("share a line for what several tell", () => {
    const accounts = [
      account("A", {}, ["a carved ship"]),
      account("B", {}, ["a carved ship", "tea"]),
    ];
    const lines = joinEntries(
      accounts,
      (one) => one.gifts,
      (gift) => gift.what,
    );
    expect(lines.map(({ entry, tellings }) => [entry.what, outletsOf(tellings)])).toEqual([
      ["a carved ship", ["A", "B"]],
      ["tea", ["B"]],
    ]);
  });

  it("of equal length count in their order", () => {
    expect(fullest([account("A"), account("B")])?.report.id).toBe("A");
    expect(fullest([])).toBeNull();
  });
});

it("an engagement without a date stands in the year that it was told in", () => {
  const item = (date: string | null, notAfter: string | null): ChronicleItem => ({
    id: `${date}${notAfter}`,
    type: "meeting",
    status: "held",
    main: true,
    date,
    notAfter,
    place: null,
    occasion: null,
    parties: [],
    accounts: [],
  });
  const items = [item("2022-11", null), item(null, "2022-12-01T10:00Z"), item(null, null)];
  expect(groupByYear(items, yearOf).map(({ year, items }) => [year, items.length])).toEqual([
    ["2022", 2],
    [null, 1],
  ]);
});
