/** The ledger: one SQLite file with all sources, reports and entries. Nothing outside this folder knows any SQL. */

export { deleteUnused } from "./delete-unused.ts";
export { LedgerError } from "./error.ts";
export { exportColumns } from "./export.ts";
export { openLedger } from "./ledger.ts";
export type * from "./types.ts";
