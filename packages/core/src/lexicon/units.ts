/** Measures: how they are written after a number (as the source of a regular expression) and their one normal name. */
export const MEASURES: readonly (readonly [string, string])[] = [
  ["percentage\\s+points?", "percentage points"],
  ["%|per\\s?cent(?:age)?|pct", "percent"],
  ["(?:square|sq\\.?)\\s?(?:kilomet(?:er|re)s?|km)|km2|km²", "square km"],
  ["(?:square|sq\\.?)\\s?(?:met(?:er|re)s?|m)|m2|m²", "square metres"],
  [
    "(?:cubic|cu\\.?)\\s?(?:met(?:er|re)s?|m)(?:\\s+of\\s+(?:natural\\s+)?gas)?|m3|m³|[bm]cm",
    "cubic metres",
  ],
  ["kilomet(?:er|re)s?|km", "km"],
  ["met(?:er|re)s?|m", "metres"],
  ["centimet(?:er|re)s?|cm", "cm"],
  ["nautical\\s+miles?", "nautical miles"],
  ["miles?", "miles"],
  ["hectares?|ha", "hectares"],
  ["acres?", "acres"],
  ["(?:metric\\s+)?(?:tons?|tonnes?)|mt", "tonnes"],
  ["kilograms?|kilos?|kg", "kg"],
  ["barrels?(?:\\s+(?:per|a)\\s+day)?|bpd", "barrels"],
  ["lit(?:er|re)s?", "litres"],
  ["gigawatts?[-\\s]hours?|GWh", "GWh"],
  ["megawatts?[-\\s]hours?|MWh", "MWh"],
  ["kilowatts?[-\\s]hours?|kWh", "kWh"],
  ["gigawatts?|GW", "GW"],
  ["megawatts?|MW", "MW"],
  ["kilowatts?|kW", "kW"],
  ["kilovolts?|kV", "kV"],
  ["degrees?(?:\\s+celsius)?|°C?", "degrees"],
  ["TEUs?", "TEU"],
];

/** Signs of a measure that hold a scale of their own: "25 mcm" is 25 million cubic metres. */
export const SCALED_SIGNS: Readonly<Record<string, number>> = { mcm: 1e6, bcm: 1e9 };

/** Units that stand after a hyphen: "40-bed", "10-day", "30,000-ton"; with the plural that they are counted in. */
export const HYPHENED_UNITS: Readonly<Record<string, string>> = {
  day: "days",
  seat: "seats",
  bed: "beds",
  place: "places",
  member: "members",
  person: "people",
  people: "people",
  man: "people",
  strong: "people",
  storey: "storeys",
  story: "storeys",
  room: "rooms",
  ton: "tonnes",
  tonne: "tonnes",
  km: "km",
  kilometer: "km",
  kilometre: "km",
  mile: "miles",
  meter: "metres",
  metre: "metres",
  hectare: "hectares",
  megawatt: "MW",
  mw: "MW",
  gw: "GW",
  percent: "percent",
  fold: "fold",
};

/** Stretches of time, which are measured only where something lasts them ("a three-day tour"). */
export const DURATIONS: readonly string[] =
  "second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades century centuries anniversary anniversaries".split(
    " ",
  );
