import type { Command } from "commander";
import { edtfBounds } from "../ledger/edtf-bounds.ts";
import type { ChronicleItem, ChronicleQuery, Ledger } from "../ledger/types.ts";
import { chronicleMarkdown } from "./chronicle-markdown.ts";
import { chronicleTable } from "./chronicle-table.ts";
import { writeJson } from "./json-lines.ts";
import { EXIT, type Shell } from "./shell.ts";
import {
  examples,
  formatOptions,
  ledgerOption,
  periodBound,
  wholeNumber,
  wrongUsage,
} from "./usage.ts";
import { EMPTY_HINT, type LedgerOptions, withLedger } from "./with-ledger.ts";
import { counted } from "./words.ts";

type Options = LedgerOptions & {
  readonly format: "table" | "md" | "json";
  readonly with?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly mentioned?: boolean;
  readonly limit?: number;
};

/** `readout chronicle`: the engagements of the ledger in time, one an entry, whoever told of them. */
export function chronicleCommand(program: Command, shell: Shell): void {
  const command = program
    .command("chronicle")
    .summary("who met whom, in time")
    .description(
      "Prints the engagements of the ledger in time: date, type, who took part in which office, place, who told of it, and one thing that was said. What no text dates stands at the publication that it is “not after”; what has neither date stands last.",
    )
    .addOption(ledgerOption())
    .option(
      "--with <name...>",
      "only engagements in which all of these took part: persons, states, regions, bodies; UK, EU, KR and the like will do",
    )
    .option("--from <date>", "not before this date (2024, 2024-03, 2024-03-12)", periodBound)
    .option("--to <date>", "not after this date", periodBound)
    .option("--mentioned", "also engagements that reports only mention")
    .option("--limit <number>", "at most so many", wholeNumber(1, 1_000_000));
  for (const option of formatOptions(
    ["table", "md", "json"],
    "a table, Markdown, or one JSON array",
  )) {
    command.addOption(option);
  }
  command
    .addHelpText(
      "after",
      examples([
        ["readout chronicle", "everything, oldest first"],
        [
          'readout chronicle --with Norvania "Lenskar Region" --from 2021',
          "one relationship since 2021",
        ],
        ["readout chronicle --format md > chronicle.md", "as a document"],
      ]),
    )
    .action(async (options: Options) => {
      refuseReversed(options);
      const whenMissing = async (): Promise<number> => {
        if (options.format === "json") await writeJson(shell, []);
        return EXIT.ok;
      };
      shell.finish(
        await withLedger(shell, options, (ledger) => printChronicle(shell, ledger, options), {
          whenMissing,
        }),
      );
    });
}

const PAGE = 500;

/** A period that ends before it begins can hold nothing: it was typed the wrong way round. */
function refuseReversed({ from, to }: Options): void {
  const first = from === undefined ? undefined : edtfBounds(from)?.start;
  const last = to === undefined ? undefined : edtfBounds(to)?.end;
  if (first !== undefined && last !== undefined && first > last) {
    wrongUsage(`--from ${from} is later than --to ${to}. Write the earlier date with --from.`);
  }
}

async function printChronicle(shell: Shell, ledger: Ledger, options: Options): Promise<number> {
  const query: ChronicleQuery = {
    ...(options.with === undefined ? {} : { with: options.with }),
    ...(options.from === undefined ? {} : { from: options.from }),
    ...(options.to === undefined ? {} : { to: options.to }),
    mentioned: options.mentioned === true,
  };
  const { items, total } = await allItems(ledger, query, options.limit);
  if (options.format === "json") {
    await writeJson(shell, items);
    return EXIT.ok;
  }
  if (items.length === 0) {
    shell.err(await whyEmpty(ledger, options));
    return EXIT.ok;
  }
  const shown =
    options.format === "md"
      ? chronicleMarkdown(items)
      : chronicleTable(items, { width: shell.width(), colours: shell.colours });
  await shell.out(shown);
  if (items.length < total) shell.err(`${counted(total - items.length, "engagement")} more.\n`);
  return EXIT.ok;
}

async function allItems(
  ledger: Ledger,
  query: ChronicleQuery,
  limit: number | undefined,
): Promise<{ readonly items: readonly ChronicleItem[]; readonly total: number }> {
  const items: ChronicleItem[] = [];
  const most = limit ?? Number.POSITIVE_INFINITY;
  for (;;) {
    const page = await ledger.chronicle({
      ...query,
      limit: Math.min(PAGE, most - items.length),
      offset: items.length,
    });
    items.push(...page.items);
    if (page.items.length === 0 || items.length >= Math.min(most, page.total)) {
      return { items, total: page.total };
    }
  }
}

/** An empty chronicle has a reason: an empty ledger, a narrow question, or reports that only mention engagements. */
async function whyEmpty(ledger: Ledger, options: Options): Promise<string> {
  const info = await ledger.info();
  if (info.reports === 0) return EMPTY_HINT;
  const narrowed = [
    options.with === undefined ? null : `--with ${options.with.join(", ")}`,
    options.from === undefined ? null : `--from ${options.from}`,
    options.to === undefined ? null : `--to ${options.to}`,
  ].filter((v) => v !== null);
  // Loaded here: it needs the core, which a chronicle that holds something does without.
  const { whyNobody } = await import("./who-is-known.ts");
  const nobody = await whyNobody(ledger, options.with ?? [], {
    mentioned: options.mentioned === true,
  });
  if (nobody !== null) return `${nobody}\n`;
  const held = `The ledger holds ${counted(info.reports, "report")} and ${counted(info.engagements, "engagement")}`;
  if (narrowed.length === 0) return `${held}, none of them a main one. Try --mentioned.\n`;
  const tried = options.mentioned === true ? "" : " or --mentioned";
  return `No engagement fits ${narrowed.join(" ")}. ${held}. Try fewer conditions${tried}.\n`;
}
