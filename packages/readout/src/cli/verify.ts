import type { Command } from "commander";
import type { Ledger } from "../ledger/types.ts";
import { writeJson } from "./json-lines.ts";
import { EXIT, type Shell } from "./shell.ts";
import { examples, formatOptions, ledgerOption } from "./usage.ts";
import { type LedgerOptions, withLedger } from "./with-ledger.ts";
import { counted, plain } from "./words.ts";

type Options = LedgerOptions & { readonly format: "text" | "json" };

/** `readout verify`: proves that every entry's words stand where it says, in the source as it was stored. */
export function verifyCommand(program: Command, shell: Shell): void {
  const command = program
    .command("verify")
    .summary("prove every citation, hash and key")
    .description(
      "Walks the whole ledger: every stored source has its hash, every citation's words stand at their place, every key leads somewhere. Exit code 1 if something is wrong.",
    )
    .addOption(ledgerOption());
  for (const option of formatOptions(["text", "json"], "text to read, or one JSON object")) {
    command.addOption(option);
  }
  command
    .addHelpText("after", examples([["readout verify", "the ledger in your data folder"]]))
    .action(async (options: Options) => {
      shell.finish(await withLedger(shell, options, (ledger) => verify(shell, ledger, options)));
    });
}

async function verify(shell: Shell, ledger: Ledger, options: Options): Promise<number> {
  let last = 0;
  const result = await ledger.verify((done, total) => {
    if (!shell.errIsTerminal || shell.clock() - last < 100) return;
    last = shell.clock();
    shell.err(`\r\u001b[KVerifying ${done} of ${total} reports`);
  });
  if (shell.errIsTerminal) shell.err("\r\u001b[K");
  if (options.format === "json") await writeJson(shell, result);
  else {
    const lines = result.findings.map((f) => {
      const where = [f.report, f.entry].filter((v) => v !== null).join(" ");
      return plain(`${where === "" ? "ledger" : where}: ${f.message}`);
    });
    const checked = `${counted(result.sources, "source")}, ${counted(result.reports, "report")}, ${counted(result.entries, "entry", "entries")}, ${counted(result.citations, "citation")} checked`;
    lines.push(
      `${checked}: ${result.findings.length === 0 ? "all right" : `${result.findings.length} wrong`}.`,
    );
    await shell.out(`${lines.join("\n")}\n`);
  }
  return result.findings.length === 0 ? EXIT.ok : EXIT.failed;
}
