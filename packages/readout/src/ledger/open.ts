import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import {
  DatabaseSync,
  type DatabaseSyncInstance,
  type StatementSyncInstance,
} from "@photostructure/sqlite";
import { problem } from "@readout/core";
import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import { LedgerError } from "./error.ts";
import type { Tables } from "./tables.ts";

/**
 * The one place that knows the SQLite driver. Queries are written with Kysely and run here at once: the driver is
 * synchronous, so what stands in one `write` is one transaction that nothing of this process comes between. SQLite's
 * errors become `LedgerError`s; text that SQLite would cut or alter (NUL, half a surrogate pair) is refused.
 */
export type SqlValue = string | number | bigint | boolean | Uint8Array | null;

type Compilable<O> = { compile(): CompiledQuery<O> };

export type Connection = {
  readonly path: string;
  /** Several statements without parameters: schema and pragmas. */
  script(sql: string): void;
  all<O>(query: Compilable<O>): O[];
  first<O>(query: Compilable<O>): O | undefined;
  /** Runs a query that gives no rows; returns how many rows it changed. */
  run(query: Compilable<unknown>): number;
  /** One row into a table; returns its rowid. */
  insert<T extends keyof Tables>(table: T, row: Readonly<Record<string, SqlValue>>): number;
  /** Puts rows into a table by a statement prepared once, the values in the order of the columns; gives their rowids. */
  inserter<T extends keyof Tables>(
    table: T,
    columns: readonly (keyof Tables[T] & string)[],
  ): (...values: readonly SqlValue[]) => number;
  /** Runs `work` as one immediate transaction: all of it is kept, or nothing. Waits for another process's write. */
  write<T>(work: () => T): Promise<T>;
  close(): void;
};

/** Builds queries and never runs them. */
export const sqlite = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** A query written out, for what Kysely's builder doesn't say. */
export const written = <O>(query: RawBuilder<O>): Compilable<O> => ({
  compile: () => query.compile(sqlite),
});

/** How long SQLite itself waits inside one call; longer waits let the rest of the process run between tries. */
const STEP_MS = 50;

const KEPT_STATEMENTS = 300;

/** After so long a wait for another process, the user is told. */
const TELL_MS = 1000;

export type ConnectionOptions = {
  readonly readonly: boolean;
  readonly wait: number;
  /** Told once a wait, when another process has been writing for a second. */
  readonly onWait?: () => void;
};

export function openConnection(path: string, options: ConnectionOptions): Connection {
  const db = openDatabase(path, options);
  const statements = new Map<string, StatementSyncInstance>();

  function statement(sql: string): StatementSyncInstance {
    const kept = statements.get(sql);
    if (kept) return kept;
    const fresh = db.prepare(sql);
    // Statements of one query with many ids have many forms: the oldest goes.
    const oldest = statements.size < KEPT_STATEMENTS ? undefined : statements.keys().next().value;
    if (oldest !== undefined) statements.delete(oldest);
    statements.set(sql, fresh);
    return fresh;
  }

  function all<O>(query: Compilable<O>): O[] {
    const { sql, parameters } = query.compile();
    // The rows of an outside format: their type is the query's own.
    return guarded(path, () => statement(sql).all(...parameters.map(bindable))) as O[];
  }

  async function write<T>(work: () => T): Promise<T> {
    await begin(db, path, options);
    try {
      const result = guarded(path, work);
      guarded(path, () => db.exec("commit"));
      return result;
    } catch (error) {
      if (db.isTransaction) db.exec("rollback");
      throw error;
    }
  }

  return {
    path,
    script: (sql) => guarded(path, () => db.exec(sql)),
    all,
    first: (query) => all(query)[0],
    run(query) {
      const { sql, parameters } = query.compile();
      return guarded(path, () => Number(statement(sql).run(...parameters.map(bindable)).changes));
    },
    insert(table, row) {
      const sql = insertSql(table, Object.keys(row));
      const values = Object.values(row).map(bindable);
      return guarded(path, () => Number(statement(sql).run(...values).lastInsertRowid));
    },
    inserter(table, columns) {
      const prepared = guarded(path, () => statement(insertSql(table, columns)));
      return (...values) => {
        if (values.length !== columns.length) throw new Error(`${table}: ${values.length} values`);
        return guarded(path, () => Number(prepared.run(...values.map(bindable)).lastInsertRowid));
      };
    },
    write,
    close: () => db.close(),
  };
}

/**
 * Reading a ledger, too, makes SQLite keep files beside it, which not everybody may. Where no log is there, nobody is
 * writing, and the file alone is the whole ledger: it is read as one that doesn't change.
 */
