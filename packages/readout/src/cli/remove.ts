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
};

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
    .option("--undo", "bring the last removal back");
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
  if (options.import !== undefined) {
    const { imports } = await ledger.info();
    if (!imports.some(({ id }) => id === options.import)) {
      wrongUsage(`There is no import ${options.import}. \`readout info\` lists them.`);
    }
    return tell(shell, await ledger.remove({ importId: options.import }), options, "removed");
  }
  const found = report === undefined ? [] : await ledger.find(report);
  const [one] = found;
  if (one === undefined)
    wrongUsage(`No report is called ${plain(report ?? "")}. Find it with: readout search WORDS`);
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
    const undo = done === "removed" ? " Bring back with: readout remove --undo" : "";
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
