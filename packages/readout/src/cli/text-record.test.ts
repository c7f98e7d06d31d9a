import picocolors from "picocolors";
import { expect, test } from "vitest";
import { account } from "../../test/builder/account.ts";
import { textRecord } from "./text-record.ts";

const look = { width: 100, colours: picocolors.createColors(false) };

test("words that an entry repeats are told once, with their place", () => {
  const { record } = account({ said: "the road will be open in autumn" });
  const text = textRecord(record, look);
  const [, undertakings = ""] = text.split("UNDERTAKINGS (1)\n");
  expect(undertakings).toMatch(/the road will be open in autumn \[text\u00a0\d+–\d+\]\n/);
  expect(undertakings).not.toContain("“");
});

test("words that an entry puts otherwise stand under it", () => {
  const { record } = account();
  const [, figures = ""] = textRecord(record, look).split("FIGURES (1)\n");
  expect(figures).toMatch(/12 % increase +trade\n +“12 percent” \[text\u00a0\d+–\d+\]\n/);
});
