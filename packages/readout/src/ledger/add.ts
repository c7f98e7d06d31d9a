import { createHash } from "node:crypto";
import {
  type Problem,
  problem,
  type Report,
  type ReportRecord,
  type Result,
  type Source,
} from "@readout/core";
import { LedgerError } from "./error.ts";
import { packMap, toJson } from "./json.ts";
import { type Connection, sqlite } from "./open.ts";
import { citedEntries, entryFaults, groundOf } from "./proof.ts";
import { recordHash } from "./record-hash.ts";
import { addressOf, joinRevisions, settleFirst, settleRevisions } from "./revisions.ts";
import { saveRecord } from "./save-record.ts";
import { saveRetrieval, saveSource, suppliedJson } from "./save-source.ts";
import type { AddOutcome } from "./types.ts";

/** One report with all that it was made from, as it comes to be saved. */
export type Arrival = {
  readonly importId: number;
  readonly version: string;
  readonly source: Source;
  readonly raw: Uint8Array;
  readonly report: Report;
  readonly record: ReportRecord;
};

/**
 * Saves one report in one transaction. The very same source, already there from the same place and with the same values
 * supplied, changes nothing. The same source from elsewhere, and another source of the same address with the same text,
 * title and date, is a further retrieval of one report, and makes that the current one. Anything else at an address that
 * is known is a new revision.
 * A record with an entry that cites no words, or words that are not there, is refused whole (`no-citation`).
 */
export async function addReport(
  connection: Connection,
  arrival: Arrival,
): Promise<Result<AddOutcome>> {
  const unproven = unprovenEntry(arrival);
  if (unproven !== null) return { ok: false, problem: unproven };
  try {
    return { ok: true, value: await connection.write(() => place(connection, arrival)) };
  } catch (error) {
    if (error instanceof LedgerError) return { ok: false, problem: error.problem };
    throw error;
  }
}

/**
 * The report that already holds this source, from this place and with these supplied values; null where none does, and
 * where the place has told something else since: then the source is news again.
 */
export function storedReport(connection: Connection, source: Source): string | null {
  const stored = connection.first(
    sqlite
      .selectFrom("retrievals as t")
      .innerJoin("sources as s", "s.id", "t.source_id")
      .innerJoin("reports as r", "r.id", "t.report_id")
      .select(["r.key", "r.current"])
      .where("s.sha256", "=", source.sha256)
      .where("t.removal_id", "is", null)
      .where("t.supplied", "=", suppliedJson(source))
      .$if(source.url !== null, (query) => query.where("t.url", "=", source.url))
      .$if(source.url === null, (query) =>
        query.where("t.url", "is", null).where("t.path", "is", source.path),
      )
      .orderBy("r.current", "desc"),
  );
  if (!stored) return null;
  return stored.current === 1 || isLatestOf(connection, source) ? stored.key : null;
}

/**
 * Whether an earlier revision is what its file held at the last look: a folder with two revisions of a page, added again,
 * changes nothing. Who gives the address by hand says what stands there now.
 */
function isLatestOf(connection: Connection, source: Source): boolean {
  if (source.supplied.url !== null) return false;
  const latest = connection.first(
    sqlite
      .selectFrom("retrievals as t")
      .innerJoin("sources as s", "s.id", "t.source_id")
      .select("s.sha256")
      .where("t.removal_id", "is", null)
      .where("t.path", "is", source.path)
      .where("t.line", "is", source.line)
      .where("t.url", "is", source.url)
      .orderBy("t.id", "desc"),
  );
  return latest?.sha256 === source.sha256;
}

function unprovenEntry({ source, report, record, raw }: Arrival): Problem | null {
  const hash = createHash("sha256").update(raw).digest("hex");
  if (hash !== source.sha256 || report.source.sha256 !== source.sha256) {
    return problem("no-citation", `${source.label}: the source's bytes don't have its hash.`);
  }
  if (report.text !== record.text) {
    return problem("no-citation", `${source.label}: the record is of another text.`);
  }
  const ground = groundOf(report, { ...source, field: report.source.field });
  for (const entry of citedEntries(record)) {
    const fault = entryFaults(entry, ground)[0];
    if (fault === undefined) continue;
    const what = `${source.label}: ${entry.key ?? "the report"} ${fault}. The report was not saved.`;
    return problem("no-citation", what);
  }
  return null;
}

type Known = {
  readonly id: number;
  readonly key: string;
  readonly revision_of: number;
  readonly source_id: number;
  readonly live: number;
  readonly address: string | null;
  readonly text_sha256: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly licence: string | null;
  readonly url: string | null;
  readonly version: string;
};

