import { describe, expect, it } from "vitest";
import { findQuantities } from "./quantities.ts";
import { findSentences } from "./sentences.ts";
import { reportOf } from "./testing.ts";
import { findTimes } from "./times.ts";
import { findTokens } from "./tokens.ts";

/** The quantities of a text, as "modifier value unit". */
function quantitiesOf(text: string, outlet: string | null = null): readonly string[] {
  const report = reportOf(text, { published: "2024-07-03", outlet });
  const tokens = findTokens(text);
  const sentences = findSentences(report, tokens);
  const times = findTimes({ report, tokens, sentences });
  return findQuantities({ report, tokens, sentences, times }).map(
    ({ modifier, value, unit }) => `${modifier ? `${modifier} ` : ""}${value} ${unit}`,
  );
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  // money
  ["Trade came to 3.5 billion dollars.", ["3500000000 USD"]],
  ["They lent US$ 3bn and €40m.", ["3000000000 USD", "40000000 EUR"]],
  ["The fund has $1.2 million.", ["1200000 USD"]],
  [
    "It cost 90 trillion rials (nearly $350 million).",
    ["90000000000000 rials", "nearly 350000000 USD"],
  ],
  ["a grant of 20 million Swiss francs", ["20000000 CHF"]],
  ["It paid 300 thousand Azerbaijani manats and USD 5,000.", ["300000 AZN", "5000 USD"]],
  [
    "Exports are in excess of 2 billion dollars and loans amount to 3.5 billion.",
    ["in excess of 2000000000 USD", "3500000000 USD"],
  ],
  ["Trade grew from 4 to 7 billion euros.", ["4000000000 EUR", "7000000000 EUR"]],
  [
    "The fund gave 1.5 billion euros to 400 schools. This year it was 2 billion.",
    ["1500000000 EUR", "400 schools", "2000000000 EUR"],
  ],
  ["It came to 1 billion 200 million dollars.", ["1200000000 USD"]],
  ["Exports exceeded $2 billion.", ["more than 2000000000 USD"]],
  // shares and multiples
  ["There was 17 percent growth.", ["17 percent"]],
  ["It rose by 17 % and then by 2.5 per cent.", ["17 percent", "2.5 percent"]],
  ["a rise of 10-15 percent", ["10 percent", "15 percent"]],
  ["up by 3 percentage points", ["3 percentage points"]],
  ["a 7-fold rise, a six-fold and a threefold one", ["7 fold", "6 fold", "3 fold"]],
  ["Traffic increased 2.5 times.", ["2.5 fold"]],
  ["Exports have doubled.", ["2 fold"]],
  ["She visited Lund three times.", []],
  // persons
  ["About a million students learn it.", ["about 1000000 people"]],
  ["More than 250 guests came.", ["more than 250 people"]],
  ["There are 50,000 Norwegians in the city.", ["50000 people"]],
  [
    "70,000 Anoli are living there, including 40,000 who came by sea.",
    ["70000 people", "40000 people"],
  ],
  [
    "The club has about half a million readers: 120,000 in the capital and 300,000 live abroad.",
    ["about 500000 people", "120000 people", "300000 people"],
  ],
  ["The number of tourists reached 1.2 million.", ["1200000 people"]],
  [
    "The fund has 5 billion euros. The population reached 9 million.",
    ["5000000000 EUR", "9000000 people"],
  ],
  ["all 11 members of the Northern Council", ["11 members"]],
  ["twelve members of the judiciary", ["12 people"]],
  // things
  ["more than 40 bakeries with an oven", ["more than 40 bakeries"]],
  ["at least 60 new weather stations in 2022", ["at least 60 stations"]],
  ["There are 4,117 family-owned farms.", ["4117 farms"]],
  ["a stock of 1.7 million barrels of oil", ["1700000 barrels"]],
  ["a 45,000-ton ferry and 12 km of road", ["45000 tonnes", "12 km"]],
  ["1.5 million tons of grain and 150 000 hectares", ["1500000 tonnes", "150000 hectares"]],
  ["five of Nordland's Harbour Museums", ["5 museums"]],
  ["an 8-day tour with three days in Lund", ["8 days", "3 days"]],
  ["a theatre with 120 places, or 500+ seats", ["120 places", "more than 500 seats"]],
  ["25 mcm of gas a day and 10 bcm a year", ["25000000 cubic metres", "10000000000 cubic metres"]],
  ["Storms claimed 14 lives.", ["14 people"]],
  [
    "They lent USD7.8 billion, Sh30bn and KSh5 million.",
    ["7800000000 USD", "30000000000 shillings", "5000000 KES"],
  ],
  ["Each got Rs. 250 for books.", ["250 rupees"]],
  // none
  ["They met at 1930 hours on page 9000.1.", []],
  ["one in five workers", []],
  ["The two sides met on 12 March 2024, one of many talks.", []],
  ["the 45th anniversary, Article 5, Resolution 1701 and the G20", []],
  ["a 14-year-old boy, aged 15, and a man 60 years old", []],
  ["for more than two years, over the past 4 years", []],
  ["tens of thousands of people, several hundred guests", []],
  ["Three issues and two areas were named at 10:30 and at 5 p.m.", []],
  ["The ship Anola 2 and the 5+1 group met on May 5.", []],
  ["They met in 2024 and spoke of Vision 2030.", []],
];

describe("quantities of a report", () => {
  it.each(CASES)("%s", (text, expected) => {
    expect(quantitiesOf(text)).toEqual(expected);
  });

  it("read a bare dollar sign as the dollar of the outlet's own state", () => {
    expect(quantitiesOf("a grant of $22 million", "minister.gov.au")).toEqual(["22000000 AUD"]);
  });

  it("keep where number, unit and modifier stand, also when the unit is carried over", () => {
    const text = "Trade is about 6 billion dollars. Loans are 8 billion.";
    const report = reportOf(text);
    const tokens = findTokens(text);
    const sentences = findSentences(report, tokens);
    const [first, second] = findQuantities({ report, tokens, sentences, times: [] });
    const words = (span: { start: number; end: number } | null | undefined) =>
      span ? text.slice(span.start, span.end) : null;
    expect(words(first)).toBe("about 6 billion dollars");
    expect(words(first?.number)).toBe("6 billion");
    expect(words(first?.modifierSpan)).toBe("about");
    expect(words(second)).toBe("8 billion");
    expect(words(second?.unitSpan)).toBe("dollars");
    expect(second?.unit).toBe("USD");
  });
});
