import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codeSpans, readMarkdown } from "./markdown.mjs";

/**
 * docs/ledger.md against a real ledger of the built-in example: it has each table, view and column, and no other, and
 * each of its queries gives rows. Opens the file for reading only.
 */
const PAGE = "docs/ledger.md";

/** Tables that SQLite and its full-text search keep for themselves: "reports_fts_data", "sqlite_sequence". */
const INNER = /^sqlite_|_fts_(?:data|idx|content|docsize|config)$/;

/** Documented names with their columns, in the order of the page: a heading for a table, a row of `| view |` for a view. */
function documented(page) {
  const told = new Map();
  for (const { heading, level, line, rows } of page.sections) {
    const table = /^`(\w+)`$/.exec(heading)?.[1];
    if (level === 3 && table) {
      const columns = rows.flatMap(({ cells }) => codeSpans(cells[0] ?? "").slice(0, 1));
      told.set(table, { line, columns });
    }
    if (rows[0]?.cells[0] !== "view") continue;
    for (const { cells, line: at } of rows.slice(1)) {
      told.set(codeSpans(cells[0])[0], { line: at, columns: codeSpans(cells[1] ?? "") });
    }
  }
  return told;
}

/** Tables and views of a ledger with their columns. */
function columnsOf(db) {
  const names = db
    .prepare("select name from sqlite_master where type in ('table', 'view') order by name")
    .all()
    .map(({ name }) => name)
    .filter((name) => !INNER.test(name));
  const columns = db.prepare("select name from pragma_table_info(?) order by cid");
  return new Map(names.map((name) => [name, columns.all(name).map((column) => column.name)]));
}

function compareColumns(told, columns) {
  const found = [];
  for (const [name, real] of columns) {
    const page = told.get(name);
    if (!page) {
      found.push(`${PAGE} does not tell of ${name}`);
      continue;
    }
    const absent = real.filter((column) => !page.columns.includes(column));
    const surplus = page.columns.filter((column) => !real.includes(column));
    if (absent.length > 0) found.push(`${PAGE}:${page.line} lacks ${name}: ${absent.join(", ")}`);
    if (surplus.length > 0) {
      found.push(
        `${PAGE}:${page.line} tells of columns that ${name} has not: ${surplus.join(", ")}`,
      );
    }
  }
  for (const [name, { line }] of told) {
    if (!columns.has(name)) found.push(`${PAGE}:${line} tells of ${name}, which no ledger has`);
  }
  return found;
}

function runQueries(page, db) {
  const found = [];
  for (const { language, line, text } of page.fences) {
    if (language !== "sql") continue;
    try {
      if (db.prepare(text).all().length === 0) {
        found.push(`${PAGE}:${line} has a query that finds nothing in the example`);
      }
    } catch (error) {
      found.push(`${PAGE}:${line} has a query that fails: ${error.message}`);
    }
  }
  return found;
}

/** What is wrong in docs/ledger.md, by the ledger at `path`. */
export async function checkLedgerPage(root, path) {
  if (!existsSync(join(root, PAGE))) return [`${PAGE} is missing`];
  const page = readMarkdown(readFileSync(join(root, PAGE), "utf8"));
  const { DatabaseSync } = await import("@photostructure/sqlite");
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    return [...compareColumns(documented(page), columnsOf(db)), ...runQueries(page, db)];
  } finally {
    db.close();
  }
}
