import { existsSync, rmSync } from "node:fs";
import { sql } from "kysely";
import { LedgerError } from "./error.ts";
import { openConnection, written } from "./open.ts";

/**
 * Deletes a ledger's files, unless a process (this one too) has it open: then it stays whole, and false comes back; so
 * it does for what is no ledger or cannot be opened.
 */
export function deleteUnused(path: string): boolean {
  if (!existsSync(path) || isOpen(path)) return false;
  for (const end of ["", "-wal", "-shm"]) rmSync(path + end, { force: true });
  return true;
}

/** SQLite leaves the write-ahead log only where no other connection to the file is open. */
function isOpen(path: string): boolean {
  try {
    const connection = openConnection(path, { readonly: false, wait: 0 });
    try {
      connection.script("pragma journal_mode = delete");
      const mode = sql<{ journal_mode: string }>`pragma journal_mode`;
      return connection.first(written(mode))?.journal_mode !== "delete";
    } finally {
      connection.close();
    }
  } catch (error) {
    if (error instanceof LedgerError) return true;
    throw error;
  }
}
