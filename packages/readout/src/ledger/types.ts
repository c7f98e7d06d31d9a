import type {
  EngagementEntry,
  EngagementStatus,
  EngagementType,
  EntryKey,
  FigureEntry,
  GiftEntry,
  OffsetMap,
  Problem,
  Report,
  ReportRecord,
  Result,
  Source,
  StatementEntry,
  UndertakingEntry,
} from "@readout/core";

/** A source with the raw bytes that it was decoded from: what the ledger stores, compressed. */
export type SourceWithBytes = { readonly source: Source; readonly raw: Uint8Array };

/**
 * added: a new report. unchanged: the very same source is there. retrieved-again: another retrieval of a report that
 * is there (same address, text, title and date). revised: the page at this address changed: a new revision.
 */
export type AddOutcome = {
  readonly kind: "added" | "unchanged" | "retrieved-again" | "revised";
  readonly report: string;
};

/** `id` is the ledger's key of a report (from its source's hash); `label` what the file calls itself. */
export type ReportSummary = {
  readonly id: string;
  readonly label: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly kind: string;
  readonly revision: number;
  readonly latest: boolean;
  readonly importId: number;
  readonly statements: number;
  readonly problems: number;
};

export type Party = {
  readonly name: string;
  readonly side: "host" | "guest" | "other";
  readonly role: string | null;
  readonly of: string | null;
  readonly person: string | null;
};

/** One report's own telling of an engagement: its entry, with the statements, figures … of that report. */
export type Account = {
  readonly report: ReportSummary;
  readonly engagement: EngagementEntry;
  readonly statements: readonly StatementEntry[];
  readonly figures: readonly FigureEntry[];
  readonly undertakings: readonly UndertakingEntry[];
  readonly gifts: readonly GiftEntry[];
};

/**
 * One line of a chronicle: an engagement across reports. `id` is its lowest member's key. `date` is what its accounts
 * tell, null where none does; then `notAfter` is the earliest publication. `reports` counts the accounts.
 */
export type ChronicleItem = {
  readonly id: string;
  readonly type: EngagementType;
  readonly status: EngagementStatus;
  readonly main: boolean;
  readonly date: string | null;
  readonly notAfter: string | null;
  readonly place: string | null;
  readonly occasion: string | null;
  readonly parties: readonly Party[];
  readonly accounts: readonly Account[];
};

export type ChronicleQuery = {
  /** Names that all must take part: a person's, or the state, region or body that an office belongs to. */
  readonly with?: readonly string[];
  /** EDTF bounds, inclusive; an engagement with an interval or a coarse date counts when it may overlap. */
  readonly from?: string;
  readonly to?: string;
  /** Also what reports only mention (false by default: main engagements alone). */
  readonly mentioned?: boolean;
  readonly limit?: number;
  readonly offset?: number;
};

export type OfficeHeld = {
  readonly role: string;
  readonly of: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly reports: number;
};

export type PersonView = {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly offices: readonly OfficeHeld[];
  readonly engagements: readonly ChronicleItem[];
  readonly statements: readonly {
    readonly report: ReportSummary;
    readonly statement: StatementEntry;
  }[];
};

export type PersonSummary = {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly of: string | null;
  readonly reports: number;
  readonly engagements: number;
};

/** A report with all that the ledger holds of it; `record` as extracted, `revisions` of its address, oldest first. */
export type ReportView = {
  readonly summary: ReportSummary;
  readonly record: ReportRecord;
  /** Leads from spans of the text to their places in the source. */
  readonly map: OffsetMap;
  readonly revisions: readonly ReportSummary[];
  readonly retrievals: readonly {
    readonly path: string | null;
    readonly url: string | null;
    readonly retrieved: string | null;
  }[];
  readonly engagements: readonly { readonly entry: EntryKey; readonly id: string }[];
  readonly persons: readonly { readonly entry: EntryKey; readonly id: string }[];
};

/** A place in a report where all the words searched for stand. `marked` bounds the matches in `snippet`. */
export type SearchHit = {
  readonly report: ReportSummary;
  readonly kind: "report" | "statement";
  readonly entry: EntryKey | null;
  readonly speaker: readonly string[];
  readonly snippet: string;
  readonly marked: readonly { readonly start: number; readonly end: number }[];
};

export type LedgerInfo = {
  readonly path: string;
  /** What the ledger says of itself (that it is the built-in example, say); null where it says nothing. */
  readonly note: string | null;
  readonly bytes: number;
  readonly schemaVersion: number;
  readonly extractorVersion: string;
  readonly sources: number;
  readonly reports: number;
  readonly revisions: number;
  readonly engagements: number;
  readonly people: number;
  readonly statements: number;
  readonly figures: number;
  readonly undertakings: number;
  readonly gifts: number;
  readonly problems: number;
  readonly outlets: readonly { readonly outlet: string | null; readonly reports: number }[];
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly imports: readonly ImportSummary[];
};

