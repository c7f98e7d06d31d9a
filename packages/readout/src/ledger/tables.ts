import type {
  Citation,
  EncodingBasis,
  EngagementEntry,
  EngagementStatus,
  EngagementType,
  EntryKind,
  FigureEntry,
  Link,
  MediaType,
  ProblemCode,
  ReportKind,
  Side,
  StatementAct,
  StatementEntry,
  UndertakingStatus,
} from "@readout/core";
import type { Generated } from "kysely";

/**
 * The ledger's tables as the present schema (migrations/) has them, for Kysely. Columns hold what the record's fields of
 * the same name hold; `Json` marks lists kept as JSON text. Booleans are 0 and 1.
 */
type Json = string;
type Flag = 0 | 1;

export type Tables = {
  imports: {
    id: Generated<number>;
    started: string;
    finished: string | null;
    arguments: Json;
    version: string;
    unchanged: number;
    removal_id: number | null;
  };
  failures: {
    id: Generated<number>;
    import_id: number;
    path: string;
    line: number | null;
    code: ProblemCode;
    message: string;
  };
  removals: { id: Generated<number>; target: string };
  sources: {
    id: Generated<number>;
    sha256: string;
    media_type: MediaType;
    encoding: string;
    encoding_basis: EncodingBasis;
    field: "text" | "html" | null;
    bytes: number;
    raw: Uint8Array;
  };
  reports: {
    id: Generated<number>;
    key: string;
    revision_of: number;
    revision: number;
    live: Flag;
    current: Flag;
    source_id: number;
    import_id: number;
    version: string;
    label: string;
    path: string | null;
    line: number | null;
    url: string | null;
    address: string | null;
    retrieved: string | null;
    supplied: Json;
    title: string | null;
    outlet: string | null;
    authors: Json;
    credits: Json;
    section: string | null;
    published: string | null;
    updated: string | null;
    dateline: Json | null;
    language: string | null;
    kind: ReportKind;
    licence: string | null;
    text_sha256: string;
    record_sha256: string;
    text: string;
    offset_map: Uint8Array;
  };
  retrievals: {
    id: Generated<number>;
    report_id: number;
    source_id: number;
    import_id: number;
    outcome: "added" | "retrieved-again" | "revised";
    label: string;
    path: string | null;
    line: number | null;
    url: string | null;
    retrieved: string | null;
    supplied: Json;
    removal_id: number | null;
  };
  leads: {
    report_id: number;
    position: number;
    title: string;
    time: string | null;
    url: string | null;
    start: number;
    end: number;
  };
  problems: {
    report_id: number;
    position: number;
    code: ProblemCode;
    message: string;
    start: number | null;
    end: number | null;
  };
  entries: {
    id: Generated<number>;
    report_id: number;
    kind: EntryKind;
    key: string;
    position: number;
  };
  citations: {
    entry_id: number | null;
    report_id: number | null;
    position: number;
    field: string | null;
    in: Citation["in"];
    start: number | null;
    end: number | null;
    key: string | null;
    text: string;
    rule: string;
    reason: string | null;
  };
  people: {
    entry_id: number;
    name: string;
    role: string | null;
    of: string | null;
    mentions: number;
    name_key: string;
    of_key: string;
  };
  organisations: NamedTable;
  places: NamedTable;
  engagements: {
    entry_id: number;
    main: Flag;
    type: EngagementType;
    form: EngagementEntry["form"];
    rank: string | null;
    status: EngagementStatus;
    date: string | null;
    place: string | null;
    initiator: Json;
    host: Json;
    guest: Json;
    others: Json;
    occasion: string | null;
    topics: Json;
    inferred: Json;
    link_key: string | null;
    engagement: string;
  };
  participants: {
    entry_id: number;
    position: number;
    listed: Flag;
    name: string;
    side: Side;
    part: string | null;
    role: string | null;
    of: string | null;
    name_key: string;
    of_key: string;
  };
  statements: {
    entry_id: number;
    speaker: Json;
    addressee: Json;
    mode: StatementEntry["mode"];
    act: StatementAct;
    text: string;
    topics: Json;
  };
  figures: {
    entry_id: number;
    value: number;
    unit: string | null;
    modifier: string | null;
    basis: FigureEntry["basis"];
    indicator: string | null;
    change: FigureEntry["change"];
    period: string | null;
    speaker: Json;
  };
  undertakings: {
    entry_id: number;
    what: string;
    status: UndertakingStatus;
    by: string | null;
    date: string | null;
  };
  documents: {
    entry_id: number;
    title: string;
    type: string;
    status: "proposed" | "initialled" | "signed" | "in force" | "ended";
    date: string | null;
    parties: Json;
    signatories: Json;
  };
  gifts: { entry_id: number; what: string; from: string | null; to: string | null };
  persons: {
    name_key: string;
    of_key: string;
    lowest: string;
    person: string;
  };
  links: {
    kind: Link["kind"];
    a: string;
    b: string;
    judgement: Link["judgement"];
    reasons: Json;
    /** What the link was made from: the folded name, or the engagements' link key. */
    link_key: string;
  };
  notes: { id: Generated<number>; text: string };
  reports_fts: { rowid: number; reports_fts: string; title: string; text: string };
  statements_fts: { rowid: number; statements_fts: string; text: string };
};

type NamedTable = {
  entry_id: number;
  name: string;
  kind: "state" | "region" | "city" | "place" | "organisation";
  code: string | null;
  mentions: number;
};
