import type { Problem } from "@readout/core";

/**
 * What a method of the ledger throws where the file itself fails: locked by another process, full disk, damaged file.
 * `problem` says it as data (`ledger-locked`, `disk-full`, `ledger-damaged`, `ledger-readonly`). Nothing of the change is kept.
 */
export class LedgerError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.name = "LedgerError";
    this.problem = problem;
  }
}
