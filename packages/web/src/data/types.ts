import type {
  EngagementEntry,
  EngagementStatus,
  EngagementType,
  FigureEntry,
  GiftEntry,
  ReportRecord,
  Side,
  StatementEntry,
  UndertakingEntry,
} from "@readout/core";

/**
 * What the API answers, as `/api/openapi.json` describes it. A test compiles these types against the API's own, so that
 * the page cannot expect what the API does not give.
 */
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
  readonly side: Side;
  readonly role: string | null;
  readonly of: string | null;
  readonly person: string | null;
};

export type Account = {
  readonly report: ReportSummary;
  readonly engagement: EngagementEntry;
  readonly statements: readonly StatementEntry[];
  readonly figures: readonly FigureEntry[];
  readonly undertakings: readonly UndertakingEntry[];
  readonly gifts: readonly GiftEntry[];
};

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

export type List<T> = {
  readonly total: number;
  readonly limit: number;
  readonly offset: number;
  readonly items: readonly T[];
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

export type ReportView = {
  readonly summary: ReportSummary;
  readonly record: ReportRecord;
  readonly revisions: readonly ReportSummary[];
  readonly retrievals: readonly {
    readonly path: string | null;
    readonly url: string | null;
    readonly retrieved: string | null;
  }[];
  readonly engagements: readonly { readonly entry: string; readonly id: string }[];
  readonly persons: readonly { readonly entry: string; readonly id: string }[];
};

export type SearchHit = {
  readonly report: ReportSummary;
  readonly kind: "report" | "statement";
  readonly entry: string | null;
  readonly speaker: readonly string[];
  readonly snippet: string;
  readonly marked: readonly { readonly start: number; readonly end: number }[];
};

export type SearchResult = {
  readonly q: string;
  readonly limit: number;
  readonly items: readonly SearchHit[];
};

export type LedgerInfo = {
  readonly path: string;
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
