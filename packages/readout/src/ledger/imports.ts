import { sql } from "kysely";
import { fromJson, toJson } from "./json.ts";
import { type Connection, sqlite } from "./open.ts";
import type { FailedInput, ImportSummary } from "./types.ts";

/** The runs of `readout add`, with what each brought and what it could not read. */
export async function beginImport(
  connection: Connection,
  run: {
    readonly started: string;
    readonly arguments: readonly string[];
    readonly version: string;
  },
): Promise<number> {
  const { started, version } = run;
  const words = toJson(run.arguments);
  return connection.write(() =>
    connection.insert("imports", { started, finished: null, arguments: words, version }),
  );
}

export async function saveFailure(
  connection: Connection,
  importId: number,
  { path, line, problem }: FailedInput,
): Promise<void> {
  const { code, message } = problem;
  await connection.write(() =>
    connection.insert("failures", { import_id: importId, path, line, code, message }),
  );
}

export async function finishImport(
  connection: Connection,
  importId: number,
  finished: string,
  skipped: number,
): Promise<ImportSummary> {
  await connection.write(() =>
    connection.run(
      sqlite
        .updateTable("imports")
        .set((set) => ({ finished, unchanged: set("unchanged", "+", skipped) }))
        .where("id", "=", importId),
    ),
  );
  const summary = readImports(connection).find((run) => run.id === importId);
  if (!summary) throw new Error(`No import ${importId}`);
  return summary;
}

export function readImports(connection: Connection): readonly ImportSummary[] {
  const outcome = (name: string) =>
    sql<number>`(select count(*) from retrievals t where t.import_id = i.id and t.outcome = ${name})`;
  const rows = connection.all(
    sqlite
      .selectFrom("imports as i")
      .select(["i.id", "i.started", "i.finished", "i.arguments", "i.version", "i.unchanged"])
      .select(["i.removal_id", outcome("added").as("added"), outcome("revised").as("revised")])
      .select(outcome("retrieved-again").as("retrievedAgain"))
      .select(sql<number>`(select count(*) from failures f where f.import_id = i.id)`.as("failed"))
      .orderBy("i.id"),
  );
  return rows.map((row) => ({
    id: row.id,
    started: row.started,
    finished: row.finished,
    arguments: fromJson<string[]>(row.arguments),
    version: row.version,
    added: row.added,
    revised: row.revised,
    retrievedAgain: row.retrievedAgain,
    unchanged: row.unchanged,
    failed: row.failed,
    removed: row.removal_id !== null,
  }));
}
