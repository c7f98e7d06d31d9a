import { describe, expect, it } from "vitest";
import { meaningsIn } from "./testing.ts";

const OFFICES = ["office"];

describe("offices without a name", () => {
  const told =
    "Anna Ozola, President of the Republic of Norvania, received Per Lind, Governor of the Zelm Region. ";

  it("mean the person whom the report gives that office", () => {
    const text = `${told}The head of state thanked the governor. The President of Norvania spoke of Norvania.`;
    expect(meaningsIn(text, OFFICES)).toEqual([
      "The head of state → Anna Ozola",
      "the governor → Per Lind",
      "The President of Norvania → Anna Ozola",
    ]);
  });

  it("of another state are never the named holder of the same office", () => {
    const text = `${told}The Russian President and the Prime Minister of the Russian Federation were mentioned.`;
    expect(meaningsIn(text, OFFICES)).toEqual([
      "The Russian President → President of Russia",
      "the Prime Minister of the Russian Federation → Prime Minister of Russia",
    ]);
  });

  it("by adjective mean the holder of that state", () => {
    const text =
      "Turkish Foreign Minister Hakan Aydin met Georgian Foreign Minister Nino Berishvili. " +
      "The Georgian foreign minister thanked the Turkish top diplomat.";
    expect(meaningsIn(text, OFFICES)).toEqual([
      "The Georgian foreign minister → Nino Berishvili",
      "the Turkish top diplomat → Hakan Aydin",
    ]);
  });

  it("as counterpart mean the other holder, named or not", () => {
    const text =
      "Turkish Foreign Minister Hakan Aydin met his Georgian counterpart in Ankara. He called it useful.";
    expect(meaningsIn(text, OFFICES)).toEqual([
      "his Georgian counterpart → Foreign Minister of Georgia",
    ]);
  });

  it("of a presidency's own account mean whom it opens with, not whom it names later", () => {
    const known = { outlet: "president.example" };
    const opening = "Petr Orlov spoke to the students. The President thanked them.";
    expect(meaningsIn(opening, OFFICES, known)).toEqual(["The President → Petr Orlov"]);
    const later = "The President met Dr. Petr Orlov. The President thanked him.";
    expect(meaningsIn(later, OFFICES, known)).toEqual([
      "The President → President",
      "The President → President",
    ]);
  });

  it("mean a holder without name where they act and nobody is said to hold them", () => {
    const text =
      "The Secretary-General met with Per Lind, President of Chile. The Secretary-General thanked him.";
    expect(meaningsIn(text, OFFICES)).toEqual([
      "The Secretary-General → Secretary-General",
      "The Secretary-General → Secretary-General",
    ]);
    expect(meaningsIn(text, OFFICES, { outlet: "UN News" })[0]).toBe(
      "The Secretary-General → Secretary-General of United Nations",
    );
    expect(meaningsIn(text, OFFICES, { title: "NATO and Chile", outlet: "UN News" })[0]).toBe(
      "The Secretary-General → Secretary-General of NATO",
    );
    const body = `${text} Chile thanked the OSCE.`;
    expect(meaningsIn(body, OFFICES)[0]).toBe("The Secretary-General → Secretary-General of OSCE");
    expect(meaningsIn(`${body} NATO agreed.`, OFFICES)[0]).toBe(
      "The Secretary-General → Secretary-General",
    );
  });

  it("mean nobody where they do not act", () => {
    const text = "The role of the Minister and the tasks of the President were set.";
    expect(meaningsIn(text, OFFICES)).toEqual(["the Minister → nobody", "the President → nobody"]);
  });

  it("in general mean nobody", () => {
    expect(meaningsIn(`${told}It was the first visit of a president since 2010.`, OFFICES)).toEqual(
      [],
    );
  });
});

describe("pronouns", () => {
  it("mean the last subject of an agreeing gender", () => {
    const text =
      "President Anna Ozola received Governor Ivan Pershin. She thanked him. He recalled his visit.";
    expect(meaningsIn(text, ["pronoun"])).toEqual([
      "She → Anna Ozola",
      "him → Ivan Pershin",
      "He → Ivan Pershin",
      "his → Ivan Pershin",
    ]);
  });

  it("behind congratulations mean the one congratulated", () => {
    const text =
      "Governor Ivan Pershin met Petr Orlov. Pershin congratulated Orlov on his victory.";
    expect(meaningsIn(text, ["pronoun"])).toEqual(["his → Petr Orlov"]);
  });

  it("inside a quotation are left alone", () => {
    const text = 'President Anna Ozola spoke. "He is a friend and they know it," she said.';
    expect(meaningsIn(text, ["pronoun", "group"])).toEqual(["she → Anna Ozola"]);
  });
});

describe("groups", () => {
  it("mean the two who met", () => {
    const text =
      "President Anna Ozola met Prime Minister Ivo Brenn. The sides praised their ties. The two agreed. They left.";
    expect(meaningsIn(text, ["group"])).toEqual([
      "The sides → Anna Ozola + Ivo Brenn",
      "their → Anna Ozola + Ivo Brenn",
      "The two → Anna Ozola + Ivo Brenn",
      "They → Anna Ozola + Ivo Brenn",
    ]);
  });

  it("by office mean its holders", () => {
    const text =
      "President Anna Ozola and Deputy Minister Per Lind met President Ivo Brenn. The two presidents agreed.";
    expect(meaningsIn(text, ["group"])).toEqual(["The two presidents → Anna Ozola + Ivo Brenn"]);
  });

  it("mean nobody where the report names no two people", () => {
    expect(meaningsIn("The sides held talks in Lenn.", ["group"])).toEqual(["The sides → nobody"]);
  });
});
