import { sql } from "kysely";
import { fromJson } from "./json.ts";
import { entryKeyOf } from "./keys.ts";
import { type Connection, sqlite } from "./open.ts";
import { readSummaries } from "./read-reports.ts";
import type { SearchHit } from "./types.ts";

/** Characters that no report holds (`read` leaves control characters out), put around each match by SQLite. */
const OPEN = "\u0001";
const CLOSE = "\u0002";

/**
 * Where all words stand, in any order, without regard to case and diacritics; "quoted words" stand together, a word with
 * `*` at its end begins a longer one. The best matches first; of equals the later report. Statements come beside reports.
 */
export function searchWords(
  connection: Connection,
  words: string,
  limit: number,
): readonly SearchHit[] {
  const match = matchQuery(words);
  if (match === null) return [];
  const reports = connection.all(
    sqlite
      .selectFrom("reports_fts")
      .innerJoin("reports as r", "r.id", "reports_fts.rowid")
      .select(["r.id as report", "r.key"])
      .select(snippetOf("reports_fts").as("snippet"))
      .select(sql<number>`bm25(reports_fts, 4.0, 1.0)`.as("rank"))
      .where(sql<boolean>`reports_fts match ${match}`)
      .where("r.current", "=", 1)
      .orderBy("rank")
      .orderBy("r.published", "desc")
      .orderBy("r.key")
      .limit(limit),
  );
  const statements = connection.all(
    sqlite
      .selectFrom("statements_fts")
      .innerJoin("statements as x", "x.entry_id", "statements_fts.rowid")
      .innerJoin("entries as e", "e.id", "x.entry_id")
      .innerJoin("reports as r", "r.id", "e.report_id")
      .select(["r.id as report", "e.key", "x.speaker"])
      .select(snippetOf("statements_fts").as("snippet"))
      .select(sql<number>`bm25(statements_fts)`.as("rank"))
      .where(sql<boolean>`statements_fts match ${match}`)
      .where("r.current", "=", 1)
      .orderBy("rank")
      .orderBy("r.published", "desc")
      .orderBy("e.key")
      .limit(limit),
  );
  const summaries = readSummaries(
    connection,
    [...reports, ...statements].map((row) => row.report),
  );
  const hits: { readonly rank: number; readonly hit: SearchHit }[] = [];
  for (const { report, snippet, rank } of reports) {
    const summary = summaries.get(report);
    if (!summary) continue;
    const hit = { report: summary, kind: "report", entry: null, speaker: [] } as const;
    hits.push({ rank, hit: { ...hit, ...unmark(snippet) } });
  }
  for (const { report, key, speaker, snippet, rank } of statements) {
    const summary = summaries.get(report);
    if (!summary) continue;
    const hit = { report: summary, kind: "statement", entry: entryKeyOf(key) } as const;
    hits.push({ rank, hit: { ...hit, speaker: fromJson<string[]>(speaker), ...unmark(snippet) } });
  }
  // A stable sort: equal ranks keep the order that the queries gave them.
  return hits
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ hit }) => hit);
}

const snippetOf = (table: "reports_fts" | "statements_fts") =>
  sql<string>`snippet(${sql.ref(table)}, -1, ${OPEN}, ${CLOSE}, '…', 24)`;

/** `"gas pipeline"`, `pipe*`, `gas`; any other sign in a search is no operator but part of a word. */
const TERM = /"([^"]+)"|(\S+)/g;

/** The search as FTS5 writes it, every term quoted, so that nothing in it is syntax; null where it holds no word. */
function matchQuery(words: string): string | null {
  const terms: string[] = [];
  for (const [, phrase, word] of words.normalize("NFC").matchAll(TERM)) {
    const term = (phrase ?? word ?? "").replaceAll('"', " ").trim();
    if (!/[\p{L}\p{N}]/u.test(term)) continue;
    const begins = phrase === undefined && term.endsWith("*");
    terms.push(`"${begins ? term.slice(0, -1) : term}"${begins ? "*" : ""}`);
  }
  return terms.length === 0 ? null : terms.join(" ");
}

function unmark(marked: string): Pick<SearchHit, "snippet" | "marked"> {
  let snippet = "";
  let open = 0;
  const places: { readonly start: number; readonly end: number }[] = [];
  for (const character of marked.replace(/\s+/g, " ")) {
    if (character === OPEN) open = snippet.length;
    else if (character === CLOSE) places.push({ start: open, end: snippet.length });
    else snippet += character;
  }
  return { snippet, marked: places };
}
