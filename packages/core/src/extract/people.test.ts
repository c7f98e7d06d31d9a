import { describe, expect, it } from "vitest";
import { findMentions } from "../annotate/mentions/find-mentions.ts";
import { findQuotations } from "../annotate/quotations.ts";
import { findSentences } from "../annotate/sentences.ts";
import { reportOf } from "../annotate/testing.ts";
import { findTokens } from "../annotate/tokens.ts";
import type { AnnotatedReport } from "../model/annotation.ts";
import { entryKey } from "../model/ids.ts";
import { extractPeople } from "./people.ts";

function peopleOf(text: string, outlet: string | null = null) {
  const report = reportOf(text, { outlet });
  const tokens = findTokens(text);
  const sentences = findSentences(report, tokens);
  const quotations = findQuotations(report);
  const found = findMentions({ report, tokens, sentences, quotations });
  const annotated: AnnotatedReport = {
    report,
    tokens,
    sentences,
    quotations,
    turns: [],
    times: [],
    quantities: [],
    ...found,
  };
  const taken = new Set<string>();
  return extractPeople(annotated, (kind, opens) =>
    entryKey(kind, report.source.sha256, report.map, opens, taken),
  );
}

const TEXT =
  "Ozola will travel. Anna Ozola, President of the Republic of Norvania, met Governor Per Lind in Tashkent. " +
  "The Prime Minister of Norvania and the Lenn Development Fund helped. The Norvanian President left.";

describe("entries of people, bodies and places", () => {
  it("a named person is one entry, with name, role and belonging cited", () => {
    const [first, second] = peopleOf(TEXT).people;
    expect(first).toMatchObject({
      name: "Anna Ozola",
      role: "President",
      of: "Norvania",
      mentions: 3,
    });
    expect(first?.citations.map(({ field, text }) => [field, text])).toEqual([
      ["name", "Anna Ozola"],
      ["role", "President"],
      ["of", "Republic of Norvania"],
    ]);
    expect(second).toMatchObject({ name: "Per Lind", role: "Governor", of: null });
    expect(second?.citations.map(({ field }) => field)).toEqual(["name", "role"]);
  });

  it("a holder whom the report never names is no entry", () => {
    expect(peopleOf(TEXT).people.map(({ name }) => name)).toEqual(["Anna Ozola", "Per Lind"]);
  });

  it("every citation's words stand at its place, and keys are unique", () => {
    const { people, organisations, places } = peopleOf(TEXT);
    const entries = [...people, ...organisations, ...places];
    for (const { citations } of entries) {
      expect(citations.length).toBeGreaterThan(0);
      for (const { start, end, text } of citations)
        expect(TEXT.slice(start ?? 0, end ?? 0)).toBe(text);
    }
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  });

  it("a belonging taken from elsewhere says so", () => {
    const [person] = peopleOf("Foreign Minister Reza Sadri spoke. Iran is ready.", "IRNA").people;
    const of = person?.citations.find(({ field }) => field === "of");
    expect(of).toMatchObject({ text: "Iran", rule: "belonging-elsewhere" });
    expect(of?.reason).toContain("Foreign Minister");
  });

  it("bodies and places are entries of their own, each once", () => {
    const { organisations, places } = peopleOf(TEXT);
    expect(organisations.map(({ name, mentions }) => [name, mentions])).toEqual([
      ["Lenn Development Fund", 1],
    ]);
    expect(places.map(({ name, kind, mentions }) => [name, kind, mentions])).toEqual([
      ["Norvania", "state", 3],
      ["Tashkent", "city", 1],
    ]);
  });
});
