import { expect, test } from "vitest";
import { isDate, isDateOrInterval, isPublicationDate } from "./edtf.ts";

test("a date may be as coarse as a year and as fine as a day", () => {
  for (const value of [
    "2024",
    "2024-03",
    "2024-03-12",
    "2024-02-29",
    "2022-12~",
    "2024-21",
    "2024?",
  ]) {
    expect(isDate(value), value).toBe(true);
  }
});

test("days that do not exist and other ways to write dates are refused", () => {
  for (const value of [
    "2023-02-29",
    "2024-13",
    "2024-00",
    "2024-04-31",
    "12.03.2024",
    "March 2024",
    "24",
    "",
    "2024-3-1",
    "2024-21-01",
  ]) {
    expect(isDate(value), value).toBe(false);
  }
});

test("an interval has two dates in their order", () => {
  expect(isDateOrInterval("2023-09-15/2023-09-16")).toBe(true);
  expect(isDateOrInterval("2024/2023")).toBe(false);
  expect(isDateOrInterval("2024-05/2024-03")).toBe(false);
  expect(isDateOrInterval("2024/")).toBe(false);
});

test("a publication may have its time and zone", () => {
  for (const value of [
    "2024-03-12T14:05:00+03:00",
    "2024-03-12T14:05Z",
    "2024-03-12T14:05",
    "2024-03",
  ]) {
    expect(isPublicationDate(value), value).toBe(true);
  }
  for (const value of [
    "2024-03-12T25:00",
    "2024-03T14:05",
    "2024-03-12 14:05",
    "yesterday",
    "2023-02-29T10:00",
  ]) {
    expect(isPublicationDate(value), value).toBe(false);
  }
});
