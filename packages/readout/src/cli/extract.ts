import { setImmediate } from "node:timers/promises";
import type { Command } from "commander";
import { openInputs, tellFailure, tellUnread } from "./inputs.ts";
import { valueWriter } from "./json-lines.ts";
import { EXIT, type Shell } from "./shell.ts";
import { textRecord } from "./text-record.ts";
import {
  examples,
  formatOptions,
  type KindOption,
  kindOption,
  type SuppliedOptions,
  suppliedOptions,
} from "./usage.ts";

type Options = KindOption & SuppliedOptions & { readonly format: "jsonl" | "json" | "text" };

/** `readout extract`: the records of reports, on standard output; nothing is stored. */
export function extractCommand(program: Command, shell: Shell): void {
  const command = program
    .command("extract")
    .summary("print what reports tell, and store nothing")
    .description(
      "Reads reports and prints the record of each: people, engagements, statements, figures, undertakings, documents and gifts, each citing its words. Nothing is stored. The same report gives the same record on every machine.",
    )
    .argument(
      "[path...]",
      "files (.txt, .html, .json, .jsonl), folders, patterns, or - for standard input",
    );
  for (const option of formatOptions(
    ["jsonl", "json", "text"],
    "one object a line, one array, or text to read",
  )) {
    command.addOption(option);
  }
  for (const option of [...suppliedOptions(), kindOption()]) command.addOption(option);
  command
    .addHelpText(
      "after",
      examples([
        ["readout extract talks.html --format text", "read one saved page"],
        ["readout extract reports/ > records.jsonl", "all reports in a folder, one record a line"],
        [
          "curl -s https://agency.example/1 | readout extract --outlet Agency --date 2024-03-12",
          "from a pipe",
        ],
      ]),
    )
    .action(async (paths: readonly string[], options: Options) => {
      shell.finish(await extractReports(shell, paths, options));
    });
}

async function extractReports(
  shell: Shell,
  paths: readonly string[],
  options: Options,
): Promise<number> {
  const sources = await openInputs(shell, paths, options);
  const { recordItem } = await import("./record-item.ts");
  const write = recordWriter(shell, options.format);
  let failed = false;
  let stopped = false;
  const unwatch = shell.onStop(() => {
    stopped = true;
  });
  for await (const item of sources.items) {
    const result = recordItem(item);
    if (!result.ok) {
      failed = true;
      shell.err(tellFailure(shell, result.failure));
    } else if (!(await write.write(result.value.record))) break;
    // Signals are only heard between tasks.
    await setImmediate();
    if (stopped) break;
  }
  unwatch();
  await write.end();
  shell.err(tellUnread(sources.unread));
  if (stopped) return EXIT.stopped;
  return failed ? EXIT.failed : EXIT.ok;
}

function recordWriter(shell: Shell, format: Options["format"]) {
  if (format !== "text") return valueWriter(shell, format);
  let first = true;
  return {
    write: (record: Parameters<typeof textRecord>[0]) => {
      const shown = textRecord(record, { width: shell.width(), colours: shell.colours });
      const rule = first ? "" : `\n${"─".repeat(shell.width())}\n\n`;
      first = false;
      return shell.out(rule + shown);
    },
    end: async () => true,
  };
}
