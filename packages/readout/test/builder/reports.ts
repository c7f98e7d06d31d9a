import { type Built, RecordBuilder } from "./record-builder.ts";

/**
 * A small chronicle in made-up words: one meeting told by two outlets that differ on its place, a call with hostile
 * mark-up in its text, and a meeting that no words date. All states, people and outlets are invented.
 */
export const AGENCY_TEXT = `TOLVA, 4 May 2023. President of Arvenia Mira Dolen received Governor of the Sorn Region Ivo Kastel in Tolva on Thursday.

"Our trade has reached 120 million dollars, and we will double it," Dolen said. Kastel thanked the president for the warm welcome.

The weather in the capital was mild. A ferry terminal is being built in the port of Sorn.

Kastel presented Dolen with a carved ship.`;

export const BROADCASTER_TEXT = `Arvenia's President Mira Dolen met the Governor of the Sorn Region, Ivo Kastel, at Castle Brenn on 4 May 2023.

Kastel said that trade stood at 118 million dollars. He thanked the president for the warm welcome.`;

export const HOSTILE = `<script>window.hacked = true</script><img src="x" onerror="window.hacked = true">`;

export const CALL_TEXT = `Mira Dolen telephoned Prime Minister of Ostrel Jana Virel on 9 November 2022.

Virel said that ${HOSTILE} is no way to greet a neighbour.`;

export const UNDATED_TEXT = `Governor of the Sorn Region Ivo Kastel and Jana Virel held talks about fisheries.

Virel proposed a joint fishing season.`;

const agency = (): Built =>
  new RecordBuilder({
    label: "agency-talks",
    text: AGENCY_TEXT,
    title: "President receives governor of Sorn Region",
    outlet: "ARVINFORM",
    published: "2023-05-04T15:30:00+02:00",
    url: "https://arvinform.example/1",
  })
    .person({
      name: "Mira Dolen",
      role: "President",
      of: "Arvenia",
      words: { "": "Mira Dolen", role: "President of Arvenia" },
    })
    .person({
      name: "Ivo Kastel",
      role: "Governor",
      of: "Sorn Region",
      words: { "": "Ivo Kastel", role: "Governor of the Sorn Region" },
    })
    .engagement({
      date: "2023-05-04",
      place: "Tolva",
      host: ["Mira Dolen"],
      guest: ["Ivo Kastel"],
      participants: [
        { name: "Mira Dolen", side: "host", part: null, role: "President", of: "Arvenia" },
        { name: "Ivo Kastel", side: "guest", part: null, role: "Governor", of: "Sorn Region" },
      ],
      words: {
        "": "President of Arvenia Mira Dolen received Governor of the Sorn Region Ivo Kastel in Tolva",
        date: "4 May 2023",
        place: "in Tolva",
        host: "President of Arvenia Mira Dolen",
        guest: "Governor of the Sorn Region Ivo Kastel",
      },
    })
    .statement({
      speaker: ["Mira Dolen"],
      mode: "direct",
      act: "pledge",
      text: "Our trade has reached 120 million dollars, and we will double it,",
      words: {
        "": "Our trade has reached 120 million dollars, and we will double it,",
        speaker: "Dolen said",
      },
    })
    .statement({
      speaker: ["Ivo Kastel"],
      act: "thank",
      text: "the warm welcome",
      words: { "": "the warm welcome", speaker: "Kastel thanked" },
    })
    .figure({
      value: 120_000_000,
      unit: "USD",
      indicator: "trade",
      speaker: ["Mira Dolen"],
      words: { "": "120 million dollars" },
    })
    .undertaking({
      what: "ferry terminal in the port of Sorn",
      status: "under way",
      words: { "": "A ferry terminal is being built in the port of Sorn" },
    })
    .gift({
      what: "carved ship",
      from: "Ivo Kastel",
      to: "Mira Dolen",
      words: { "": "Kastel presented Dolen with a carved ship" },
    })
    .build();

