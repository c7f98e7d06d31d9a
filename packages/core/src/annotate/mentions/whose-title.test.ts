import { describe, expect, it } from "vitest";
import { peopleIn } from "./testing.ts";

/** Made-up sentences in which a title stands near a name that it isn't the title of, or is only half of it. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  // the comma closes an opening phrase; what follows is another's clause
  [
    "At the request of the President of Norvania, Anton Felk briefed him on the talks.",
    ["Anton Felk | - | -"],
  ],
  [
    "In a call with the Chadian foreign minister, Olga Brandt raised the matter of borders.",
    ["Olga Brandt | - | -"],
  ],
  [
    "At a meeting with the Governor of Lenn, Per Orsa, Anna Ozola spoke.",
    ["Per Orsa | Governor | Lenn", "Anna Ozola | - | -"],
  ],
  ["The Governor of Lenn, Per Orsa, briefed her.", ["Per Orsa | Governor | Lenn"]],
  // two with an office each
  [
    "Foreign Minister Ito Kenji and Foreign Minister Carlos Lopez of Chile held talks in Tokyo.",
    ["Ito Kenji | Foreign Minister | -", "Carlos Lopez | Foreign Minister | Chile"],
  ],
  [
    "President Ivo Brenn and First Lady Maria Brenn of Chile arrived.",
    ["Ivo Brenn | President | Chile", "Maria Brenn | First Lady | Chile"],
  ],
  // a counterpart with a title and name of his own
  [
    "President Anna Ozola hosted her Kenyan counterpart, President Joseph Kamau, in Lenn.",
    ["Anna Ozola | President | -", "Joseph Kamau | President | Kenya"],
  ],
  [
    "After talks with her Kenyan counterpart, President Anna Ozola thanked the people of Lenn.",
    ["Anna Ozola | President | -"],
  ],
  // a state that is also a given name
  [
    "Prime Minister of Georgia Irakli Meladze met with Paul Herzog, Ambassador of the European Union to Georgia.",
    ["Irakli Meladze | Prime Minister | Georgia", "Paul Herzog | Ambassador | European Union"],
  ],
  // two offices of one person
  [
    "EU High Representative/Vice-President Jose Perell met with Amos Kibe.",
    ["Jose Perell | High Representative | European Union", "Amos Kibe | - | -"],
  ],
  [
    "Jose Perell, EU High Representative for Foreign Affairs/Vice-President of the European Commission, spoke.",
    ["Jose Perell | High Representative for Foreign Affairs | European Union"],
  ],
  // a body with its state
  [
    "French MFA Secretary General Francois Delmas attended.",
    ["Francois Delmas | Secretary General | MFA of France"],
  ],
  [
    "Central Bank of the UAE Governor Khalid Mansoor spoke. The Governor thanked all.",
    ["Khalid Mansoor | Governor | Central Bank of United Arab Emirates"],
  ],
  // an office inside another's title
  [
    "Per Lind, Chief of Staff to the President of Chile, received Anna Orsa, the UK Prime Minister's Trade Envoy.",
    [
      "Per Lind | Chief of Staff to the President | Chile",
      "Anna Orsa | Trade Envoy | United Kingdom",
    ],
  ],
  [
    "National Security Adviser to the UK Prime Minister Per Lind spoke.",
    ["Per Lind | National Security Adviser to the UK Prime Minister | United Kingdom"],
  ],
  [
    "Speaker of the Parliament of Georgia Shalva Papuash met Sultan Haitham bin Tariq of Oman.",
    ["Shalva Papuash | Speaker | Parliament of Georgia", "Haitham bin Tariq | Sultan | Oman"],
  ],
  [
    "Secretary Paul Whitman met with UN Secretary-General's Personal Envoy for Yemen Hans Grund.",
    ["Paul Whitman | Secretary | -", "Hans Grund | Personal Envoy | United Nations"],
  ],
];

describe("whose title it is", () => {
  it.each(CASES)("%s", (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});
