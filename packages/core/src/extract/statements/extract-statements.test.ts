import { expect, test } from "vitest";
import { readCases, recordOfText } from "../testing.ts";

for (const { title, text, expected } of readCases(
  new URL("./statements.cases.txt", import.meta.url),
)) {
  test(title, () => {
    const got = recordOfText(text).statements.map((said) =>
      [said.speaker.join(" + "), said.mode, said.act, said.text].join(" | "),
    );
    expect(got).toEqual(expected);
  });
}

test("every statement cites its words, its speaker and the verb", () => {
  const text = "President Edran Solvik said that trade had grown.";
  const [said] = recordOfText(text).statements;
  expect(said?.citations.map((cited) => [cited.field, cited.text])).toEqual([
    [null, "trade had grown"],
    ["speaker", "President Edran Solvik"],
    ["act", "said"],
  ]);
});
