import { describe, expect, it } from "vitest";
import { mentionsOf, peopleIn } from "./testing.ts";

/** Made-up sentences in the manner of many outlets, and the people that a careful reader finds in them. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  // a title before the name
  [
    "President of the Republic of Norvania Anna Ozola received guests.",
    ["Anna Ozola | President | Norvania"],
  ],
  [
    "Norvania's Foreign Minister Per Lind spoke. He leads the Foreign Ministry of Norvania.",
    ["Per Lind | Foreign Minister | Norvania"],
  ],
  [
    "Prime Minister of the Kyrgyz Republic Akylbek Dosmatov met Uzbek Foreign Minister Bakhrom Saidzoda.",
    [
      "Akylbek Dosmatov | Prime Minister | Kyrgyzstan",
      "Bakhrom Saidzoda | Foreign Minister | Uzbekistan",
    ],
  ],
  [
    "Chinese Foreign Minister Wu Lan held talks with visiting Lao Deputy Prime Minister and Foreign Minister Thong Vilavong.",
    ["Wu Lan | Foreign Minister | China", "Thong Vilavong | Deputy Prime Minister | Laos"],
  ],
  [
    "Governor of the Zelm Oblast of the Russian Federation Ivan Pershin arrived.",
    ["Ivan Pershin | Governor | Zelm Region"],
  ],
  [
    "U.S. Secretary of State Paul R. Whitman called.",
    ["Paul R. Whitman | Secretary of State | United States"],
  ],
  [
    "European Commission President Greta von der Linden spoke with Egyptian President Abdel Fattah El-Masri.",
    [
      "Greta von der Linden | President | European Commission",
      "Abdel Fattah El-Masri | President | Egypt",
    ],
  ],
  [
    "NATO Secretary General Erik Halvorsen welcomed the Prime Minister of Montenegro, Milan Petrović, to the headquarters.",
    ["Erik Halvorsen | Secretary General | NATO", "Milan Petrović | Prime Minister | Montenegro"],
  ],
  [
    "DFA Secretary Enrique Salazar met with Japanese Foreign Minister Hayashi Kenta.",
    ["Enrique Salazar | Secretary | DFA", "Hayashi Kenta | Foreign Minister | Japan"],
  ],
  [
    "Foreign Ministry spokesman Reza Sadri told reporters in Iran.",
    ["Reza Sadri | Foreign Ministry spokesman | -"],
  ],
  [
    "Speaker of the Milli Majlis Sahiba Gafarzade met with Slovak State Secretary Rastislav Chovan.",
    ["Sahiba Gafarzade | Speaker | Milli Majlis", "Rastislav Chovan | State Secretary | Slovakia"],
  ],
  [
    "Secretary of the Security Council of the Russian Federation Nikolai Petrenko held consultations.",
    ["Nikolai Petrenko | Secretary | Security Council of Russia"],
  ],
  [
    "The Minister of Agriculture, Fisheries and Forestry, Tony Burkett, spoke.",
    ["Tony Burkett | Minister of Agriculture, Fisheries and Forestry | -"],
  ],
  [
    "Minister for Culture, Community and Youth and Second Minister for Law Edwin Long travelled.",
    ["Edwin Long | Minister for Culture, Community and Youth | -"],
  ],
  [
    "Senior Minister of State (SMS) for Law Edwin Long travelled.",
    ["Edwin Long | Senior Minister of State | -"],
  ],
  [
    "Assistant to the President for National Security Affairs Miles Corrigan met Salim Al-Sharif.",
    [
      "Miles Corrigan | Assistant to the President for National Security Affairs | -",
      "Salim Al-Sharif | - | -",
    ],
  ],
  [
    "Kazakhstan's Deputy Foreign Minister Murat Bektanov signed.",
    ["Murat Bektanov | Deputy Foreign Minister | Kazakhstan"],
  ],
  [
    "Foreign Ministers Karin Knoll and Stef Brok met.",
    ["Karin Knoll | Foreign Minister | -", "Stef Brok | Foreign Minister | -"],
  ],
  ["Former Prime Minister Tony Blayre attended.", ["Tony Blayre | Prime Minister | -"]],
  [
    "Iran's Defense Minister Brigadier General Amir Hatamnia met Imran Khanzada.",
    ["Amir Hatamnia | Defense Minister | Iran", "Imran Khanzada | - | -"],
  ],
  [
    "PRIME MINISTER HOWARTH met PRESIDENT OBASANYA in Canberra.",
    ["Howarth | Prime Minister | -", "Obasanya | President | -"],
  ],
  // a title behind the name
  [
    "Anna Ozola, President of the Republic of Norvania, received Per Lind, Governor of the Zelm Region.",
    ["Anna Ozola | President | Norvania", "Per Lind | Governor | Zelm Region"],
  ],
  [
    "General Mohsen Bagherpour, Chief of Staff for the Armed Forces of the Islamic Republic of Iran, spoke.",
    ["Mohsen Bagherpour | Chief of Staff | Armed Forces of Iran"],
  ],
  ["Eoin Farrelly, the Taoiseach of Ireland, was there.", ["Eoin Farrelly | Taoiseach | Ireland"]],
  [
    "Berta Holm, who completed her term as Federal Chancellor of Germany, was thanked.",
    ["Berta Holm | Federal Chancellor | Germany"],
  ],
  [
    "Navid Rostami, a military adviser to President Omid Tavakol, said so.",
    ["Navid Rostami | military adviser to President | -", "Omid Tavakol | President | -"],
  ],
  [
    "Siavash Malekpour, deputy head of the Lenn Development Fund, spoke.",
    ["Siavash Malekpour | deputy head | Lenn Development Fund"],
  ],
  [
    "Ministry of Foreign Affairs Spokesperson Anna Ozola said so in Tarvel.",
    ["Anna Ozola | Spokesperson | Ministry of Foreign Affairs"],
  ],
  [
    "Edran Solvik thanked the guests.\n\nPresident of the Republic of Norvania\n\nTarvel, May 7, 2021",
    ["Edran Solvik | - | -"],
  ],
  // styles, particles, orders of names
  [
    "His Highness Sheikh Hamdan bin Rashid Al Qasim, Minister of Foreign Affairs, received H.E. Dr. Samuel Okoro, Minister of Foreign Affairs and International Cooperation of the Republic of Ghana.",
    [
      "Hamdan bin Rashid Al Qasim | Minister of Foreign Affairs | -",
      "Samuel Okoro | Minister of Foreign Affairs and International Cooperation | Ghana",
    ],
  ],
  [
    "His Majesty Sultan Faisal bin Turki of Oman met HRH Prince Khalid bin Salman, Minister of Defense of the Kingdom of Saudi Arabia.",
    ["Faisal bin Turki | Sultan | Oman", "Khalid bin Salman | Minister of Defense | Saudi Arabia"],
  ],
  [
    "Crown Prince of Abu Dhabi and Deputy Supreme Commander of the United Arab Emirates Armed Forces Salim bin Rashid Al Adra called.",
    ["Salim bin Rashid Al Adra | Crown Prince | Abu Dhabi"],
  ],
  [
    "King Harun II Ibn Al Fadil and Queen Rana Al Harun of Jordan visited.",
    ["Harun II Ibn Al Fadil | King | Jordan", "Rana Al Harun | Queen | Jordan"],
  ],
  [
    "The Prime Minister of the Republic of Korea, Han Jae-won, met Vietnamese Prime Minister Pham Quoc Bao.",
    ["Han Jae-won | Prime Minister | South Korea", "Pham Quoc Bao | Prime Minister | Vietnam"],
  ],
  [
    "Singapore's Minister for Foreign Affairs Dr Vivek Balasundaram called on Brunei's Sultan Haji Hassan Bolkar.",
    [
      "Vivek Balasundaram | Minister for Foreign Affairs | Singapore",
      "Hassan Bolkar | Sultan | Brunei",
    ],
  ],
  [
    "President Joseph R. Bodin, Jr. met Mr. George Flood.",
    ["Joseph R. Bodin, Jr. | President | -", "George Flood | - | -"],
  ],
  [
    "The Hon Tony Abbotson MP, the Prime Minister of Australia, agreed.",
    ["Tony Abbotson | Prime Minister | Australia"],
  ],
  // from the words around
  [
    "Governor of Kestrovia's Lenn Region Davor Elmesh met Kestrovian Ambassador to Norvania Anton Revesk.",
    ["Davor Elmesh | Governor | Lenn Region", "Anton Revesk | Ambassador to Norvania | Kestrovia"],
  ],
  [
    "She congratulated Irena Voskova on her appointment as Governor of the Lenn Region of Kestrovia.",
    ["Irena Voskova | Governor | Lenn Region"],
  ],
  [
    "The head of the port of Lennar Davor Elmesh attended.",
    ["Davor Elmesh | head of the port | Lennar"],
  ],
  [
    "Norvanian Foreign Minister Anna Ozola met her Turkish counterpart Hakan Aydin. Norvania was thankful.",
    ["Anna Ozola | Foreign Minister | Norvania", "Hakan Aydin | Foreign Minister | Turkey"],
  ],
  [
    "Anna Ozola received a delegation from the Zelm Region headed by Governor Ivan Pershin.",
    ["Anna Ozola | - | -", "Ivan Pershin | Governor | Zelm Region"],
  ],
  [
    "The Trade Minister of Jordan, Nadir al-Omari, and Central Bank Governor Lutfi Al-Hadid came.",
    ["Nadir al-Omari | Trade Minister | Jordan", "Lutfi Al-Hadid | Central Bank Governor | Jordan"],
  ],
  [
    "President Anna Ozola spoke. The President of Norvania thanked all.",
    ["Anna Ozola | President | Norvania"],
  ],
];

/** Capitalised words in which a hasty reader would find people; only those listed are there. */
const SILENT: readonly (readonly [string, readonly string[]])[] = [
  ["The Ministry of Foreign Affairs and the Central Bank met on Monday in March.", []],
  ["The Darian Orsa Foundation opened a school on Per Lind Street near Zelm Airport.", []],
  [
    "The British-drafted resolution on the Indo-Pacific Economic Framework and the Joint Declaration was backed.",
    [],
  ],
  ["Dear Petr Petrovich, I am glad to see you. Thank you, Ivan Ivanovich, for coming.", []],
  [
    "United Nations Security Council members backed East al-Quds, the West Bank and Northern Cyprus.",
    [],
  ],
  ["The Silk Road Forum and the Cultural Heritage Week opened. The Prime Ministers met.", []],
  ["Middle East Eye, Anadolu Agency and Xinhua reported it, and Moscow said no.", []],
  ["He said St. Patrick was honoured.", []],
];

