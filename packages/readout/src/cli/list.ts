import { Argument, type Command } from "commander";
import type { ChronicleItem, Ledger, PersonSummary, ReportSummary } from "../ledger/types.ts";
import { dateWords } from "./chronicle-table.ts";
import { statusWords } from "./entry-words.ts";
import { writeJson } from "./json-lines.ts";
import { EXIT, type Shell } from "./shell.ts";
import { type Column, renderTable } from "./table.ts";
import { examples, formatOptions, ledgerOption, wholeNumber } from "./usage.ts";
import { EMPTY_HINT, type LedgerOptions, withLedger } from "./with-ledger.ts";
import { grouped, officeWords, plain } from "./words.ts";

const KINDS = ["reports", "people", "engagements"] as const;
type Kind = (typeof KINDS)[number];

type Options = LedgerOptions & { readonly format: "text" | "json"; readonly limit?: number };

/** So many rows are printed where nobody says how many. */
const ROWS = 50;

/** `readout list`: the labels and keys that the other commands take. */
export function listCommand(program: Command, shell: Shell): void {
  const command = program
    .command("list")
    .summary("reports, people or engagements with their keys")
    .description(
      "Lists the reports of the ledger (the latest first), the people (those of most reports first) or the engagements (in time, also those that are only mentioned), each with the label or key that `readout show` takes.",
    )
    .addArgument(new Argument("<what>", "what to list").choices(KINDS))
    .addOption(ledgerOption())
    .option(
      "--limit <number>",
      `at most so many; without it ${ROWS} as text, all as JSON`,
      wholeNumber(1, 1_000_000),
    );
  for (const option of formatOptions(["text", "json"], "a table, or one JSON array")) {
    command.addOption(option);
  }
  command
    .addHelpText(
      "after",
      examples([
        ["readout list reports", "what is in, with the labels"],
        ["readout list people --limit 200", "who is in, with offices and keys"],
      ]),
    )
    .action(async (kind: Kind, options: Options) => {
      const whenMissing = async (): Promise<number> => {
        if (options.format === "json") await writeJson(shell, []);
        return EXIT.ok;
      };
      const work = (ledger: Ledger): Promise<number> => list(shell, ledger, kind, options);
      shell.finish(await withLedger(shell, options, work, { whenMissing }));
    });
}

type Listed = {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** The same as the API gives it. */
  readonly items: readonly unknown[];
  readonly total: number;
};

async function list(shell: Shell, ledger: Ledger, kind: Kind, options: Options): Promise<number> {
  const json = options.format === "json";
  const limit = options.limit ?? (json ? undefined : ROWS);
  const { columns, rows, items, total } = await listed(ledger, kind, limit);
  if (json) {
    await writeJson(shell, items);
    return EXIT.ok;
  }
  if (rows.length === 0) {
    const { reports } = await ledger.info();
    shell.err(reports === 0 ? EMPTY_HINT : `No ${kind} are in this ledger.\n`);
    return EXIT.ok;
  }
  const looks = { width: shell.width(), heading: shell.colours.bold };
  await shell.out(
    renderTable(
      columns,
      rows.map((cells) => ({ cells })),
      looks,
    ),
  );
  if (rows.length < total) {
    shell.err(`${grouped(total - rows.length)} more: readout list ${kind} --limit ${total}\n`);
  }
  return EXIT.ok;
}

async function listed(ledger: Ledger, kind: Kind, limit: number | undefined): Promise<Listed> {
  const most = limit === undefined ? {} : { limit };
  switch (kind) {
    case "reports": {
      const items = await ledger.reports(most);
      const { reports: total } = await ledger.info();
      return { columns: REPORT_COLUMNS, rows: items.map(reportCells), items, total };
    }
    case "people": {
      const items = await ledger.people(most);
      const { people: total } = await ledger.info();
      return { columns: PERSON_COLUMNS, rows: items.map(personCells), items, total };
    }
    case "engagements": {
      const { items, total } = await ledger.chronicle({ ...most, mentioned: true });
      return { columns: ENGAGEMENT_COLUMNS, rows: items.map(engagementCells), items, total };
    }
    default:
      return kind satisfies never;
  }
}

const REPORT_COLUMNS: readonly Column[] = [
  { heading: "PUBLISHED", least: 10 },
  { heading: "OUTLET", least: 8 },
  { heading: "TITLE", least: 12, worth: 2 },
  { heading: "LABEL", least: 12, worth: 2 },
  { heading: "KEY", least: 16 },
];

const reportCells = (report: ReportSummary): readonly string[] => [
  report.published?.slice(0, 10) ?? "–",
  plain(report.outlet ?? "–"),
  plain(report.title ?? "–"),
  plain(report.label),
  report.id,
];

const PERSON_COLUMNS: readonly Column[] = [
  { heading: "NAME", least: 12, worth: 2 },
  { heading: "OFFICE", least: 12, worth: 2 },
  { heading: "REPORTS", least: 7 },
  { heading: "ENGAGEMENTS", least: 11 },
  { heading: "KEY", least: 29, worth: 3 },
];

const personCells = (person: PersonSummary): readonly string[] => [
  plain(person.name),
  plain(officeWords(person) ?? "–"),
  grouped(person.reports),
  grouped(person.engagements),
  person.id,
];

const ENGAGEMENT_COLUMNS: readonly Column[] = [
  { heading: "DATE", least: 10 },
  { heading: "WHAT", least: 8 },
  { heading: "WHO", least: 16, worth: 2 },
  { heading: "REPORTS", least: 7 },
  { heading: "KEY", least: 34, worth: 3 },
];

function engagementCells(item: ChronicleItem): readonly string[] {
  const status = statusWords(item.status, item.main);
  return [
    dateWords(item),
    status === null ? item.type : `${item.type}, ${status}`,
    plain(item.parties.map(({ name }) => name).join(", ")) || "–",
    String(item.accounts.length),
    item.id,
  ];
}
