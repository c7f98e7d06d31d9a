import { parseEntryKey } from "@readout/core";
import { expect, test } from "vitest";
import { amountWords, engagementHead } from "./entry-words.ts";

function parse(value: string) {
  const key = parseEntryKey(value);
  if (key === null) throw new Error(value);
  return key;
}

const KEY = parse("figure-0000000000000000-1");
const figure = {
  indicator: null,
  period: null,
  speaker: [],
  citations: [],
  change: null,
  modifier: null,
  basis: null,
} as const;

test("an amount is told as reports tell it, and never rounded", () => {
  const amount = (more: Partial<Parameters<typeof amountWords>[0]> & { readonly value: number }) =>
    amountWords({ ...figure, key: KEY, unit: null, ...more });
  expect(amount({ value: 180_000_000, unit: "USD", modifier: "more than" })).toBe(
    "more than 180 million USD",
  );
  expect(amount({ value: 4_500_000_000, unit: "USD" })).toBe("4.5 billion USD");
  expect(amount({ value: 1_234_567, unit: "people" })).toBe("1,234,567 people");
  expect(amount({ value: 12, unit: "percent", change: "increase" })).toBe("12 % increase");
  expect(amount({ value: 4, unit: "fold" })).toBe("4-fold");
  expect(amount({ value: 30, unit: "km", basis: "forecast" })).toBe("30 km (forecast)");
  expect(amount({ value: 4.1, basis: "reported" })).toBe("4.1");
});

test("an engagement's status is told where it does not go without saying", () => {
  const head = { type: "meeting", place: "Riga", occasion: null } as const;
  expect(engagementHead({ ...head, status: "held", main: true })).toBe("meeting, Riga");
  expect(engagementHead({ ...head, status: "upcoming", main: true })).toBe(
    "meeting, upcoming, Riga",
  );
  expect(engagementHead({ ...head, status: "mentioned-past", main: false })).toBe(
    "meeting, only mentioned, Riga",
  );
  expect(
    engagementHead({ ...head, type: "visit", status: "held", main: true, rank: "state" }),
  ).toBe("state visit, Riga");
  expect(engagementHead({ ...head, status: "held", main: true, form: "video" })).toBe(
    "meeting by video, Riga",
  );
});