/** One run of `readout add`. `removed` is true between `remove` and its undo or the next compaction. */
export type ImportSummary = {
  readonly id: number;
  readonly started: string;
  readonly finished: string | null;
  readonly arguments: readonly string[];
  readonly version: string;
  readonly added: number;
  readonly revised: number;
  readonly retrievedAgain: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly removed: boolean;
};

/** Something `verify` found wrong; `entry` null when it concerns the whole report or source. */
export type VerifyFinding = {
  readonly report: string | null;
  readonly entry: string | null;
  readonly message: string;
};

export type VerifyResult = {
  readonly reports: number;
  readonly sources: number;
  readonly entries: number;
  readonly citations: number;
  readonly findings: readonly VerifyFinding[];
};

export type ExportTable =
  | "engagements"
  | "participants"
  | "statements"
  | "figures"
  | "undertakings"
  | "people"
  | "documents"
  | "gifts"
  | "citations";

/** Prints a flat row of one of the exported tables; keys are the column names, in order. */
export type ExportRow = Readonly<Record<string, string | number | boolean | null>>;

/** A failed input, kept beside the import that met it. */
export type FailedInput = {
  readonly path: string;
  readonly line: number | null;
  readonly problem: Problem;
};

/**
 * How to open one. `create` makes the file where there is none (else `ledger-missing`); `readonly` never writes, not even
 * an upgrade (an older ledger then gives `ledger-older`). `version` is the extractor's, written behind each row; that of
 * this package by default.
 */
export type OpenOptions = {
  readonly create: boolean;
  readonly readonly: boolean;
  readonly version?: string;
  /** How long to wait for another process that writes, in milliseconds: 10,000 by default. */
  readonly wait?: number;
  /** Told once a wait, when another process has been writing for a second. */
  readonly onWait?: () => void;
};

/**
 * An open ledger. All SQL lives behind it. Writes take short immediate transactions, one a report; `removed` reports
 * are out of every view. `report` ids may be given as key, unambiguous key prefix (8 characters or more) or label;
 * where a label names several reports, `find` lists them all. `add` returns its failures (`no-citation`,
 * `value-invalid`, `ledger-locked`, `disk-full`), so that a batch can go on; all others throw `LedgerError`.
 */
export type Ledger = {
  readonly path: string;
  beginImport(options: {
    readonly started: string;
    readonly arguments: readonly string[];
  }): Promise<number>;
  /** Proves every citation of the record first; `report` is what `read` gave for this source: its map is stored with it. */
  add(
    importId: number,
    source: SourceWithBytes,
    report: Report,
    record: ReportRecord,
  ): Promise<Result<AddOutcome>>;
  /** Whether this very source is stored (by hash, path or address, and supplied values): lets a second run skip it cheaply. */
  has(source: SourceWithBytes): Promise<boolean>;
  fail(importId: number, failure: FailedInput): Promise<void>;
  /** `skipped` counts the sources that the caller left out because `has` knew them: unchanged ones too. */
  finishImport(importId: number, finished: string, skipped?: number): Promise<ImportSummary>;
  chronicle(
    query?: ChronicleQuery,
  ): Promise<{ readonly total: number; readonly items: readonly ChronicleItem[] }>;
  engagement(id: string): Promise<ChronicleItem | null>;
  /** `removed` looks among the removed reports instead. */
  find(id: string, query?: { readonly removed?: boolean }): Promise<readonly ReportSummary[]>;
  report(id: string): Promise<ReportView | null>;
  /** The raw bytes of the source of a report, as stored, decompressed. */
  sourceBytes(id: string): Promise<Uint8Array | null>;
  reports(query?: {
    readonly limit?: number;
    readonly offset?: number;
  }): Promise<readonly ReportSummary[]>;
  people(query?: {
    readonly limit?: number;
    readonly offset?: number;
  }): Promise<readonly PersonSummary[]>;
  person(id: string): Promise<PersonView | null>;
  search(words: string, query?: { readonly limit?: number }): Promise<readonly SearchHit[]>;
  export(table: ExportTable, options: { readonly text: boolean }): AsyncIterable<ExportRow>;
  records(options: { readonly text: boolean }): AsyncIterable<ReportRecord>;
  verify(onProgress?: (done: number, total: number) => void): Promise<VerifyResult>;
  remove(
    target: { readonly report: string } | { readonly importId: number },
  ): Promise<readonly ReportSummary[]>;
  undoRemove(): Promise<readonly ReportSummary[]>;
  compact(): Promise<{ readonly before: number; readonly after: number }>;
  info(): Promise<LedgerInfo>;
  /** Lets the ledger say something of itself, in place of what it said before. */
  setNote(text: string): Promise<void>;
  close(): Promise<void>;
};