const broadcaster = (): Built =>
  new RecordBuilder({
    label: "broadcaster-talks",
    text: BROADCASTER_TEXT,
    title: "Arvenian leader meets Sorn governor",
    outlet: "Radio Veldt",
    published: "2023-05-05",
    url: "https://veldt.example/arvenia",
  })
    .person({
      name: "Mira Dolen",
      role: "President",
      of: "Arvenia",
      words: { "": "Mira Dolen", role: "Arvenia's President" },
    })
    .person({
      name: "Ivo Kastel",
      role: "Governor",
      of: "Sorn Region",
      words: { "": "Ivo Kastel", role: "Governor of the Sorn Region" },
    })
    .engagement({
      date: "2023-05-04",
      place: "Castle Brenn",
      host: ["Mira Dolen"],
      guest: ["Ivo Kastel"],
      participants: [
        { name: "Mira Dolen", side: "host", part: null, role: "President", of: "Arvenia" },
        { name: "Ivo Kastel", side: "guest", part: null, role: "Governor", of: "Sorn Region" },
      ],
      words: {
        "": "Mira Dolen met the Governor of the Sorn Region, Ivo Kastel",
        date: "4 May 2023",
        place: "Castle Brenn",
        host: "Mira Dolen",
        guest: "Ivo Kastel",
      },
    })
    .statement({
      speaker: ["Ivo Kastel"],
      text: "trade stood at 118 million dollars",
      words: { "": "trade stood at 118 million dollars", speaker: "Kastel said" },
    })
    .statement({
      speaker: ["Ivo Kastel"],
      act: "thank",
      text: "the warm welcome",
      words: { "": "the warm welcome", speaker: "He thanked" },
    })
    .figure({
      value: 118_000_000,
      unit: "USD",
      indicator: "trade",
      speaker: ["Ivo Kastel"],
      words: { "": "118 million dollars" },
    })
    .build();

const call = (): Built =>
  new RecordBuilder({
    label: "call",
    text: CALL_TEXT,
    title: "A call <b>between</b> neighbours",
    outlet: "ARVINFORM",
    published: "2022-11-09",
    url: "javascript:window.hacked=true",
  })
    .person({ name: "Mira Dolen", words: { "": "Mira Dolen" } })
    .person({
      name: "Jana Virel",
      role: "Prime Minister",
      of: "Ostrel",
      words: { "": "Jana Virel", role: "Prime Minister of Ostrel" },
    })
    .engagement({
      type: "call",
      form: "phone",
      date: "2022-11-09",
      initiator: ["Mira Dolen"],
      others: ["Mira Dolen", "Jana Virel"],
      participants: [
        { name: "Mira Dolen", side: "other", part: null, role: null, of: null },
        { name: "Jana Virel", side: "other", part: null, role: "Prime Minister", of: "Ostrel" },
      ],
      words: {
        "": "Mira Dolen telephoned Prime Minister of Ostrel Jana Virel",
        date: "9 November 2022",
        others: "Mira Dolen telephoned Prime Minister of Ostrel Jana Virel",
      },
    })
    .statement({
      speaker: ["Jana Virel"],
      act: "criticise",
      text: `${HOSTILE} is no way to greet a neighbour`,
      words: { "": `${HOSTILE} is no way to greet a neighbour`, speaker: "Virel said" },
    })
    .build();

const undated = (): Built =>
  new RecordBuilder({
    label: "fisheries",
    text: UNDATED_TEXT,
    title: null,
    outlet: null,
    published: "2024-02-01",
    url: null,
  })
    .person({
      name: "Ivo Kastel",
      role: "Governor",
      of: "Sorn Region",
      words: { "": "Ivo Kastel", role: "Governor of the Sorn Region" },
    })
    .person({ name: "Jana Virel", words: { "": "Jana Virel" } })
    .engagement({
      others: ["Ivo Kastel", "Jana Virel"],
      topics: ["fisheries"],
      participants: [
        { name: "Ivo Kastel", side: "other", part: null, role: "Governor", of: "Sorn Region" },
        { name: "Jana Virel", side: "other", part: null, role: null, of: null },
      ],
      words: {
        "": "Ivo Kastel and Jana Virel held talks about fisheries",
        others: "Ivo Kastel and Jana Virel",
        topics: "fisheries",
      },
    })
    .statement({
      speaker: ["Jana Virel"],
      act: "propose",
      text: "a joint fishing season",
      words: { "": "a joint fishing season", speaker: "Virel proposed" },
    })
    .build();

export const madeUpReports = (): readonly Built[] => [agency(), broadcaster(), call(), undated()];
