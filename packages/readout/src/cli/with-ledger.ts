import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { LedgerError } from "../ledger/error.ts";
import type { Ledger, OpenOptions } from "../ledger/types.ts";
import { chooseLedger, type LedgerChoice } from "./ledger-path.ts";
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
  const isNew = !existsSync(path);
  if (isNew) {
    if (!mode.create) {
      if (by !== "default") {
        wrongUsage(
          `There is no ledger at ${path}. Make one with: readout add PATH… --ledger ${path}`,
        );
      }
      shell.err(noLedgerHint(path));
      return mode.whenMissing?.() ?? EXIT.ok;
    }
    makeFolderOf(path, by);
  } else if (statSync(path).isDirectory()) {
    wrongUsage(
      `${path} is a folder, and a ledger is a file. Name one, such as ${path}/ledger.readout`,
    );
  }
  const opened = (ledger: Ledger): Promise<number> => {
    if (isNew) shell.err(`New ledger: ${path}\n`);
    return work(ledger);
  };
  return usingLedger(shell, path, opened, {
    create: mode.create === true,
    readonly: !isNew && !isWritable(path),
  });
}

/** The data folder is made; any other that is missing is more likely a slip of the pen than a wish. */
function makeFolderOf(path: string, by: LedgerChoice["by"]): void {
  const folder = dirname(path);
  if (by === "default") mkdirSync(folder, { recursive: true });
  else if (!existsSync(folder)) {
    wrongUsage(`There is no folder ${folder} for the ledger. Make it, or name another place.`);
  }
}

export async function usingLedger(
  shell: Shell,
  path: string,
  work: (ledger: Ledger) => Promise<number>,
  options: OpenOptions,
): Promise<number> {
  try {
    // Loaded here, so that what needs no ledger starts at once.
    const { openLedger } = await import("../ledger/index.ts");
    const onWait = (): void => shell.err(`Another process is writing to ${path}; waiting …\n`);
    const opened = await openLedger(path, { onWait, ...options });
    if (!opened.ok) throw new LedgerError(opened.problem);
    try {
      return await work(opened.value);
    } finally {
      await opened.value.close();
    }
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    shell.err(`${shell.errColours.red("readout:")} ${error.message} [${error.problem.code}]\n`);
    return EXIT.failed;
  }
}

/** A ledger on a read-only disk can still be read; all others are opened for writing, because an older one is upgraded. */
function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

const noLedgerHint = (path: string): string =>
  `There is no ledger yet (it would be ${path}).\nAdd reports with: readout add PATH…\nOr look at the built-in example with: readout start\n`;

/** What an empty ledger's commands say instead of an empty table. */
export const EMPTY_HINT =
  "The ledger is empty. Add reports with: readout add PATH…\nOr look at the built-in example with: readout start\n";
