import { expect, test } from "vitest";
import { csvRow } from "./csv.ts";

const row = (...values: readonly (string | number | boolean | null)[]) =>
  csvRow(values, { exact: false });

test("cells with commas, quotation marks or line ends are quoted, others are not", () => {
  expect(row("a", 'say "yes"', "b, c", "two\nlines", null, 4.5, true)).toBe(
    'a,"say ""yes""","b, c","two\nlines",,4.5,true\r\n',
  );
});

test("words that a spreadsheet would compute are kept words, unless they are wanted exactly", () => {
  expect(row('=HYPERLINK("x")', "+1", "-a", "@b")).toBe('"\'=HYPERLINK(""x"")",\'+1,\'-a,\'@b\r\n');
  expect(csvRow(["=1", "-a"], { exact: true })).toBe("=1,-a\r\n");
});

test("a negative number stays a number", () => {
  expect(row(-4.5, "a-b", "4=4")).toBe("-4.5,a-b,4=4\r\n");
});
