import { describe, expect, it } from "vitest";
import { peopleIn } from "./testing.ts";

/** Made-up sentences with names that are easily cut, and with capitals that are nobody's name. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'President Anna Ozola met Senator Rodel "Bong" Macaraeg. Macaraeg thanked her.',
    ["Anna Ozola | President | -", 'Rodel "Bong" Macaraeg | Senator | -'],
  ],
  [
    "Minister of Foreign Affairs Park Seo-jun met with Per Lind.",
    ["Park Seo-jun | Minister of Foreign Affairs | -", "Per Lind | - | -"],
  ],
  ["Rector Dr. Hab. Jan Kowal met with Per Lind.", ["Jan Kowal | Rector | -", "Per Lind | - | -"]],
  ["Foreign Minister Sultan bin Salim spoke.", ["Sultan bin Salim | Foreign Minister | -"]],
  [
    "Foreign Minister Kazem Qasemi attended. Qassemi said it was good.",
    ["Kazem Qasemi | Foreign Minister | -"],
  ],
  ["Axios reported that Reuters knew. Axios said so.", []],
  ["By Article V of the treaty and Annex II they met at Hotel Radisson Blu.", []],
  ["The talks at Palacio do Planalto and the Ministerio da Defesa went on in Room B.", []],
  ["P. M. No. attended.", []],
];

describe("names of persons", () => {
  it.each(CASES)("%s", (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});
