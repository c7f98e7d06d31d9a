import { sourcesAndReports } from "./001-sources-and-reports.ts";
import { entries } from "./002-entries.ts";
import { links } from "./003-links.ts";
import { search } from "./004-search.ts";
import { views } from "./005-views.ts";
import { notes } from "./006-notes.ts";

/** `relink` says that the step's columns are derived: they are filled from the entries after the last step. */
export type Migration = { readonly name: string; readonly sql: string; readonly relink: boolean };

/** All steps to the present schema; a ledger's `user_version` counts those it has. Steps are never edited, only added. */
export const MIGRATIONS: readonly Migration[] = [
  { name: "sources and reports", sql: sourcesAndReports, relink: false },
  { name: "entries", sql: entries, relink: false },
  { name: "links", sql: links, relink: true },
  { name: "search", sql: search, relink: false },
  { name: "views", sql: views, relink: false },
  { name: "notes", sql: notes, relink: false },
];
