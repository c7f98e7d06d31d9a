import { describe, expect, it } from "vitest";
import { peopleIn } from "./testing.ts";

/** Outlet, text, and the people with what their bare offices belong to. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "gov.ge",
    "Prime Minister Irakli Bero spoke in Tbilisi. Foreign Minister Nino Lomidze attended.",
    ["Irakli Bero | Prime Minister | Georgia", "Nino Lomidze | Foreign Minister | Georgia"],
  ],
  [
    "gov.ge",
    "Foreign Minister Nino Lomidze met with President Duran in Tbilisi.",
    ["Nino Lomidze | Foreign Minister | Georgia", "Duran | President | -"],
  ],
  [
    "gov.ge",
    "President Duran visited Georgia. Foreign Minister Nino Lomidze welcomed the guests.",
    ["Duran | President | -", "Nino Lomidze | Foreign Minister | Georgia"],
  ],
  [
    "state.gov",
    "The United States supports President Duran. University President Ann Lind agreed.",
    ["Duran | President | -", "Ann Lind | President | -"],
  ],
  [
    "mfa.gov.sg",
    "Minister for Law Edwin Long met Dr Walid Al-Sameri, Minister of Justice, Saudi Arabia. Singapore was thankful.",
    [
      "Edwin Long | Minister for Law | Singapore",
      "Walid Al-Sameri | Minister of Justice | Saudi Arabia",
    ],
  ],
  [
    "gov.ge",
    "Foreign Minister Nino Lomidze will travel to Madrid and Algiers, where she will meet President Orsa. Georgia hopes for much.",
    ["Nino Lomidze | Foreign Minister | Georgia", "Orsa | President | -"],
  ],
  [
    "gov.ge",
    "Foreign Minister Nino Lomidze will travel to Madrid, where she will meet Foreign Minister Orsa. Georgia hopes for much.",
    ["Nino Lomidze | Foreign Minister | Georgia", "Orsa | Foreign Minister | Spain"],
  ],
  [
    "gov.ge",
    "Foreign Minister Nino Lomidze and her counterpart Camil Duran met in Georgia.",
    ["Nino Lomidze | Foreign Minister | Georgia", "Camil Duran | Foreign Minister | -"],
  ],
  [
    "admin.ch",
    "Federal Councillor Hans Keller received State Secretary Jan Kowal in Bern.",
    ["Hans Keller | Federal Councillor | Switzerland", "Jan Kowal | State Secretary | -"],
  ],
  [
    "gov.ge",
    "Kenyan Minister Amos Kibe met with Foreign Minister Nino Lomidze in Tbilisi.",
    ["Amos Kibe | Minister | Kenya", "Nino Lomidze | Foreign Minister | Georgia"],
  ],
  [
    "gov.ge",
    "Kenyan Minister Amos Kibe arrived in Georgia. He met with Foreign Minister Nino Lomidze.",
    ["Amos Kibe | Minister | Kenya", "Nino Lomidze | Foreign Minister | Georgia"],
  ],
  [
    "gov.ge",
    "Georgia will be joined by Mr Omar Sabri, Minister of Justice, Labour and Trade, Kingdom of Bahrain; and others.",
    ["Omar Sabri | Minister of Justice, Labour and Trade | Bahrain"],
  ],
];

describe("the state that a bare office belongs to", () => {
  it.each(CASES)("%s: %s", (outlet, text, people) => {
    expect(peopleIn(text, { outlet })).toEqual(people);
  });
});
