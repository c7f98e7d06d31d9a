import { existsSync } from "node:fs";
import { problem } from "@readout/core";
import { sql } from "kysely";
import { LedgerError } from "./error.ts";
import { relinkAll } from "./linking.ts";
import { MIGRATIONS, type Migration } from "./migrations/index.ts";
import { type Connection, sqlite } from "./open.ts";

/** "RDOT": marks the file as a Readout ledger (SQLite's application_id). */
const APPLICATION_ID = 0x52444f54;

export const SCHEMA_VERSION = MIGRATIONS.length;

/**
 * Brings a file to the present schema, all missing steps in one transaction. An older ledger is first copied beside itself
 * (`NAME.backup-vN`). A newer ledger, or another program's database, is refused untouched.
 */
export async function migrate(
  connection: Connection,
  options: { readonly readonly: boolean },
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const { path } = connection;
  const version = checkedVersion(connection, migrations.length);
  if (version === migrations.length) return;
  if (options.readonly) {
    const message = `${path} was written by an older Readout. Open it once for writing to upgrade it (a backup is kept), for example with: readout info --ledger ${path}`;
    throw new LedgerError(problem("ledger-older", message));
  }
  if (version > 0) backup(connection, version);
  await connection.write(() => {
    // Another process may have upgraded it meanwhile.
    const present = checkedVersion(connection, migrations.length);
    const missing = migrations.slice(present);
    for (const step of missing) connection.script(step.sql);
    if (present > 0 && missing.some((step) => step.relink)) relinkAll(connection);
    connection.script(`pragma application_id = ${APPLICATION_ID}`);
    connection.script(`pragma user_version = ${migrations.length}`);
  });
}

/** How many steps the file has; 0 for an empty one. */
function checkedVersion(connection: Connection, known: number): number {
  const application = pragma(connection, "application_id");
  const version = pragma(connection, "user_version");
  const tables = connection.first(
    sqlite.selectNoFrom(sql<number>`(select count(*) from sqlite_master)`.as("count")),
  );
  if (application === 0 && version === 0 && tables?.count === 0) return 0;
  const { path } = connection;
  if (application !== APPLICATION_ID || version === 0) {
    const message = `${path} is another program's database, no ledger. Name another file with --ledger.`;
    throw new LedgerError(problem("ledger-invalid", message));
  }
  if (version > known) {
    const message = `${path} was written by a newer Readout (schema ${version}; this one knows ${known}). Update Readout, or name another file with --ledger.`;
    throw new LedgerError(problem("ledger-newer", message));
  }
  return version;
}

function pragma(connection: Connection, name: "application_id" | "user_version"): number {
  const value = sql<number>`(select ${sql.ref(name)} from ${sql.raw(`pragma_${name}`)})`.as(
    "value",
  );
  return connection.first(sqlite.selectNoFrom(value))?.value ?? 0;
}

/** A whole copy of the ledger as it was, under a name that isn't taken. */
function backup(connection: Connection, version: number): string {
  const base = `${connection.path}.backup-v${version}`;
  let copy = base;
  for (let n = 2; existsSync(copy); n++) copy = `${base}-${n}`;
  connection.script(`vacuum into '${copy.replaceAll("'", "''")}'`);
  return copy;
}
