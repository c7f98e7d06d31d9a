import { z } from "@hono/zod-openapi";
import type {
  Citation,
  DocumentEntry,
  EngagementEntry,
  EntryKey,
  FigureEntry,
  GiftEntry,
  NamedEntry,
  PersonEntry,
  Problem,
  ReportRecord,
  StatementEntry,
  UndertakingEntry,
} from "@readout/core";
import { ENGAGEMENT_TYPES, PROBLEM_CODES, parseEntryKey, STATEMENT_ACTS } from "@readout/core";

/**
 * The record of one report as the API gives it: the one truth for `/api/openapi.json`. Each schema is checked against
 * the core's type by the compiler, so a field that the core changes does not compile here.
 */
const spanSchema = z.object({ start: z.int(), end: z.int() });

export const entryKeySchema = z
  .custom<EntryKey>((value) => typeof value === "string" && parseEntryKey(value) !== null)
  .openapi({
    type: "string",
    description:
      "Key of an entry: kind, head of the source's hash, source offset of its first word",
    example: "statement-3f9a1c2b7d10e4a5-512",
  });

const citationBase = {
  field: z.string().nullable().openapi({ description: "The value supported; null: all the entry" }),
  text: z.string().openapi({ description: "The words cited" }),
  rule: z.string().openapi({ description: "What found the value" }),
  reason: z
    .string()
    .nullable()
    .openapi({ description: "How a resolved value follows from the words" }),
};

const citationSchema: z.ZodType<Citation> = z
  .union([
    z.object({
      ...citationBase,
      in: z.enum(["text", "source"]),
      start: z.int(),
      end: z.int(),
      key: z.null(),
    }),
    z.object({
      ...citationBase,
      in: z.literal("metadata"),
      start: z.null(),
      end: z.null(),
      key: z.string(),
    }),
  ])
  .openapi("Citation", {
    description:
      "The words that a value rests on: start and end are UTF-16 offsets in the report's text or the source's text",
  });

const cited = { key: entryKeySchema, citations: z.array(citationSchema) };
const names = z.array(z.string());
const told = z.string().nullable();

const problemSchema: z.ZodType<Problem> = z
  .object({ code: z.enum(PROBLEM_CODES), message: z.string(), span: spanSchema.nullable() })
  .openapi("Problem");

const personEntrySchema: z.ZodType<PersonEntry> = z
  .object({ ...cited, name: z.string(), role: told, of: told, mentions: z.int() })
  .openapi("PersonEntry");

const namedEntrySchema: z.ZodType<NamedEntry> = z
  .object({
    ...cited,
    name: z.string(),
    kind: z.enum(["state", "region", "city", "place", "organisation"]),
    code: told,
    mentions: z.int(),
  })
  .openapi("NamedEntry");

export const engagementTypeSchema = z.enum(ENGAGEMENT_TYPES);
export const engagementStatusSchema = z.enum([
  "held",
  "upcoming",
  "cancelled",
  "postponed",
  "mentioned-past",
]);
export const sideSchema = z.enum(["host", "guest", "other"]);

export const engagementEntrySchema: z.ZodType<EngagementEntry> = z
  .object({
    ...cited,
    main: z.boolean().openapi({ description: "False for what the report only mentions" }),
    type: engagementTypeSchema,
    form: z.enum(["in-person", "phone", "video"]).nullable(),
    rank: told,
    status: engagementStatusSchema,
    date: told.openapi({ description: "EDTF, as exact as the words" }),
    place: told,
    initiator: names,
    host: names,
    guest: names,
    others: names,
    participants: z.array(
      z.object({ name: z.string(), side: sideSchema, part: told, role: told, of: told }),
    ),
    occasion: told,
    topics: names,
    inferred: z.array(
      z.object({
        field: z.string(),
        value: told,
        earliest: told,
        latest: told,
        basis: z.enum(["publication", "other-account", "host-seat", "tenure"]),
        rule: z.string(),
      }),
    ),
  })
  .openapi("EngagementEntry");

export const statementEntrySchema: z.ZodType<StatementEntry> = z
  .object({
    ...cited,
    speaker: names,
    addressee: names,
    mode: z.enum(["direct", "indirect", "joint"]),
    act: z.enum(STATEMENT_ACTS),
    text: z.string(),
    topics: names,
  })
  .openapi("StatementEntry");

export const figureEntrySchema: z.ZodType<FigureEntry> = z
  .object({
    ...cited,
    value: z.number(),
    unit: told,
    modifier: told,
    basis: z.enum(["reported", "estimate", "forecast", "target"]).nullable(),
    indicator: told,
    change: z.enum(["increase", "decrease"]).nullable(),
    period: told,
    speaker: names,
  })
  .openapi("FigureEntry");

export const undertakingEntrySchema: z.ZodType<UndertakingEntry> = z
  .object({
    ...cited,
    what: z.string(),
    status: z.enum(["proposed", "agreed", "planned", "under way", "completed", "cancelled"]),
    by: told,
    date: told,
  })
  .openapi("UndertakingEntry");

const documentEntrySchema: z.ZodType<DocumentEntry> = z
  .object({
    ...cited,
    title: z.string(),
    type: z.string(),
    status: z.enum(["proposed", "initialled", "signed", "in force", "ended"]),
    date: told,
    parties: names,
    signatories: names,
  })
  .openapi("DocumentEntry");

export const giftEntrySchema: z.ZodType<GiftEntry> = z
  .object({ ...cited, what: z.string(), from: told, to: told })
  .openapi("GiftEntry");

const sourceInfoSchema: z.ZodType<ReportRecord["source"]> = z
  .object({
    path: told,
    line: z.int().nullable(),
    url: told,
    field: z.enum(["text", "html"]).nullable(),
    mediaType: z.enum(["text/plain", "text/html", "application/json"]),
    encoding: z.string(),
    encodingBasis: z.enum(["byte-order-mark", "valid-utf-8", "declared", "fallback"]),
    bytes: z.int(),
    sha256: z.string(),
    retrieved: told,
  })
  .openapi("SourceInfo");

export const recordSchema: z.ZodType<ReportRecord> = z
  .object({
    id: z.string(),
    source: sourceInfoSchema,
    title: told,
    outlet: told,
    authors: names,
    credits: names,
    section: told,
    published: told,
    updated: told,
    dateline: z.object({ place: told, date: told, agency: told }).nullable(),
    language: told,
    kind: z.enum(["readout", "wire", "transcript", "statement", "other"]),
    licence: told,
    text: z.string(),
    leads: z.array(
      z.object({
        title: z.string(),
        time: told,
        url: told,
        at: spanSchema.extend({ in: z.literal("source") }),
      }),
    ),
    citations: z.array(citationSchema),
    people: z.array(personEntrySchema),
    organisations: z.array(namedEntrySchema),
    places: z.array(namedEntrySchema),
    engagements: z.array(engagementEntrySchema),
    statements: z.array(statementEntrySchema),
    figures: z.array(figureEntrySchema),
    undertakings: z.array(undertakingEntrySchema),
    documents: z.array(documentEntrySchema),
    gifts: z.array(giftEntrySchema),
    problems: z.array(problemSchema),
  })
  .openapi("ReportRecord");