describe("people and their offices", () => {
  it.each(CASES)("%s", (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it.each(SILENT)("no person is invented: %s", (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it("a surname alone means the person of the full name, before and after it", () => {
    const { people, mentions } = mentionsOf(
      "Kanani will come to Baghdad. Mustafa al-Kanani said so. Mr Kanani agreed.",
    );
    expect(people.map(({ name }) => name)).toEqual(["Mustafa al-Kanani"]);
    expect(mentions.filter(({ kind }) => kind === "person")).toHaveLength(3);
  });

  it("of two people with one surname the one spoken of is meant", () => {
    const { people, mentions, text } = mentionsOf(
      "President Darian Orsa spoke of the birth of National Leader Lemar Orsa. Orsa thanked the guests.",
    );
    expect(people.map(({ name, honoured }) => [name, honoured])).toEqual([
      ["Darian Orsa", false],
      ["Lemar Orsa", true],
    ]);
    const last = mentions.filter(({ kind }) => kind === "person").at(-1);
    expect(text.slice(last?.head.start, last?.head.end)).toBe("Orsa");
  });

  it("a surname that never gets a full name is a person named so", () => {
    expect(peopleIn("President Ozola met Mr Lind.")).toEqual([
      "Ozola | President | -",
      "Lind | - | -",
    ]);
  });

  it("a report's own state completes the offices that its outlet leaves bare, where the text names it", () => {
    const text =
      "Secretary of State Paul R. Whitman praised U.S. help. He met Prime Minister Lenna Orsa.";
    expect(peopleIn(text, { outlet: "state.gov" })).toEqual([
      "Paul R. Whitman | Secretary of State | United States",
      "Lenna Orsa | Prime Minister | -",
    ]);
  });

  it("an office that only the headline tells counts, a person named there alone doesn't", () => {
    const title = "Anna Ozola meets Minister of Trade Ivo Brenn and President Per Lind";
    expect(peopleIn("Anna Ozola met Ivo Brenn.", { title })).toEqual([
      "Anna Ozola | - | -",
      "Ivo Brenn | Minister of Trade | -",
    ]);
  });

  it("every mention and every part of it lies in the text", () => {
    const { text, mentions, people } = mentionsOf(
      "Anna Ozola, President of Norvania, met Governor Per Lind of the Zelm Region. They thanked her. The head of state left.",
    );
    for (const { start, end, head, roleSpan, ofSpan, people: meant } of mentions) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(head.start).toBeGreaterThanOrEqual(start);
      for (const span of [roleSpan, ofSpan]) if (span) expect(span.start).toBeLessThan(span.end);
      for (const index of meant) expect(people[index]).toBeDefined();
    }
    for (const person of people) {
      for (const index of person.mentions) expect(mentions[index]).toBeDefined();
      for (const { mention } of person.offices) expect(mentions[mention]).toBeDefined();
    }
  });
});