function place(connection: Connection, arrival: Arrival): AddOutcome {
  const { source, record } = arrival;
  const stored = storedReport(connection, source);
  if (stored !== null) {
    countUnchanged(connection, arrival.importId);
    return { kind: "unchanged", report: stored };
  }
  const sourceId = saveSource(connection, arrival);
  const known = knownReports(connection, sourceId, addressOf(record.source.url));
  const like = known.find((report) => isSame(report, sourceId, arrival));
  if (like) {
    // A report that was removed and comes again is told as added.
    const outcome = like.live === 1 ? "retrieved-again" : "added";
    saveRetrieval(connection, arrival, { reportId: like.id, sourceId, outcome });
    settleRevisions(connection, like.revision_of);
    return { kind: outcome, report: like.key };
  }
  return saveReport(connection, arrival, sourceId, known);
}

/** Reports of the same source or the same address, the latest first. */
function knownReports(
  connection: Connection,
  sourceId: number,
  address: string | null,
): readonly Known[] {
  const find = sqlite
    .selectFrom("reports")
    .select(["id", "key", "revision_of", "source_id", "live", "address", "text_sha256", "title"])
    .select(["published", "outlet", "licence", "url", "version"]);
  const sameSource = connection.all(
    find.where((where) =>
      where.or([
        where("source_id", "=", sourceId),
        where(
          "id",
          "in",
          where.selectFrom("retrievals").select("report_id").where("source_id", "=", sourceId),
        ),
      ]),
    ),
  );
  const sameAddress = address === null ? [] : connection.all(find.where("address", "=", address));
  const known = new Map([...sameSource, ...sameAddress].map((report) => [report.id, report]));
  return [...known.values()].sort((a, b) => b.id - a.id);
}

/**
 * Whether a report tells what is told already. What the user supplied may have changed all but the bytes, so that of the
 * same source outlet, licence and address count too.
 */
function isSame(known: Known, sourceId: number, arrival: Arrival): boolean {
  const { record, version } = arrival;
  const same =
    known.text_sha256 === textHash(record.text) &&
    known.title === record.title &&
    known.published === record.published &&
    // What was removed and comes again comes with the entries of today's extractor.
    (known.live === 1 || known.version === version);
  if (!same || known.source_id !== sourceId) return same;
  const { outlet, licence } = record;
  return known.outlet === outlet && known.licence === licence && known.url === record.source.url;
}

const textHash = (text: string): string => createHash("sha256").update(text).digest("hex");

function saveReport(
  connection: Connection,
  arrival: Arrival,
  sourceId: number,
  known: readonly Known[],
): AddOutcome {
  const { record, report, version, importId } = arrival;
  const live = known.filter((other) => other.live === 1);
  const outcome = live.length > 0 ? "revised" : "added";
  const key = freeKey(known, record.source.sha256);
  const id = connection.insert("reports", {
    key,
    revision_of: 0,
    revision: 1,
    live: 1,
    current: known.length === 0,
    source_id: sourceId,
    import_id: importId,
    version,
    label: record.id,
    path: record.source.path,
    line: record.source.line,
    url: record.source.url,
    address: addressOf(record.source.url),
    retrieved: record.source.retrieved,
    supplied: suppliedJson(arrival.source),
    title: record.title,
    outlet: record.outlet,
    authors: toJson(record.authors),
    credits: toJson(record.credits),
    section: record.section,
    published: record.published,
    updated: record.updated,
    dateline: record.dateline === null ? null : toJson(record.dateline),
    language: record.language,
    kind: record.kind,
    licence: record.licence,
    text_sha256: textHash(record.text),
    record_sha256: recordHash(record),
    text: record.text,
    offset_map: packMap(report.map),
  });
  const addresses = [...new Set(known.map((other) => other.revision_of))].sort((a, b) => a - b);
  const [first, ...others] = addresses;
  for (const other of others) joinRevisions(connection, other, first ?? id);
  connection.run(
    sqlite
      .updateTable("reports")
      .set({ revision_of: first ?? id })
      .where("id", "=", id),
  );
  saveRetrieval(connection, arrival, { reportId: id, sourceId, outcome });
  saveRecord(connection, id, record);
  if (first === undefined) settleFirst(connection, id);
  else settleRevisions(connection, first);
  return { kind: outcome, report: key };
}

/** The head of the source's hash; with a number where another reading of the same source has it. */
function freeKey(known: readonly Known[], sha256: string): string {
  const base = sha256.slice(0, 16);
  const taken = new Set(known.map((other) => other.key));
  let key = base;
  for (let n = 2; taken.has(key); n++) key = `${base}-${n}`;
  return key;
}

function countUnchanged(connection: Connection, importId: number): void {
  connection.run(
    sqlite
      .updateTable("imports")
      .set((set) => ({ unchanged: set("unchanged", "+", 1) }))
      .where("id", "=", importId),
  );
}
