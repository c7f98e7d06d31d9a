/** The public API of the core, name by name. */

export { annotate } from "./annotate/annotate.ts";
export { extract } from "./extract/extract.ts";
export { isStateCode, usualName } from "./lexicon/usual-name.ts";
export { combineField, combineStatus } from "./link/combine.ts";
export { engagementLinkKey, engagementLinkKeys, partiesOf } from "./link/engagements.ts";
export { foldName, holdsWords } from "./link/fold.ts";
export { linkNamesakes, linkRecords, starLinks } from "./link/link-records.ts";
export type { PersonIdentity } from "./link/people.ts";
export { groupByOffice, personIdentity } from "./link/people.ts";
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
export type { Citation } from "./model/citation.ts";
export type { EntryKey, EntryKind } from "./model/ids.ts";
export { ENTRY_KINDS, parseEntryKey } from "./model/ids.ts";
export type { Link } from "./model/link.ts";
export type { OffsetMap, OffsetRun } from "./model/offset-map.ts";
export { toSource } from "./model/offset-map.ts";
export type { Problem, ProblemCode, Result } from "./model/problem.ts";
export { PROBLEM_CODES, problem } from "./model/problem.ts";
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
export type { Block, Dateline, Lead, Report } from "./model/report.ts";
export type {
  EncodingBasis,
  MediaType,
  Source,
  SourceInfo,
  Supplied,
} from "./model/source.ts";
export { NOTHING_SUPPLIED } from "./model/source.ts";
export type { SourceSpan, Span } from "./model/span.ts";
export { wellFormed } from "./model/well-formed.ts";
export { read } from "./read/read.ts";
export { sourceWords } from "./read/source-words.ts";
