import { describe, expect, it } from "vitest";
import { findSentences } from "./sentences.ts";
import { reportOf } from "./testing.ts";
import { findTimes } from "./times.ts";
import { findTokens } from "./tokens.ts";

/** The times of a text published on a day, as "words = value". */
function timesOf(text: string, published: string | null = "2024-07-03"): readonly string[] {
  const report = reportOf(text, { published });
  const tokens = findTokens(text);
  const times = findTimes({ report, tokens, sentences: findSentences(report, tokens) });
  for (const time of times) expect(text.slice(time.start, time.end)).toBe(time.text);
  return times.map((time) => `${time.text} = ${time.value}`);
}

/** One made-up sentence and what it tells; the publication is Wednesday, 3 July 2024. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  // days in full
  ["They met on 12 March 2024 in Varna.", ["12 March 2024 = 2024-03-12"]],
  ["They met on Friday, March 12th, 2021.", ["Friday, March 12th, 2021 = 2021-03-12"]],
  ["The pact of 2019-05-04 stands.", ["2019-05-04 = 2019-05-04"]],
  ["Signed on 12.03.2024 in Lund.", ["12.03.2024 = 2024-03-12"]],
  ["Signed on 12/25/2023 in Lund.", ["12/25/2023 = 2023-12-25"]],
  ["Signed on 03/04/2024 in Lund.", []],
  ["Signed on 31 June 2023.", ["June 2023 = 2023-06"]],
  // days without a year
  ["They met on December 4.", ["December 4 = 2023-12-04"]],
  ["They met on July 2.", ["July 2 = 2024-07-02"]],
  ["The summit will be held on January 15.", ["January 15 = 2025-01-15"]],
  ["He arrives on 31 July.", ["31 July = 2024-07-31"]],
  ["The talks were held on the 5th of May this year.", ["5th of May this year = 2024-05-05"]],
  [
    "the letters of February 2 and October 5, 2021",
    ["February 2 = 2021-02-02", "October 5, 2021 = 2021-10-05"],
  ],
  // several days
  ["She was in Oslo from 20-23 June.", ["20-23 June = 2024-06-20/2024-06-23"]],
  ["from March 3 to 5, 2024, in Bern", ["March 3 to 5, 2024 = 2024-03-03/2024-03-05"]],
  [
    "It ran from 28 February to 3 March 2023.",
    ["28 February to 3 March 2023 = 2023-02-28/2023-03-03"],
  ],
  ["on 11 and 12 August 2018 in Graz", ["11 and 12 August 2018 = 2018-08-11/2018-08-12"]],
  ["on December 30 – January 2, 2024", ["December 30 – January 2, 2024 = 2023-12-30/2024-01-02"]],
  // months
  ["He was there in March 2024.", ["March 2024 = 2024-03"]],
  ["They last met in October.", ["October = 2023-10"]],
  ["It will open in October.", ["October = 2024-10"]],
  ["He visited in the second half of May.", ["the second half of May = 2024-05"]],
  ["It opened at the end of May 2023.", ["the end of May 2023 = 2023-05~"]],
  ["Trade grew in January-May 2024.", ["January-May 2024 = 2024-01/2024-05"]],
  ["They may march in Rome and may sing.", []],
  // parts of a year
  ["It was signed at the end of 2021.", ["the end of 2021 = 2021-12~"]],
  ["growth in the first half of the year", ["the first half of the year = 2024-01/2024-06"]],
  ["in the first nine months of 2023", ["the first nine months of 2023 = 2023-01/2023-09"]],
  ["the data of the fifth month of this year", ["the fifth month of this year = 2024-05"]],
  ["in the third quarter of 2023", ["the third quarter of 2023 = 2023-07/2023-09"]],
  ["Trade rose in the first quarter.", ["the first quarter = 2024-01/2024-03"]],
  ["in the summer of 2021", ["the summer of 2021 = 2021-22"]],
  // years
  ["It was founded in 2019.", ["2019 = 2019"]],
  ["the programme for 2021–2025", ["2021–2025 = 2021/2025"]],
  ["Trade grew in 2014-15.", ["2014-15 = 2014/2015"]],
  ["Ties go back to the 1990s.", ["the 1990s = 199X"]],
  ["last year and this year", ["last year = 2023", "this year = 2024"]],
  ["this year's harvest", ["this year = 2024"]],
  ["They agreed on it two years ago.", ["two years ago = 2022"]],
  ["over the past five years", ["the past five years = 2019/2024"]],
  ["The 2015 Harvest Fair opened.", ["2015 = 2015"]],
  ["under Vision 2030 and with 2000 new schools", []],
  ["more than 2024 people and $2000", []],
  // counted from the day
  ["They spoke today.", ["today = 2024-07-03"]],
  [
    "They spoke yesterday and will meet tomorrow.",
    ["yesterday = 2024-07-02", "tomorrow = 2024-07-04"],
  ],
  ["They meet this week.", ["this week = 2024-07-01/2024-07-07"]],
  ["It opens next month.", ["next month = 2024-08"]],
  ["They met on Friday.", ["Friday = 2024-06-28"]],
  ["They met on Wednesday.", ["Wednesday = 2024-07-03"]],
  ["They will meet on Friday.", ["Friday = 2024-07-05"]],
  ["He will visit from Friday to Sunday.", ["Friday to Sunday = 2024-07-05/2024-07-07"]],
  ["He visited from Friday through Sunday.", ["Friday through Sunday = 2024-06-28/2024-06-30"]],
  [
    "He will visit the United Lakes from Friday to Sunday.",
    ["Friday to Sunday = 2024-07-05/2024-07-07"],
  ],
  [
    "He was there from 4 March 2024 to 7 March 2024.",
    ["4 March 2024 to 7 March 2024 = 2024-03-04/2024-03-07"],
  ],
  [
    "He was there from March 30, 2024, through April 2, 2024.",
    ["March 30, 2024, through April 2, 2024 = 2024-03-30/2024-04-02"],
  ],
  ["between 3 May 2024 and 5 May 2024", ["3 May 2024 and 5 May 2024 = 2024-05-03/2024-05-05"]],
  [
    "They met on 3 May 2024 and 5 May 2024.",
    ["3 May 2024 = 2024-05-03", "5 May 2024 = 2024-05-05"],
  ],
  ["They meet on Friday next week.", ["Friday next week = 2024-07-12"]],
  ["He told reporters on Monday that the fair will open soon.", ["Monday = 2024-07-01"]],
  // no times at all
  ["the 45th anniversary of the port, a boy of 14, and 40 bakeries", []],
  ["for more than two years", []],
];

describe("times of a report", () => {
  it.each(CASES)("%s", (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  it("count from the dateline's date rather than the publication", () => {
    const report = reportOf("They met on Friday.", {
      published: "2024-07-03",
      dateline: { place: "Bern", date: "2019-12-13", agency: null, span: { start: 0, end: 0 } },
    });
    const tokens = findTokens(report.text);
    const [time] = findTimes({ report, tokens, sentences: findSentences(report, tokens) });
    expect(time).toMatchObject({ value: "2019-12-13", anchor: "dateline", grain: "day" });
    expect(time?.reason).toBe('"Friday" counted from the dateline, 2019-12-13');
  });

  it("stay out where nothing tells what they count from", () => {
    expect(timesOf("They met on Friday, as in 2019, and on May 4.", null)).toEqual(["2019 = 2019"]);
  });

  it("mind the turn of the year", () => {
    expect(timesOf("They met on December 28.", "2024-01-05")).toEqual(["December 28 = 2023-12-28"]);
    expect(timesOf("They will meet on January 4.", "2023-12-20")).toEqual([
      "January 4 = 2024-01-04",
    ]);
  });
});
