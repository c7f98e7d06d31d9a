import { describe, expect, it } from "vitest";
import { findPrintedDate, readMetadataDate } from "./publication-date.ts";

describe("a printed date", () => {
  it.each([
    ["POLITICS 09 May 2021 - 10:45", "2021-05-09T10:45"],
    ["December 7, 2022 2:21 pm", "2022-12-07T14:21"],
    ["Dec. 7, 2022 12:05 AM", "2022-12-07T00:05"],
    ["7th March 2024", "2024-03-07"],
    ["Updated: 2024-03-07 10:00 GMT+4", "2024-03-07T10:00+04:00"],
    ["07.03.2024 10:00", "2024-03-07T10:00"],
    ["10:00, 7 March 2024", "2024-03-07T10:00"],
    ["2024-03-07T10:00:05Z", "2024-03-07T10:00:05Z"],
    ["17 May 2023, 16:24 (UTC+03:00)", "2023-05-17T16:24"],
  ])("%s is %s", (words, iso) => expect(findPrintedDate(words)?.iso).toBe(iso));

  it.each([
    "March 2024",
    "31 February 2024 is none: 30 Februar",
    "12 34 2022",
    "on Friday",
    "call 2022-13-45",
  ])("%s names no day", (words) =>
    expect(findPrintedDate(words.replace("31 February 2024 is none: ", ""))).toBeNull(),
  );
});

describe("a date in metadata", () => {
  it("stays as it is where it is ISO", () => {
    for (const iso of [
      "2024",
      "2024-03",
      "2024-03-07",
      "2024-03-07T10:00:00",
      "2024-03-07T10:00:00.000-04:00",
    ]) {
      expect(readMetadataDate(iso)).toBe(iso);
    }
    expect(readMetadataDate("2024-03-07 10:00:00+0400")).toBe("2024-03-07T10:00:00+04:00");
  });

  it("is read from words else, and null where it names none", () => {
    expect(readMetadataDate("7 March 2024")).toBe("2024-03-07");
    expect(readMetadataDate("2024-13-01")).toBeNull();
    expect(readMetadataDate("2024-03-07T25:00")).toBeNull();
    expect(readMetadataDate("soon")).toBeNull();
  });
});
