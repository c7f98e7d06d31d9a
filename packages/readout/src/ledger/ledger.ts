import { existsSync } from "node:fs";
import { problem, type Result } from "@readout/core";
import { addReport, storedReport } from "./add.ts";
import { findGroup, readChronicle } from "./chronicle.ts";
import { readItems } from "./engagement-items.ts";
import { LedgerError } from "./error.ts";
import { exportRecords, exportRows } from "./export.ts";
import { beginImport, finishImport, saveFailure } from "./imports.ts";
import { readInfo } from "./info.ts";
import { migrate } from "./migrate.ts";
import { saveNote } from "./notes.ts";
import { type Connection, openConnection } from "./open.ts";
import { listPeople, viewPerson } from "./persons.ts";
import { compact, remove, undoRemove } from "./remove.ts";
import { findReports, listReports, readSourceBytes, viewReport } from "./reports.ts";
import { searchWords } from "./search.ts";
import type { Ledger, OpenOptions } from "./types.ts";
import { verifyLedger } from "./verify.ts";
import { packageVersion } from "./version.ts";

const WAIT_MS = 10_000;
const HITS = 50;

/**
 * Opens a ledger, brings it to the present schema (an older one after a backup), or says why not: `ledger-missing`,
 * `ledger-invalid` (no ledger), `ledger-newer`, `ledger-older` (read-only), `ledger-locked`, `ledger-readonly`,
 * `ledger-damaged`, `disk-full`, `disk-error`.
 */
export async function openLedger(path: string, options: OpenOptions): Promise<Result<Ledger>> {
  if (!existsSync(path) && (!options.create || options.readonly)) {
    const message = `There is no ledger at ${path}. Make one with: readout add PATH… --ledger ${path}`;
    return { ok: false, problem: problem("ledger-missing", message) };
  }
  const { readonly, wait = WAIT_MS, version = packageVersion() } = options;
  try {
    const connection = openConnection(path, {
      readonly,
      wait,
      ...(options.onWait === undefined ? {} : { onWait: options.onWait }),
    });
    try {
      await migrate(connection, { readonly });
    } catch (error) {
      connection.close();
      throw error;
    }
    return { ok: true, value: ledgerOf(connection, version, readonly) };
  } catch (error) {
    if (error instanceof LedgerError) return { ok: false, problem: error.problem };
    throw error;
  }
}

function ledgerOf(connection: Connection, version: string, readonly: boolean): Ledger {
  let closed = false;
  return {
    path: connection.path,
    beginImport: (run) => beginImport(connection, { ...run, version }),
    add: (importId, { source, raw }, report, record) =>
      addReport(connection, { importId, version, source, raw, report, record }),
    has: async ({ source }) => storedReport(connection, source) !== null,
    fail: (importId, failure) => saveFailure(connection, importId, failure),
    finishImport: (importId, finished, skipped = 0) =>
      finishImport(connection, importId, finished, skipped),
    chronicle: async (query = {}) => readChronicle(connection, query),
    async engagement(id) {
      const group = findGroup(connection, id);
      return group === null ? null : (readItems(connection, [group])[0] ?? null);
    },
    find: async (id, query = {}) => findReports(connection, id, query).map((r) => r.summary),
    report: async (id) => viewReport(connection, id),
    sourceBytes: async (id) => readSourceBytes(connection, id),
    reports: async (query = {}) => listReports(connection, query),
    people: async (query = {}) => listPeople(connection, query),
    person: async (id) => viewPerson(connection, id),
    search: async (words, query = {}) => searchWords(connection, words, query.limit ?? HITS),
    export: (table, output) => exportRows(connection, table, output),
    records: (output) => exportRecords(connection, output),
    verify: (onProgress = () => {}) => verifyLedger(connection, onProgress),
    remove: (target) => remove(connection, target),
    undoRemove: () => undoRemove(connection),
    compact: () => compact(connection),
    info: async () => readInfo(connection, version),
    setNote: (text) => saveNote(connection, text),
    async close() {
      if (closed) return;
      closed = true;
      if (!readonly) tidy(connection);
      connection.close();
    },
  };
}

/** Brings all into the one file, where no other process has it open. What cannot be now is done at the next opening. */
function tidy(connection: Connection): void {
  try {
    connection.script("pragma optimize; pragma wal_checkpoint(truncate)");
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
  }
}
