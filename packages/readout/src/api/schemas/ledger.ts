import { z } from "@hono/zod-openapi";
import type {
  Account,
  ChronicleItem,
  LedgerInfo,
  Party,
  PersonSummary,
  PersonView,
  ReportSummary,
  ReportView,
  SearchHit,
} from "../../ledger/types.ts";
import {
  engagementEntrySchema,
  engagementStatusSchema,
  engagementTypeSchema,
  entryKeySchema,
  figureEntrySchema,
  giftEntrySchema,
  recordSchema,
  sideSchema,
  statementEntrySchema,
  undertakingEntrySchema,
} from "./record.ts";

/** The ledger's views across reports, as the API gives them; checked against the ledger's types by the compiler. */
const told = z.string().nullable();

export const reportSummarySchema: z.ZodType<ReportSummary> = z
  .object({
    id: z.string().openapi({ description: "The ledger's key of the report" }),
    label: z.string().openapi({ description: "What the source calls itself" }),
    title: told,
    outlet: told,
    url: told,
    published: told,
    language: told,
    kind: z.string(),
    revision: z.int(),
    latest: z.boolean(),
    importId: z.int(),
    statements: z.int(),
    problems: z.int(),
  })
  .openapi("ReportSummary");

const partySchema: z.ZodType<Party> = z
  .object({ name: z.string(), side: sideSchema, role: told, of: told, person: told })
  .openapi("Party", { description: "`person` is the key of the person, null for a body" });

const accountSchema: z.ZodType<Account> = z
  .object({
    report: reportSummarySchema,
    engagement: engagementEntrySchema,
    statements: z.array(statementEntrySchema),
    figures: z.array(figureEntrySchema),
    undertakings: z.array(undertakingEntrySchema),
    gifts: z.array(giftEntrySchema),
  })
  .openapi("Account", { description: "One report's own telling of an engagement" });

export const chronicleItemSchema: z.ZodType<ChronicleItem> = z
  .object({
    id: z.string(),
    type: engagementTypeSchema,
    status: engagementStatusSchema,
    main: z.boolean(),
    date: told.openapi({ description: "EDTF, as the accounts tell it" }),
    notAfter: told.openapi({ description: "Earliest publication, where no account tells a date" }),
    place: told,
    occasion: told,
    parties: z.array(partySchema),
    accounts: z.array(accountSchema),
  })
  .openapi("ChronicleItem");

export const personSummarySchema: z.ZodType<PersonSummary> = z
  .object({
    id: z.string(),
    name: z.string(),
    role: told,
    of: told,
    reports: z.int(),
    engagements: z.int(),
  })
  .openapi("PersonSummary");

export const personViewSchema: z.ZodType<PersonView> = z
  .object({
    id: z.string(),
    name: z.string(),
    otherNames: z.array(z.string()),
    offices: z.array(
      z.object({ role: z.string(), of: told, first: told, last: told, reports: z.int() }),
    ),
    engagements: z.array(chronicleItemSchema),
    statements: z.array(z.object({ report: reportSummarySchema, statement: statementEntrySchema })),
  })
  .openapi("PersonView");

const linkedSchema = z.array(z.object({ entry: entryKeySchema, id: z.string() }));

export const reportViewSchema: z.ZodType<ReportView> = z
  .object({
    summary: reportSummarySchema,
    record: recordSchema,
    map: z.array(z.tuple([z.int(), z.int(), z.int(), z.int()])).openapi({
      type: "array",
      items: { type: "array", items: { type: "integer" }, minItems: 4, maxItems: 4 },
      description:
        "From spans of the text to places in the source: runs of text start, source start, text length, source length; runs of equal lengths are copied character by character",
    }),
    revisions: z.array(reportSummarySchema),
    retrievals: z.array(z.object({ path: told, url: told, retrieved: told })),
    engagements: linkedSchema,
    persons: linkedSchema,
  })
  .openapi("ReportView");

export const searchHitSchema: z.ZodType<SearchHit> = z
  .object({
    report: reportSummarySchema,
    kind: z.enum(["report", "statement"]),
    entry: entryKeySchema.nullable(),
    speaker: z.array(z.string()),
    snippet: z.string(),
    marked: z.array(z.object({ start: z.int(), end: z.int() })),
  })
  .openapi("SearchHit");

const importSummarySchema = z
  .object({
    id: z.int(),
    started: z.string(),
    finished: told,
    arguments: z.array(z.string()),
    version: z.string(),
    added: z.int(),
    revised: z.int(),
    retrievedAgain: z.int(),
    unchanged: z.int(),
    failed: z.int(),
    removed: z.boolean(),
  })
  .openapi("ImportSummary");

export const infoSchema: z.ZodType<LedgerInfo> = z
  .object({
    path: z.string(),
    note: told,
    bytes: z.int(),
    schemaVersion: z.int(),
    extractorVersion: z.string(),
    sources: z.int(),
    reports: z.int(),
    revisions: z.int(),
    engagements: z.int(),
    people: z.int(),
    statements: z.int(),
    figures: z.int(),
    undertakings: z.int(),
    gifts: z.int(),
    problems: z.int(),
    outlets: z.array(z.object({ outlet: told, reports: z.int() })),
    firstDate: told,
    lastDate: told,
    imports: z.array(importSummarySchema),
  })
  .openapi("LedgerInfo");
