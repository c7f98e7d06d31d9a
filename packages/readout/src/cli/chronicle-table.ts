import type { ChronicleItem, Party } from "../ledger/types.ts";
import { bestStatement, saidWords, statusWords } from "./entry-words.ts";
import type { Colours } from "./shell.ts";
import { type Column, type Row, renderTable } from "./table.ts";
import { counted, officeWords, plain } from "./words.ts";

const COLUMNS: readonly Column[] = [
  { heading: "DATE", least: 10 },
  { heading: "WHAT", least: 8 },
  { heading: "WHO", least: 24, worth: 3, hang: 2 },
  { heading: "PLACE", least: 7, hang: 1 },
  { heading: "TOLD BY", least: 8, hang: 1 },
];

/** The chronicle for a terminal: a row an engagement, under it one line of what was said. */
export function chronicleTable(
  items: readonly ChronicleItem[],
  looks: { readonly width: number; readonly colours: Colours },
): string {
  const rows = items.map((item) => rowOf(item));
  const table = renderTable(COLUMNS, rows, {
    width: looks.width,
    heading: looks.colours.bold,
    below: looks.colours.dim,
  });
  return `${table}\n${looks.colours.dim([counted(items.length, "engagement"), ...undatedWords(items)].join("; "))}\n`;
}

/** "3 have no date in the text (the publication date bounds them)", "1 has no date at all". */
function undatedWords(items: readonly ChronicleItem[]): readonly string[] {
  const undated = items.filter((item) => item.date === null);
  const bounded = undated.filter((item) => item.notAfter !== null).length;
  const bare = undated.length - bounded;
  const have = (count: number): string => `${count} ${count === 1 ? "has" : "have"}`;
  const them = bounded === 1 ? "it" : "them";
  return [
    ...(bounded > 0
      ? [`${have(bounded)} no date in the text (the publication date bounds ${them})`]
      : []),
    ...(bare > 0 ? [`${have(bare)} no date at all`] : []),
  ];
}

function rowOf(item: ChronicleItem): Row {
  const status = statusWords(item.status, item.main);
  const said = saidLine(item);
  return {
    cells: [
      dateWords(item),
      status === null ? item.type : `${item.type}, ${status}`,
      item.parties.map(partyWords).join("\n") || "–",
      plain(item.place ?? "–"),
      outletsOf(item).join("\n"),
    ],
    below: [item.occasion === null ? null : plain(item.occasion), said].filter((v) => v !== null),
  };
}

/** "2024-03-12"; what no text dates by its publication; an interval on two lines, so that the column stays narrow. */
export function dateWords(item: ChronicleItem): string {
  if (item.date !== null) return item.date.replace("/", "/\n");
  return item.notAfter === null ? "undated" : `not after\n${item.notAfter.slice(0, 10)}`;
}

/** "Anna Ozola, President of Nordland (host)". */
export function partyWords(party: Party): string {
  const office = officeWords(party);
  const name = plain(party.name);
  const told = office === null || name.includes(office) ? name : `${name}, ${plain(office)}`;
  return party.side === "host" ? `${told} (host)` : told;
}

/** The outlets that told of it, each once; a report without an outlet by its label. */
export function outletsOf(item: ChronicleItem): readonly string[] {
  return [...new Set(item.accounts.map(({ report }) => plain(report.outlet ?? report.label)))];
}

/** What one of those who took part said, or the sides together; null where nobody of them said a whole sentence. */
export function saidLine(item: ChronicleItem): string | null {
  const best = bestStatement(
    item.accounts.flatMap(({ engagement, statements }) => {
      const parties = new Set(["sides", ...engagement.participants.map(({ name }) => name)]);
      return statements.filter(({ speaker }) => speaker.some((name) => parties.has(name)));
    }),
  );
  return best === null ? null : saidWords(best);
}
