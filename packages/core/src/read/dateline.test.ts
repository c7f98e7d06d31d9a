import { describe, expect, it } from "vitest";
import { readDateline } from "./dateline.ts";

const CASES: readonly (readonly [string, string | null, string | null, string | null, string])[] = [
  ["VELMA, NORVANIA – The", "Velma", null, null, "VELMA, NORVANIA –"],
  [
    "VELMA, December 13. /NORV/. President Solvik met.",
    "Velma",
    "2023-12-13",
    "NORV",
    "VELMA, December 13. /NORV/.",
  ],
  ["Velma, July 3, NORVTAC", "Velma", "2023-07-03", "NORVTAC", "Velma, July 3, NORVTAC"],
  ["VELMA – Foreign Minister Ostan met", "Velma", null, null, "VELMA –"],
  ["VELMA —The minister met", "Velma", null, null, "VELMA —"],
  ["VELMA- Norvanian Minister", "Velma", null, null, "VELMA-"],
  [
    "VELMA, Norvania, March 5 (NoA) — The governor",
    "Velma",
    "2023-03-05",
    "NoA",
    "VELMA, Norvania, March 5 (NoA) —",
  ],
  [
    "PORT ORRIN (12 March 2024) – The envoy",
    "Port Orrin",
    "2024-03-12",
    null,
    "PORT ORRIN (12 March 2024) –",
  ],
  [
    "Velma, Oct. 3 (Norvua) -- Solvik said",
    "Velma",
    "2023-10-03",
    "Norvua",
    "Velma, Oct. 3 (Norvua) --",
  ],
  [
    "NORVANIA, December 10 - On December 10, Solvik",
    "Norvania",
    "2023-12-10",
    null,
    "NORVANIA, December 10 -",
  ],
  [
    "VELMA. 12 March. Norvpress. The president",
    "Velma",
    "2023-03-12",
    "Norvpress",
    "VELMA. 12 March. Norvpress.",
  ],
  [
    "VELMA. March 12 (Norvfax) - The",
    "Velma",
    "2023-03-12",
    "Norvfax",
    "VELMA. March 12 (Norvfax) -",
  ],
  ["VELMA. NORVFORM - The president", "Velma", null, "NORVFORM", "VELMA. NORVFORM -"],
  [
    "Velma, Norvania, Feb. 1, Trend: The",
    "Velma",
    "2023-02-01",
    "Trend",
    "Velma, Norvania, Feb. 1, Trend:",
  ],
  [
    "SAN MARTIN, 12th March, 2024 (NAM) -- His",
    "San Martin",
    "2024-03-12",
    "NAM",
    "SAN MARTIN, 12th March, 2024 (NAM) --",
  ],
  ["WELLHAM, D.C. – Today, the", "Wellham", null, null, "WELLHAM, D.C. –"],
  ["Wellham– Today, the Secretary", "Wellham", null, null, "Wellham–"],
  [
    "YERVAN, MARCH 12, NORVPRESS. The",
    "Yervan",
    "2023-03-12",
    "NORVPRESS",
    "YERVAN, MARCH 12, NORVPRESS.",
  ],
  ["PARNE (AFX) — The talks", "Parne", null, "AFX", "PARNE (AFX) —"],
  [
    "SANTA MARIA DE LOS RIOS – The",
    "Santa Maria de los Rios",
    null,
    null,
    "SANTA MARIA DE LOS RIOS –",
  ],
  ["Dushanbe. President Solvik received", "Dushanbe", null, null, "Dushanbe."],
  ["Velma, 12 March 2024", "Velma", "2024-03-12", null, "Velma, 12 March 2024"],
];

describe("readDateline", () => {
  it.each(CASES)("reads %s", (text, place, date, agency, words) => {
    const found = readDateline(`${text}\n\nMore.`, "2023-12-14");
    expect(found && { ...found, span: null }).toEqual({
      place,
      date: fix(date),
      agency,
      span: null,
    });
    expect(text.slice(0, found?.span.end)).toBe(words);
  });

  it.each([
    "On December 10, Solvik met the governor.",
    "President Solvik - the head of state - met him.",
    "In Velma, December 13 was a holiday.",
    "VELMA-based companies met.",
    "Velma. The governor met him.",
    "Geneva is quiet. The governor met him.",
    "STATEMENT – The minister said",
    "The president met the governor – for the first time.",
    "Edran Solvik, President of Norvania, met with Boran Teskel.",
    "",
    "-",
  ])("a text may open without a dateline: %s", (text) => {
    expect(readDateline(text, "2023-12-14")).toBeNull();
  });

  it("a December dateline on a January page is of the year before", () => {
    expect(readDateline("VELMA, December 31. /NORV/. The", "2024-01-01")?.date).toBe("2023-12-31");
    expect(readDateline("VELMA, January 1. /NORV/. The", "2023-12-31T23:50")?.date).toBe(
      "2024-01-01",
    );
  });

  it("a day without a year stays untold where nothing tells the year", () => {
    expect(readDateline("VELMA, December 31. /NORV/. The", null)?.date).toBeNull();
  });
});

/** Days far from the publication belong to the nearest year: early 2024 rather than early 2023. */
function fix(date: string | null): string | null {
  return date && /^2023-0[1-5]/.test(date) ? date.replace("2023", "2024") : date;
}