function openDatabase(path: string, options: ConnectionOptions): DatabaseSyncInstance {
  try {
    return guarded(path, () => openPrepared(path, options));
  } catch (error) {
    const shut = error instanceof LedgerError && error.problem.code === "ledger-readonly";
    if (!shut || !options.readonly || existsSync(`${path}-wal`)) throw error;
    return guarded(path, () => openPrepared(unchanging(path), options));
  }
}

/** The file's address, with which SQLite takes no locks and makes no files. */
function unchanging(path: string): URL {
  const url = pathToFileURL(path);
  url.searchParams.set("immutable", "1");
  return url;
}

function openPrepared(at: string | URL, options: ConnectionOptions): DatabaseSyncInstance {
  const opened = new DatabaseSync(at, { readOnly: options.readonly, timeout: options.wait });
  try {
    prepare(opened, options.readonly);
  } catch (error) {
    opened.close();
    throw error;
  }
  return opened;
}

function insertSql(table: string, names: readonly string[]): string {
  const columns = names.map((name) => `"${name}"`).join(", ");
  return `insert into "${table}" (${columns}) values (${names.map(() => "?").join(", ")})`;
}

function prepare(db: DatabaseSyncInstance, readonly: boolean): void {
  db.exec("pragma foreign_keys = on");
  // Also the first look into the file: what is no database fails here.
  db.exec("select count(*) from sqlite_master");
  if (readonly) return;
  db.exec("pragma journal_mode = wal");
  // With WAL, what was committed survives a killed process; a power cut may lose the last commits, never more.
  db.exec("pragma synchronous = normal");
}

/** Takes the write lock, or says after `wait` ms who must finish first. */
async function begin(
  db: DatabaseSyncInstance,
  path: string,
  { wait, onWait = () => {} }: ConnectionOptions,
): Promise<void> {
  const from = performance.now();
  let told = false;
  db.exec(`pragma busy_timeout = ${Math.min(STEP_MS, wait)}`);
  for (;;) {
    try {
      guarded(path, () => db.exec("begin immediate"));
      return;
    } catch (error) {
      const locked = error instanceof LedgerError && error.problem.code === "ledger-locked";
      if (!locked || performance.now() >= from + wait) throw error;
    }
    if (!told && performance.now() >= from + TELL_MS) {
      told = true;
      onWait();
    }
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}

/** A NUL, at which SQLite's text ends, or half a surrogate pair, which UTF-8 cannot hold. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

function bindable(value: unknown): string | number | bigint | Uint8Array | null {
  if (typeof value === "string") {
    if (!UNSTORABLE.test(value)) return value;
    const text = `A text holds a character that cannot be stored (NUL or half a surrogate pair): ${JSON.stringify(value.slice(0, 60))}.`;
    throw new LedgerError(problem("value-invalid", text));
  }
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null || typeof value === "number" || typeof value === "bigint") return value;
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`Cannot store a value of type ${typeof value}`);
}

/** Runs a call of the driver; its errors come out as `LedgerError` where they are of the file, not of the program. */
function guarded<T>(path: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (error instanceof LedgerError) throw error;
    const code = error instanceof Error && "sqliteCode" in error ? Number(error.sqliteCode) : 0;
    // The low byte is the primary code; what stands above it tells more than a message needs.
    const known = fileProblem(path, code & 0xff);
    if (known === null) throw error;
    throw new LedgerError(known);
  }
}

/** SQLite's primary result codes that tell of the file: sqlite.org/rescode.html. */
function fileProblem(path: string, code: number) {
  switch (code) {
    case 5:
    case 6:
      return problem(
        "ledger-locked",
        `Another process is writing to ${path}. Wait until it has finished, then try again.`,
      );
    case 8:
      return problem("ledger-readonly", `${path} may only be read. Check its permissions.`);
    case 10:
      return problem(
        "disk-error",
        `Reading or writing ${path} failed on the disk. What was saved before is kept; check the disk and try again.`,
      );
    case 11:
      return problem(
        "ledger-damaged",
        `${path} is damaged. Restore a copy, or read the sources into a new ledger.`,
      );
    case 13:
      return problem(
        "disk-full",
        `No space is left for ${path}. What was saved before is kept; free some space and run it again.`,
      );
    case 14:
      return existsSync(path)
        ? problem("ledger-readonly", `${path} cannot be opened. Check its permissions.`)
        : problem(
            "ledger-missing",
            `${path} cannot be made. Check that its folder is there and may be written to.`,
          );
    case 26:
      return problem("ledger-invalid", `${path} is no ledger. Name another file with --ledger.`);
    default:
      return null;
  }
}
