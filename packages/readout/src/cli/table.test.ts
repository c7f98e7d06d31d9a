import { expect, test } from "vitest";
import { renderTable } from "./table.ts";
import { widthOfText } from "./words.ts";

const COLUMNS = [
  { heading: "DATE", least: 10 },
  { heading: "WHO", least: 8, worth: 3, hang: 2 },
  { heading: "PLACE", least: 5 },
];

test("a table that fits is as wide as its contents, with one line a row", () => {
  const rows = [
    { cells: ["2024-03-12", "Anna Ozola", "Riga"] },
    { cells: ["2024-05", "Per Lind", "–"] },
  ];
  expect(renderTable(COLUMNS, rows, { width: 80 })).toBe(
    "DATE        WHO         PLACE\n2024-03-12  Anna Ozola  Riga\n2024-05     Per Lind    –\n",
  );
});

test("a table that is too wide wraps its widest columns and stands within the width", () => {
  const rows = [
    {
      cells: [
        "2024-03-12",
        "Anna Ozola, Minister of Foreign Affairs of Nordland\nPer Lind",
        "Riga, Latvia",
      ],
      below: ["Anna Ozola: “We open the line in May, and not a day later.”"],
    },
    { cells: ["2024-05", "习近平", "北京"] },
  ];
  const text = renderTable(COLUMNS, rows, { width: 44 });
  for (const line of text.split("\n")) expect(widthOfText(line)).toBeLessThanOrEqual(44);
  expect(text).toContain("\n              Foreign Affairs of     Latvia\n");
  expect(text).toContain("\n            Per Lind\n");
  expect(text).toContain("\n            Anna Ozola: “We open the line…\n");
});

test("a terminal that is too narrow for the least widths overflows and loses nothing", () => {
  const text = renderTable(COLUMNS, [{ cells: ["2024-03-12", "Anna Ozola", "Riga"] }], {
    width: 5,
  });
  expect(text.replace(/\s+/g, " ")).toContain("2024-03-12 Anna Riga Ozola");
});
