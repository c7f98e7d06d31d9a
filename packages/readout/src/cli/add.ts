import { setImmediate } from "node:timers/promises";
import type { ProblemCode } from "@readout/core";
import type { Command } from "commander";
import { LedgerError } from "../ledger/error.ts";
import type { ImportSummary, Ledger } from "../ledger/types.ts";
import type { SourceFailure, SourceItem } from "../source/item.ts";
import type { Sources } from "../source/open-sources.ts";
import { failureAt, openInputs, tellFailure, tellUnread } from "./inputs.ts";
import { writeJson } from "./json-lines.ts";
import { type Progress, startProgress } from "./progress.ts";
import { EXIT, type Shell } from "./shell.ts";
import { countCode, countOutcome, newTally, type Tally, tallyJson, tallyWords } from "./tally.ts";
import {
  examples,
  formatOptions,
  type KindOption,
  kindOption,
  ledgerOption,
  type SuppliedOptions,
  suppliedOptions,
} from "./usage.ts";
import { type LedgerOptions, withLedger } from "./with-ledger.ts";

type Options = KindOption & SuppliedOptions & LedgerOptions & { readonly format: "text" | "json" };

/** `readout add`: reads reports and stores them with their entries; what is there already is left as it is. */
export function addCommand(program: Command, shell: Shell): void {
  const command = program
    .command("add")
    .summary("read reports into the ledger")
    .description(
      "Reads reports and stores them in the ledger, with all that they tell. What is there already stays as it is, so an import that was stopped goes on where it was. A file that gives no report is told and kept as a problem; the rest is added.",
    )
    .argument(
      "[path...]",
      "files (.txt, .html, .json, .jsonl), folders, patterns, or - for standard input",
    )
    .addOption(ledgerOption());
  for (const option of [...suppliedOptions(), kindOption()]) command.addOption(option);
  for (const option of formatOptions(["text", "json"], "how the summary is printed")) {
    command.addOption(option);
  }
  command
    .addHelpText(
      "after",
      examples([
        ["readout add reports/", "a whole folder, with all below it"],
        [
          "readout add talks.html --outlet Agency --date 2024-03-12",
          "a saved page that lacks its outlet and date",
        ],
        [
          "readout add archive.jsonl --ledger gulf.readout",
          "many reports, one JSON object a line, into a ledger of your own",
        ],
      ]),
    )
    .action(async (paths: readonly string[], options: Options) => {
      shell.finish(await addReports(shell, paths, options));
    });
}

async function addReports(
  shell: Shell,
  paths: readonly string[],
  options: Options,
): Promise<number> {
  let stopped = false;
  let tellStop = (): void => {};
  const unwatch = shell.onStop(() => {
    stopped = true;
    tellStop();
  });
  const sources = await openInputs(shell, paths, options, { now: shell.now });
  const work = async (ledger: Ledger): Promise<number> => {
    const progress = startProgress(shell, { totalBytes: sources.bytes, unit: "report" });
    const started = shell.clock();
    tellStop = () => progress.line("Stopping after the report in hand …\n");
    const { tally, summary } = await importSources(shell, ledger, sources, {
      arguments: paths,
      progress,
      isStopped: () => stopped,
    });
    unwatch();
    progress.end();
    shell.err(tellUnread(sources.unread));
    const seconds = (shell.clock() - started) / 1000;
    if (options.format === "json") await writeJson(shell, tallyJson(tally, summary, stopped));
    else await shell.out(tallyWords(tally, summary, seconds));
    if (stopped) {
      shell.err("Stopped. What is in stays; the same command goes on from there.\n");
      return EXIT.stopped;
    }
    return tally.failed > 0 ? EXIT.failed : EXIT.ok;
  };
  return withLedger(shell, options, work, { create: true });
}

type ImportOptions = {
  readonly arguments: readonly string[];
  readonly progress: Progress;
  /** Asked after each report: true ends the import. */
  readonly isStopped: () => boolean;
};

/** Adds all sources as one import, or as many as there are until it is stopped. */
export async function importSources(
  shell: Shell,
  ledger: Ledger,
  sources: Sources,
  { arguments: args, progress, isStopped }: ImportOptions,
): Promise<{ readonly tally: Tally; readonly summary: ImportSummary }> {
  const importId = await ledger.beginImport({ started: shell.now(), arguments: args });
  const tally = newTally();
  let done = 0;
  let bytes = 0;
  if (isStopped()) return { tally, summary: await ledger.finishImport(importId, shell.now()) };
  for await (const item of sources.items) {
    const failure = await addOne(ledger, importId, item, tally);
    if (failure !== null) {
      tally.failed++;
      countCode(tally.failures, failure.problem.code);
      await ledger.fail(importId, failure);
      progress.line(tellFailure(shell, failure));
    }
    bytes += item.ok ? item.raw.length + 1 : 0;
    progress.update({ done: ++done, bytes });
    // The ledger's calls end within a task; signals are only heard between tasks.
    await setImmediate();
    if (isStopped()) break;
  }
  const summary = await ledger.finishImport(importId, shell.now(), tally.skipped);
  return { tally, summary };
}

async function addOne(
  ledger: Ledger,
  importId: number,
  item: SourceItem,
  tally: Tally,
): Promise<SourceFailure | null> {
  if (!item.ok) return item.failure;
  if (await ledger.has(item)) {
    tally.skipped++;
    return null;
  }
  const { recordItem } = await import("./record-item.ts");
  const result = recordItem(item);
  if (!result.ok) return result.failure;
  const { report, record } = result.value;
  const saved = await ledger.add(importId, item, report, record);
  if (!saved.ok) {
    // Of the ledger's file, not of this report: all others would fail in the same way.
    if (FATAL.has(saved.problem.code)) throw new LedgerError(saved.problem);
    return failureAt(item.source, saved.problem);
  }
  countOutcome(tally, saved.value);
  for (const { code } of record.problems) {
    countCode(tally.doubts, code);
  }
  return null;
}

const FATAL: ReadonlySet<ProblemCode> = new Set([
  "disk-error",
  "disk-full",
  "ledger-damaged",
  "ledger-locked",
  "ledger-readonly",
]);
