import { type Connection, sqlite } from "./open.ts";

/** What the ledger says of itself; null where it says nothing. */
export function readNote(connection: Connection): string | null {
  const row = connection.first(
    sqlite.selectFrom("notes").select("text").orderBy("id", "desc").limit(1),
  );
  return row?.text ?? null;
}

/** Lets the ledger say this of itself, in place of what it said before. */
export async function saveNote(connection: Connection, text: string): Promise<void> {
  await connection.write(() => {
    connection.run(sqlite.deleteFrom("notes"));
    connection.insert("notes", { text });
  });
}
