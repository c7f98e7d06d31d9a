import type { Command } from "commander";
import type { Ledger, ReportSummary } from "../ledger/types.ts";
import { writeJson } from "./json-lines.ts";
import { EXIT, type Shell } from "./shell.ts";
import { examples, formatOptions, ledgerOption, wholeNumber, wrongUsage } from "./usage.ts";
import { type LedgerOptions, withLedger } from "./with-ledger.ts";
import { byteSize, counted, plain } from "./words.ts";

type Options = LedgerOptions & {
  readonly format: "text" | "json";
  readonly import?: number;
  readonly undo?: boolean;
  readonly yes?: boolean;
};

/** So many reports go without a question. */
const MOST_UNASKED = 20;

/** `readout remove`: takes a report or a whole import out again; `--undo` brings the last removal back. */
export function removeCommand(program: Command, shell: Shell): void {
  const command = program
    .command("remove")
    .summary("take reports out again")
    .description(
      "Takes a report, or all that one import added, out of the ledger. What was removed can be brought back with --undo, until `readout compact` frees its space.",
    )
    .argument("[report]", "the key or label of a report")
    .addOption(ledgerOption())
    .option(
      "--import <number>",
      "all that this import added (`readout info` lists them)",
      wholeNumber(1, 2 ** 31),
    )
    .option("--undo", "bring the last removal back")
    .option("--yes", `do not ask before more than ${MOST_UNASKED} reports go`);
  for (const option of formatOptions(
    ["text", "json"],
    "text to read, or one JSON array of reports",
  )) {
    command.addOption(option);
  }
  command
    .addHelpText(
      "after",
      examples([
        ["readout remove talks-2024", "one report"],
        ["readout remove --import 3", "a whole import"],
        ["readout remove --undo", "bring it back"],
      ]),
    )
    .action(async (report: string | undefined, options: Options) => {
      const given = [report !== undefined, options.import !== undefined, options.undo === true];
      if (given.filter(Boolean).length !== 1) {
        wrongUsage("Name one report, or --import with a number, or --undo.");
      }
      const work = (ledger: Ledger): Promise<number> => remove(shell, ledger, report, options);
      shell.finish(await withLedger(shell, options, work, { whenMissing: async () => EXIT.usage }));
    });
}

async function remove(
  shell: Shell,
  ledger: Ledger,
  report: string | undefined,
  options: Options,
): Promise<number> {
  if (options.undo) return tell(shell, await ledger.undoRemove(), options, "brought back");
  if (options.import !== undefined) return removeImport(shell, ledger, options.import, options);
  const found = report === undefined ? [] : await ledger.find(report);
  const [one] = found;
  if (one === undefined) {
    const name = plain(report ?? "");
    const gone = await ledger.find(report ?? "", { removed: true });
    if (gone.length > 0) wrongUsage(`${name} is removed already. ${BRING_BACK}`);
    wrongUsage(`No report is called ${name}. Find it with: readout list reports`);
  }
  if (found.length > 1) {
    const list = found.map(
      (r) =>
        `  ${r.id}  ${plain([r.outlet, r.published, r.title].filter((v) => v !== null).join(", "))}`,
    );
    wrongUsage(
      `${found.length} reports are called ${plain(report ?? "")}. Give the key of one:\n${list.join("\n")}`,
    );
  }
  return tell(shell, await ledger.remove({ report: one.id }), options, "removed");
}

const BRING_BACK = "Bring back with: readout remove --undo";

/** A whole import may be months of work: many reports go only after a yes. */
async function removeImport(
  shell: Shell,
  ledger: Ledger,
  id: number,
  options: Options,
): Promise<number> {
  const { imports } = await ledger.info();
  const run = imports.find((one) => one.id === id);
  if (run === undefined) {
    wrongUsage(`There is no import ${id}. \`readout info\` lists them.`);
  }
  if (run.removed) wrongUsage(`Import ${id} is removed already. ${BRING_BACK}`);
  const count = run.added + run.revised;
  if (count > MOST_UNASKED && !options.yes) {
    const asked = `Import ${id} brought ${counted(count, "report")}.`;
    if (!(shell.stdinIsTerminal && shell.errIsTerminal)) {
      wrongUsage(`${asked} Remove them with: readout remove --import ${id} --yes`);
    }
    shell.err(`${asked} Remove them? [y/N] `);
    if (!/^\s*y(?:es)?\s*$/i.test(await firstLine(shell.stdin))) {
      shell.err("Nothing removed.\n");
      return EXIT.ok;
    }
  }
  return tell(shell, await ledger.remove({ importId: id }), options, "removed");
}

/** What is typed until Enter; empty where the input ends before. */
async function firstLine(input: Shell["stdin"]): Promise<string> {
  let typed = "";
  for await (const bytes of input) {
    typed += new TextDecoder().decode(bytes);
    if (typed.includes("\n")) break;
  }
  return typed.split("\n")[0] ?? "";
}

async function tell(
  shell: Shell,
  reports: readonly ReportSummary[],
  options: Options,
  done: "removed" | "brought back",
): Promise<number> {
  if (options.format === "json") await writeJson(shell, reports);
  else if (reports.length === 0)
    await shell.out(done === "removed" ? "Nothing to remove.\n" : "Nothing to bring back.\n");
  else {
    const undo = done === "removed" ? ` ${BRING_BACK}` : "";
    await shell.out(`${counted(reports.length, "report")} ${done}.${undo}\n`);
  }
  return EXIT.ok;
}

/** `readout compact`: frees the space of what was removed, for good. */
export function compactCommand(program: Command, shell: Shell): void {
  const command = program
    .command("compact")
    .summary("free the space of what was removed")
    .description(
      "Deletes what was removed, for good, and makes the ledger's file as small as it can be.",
    )
    .addOption(ledgerOption());
  for (const option of formatOptions(["text", "json"], "text to read, or one JSON object")) {
    command.addOption(option);
  }
  command
    .addHelpText("after", examples([["readout compact", "after this, --undo brings nothing back"]]))
    .action(async (options: Options) => {
      const work = async (ledger: Ledger): Promise<number> => {
        const sizes = await ledger.compact();
        if (options.format === "json") await writeJson(shell, sizes);
        else await shell.out(`${byteSize(sizes.before)} before, ${byteSize(sizes.after)} now.\n`);
        return EXIT.ok;
      };
      shell.finish(await withLedger(shell, options, work));
    });
}
