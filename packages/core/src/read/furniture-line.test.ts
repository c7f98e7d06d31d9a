import { describe, expect, it } from "vitest";
import {
  bylineAuthor,
  isInlineFurniture,
  isListHeading,
  isWidget,
  readStamp,
} from "./furniture-line.ts";

describe("a line of a page", () => {
  it.each([
    "Read also",
    "» Latest news:",
    "MOST READ",
    "Related Stories",
    "You may also like",
    "Comments (3)",
    "Other news by topic",
    "More from Velm Courier",
  ])("heads a list: %s", (line) => expect(isListHeading(line)).toBe(true));
  it.each([
    "The president read the letter",
    "Latest round of talks ends in Tarvel",
    "More than 70 percent of exports",
  ])("heads none: %s", (line) => expect(isListHeading(line)).toBe(false));
  it.each([
    "Share",
    "Facebook Twitter Telegram",
    "+ ↺ − 16 px",
    "3 min read",
    "1 204 views",
    "© 2022 Velm Courier",
    "Subscribe to our Telegram channel",
    "Home > News > Politics",
    "We use cookies to count readers.",
  ])("is a widget: %s", (line) => expect(isWidget(line)).toBe(true));
  it.each([
    "Yes.",
    "Thank you.",
    "He shared his view of the talks.",
    "Join the talks, he told the governor, said the minister.",
    "We will follow up on this.",
  ])("is none: %s", (line) => expect(isWidget(line)).toBe(false));
  it("holds a link to another report", () => {
    expect(isInlineFurniture("Read also: Ferry terminal put out to tender")).toBe(true);
    expect(isInlineFurniture("Read the letter: it is short")).toBe(false);
  });
  it("tells a stamp from a sentence with a date", () => {
    expect(readStamp("POLITICS 09 May 2021 - 10:45")).toMatchObject({
      iso: "2021-05-09T10:45",
      label: "POLITICS",
    });
    expect(readStamp("Last updated on 7 May 2022")).toMatchObject({
      iso: "2022-05-07",
      isUpdate: true,
    });
    expect(readStamp("Posted On: 07 MAY 2022 8:47PM by NIB Velma")).toMatchObject({
      iso: "2022-05-07T20:47",
      label: null,
    });
    expect(readStamp("(7 May 2022)")).toMatchObject({ iso: "2022-05-07" });
    expect(readStamp("Ferry opens (7 May 2022)")).toBeNull();
    expect(readStamp("2 hours ago")).toMatchObject({ iso: null });
    expect(readStamp("On 7 May 2022 the president met him.")).toBeNull();
    expect(readStamp("The talks of 7 May 2022 were long")).toBeNull();
  });
  it("gives a byline's name", () => {
    expect(bylineAuthor("By Jona Threll in Lenskar")).toBe("Jona Threll");
    expect(bylineAuthor("By agreement of the sides, the talks go on.")).toBeNull();
  });
});
