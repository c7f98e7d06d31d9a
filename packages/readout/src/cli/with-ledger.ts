import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type Ledger, LedgerError, openLedger } from "../ledger/index.ts";
import { chooseLedger } from "./ledger-path.ts";
import { EXIT, type Shell } from "./shell.ts";
import { wrongUsage } from "./usage.ts";

export type LedgerOptions = { readonly ledger?: string };

/**
 * Opens the ledger for a command and closes it after, whatever happens. A ledger that is read must be there; one that is
 * written to is made, and named once on standard error. What is wrong with the file is told in a line, exit code 1.
 */
export async function withLedger(
  shell: Shell,
  options: LedgerOptions,
  work: (ledger: Ledger) => Promise<number>,
  mode: { readonly create?: boolean; readonly whenMissing?: () => Promise<number> } = {},
): Promise<number> {
  const { path, by } = chooseLedger(shell, options.ledger);
  if (!existsSync(path)) {
    if (!mode.create) {
      if (by !== "default") {
        wrongUsage(
          `There is no ledger at ${path}. Make one with: readout add PATH… --ledger ${path}`,
        );
      }
      shell.err(noLedgerHint(path));
      return mode.whenMissing?.() ?? EXIT.ok;
    }
    mkdirSync(dirname(path), { recursive: true });
    shell.err(`New ledger: ${path}\n`);
  }
  return usingLedger(shell, path, work);
}

export async function usingLedger(
  shell: Shell,
  path: string,
  work: (ledger: Ledger) => Promise<number>,
): Promise<number> {
  let ledger: Ledger | null = null;
  try {
    ledger = await openLedger(path);
    return await work(ledger);
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    shell.err(`${shell.errColours.red("readout:")} ${error.message} [${error.problem.code}]\n`);
    return EXIT.failed;
  } finally {
    await ledger?.close();
  }
}

const noLedgerHint = (path: string): string =>
  `There is no ledger yet (it would be ${path}).\nAdd reports with: readout add PATH…\nOr look at the built-in example with: readout start\n`;

/** What an empty ledger's commands say instead of an empty table. */
export const EMPTY_HINT =
  "The ledger is empty. Add reports with: readout add PATH…\nOr look at the built-in example with: readout start\n";
