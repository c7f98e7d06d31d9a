import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { finished } from "node:stream/promises";
import { type Command, Option } from "commander";
import type { ExportTable, Ledger } from "../ledger/types.ts";
import { csvRow } from "./csv.ts";
import { valueWriter, writeJson } from "./json-lines.ts";
import { EXIT, type Shell } from "./shell.ts";
import { examples, ledgerOption, wrongUsage } from "./usage.ts";
import { type LedgerOptions, withLedger } from "./with-ledger.ts";
import { counted } from "./words.ts";

const TABLES = [
  "engagements",
  "participants",
  "statements",
  "figures",
  "undertakings",
  "people",
  "documents",
  "gifts",
  "citations",
] as const satisfies readonly ExportTable[];

type Options = LedgerOptions & {
  readonly format: "csv" | "jsonl" | "json";
  readonly table?: ExportTable;
  readonly out?: string;
  readonly text?: boolean;
  readonly exact?: boolean;
  readonly bom?: boolean;
};

/** `readout export`: the ledger as flat tables or as records, for other tools. */
export function exportCommand(program: Command, shell: Shell): void {
  program
    .command("export")
    .summary("tables and records for other tools")
    .description(
      "Writes the ledger for other tools: as CSV, one of its tables, or all of them into a folder; as JSON Lines, one record a report, or one row a line of a table. A row of entries ends with the words that it cites and with where they start and end in the text of the report.",
    )
    .addOption(ledgerOption())
    .addOption(
      new Option("--format <format>", "how to write")
        .choices(["csv", "jsonl", "json"])
        .makeOptionMandatory(false),
    )
    .addOption(
      new Option("--json", "short for --format json: one array").implies({ format: "json" }),
    )
    .addOption(new Option("--table <table>", "only this table").choices(TABLES))
    .option("--out <folder>", "write files into this folder: all tables, or records.jsonl")
    .option("--text", "with the reports' text")
    .option(
      "--exact",
      "CSV cells exactly as they are, also such as a spreadsheet would compute (=, +, -, @)",
    )
    .option("--bom", "begin CSV with a byte-order mark, for Excel")
    .addHelpText(
      "after",
      examples([
        ["readout export --format csv --table engagements > engagements.csv", "one table"],
        [
          "readout export --format csv --out tables/",
          "all tables as files, for R, Python or a spreadsheet",
        ],
        [
          "readout export --format jsonl --text | gzip > records.jsonl.gz",
          "all records with their text",
        ],
      ]),
    )
    .action(async (options: Options) => {
      const format =
        options.format ??
        (options.table === undefined && options.out === undefined ? "jsonl" : "csv");
      if (format === "csv" && options.table === undefined && options.out === undefined) {
        wrongUsage(
          `CSV holds one table: add --table (${TABLES.join(", ")}), or --out FOLDER for all.`,
        );
      }
      const full = { ...options, format };
      const whenMissing = async (): Promise<number> => {
        if (format === "json") await writeJson(shell, []);
        return EXIT.ok;
      };
      const work = (ledger: Ledger): Promise<number> => exportLedger(shell, ledger, full);
      shell.finish(await withLedger(shell, options, work, { whenMissing }));
    });
}

type Write = (text: string | Uint8Array) => Promise<boolean>;

async function exportLedger(shell: Shell, ledger: Ledger, options: Options): Promise<number> {
  if (options.out === undefined) {
    await writeOne(shell.out, ledger, options);
    return EXIT.ok;
  }
  const folder = resolve(shell.cwd, options.out);
  const tables = options.table === undefined ? TABLES : [options.table];
  try {
    await mkdir(folder, { recursive: true });
    if (options.format !== "csv" && options.table === undefined) {
      const path = join(folder, `records.${options.format}`);
      const count = await toFile(path, (write) => writeOne(write, ledger, options));
      shell.err(`${path}: ${counted(count, "record")}\n`);
      return EXIT.ok;
    }
    for (const table of tables) {
      const path = join(folder, `${table}.${options.format}`);
      const count = await toFile(path, (write) => writeOne(write, ledger, { ...options, table }));
      shell.err(`${path}: ${counted(count, "row")}\n`);
    }
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    const { unreadable } = await import("../source/find-files.ts");
    shell.err(
      `readout: ${unreadable(folder, error).message.replace("cannot be read", "cannot be written")}\n`,
    );
    return EXIT.failed;
  }
}

async function toFile(path: string, work: (write: Write) => Promise<number>): Promise<number> {
  const stream: WriteStream = createWriteStream(path);
  const done = finished(stream);
  const write: Write = (text) =>
    new Promise((resolve) => {
      stream.write(text, (error) => resolve(!error));
    });
  const count = await work(write);
  stream.end();
  await done;
  return count;
}

/** Writes one table or all records; gives how many rows. Stops when nobody reads any more. */
async function writeOne(write: Write, ledger: Ledger, options: Options): Promise<number> {
  const text = options.text === true;
  const rows =
    options.table === undefined ? ledger.records({ text }) : ledger.export(options.table, { text });
  return options.format === "csv" && options.table !== undefined
    ? writeCsv(write, ledger.export(options.table, { text }), options.table, options)
    : writeValues(write, rows, options.format === "json" ? "json" : "jsonl");
}

async function writeValues(
  write: Write,
  rows: AsyncIterable<unknown>,
  format: "json" | "jsonl",
): Promise<number> {
  const writer = valueWriter({ out: write }, format);
  let count = 0;
  for await (const row of rows) {
    count++;
    if (!(await writer.write(row))) return count;
  }
  await writer.end();
  return count;
}

async function writeCsv(
  write: Write,
  rows: ReturnType<Ledger["export"]>,
  table: ExportTable,
  options: Options,
): Promise<number> {
  const exact = options.exact === true;
  const { exportColumns } = await import("../ledger/index.ts");
  const columns = exportColumns(table, { text: options.text === true });
  let count = 0;
  await write((options.bom ? "\uFEFF" : "") + csvRow(columns, { exact }));
  for await (const row of rows) {
    count++;
    const cells = columns.map((column) => row[column] ?? null);
    if (!(await write(csvRow(cells, { exact })))) break;
  }
  return count;
}
