import { describe, expect, it } from "vitest";
import { readOrThrow } from "../testing.ts";

const FIRST =
  "President of Norvania Edran Solvik received Governor of the Lenskar Region Boran Teskel in Tarvel on Tuesday.";
const SECOND =
  "The governor said that trade between the region and Norvania had grown by 13 percent over the last year.";
const THIRD =
  "The sides also discussed the ferry line, which is to open in the spring of next year.";
const BODY = [FIRST, SECOND, THIRD].join("\n\n");
const page = (...parts: readonly string[]) => readOrThrow(parts.join("\n\n"), "text/plain");

describe("a flattened page", () => {
  it("that is nothing but an article comes through whole", () => {
    const report = page(FIRST, SECOND, "Then gifts were exchanged.", THIRD);
    expect(report.text).toBe([FIRST, SECOND, "Then gifts were exchanged.", THIRD].join("\n\n"));
    expect(report.title).toBeNull();
    expect(report.outlet).toBeNull();
    expect(report.leads).toEqual([]);
  });

  it("gives a crawler's date as the publication", () => {
    const report = page(` date 2022-03-04 ${BODY}`);
    expect(report.published).toBe("2022-03-04");
    expect(report.text).toBe(BODY);
  });

  it("loses the menus above the headline", () => {
    const report = page(
      "Home",
      "Politics",
      "Economy",
      "Society",
      "Sport",
      "Log in",
      "Search",
      "Solvik receives Lenskar Region's governor",
      BODY,
    );
    expect(report.title).toBe("Solvik receives Lenskar Region's governor");
    expect(report.text).toBe(BODY);
  });

  it("loses share bars and widgets around the text", () => {
    const report = page(
      "Solvik receives governor of Lenskar Region",
      "Share Tweet Telegram WhatsApp",
      "Share this article on Facebook",
      "A+ A-",
      "3 min read",
      BODY,
      "Share this:",
      "Print this page",
      "1 204 views",
      "0 comments",
    );
    expect(report.text).toBe(BODY);
  });

  it("loses lists of the most read, with and without times, and keeps them as leads", () => {
    const report = page(
      "Solvik receives governor of Lenskar Region",
      BODY,
      "Most read",
      "Herring catch falls by a fifth in the north",
      "Lighthouse keeper retires after 41 years at sea",
      "Latest news",
      "10:15",
      "Museum buys back two stolen icons",
      "09:40",
      "Students win a robot contest in Vostrena",
    );
    expect(report.text).toBe(BODY);
    expect(report.leads.map(({ title, time }) => [title, time])).toEqual([
      ["Herring catch falls by a fifth in the north", null],
      ["Lighthouse keeper retires after 41 years at sea", null],
      ["Museum buys back two stolen icons", "10:15"],
      ["Students win a robot contest in Vostrena", "09:40"],
    ]);
  });

  it("reads headline and time pairs below a text without any heading over them", () => {
    const report = page(
      BODY,
      "Museum buys back two stolen icons",
      "7 May 2022, 10:15",
      "Students win a robot contest in Vostrena",
      "7 May 2022, 09:40",
      "Kestrovia raises duty on timber machines",
      "6 May 2022, 18:12",
    );
    expect(report.text).toBe(BODY);
    expect(report.leads).toHaveLength(3);
    expect(report.leads[0]).toMatchObject({ time: "7 May 2022, 10:15" });
  });

  it("gives section and publication from the stamp under a headline", () => {
    const report = page(
      "Solvik, Lenskar Region's governor discuss ferry PHOTO / VIDEO",
      "    DIPLOMACY  07 May 2022 - 14:21",
      BODY,
      "Join our Telegram channel and be the first to know",
    );
    expect(report.title).toBe("Solvik, Lenskar Region's governor discuss ferry");
    expect(report.section).toBe("DIPLOMACY");
    expect(report.published).toBe("2022-05-07T14:21");
    expect(report.text).toBe(BODY);
  });

  it("gives bylines as authors and update lines as the update", () => {
    const report = page(
      "Solvik meets Teskel over the ferry line",
      "By Lira Ostan and Per Lind",
      "Published: 7 May 2022 10:00",
      "Updated: 8 May 2022 09:30",
      BODY,
    );
    expect(report.authors).toEqual(["Lira Ostan and Per Lind"]);
    expect(report.published).toBe("2022-05-07T10:00");
    expect(report.updated).toBe("2022-05-08T09:30");
    expect(report.text).toBe(BODY);
  });

  it("loses tags, copyright and cookie lines, and takes the outlet from the copyright", () => {
    const report = page(
      "We use cookies to make this site work. Accept",
      "Solvik meets Teskel over the ferry line",
      BODY,
      "Tags: Solvik, Teskel, ferry",
      "© 2018-2022 Velm Courier. All rights reserved.",
    );
    expect(report.text).toBe(BODY);
    expect(report.outlet).toBe("Velm Courier");
  });

  it("goes on after a link to another report in the middle of the text", () => {
    const report = page(
      "Solvik meets Teskel over the ferry line",
      FIRST,
      "Read also: Ferry terminal put out to tender",
      SECOND,
      "Related news",
      "Governor Teskel steps down after six years",
      THIRD,
      "The meeting was attended by Transport Minister Lira Ostan and by the head of the port.",
    );
    expect(report.text).toContain(SECOND);
    expect(report.text).toContain(THIRD);
    expect(report.text).not.toContain("tender");
    expect(report.text).not.toContain("steps down");
  });

  it("takes the outlet from the masthead, and the label under it as the section", () => {
    const report = page(
      "Norvan State News Agency",
      "OFFICIAL CHRONICLE",
      "Edran Solvik received Boran Teskel, Governor of the Lenskar Region",
      BODY,
    );
    expect(report.outlet).toBe("Norvan State News Agency");
    expect(report.section).toBe("OFFICIAL CHRONICLE");
    expect(report.title).toBe("Edran Solvik received Boran Teskel, Governor of the Lenskar Region");
    expect(report.text).toBe(BODY);
  });

  it("takes the outlet from the line that signs below the text", () => {
    const report = page(BODY, "Velm.News");
    expect(report.outlet).toBe("Velm.News");
    expect(report.credits).toEqual(["Velm.News"]);
    expect(report.text).toBe(BODY);
  });

  it("takes the short name of the outlet from the dateline, which stays in the text", () => {
    const report = page(
      " date 2022-05-07 The Norvan State News Agency",
      "Solvik meets governor of Lenskar Region VIDEO",
      "Tarvel, May 7, NORVTAC",
      BODY,
    );
    expect(report.outlet).toBe("NORVTAC");
    expect(report.dateline).toMatchObject({
      place: "Tarvel",
      date: "2022-05-07",
      agency: "NORVTAC",
    });
    expect(report.text).toBe(`Tarvel, May 7, NORVTAC\n\n${BODY}`);
  });

  it("keeps a dateline that tells its year", () => {
    const report = page(
      "Solvik meets governor of Lenskar Region",
      "Lenskar, October 14, 2021",
      BODY,
    );
    expect(report.dateline).toMatchObject({ place: "Lenskar", date: "2021-10-14" });
    expect(report.text).toBe(`Lenskar, October 14, 2021\n\n${BODY}`);
    expect(report.section).toBeNull();
  });

  it("keeps a transcript's short lines and dashes", () => {
    const transcript = [
      FIRST,
      "Edran Solvik said:",
      "- Dear Governor, I am glad to see you.",
      "Welcome to Tarvel.",
      "Boran Teskel said:",
      "- Thank you.",
      "We have much to talk about, above all the ferry line and the school in Drosny.",
      THIRD,
    ];
    expect(page(...transcript).text).toBe(transcript.join("\n\n"));
  });

  it("keeps the list after a line that announces it", () => {
    const lines = [
      FIRST,
      SECOND,
      "The following documents were signed:",
      "Memorandum on the ferry line",
      "Agreement on mutual trips of citizens",
      "Protocol on veterinary control",
    ];
    expect(page(...lines).text).toBe(lines.join("\n\n"));
  });

  it("keeps a shorter earlier version below the text", () => {
    const earlier =
      "On May 7, President Edran Solvik received Governor Boran Teskel, NORVTAC reports.";
    const report = page(
      BODY,
      "Then a photo was taken.",
      earlier,
      "The news will be updated.",
      "Read also",
      "Herring catch falls by a fifth",
      "7 May 2022 - 10:15",
    );
    expect(report.text.endsWith(`${earlier}\n\nThe news will be updated.`)).toBe(true);
    expect(report.outlet).toBeNull();
    expect(report.credits).toEqual(["NORVTAC"]);
  });

  it("loses teasers with times under a heading", () => {
    const report = page(
      "Solvik meets Teskel over the ferry line",
      BODY,
      "You may also like",
      "Who is Boran Teskel?",
      "The governor of the Lenskar Region has been in office since 2016 and likes to sail.",
      "2 hours ago",
      "Ferry terminal put out to tender",
      "Builders of three states have asked for the papers of the tender so far, the port says.",
      "1 day ago",
    );
    expect(report.text).toBe(BODY);
  });

  it("joins lines that were cut at a fixed width", () => {
    const words = BODY.split("\n\n").map((paragraph) => wrap(paragraph, 60));
    expect(page(...words).text).toBe(BODY);
  });

  it("keeps each line a paragraph where lines are long", () => {
    expect(readOrThrow(`${FIRST}\n${SECOND}\n${THIRD}`, "text/plain").text).toBe(BODY);
  });

  it("is read where every line of the page follows the other without an empty one", () => {
    const report = readOrThrow(
      [
        "Skip to main content",
        "Velm Courier",
        "Home",
        "Politics",
        "Home > News > Politics",
        "Solvik, Teskel agree on ferry line between Tarvel and Lenskar",
        "By Mila Taresh",
        "Tuesday, May 7, 2022 10:15 AM",
        "3 minute read",
        `TARVEL — ${FIRST}`,
        SECOND,
        "“We have agreed on the main thing,” Solvik said. “There will be a ferry.”",
        THIRD,
        "Topics",
        "Ferry Norvania Lenskar",
        "Related Stories",
        "Ferry terminal put out to tender",
        "Subscribe to our newsletter",
        "Privacy Policy",
        "© 2022 Velm Courier. All rights reserved.",
      ].join("\n"),
      "text/plain",
    );
    expect(report).toMatchObject({
      title: "Solvik, Teskel agree on ferry line between Tarvel and Lenskar",
      outlet: "Velm Courier",
      authors: ["Mila Taresh"],
      published: "2022-05-07T10:15",
      dateline: { place: "Tarvel" },
    });
    expect(report.text.startsWith(`TARVEL — ${FIRST}\n\n${SECOND}`)).toBe(true);
    expect(report.text.endsWith(THIRD)).toBe(true);
  });

  it("of an official body gives the body as the outlet", () => {
    const report = page(
      "Ministry of Foreign Affairs of Norvania",
      "Press releases",
      "07.05.2022 14:20",
      "On the meeting of the Governor of the Lenskar Region with Edran Solvik",
      "Print version",
      BODY,
      "Other news",
      "08.05.2022\nTelephone conversation of the minister with the ambassador",
      "06.05.2022\nMinister received the head of the regional office",
    );
    expect(report.outlet).toBe("Ministry of Foreign Affairs of Norvania");
    expect(report.published).toBe("2022-05-07T14:20");
    expect(report.text).toBe(BODY);
    expect(report.leads.map(({ time }) => time)).toEqual(["08.05.2022", "06.05.2022"]);
  });

  it("of an agency loses editor, keywords and end mark", () => {
    const report = page(
      "Solvik receives Teskel in Tarvel",
      "2022-05-07 18:02:11",
      "Source: NNS",
      "Editor: lo",
      `TARVEL, May 7 (NNS) -- ${FIRST}`,
      `${SECOND} Enditem`,
      "KEY WORDS: Norvania, Kestrovia",
      "EXPLORE NNS",
      "Feature: The last net makers of the Velm coast",
    );
    expect(report.text).toBe(`TARVEL, May 7 (NNS) -- ${FIRST}\n\n${SECOND}`);
    expect(report.published).toBe("2022-05-07T18:02:11");
    expect(report.outlet).toBe("NNS");
  });

  it.each([
    ["Solvik receives Teskel in Tarvel 2022-05-07 18:02", "2022-05-07T18:02"],
    ["Solvik receives Teskel in Tarvel 7 May 2022 - 18:02", "2022-05-07T18:02"],
    ["Solvik receives Teskel in Tarvel (7 May 2022)", "2022-05-07"],
  ])("takes a stamp off its headline: %s", (headline, published) => {
    const report = page(headline, BODY);
    expect(report.title).toBe("Solvik receives Teskel in Tarvel");
    expect(report.published).toBe(published);
    expect(report.text).toBe(BODY);
  });

  it("keeps a day that belongs to the headline's words", () => {
    const report = page("Solvik receives Teskel in Tarvel on 7 May 2022", BODY);
    expect(report.title).toBe("Solvik receives Teskel in Tarvel on 7 May 2022");
  });

  it("loses an end mark in slashes and the numbers of its paragraphs, one of them told twice", () => {
    const report = page(`1. ${FIRST}`, `2. ${SECOND}`, `2. ${THIRD} /END/`);
    expect(report.text).toBe([FIRST, SECOND, THIRD].join("\n\n"));
  });

  it("loses a rule of stars glued to a paragraph", () => {
    expect(page(FIRST, `${SECOND}***`, THIRD).text).toBe([FIRST, SECOND, THIRD].join("\n\n"));
  });

  it("a list of dated headlines is no report", () => {
    const list = "Herring catch falls by a fifth\n\n7 May 2022 - 10:15\n\n";
    expect(() => readOrThrow(list.repeat(20), "text/plain")).toThrow("no-text");
  });
});

function wrap(words: string, width: number): string {
  const lines = [""];
  for (const word of words.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join("\n");
}
