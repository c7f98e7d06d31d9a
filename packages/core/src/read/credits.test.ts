import { describe, expect, it } from "vitest";
import { readCredits } from "./credits.ts";

const namesIn = (text: string) => readCredits(text).map(({ name }) => name);

describe("credits", () => {
  it.each([
    ["The president met the governor, NORVTAC reports.", ["NORVTAC"]],
    ["The two spoke of trade, Velm.News reported.", ["Velm.News"]],
    ["According to the Norvan News Agency, the sides agreed.", ["Norvan News Agency"]],
    ["NORVTAC quoted the minister as saying so. NORVTAC reported more.", ["NORVTAC"]],
  ])("%s", (text, names) => expect(namesIn(text)).toEqual(names));

  it.each([
    "The Minister reported on the ferry line.",
    "Solvik informed the governor.",
    "According to President Solvik, trade grows.",
    "NATO reported a rise.",
  ])("a person or a body is no agency: %s", (text) => expect(namesIn(text)).toEqual([]));
});
