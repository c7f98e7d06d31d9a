import type { Citation } from "./citation.ts";
import type { EntryKey } from "./ids.ts";
import type { Problem } from "./problem.ts";
import type { Dateline, Lead } from "./report.ts";
import type { SourceInfo } from "./source.ts";

/** readout: reported speech; wire: with quotations; transcript; statement: one voice; other. */
export type ReportKind = "readout" | "wire" | "transcript" | "statement" | "other";

type Cited = { readonly key: EntryKey; readonly citations: readonly Citation[] };

/** A named person, once a report: full name as first given, shortest title, what the office belongs to. */
export type PersonEntry = Cited & {
  readonly name: string;
  readonly role: string | null;
  readonly of: string | null;
  readonly mentions: number;
};

export type NamedEntry = Cited & {
  readonly name: string;
  readonly kind: "state" | "region" | "city" | "place" | "organisation";
  readonly code: string | null;
  readonly mentions: number;
};

export const ENGAGEMENT_TYPES = [
  "meeting",
  "visit",
  "call",
  "video-call",
  "ceremony",
  "forum",
  "letter",
  "signing",
] as const;
export type EngagementType = (typeof ENGAGEMENT_TYPES)[number];

export type EngagementStatus = "held" | "upcoming" | "cancelled" | "postponed" | "mentioned-past";

export type Side = "host" | "guest" | "other";

/** An actor's part in an engagement, with the office held then. */
export type Participant = {
  readonly name: string;
  readonly side: Side;
  readonly part: string | null;
  readonly role: string | null;
  readonly of: string | null;
};

/** A value that no words tell but that follows from something else; `basis` and `rule` say from what and how. */
export type Inferred = {
  readonly field: string;
  readonly value: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly basis: "publication" | "other-account" | "host-seat" | "tenure";
  readonly rule: string;
};

export type EngagementEntry = Cited & {
  readonly main: boolean;
  readonly type: EngagementType;
  readonly form: "in-person" | "phone" | "video" | null;
  readonly rank: string | null;
  readonly status: EngagementStatus;
  readonly date: string | null;
  readonly place: string | null;
  readonly initiator: readonly string[];
  readonly host: readonly string[];
  readonly guest: readonly string[];
  readonly others: readonly string[];
  readonly participants: readonly Participant[];
  readonly occasion: string | null;
  readonly topics: readonly string[];
  readonly inferred: readonly Inferred[];
};

export const STATEMENT_ACTS = [
  "assert",
  "praise",
  "thank",
  "congratulate",
  "condole",
  "propose",
  "pledge",
  "request",
  "criticise",
  "hope",
  "invite",
  "discuss",
] as const;
export type StatementAct = (typeof STATEMENT_ACTS)[number];

export type StatementEntry = Cited & {
  readonly speaker: readonly string[];
  readonly addressee: readonly string[];
  readonly mode: "direct" | "indirect" | "joint";
  readonly act: StatementAct;
  readonly text: string;
  readonly topics: readonly string[];
};

export type FigureEntry = Cited & {
  readonly value: number;
  readonly unit: string | null;
  readonly modifier: string | null;
  readonly basis: "reported" | "estimate" | "forecast" | "target" | null;
  readonly indicator: string | null;
  readonly change: "increase" | "decrease" | null;
  readonly period: string | null;
  readonly speaker: readonly string[];
};

export type UndertakingStatus =
  | "proposed"
  | "agreed"
  | "planned"
  | "under way"
  | "completed"
  | "cancelled";

export type UndertakingEntry = Cited & {
  readonly what: string;
  readonly status: UndertakingStatus;
  readonly by: string | null;
  readonly date: string | null;
};

export type DocumentEntry = Cited & {
  readonly title: string;
  readonly type: string;
  readonly status: "proposed" | "initialled" | "signed" | "in force" | "ended";
  readonly date: string | null;
  readonly parties: readonly string[];
  readonly signatories: readonly string[];
};

export type GiftEntry = Cited & {
  readonly what: string;
  readonly from: string | null;
  readonly to: string | null;
};

/** All entries of one report: what `extract` gives and `readout extract` prints, one object a line. */
export type ReportRecord = {
  readonly id: string;
  readonly source: SourceInfo;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly credits: readonly string[];
  readonly section: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly dateline: Dateline | null;
  readonly language: string | null;
  readonly kind: ReportKind;
  readonly licence: string | null;
  readonly text: string;
  readonly leads: readonly Lead[];
  readonly citations: readonly Citation[];
  readonly people: readonly PersonEntry[];
  readonly organisations: readonly NamedEntry[];
  readonly places: readonly NamedEntry[];
  readonly engagements: readonly EngagementEntry[];
  readonly statements: readonly StatementEntry[];
  readonly figures: readonly FigureEntry[];
  readonly undertakings: readonly UndertakingEntry[];
  readonly documents: readonly DocumentEntry[];
  readonly gifts: readonly GiftEntry[];
  readonly problems: readonly Problem[];
};
