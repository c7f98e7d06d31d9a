import { describe, expect, it } from "vitest";
import { mentionsOf } from "./testing.ts";

const THINGS = ["state", "region", "city", "place", "organisation"];

const thingsIn = (text: string): readonly string[] =>
  mentionsOf(text)
    .mentions.filter(({ kind }) => THINGS.includes(kind))
    .map(({ kind, name }) => `${kind} ${name}`);

describe("states, regions, cities, places and bodies", () => {
  it.each([
    ["the Republic of Azerbaijan and the Russian Federation", ["state Azerbaijan", "state Russia"]],
    ["Kyrgyz and U.S. officials", ["state Kyrgyzstan", "state United States"]],
    ["the Republic of Norvania", ["state Norvania"]],
    [
      "the Zelm Oblast, Lenn Province and the Emirate of Adra",
      ["region Zelm Region", "region Lenn Province", "region Adra Emirate"],
    ],
    ["talks in Tashkent and Geneva", ["city Tashkent", "city Geneva"]],
    ["in Lenna Palace near Zelm Airport", ["place Lenna Palace", "place Zelm Airport"]],
    [
      "the Ministry of Foreign Affairs of Norway",
      ["organisation Ministry of Foreign Affairs", "state Norway"],
    ],
    [
      "the Ilham Orsa Foundation and the EU",
      ["organisation Ilham Orsa Foundation", "organisation European Union"],
    ],
    [
      "the South Caucasus region and the Middle East",
      ["place South Caucasus", "place Middle East"],
    ],
  ])("%s", (text, things) => {
    expect(thingsIn(`They spoke of ${text}.`)).toEqual(things);
  });

  it("an invented state is told by its form, and its adjective by the stem", () => {
    const text =
      "President of the Republic of Norvania Anna Ozola spoke. Norvanian Minister Per Lind left.";
    expect(thingsIn(text)).toEqual(["state Norvania", "state Norvania"]);
  });

  it("a state carries its code; an adjective and a possessive are marked", () => {
    const { mentions } = mentionsOf("He praised Georgia's help and Georgian wine.");
    expect(mentions.filter(({ kind }) => kind === "state")).toMatchObject([
      { name: "Georgia", code: "GE", adjective: false, possessive: true },
      { name: "Georgia", code: "GE", adjective: true, possessive: false },
    ]);
  });
});
