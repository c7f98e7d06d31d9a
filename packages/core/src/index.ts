/** The public API of the core, name by name. */
export type { Result, Problem, ProblemCode } from "./model/problem.ts";
export { PROBLEM_CODES, problem } from "./model/problem.ts";
export type { Span, SourceSpan } from "./model/span.ts";
export type { OffsetMap, OffsetRun } from "./model/offset-map.ts";
export { toSource } from "./model/offset-map.ts";
export type {
  EncodingBasis,
  MediaType,
  Source,
  SourceInfo,
  Supplied,
} from "./model/source.ts";
export { NOTHING_SUPPLIED } from "./model/source.ts";
export type { Citation } from "./model/citation.ts";
export type { Block, Dateline, Lead, Report } from "./model/report.ts";
export type {
  AnnotatedReport,
  Mention,
  Person,
  Quantity,
  Quotation,
  Sentence,
  TimeMention,
  Token,
  TurnParagraph,
} from "./model/annotation.ts";
export type {
  DocumentEntry,
  EngagementEntry,
  EngagementStatus,
  EngagementType,
  FigureEntry,
  GiftEntry,
  Inferred,
  NamedEntry,
  Participant,
  PersonEntry,
  ReportKind,
  ReportRecord,
  Side,
  StatementAct,
  StatementEntry,
  UndertakingEntry,
  UndertakingStatus,
} from "./model/record.ts";
export { ENGAGEMENT_TYPES, STATEMENT_ACTS } from "./model/record.ts";
export type { EntryKey, EntryKind } from "./model/ids.ts";
export { ENTRY_KINDS, parseEntryKey } from "./model/ids.ts";
export type { Link } from "./model/link.ts";
