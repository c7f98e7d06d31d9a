import type { Command } from "commander";
import type { LedgerInfo } from "../ledger/types.ts";
import { writeJson } from "./json-lines.ts";
import { EXIT, type Shell } from "./shell.ts";
import { renderTable } from "./table.ts";
import { examples, formatOptions, ledgerOption } from "./usage.ts";
import { type LedgerOptions, withLedger } from "./with-ledger.ts";
import { byteSize, grouped, pad, plain } from "./words.ts";

type Options = LedgerOptions & { readonly format: "text" | "json" };

/** `readout info`: what a ledger holds, and the imports that filled it. */
export function infoCommand(program: Command, shell: Shell): void {
  const command = program
    .command("info")
    .summary("what the ledger holds")
    .description("Prints where the ledger is, how much it holds, from which outlets and imports.")
    .addOption(ledgerOption());
  for (const option of formatOptions(["text", "json"], "text to read, or one JSON object")) {
    command.addOption(option);
  }
  command
    .addHelpText("after", examples([["readout info", "the ledger in your data folder"]]))
    .action(async (options: Options) => {
      const work = async (ledger: { info: () => Promise<LedgerInfo> }): Promise<number> => {
        const info = await ledger.info();
        if (options.format === "json") await writeJson(shell, info);
        else await shell.out(infoText(shell, info));
        return EXIT.ok;
      };
      shell.finish(await withLedger(shell, options, work));
    });
}

const MOST_OUTLETS = 15;
const MOST_IMPORTS = 10;

function infoText(shell: Shell, info: LedgerInfo): string {
  const rows: readonly (readonly [string, string])[] = [
    ["ledger", plain(info.path)],
    ["size", byteSize(info.bytes)],
    ["schema", String(info.schemaVersion)],
    ["extractor", info.extractorVersion],
    [
      "time",
      info.firstDate === null ? "–" : `${info.firstDate} to ${info.lastDate ?? info.firstDate}`,
    ],
    ...(
      [
        "sources",
        "reports",
        "revisions",
        "engagements",
        "people",
        "statements",
        "figures",
        "undertakings",
        "gifts",
        "problems",
      ] as const
    ).map((name) => [name, grouped(info[name])] as const),
  ];
  const parts = [rows.map(([name, value]) => `${pad(name, 14)}${value}`).join("\n")];
  const looks = { width: shell.width(), heading: shell.colours.bold };
  if (info.outlets.length > 0) {
    const shown = info.outlets.slice(0, MOST_OUTLETS);
    const outlets = shown.map((o) => ({
      cells: [plain(o.outlet ?? "(not told)"), grouped(o.reports)],
    }));
    const more = info.outlets.length - shown.length;
    const columns = [
      { heading: "OUTLET", least: 12 },
      { heading: "REPORTS", least: 7 },
    ];
    parts.push(
      renderTable(columns, outlets, looks).trimEnd() + (more > 0 ? `\n… and ${more} more` : ""),
    );
  }
  if (info.imports.length > 0) {
    const columns = ["IMPORT", "STARTED", "ADDED", "UNCHANGED", "FAILED", "OF"];
    const imports = info.imports.slice(-MOST_IMPORTS).map((run) => {
      const state = run.removed ? " (removed)" : run.finished === null ? " (not finished)" : "";
      const what = plain(run.arguments.join(" ")) || "standard input";
      const cells = [
        run.id,
        run.started.slice(0, 16).replace("T", " "),
        grouped(run.added),
        grouped(run.unchanged),
        grouped(run.failed),
        what + state,
      ];
      return { cells: cells.map(String) };
    });
    const least = (heading: string): number => (heading === "OF" ? 12 : heading.length);
    parts.push(
      renderTable(
        columns.map((heading) => ({ heading, least: least(heading) })),
        imports,
        looks,
      ).trimEnd(),
    );
  }
  return `${parts.join("\n\n")}\n`;
}
