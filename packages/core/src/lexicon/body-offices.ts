/** Offices that bodies of states have, and their bodies by usual name: whose "the Secretary-General" can be. Lower case. */
export const BODY_OFFICES: readonly (readonly [string, readonly string[]])[] = [
  [
    "secretary-general",
    [
      "United Nations",
      "NATO",
      "OSCE",
      "ASEAN",
      "OIC",
      "Gulf Cooperation Council",
      "Arab League",
      "Commonwealth of Independent States",
      "CSTO",
      "Shanghai Cooperation Organization",
      "Council of Europe",
      "OECD",
      "SAARC",
      "Organization of Turkic States",
      "Pacific Islands Forum",
      "UNCTAD",
    ],
  ],
  [
    "director-general",
    [
      "World Trade Organization",
      "World Health Organization",
      "World Intellectual Property Organization",
      "UNESCO",
      "UNIDO",
      "FAO",
      "IAEA",
      "ILO",
    ],
  ],
  ["high representative", ["European Union"]],
];
