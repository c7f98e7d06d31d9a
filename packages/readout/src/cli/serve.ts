import type { Command } from "commander";
import type { Ledger } from "../ledger/types.ts";
import { openBrowser } from "./open-browser.ts";
import { EXIT, type Shell } from "./shell.ts";
import { examples, ledgerOption, wholeNumber } from "./usage.ts";
import { type LedgerOptions, withLedger } from "./with-ledger.ts";

export const DEFAULT_PORT = 4820;

export type ServeOptions = { readonly host: string; readonly port: number; readonly open: boolean };

/** `readout serve`: the ledger's page and HTTP API, until Ctrl-C. */
export function serveCommand(program: Command, shell: Shell): void {
  program
    .command("serve")
    .summary("the ledger in your browser, and its HTTP API")
    .description(
      "Serves the ledger as a page and as an HTTP API, until Ctrl-C. Only this machine can reach it, unless --host says otherwise.",
    )
    .addOption(ledgerOption())
    .option(
      "--port <number>",
      "the port to listen on; 0 takes any free one",
      wholeNumber(0, 65_535),
      DEFAULT_PORT,
    )
    .option("--host <address>", "the address to listen on", "127.0.0.1")
    .option("--no-open", "do not open the browser")
    .addHelpText(
      "after",
      examples([
        ["readout serve", "your ledger, in your browser"],
        [
          "readout serve --ledger gulf.readout --port 8080 --no-open",
          "another ledger, only its address printed",
        ],
      ]),
    )
    .action(async (options: LedgerOptions & ServeOptions) => {
      const work = (ledger: Ledger): Promise<number> => serveLedger(shell, ledger, options);
      shell.finish(await withLedger(shell, options, work, { create: true }));
    });
}

/** Serves until Ctrl-C, which is how it ends well. */
export async function serveLedger(
  shell: Shell,
  ledger: Ledger,
  options: ServeOptions,
): Promise<number> {
  const { startServer } = await import("../api/server.ts");
  const server = await startServer(ledger, { host: options.host, port: options.port });
  if (!server.ok) {
    shell.err(
      `${shell.errColours.red("readout:")} ${server.problem.message} [${server.problem.code}]\n`,
    );
    return EXIT.failed;
  }
  const stopped = new Promise<void>((resolve) => {
    shell.onStop(() => resolve());
  });
  await shell.out(`${ledger.path} is open at\n\n  ${server.url}\n\nStop with Ctrl-C.\n`);
  if (options.open) openBrowser(shell, server.url);
  await stopped;
  await server.close();
  return EXIT.ok;
}
