import { NOTHING_SUPPLIED } from "@readout/core";
import type { Arrival } from "./add.ts";
import { compress, toJson } from "./json.ts";
import { type Connection, sqlite } from "./open.ts";
import type { SourceWithBytes } from "./types.ts";

/** Saves the bytes of a source once, compressed; gives the row that holds them, old or new. */
export function saveSource(connection: Connection, { source, raw, report }: Arrival): number {
  const found = connection.first(
    sqlite.selectFrom("sources").select("id").where("sha256", "=", source.sha256),
  );
  if (found) return found.id;
  return connection.insert("sources", {
    sha256: source.sha256,
    media_type: source.mediaType,
    encoding: source.encoding,
    encoding_basis: source.encodingBasis,
    field: report.source.field,
    bytes: raw.length,
    raw: compress(raw),
  });
}

/** Notes when, from where and with which supplied values a report came. */
export function saveRetrieval(
  connection: Connection,
  { importId, source }: Arrival,
  of: {
    readonly reportId: number;
    readonly sourceId: number;
    readonly outcome: "added" | "retrieved-again" | "revised";
  },
): void {
  connection.insert("retrievals", {
    report_id: of.reportId,
    source_id: of.sourceId,
    import_id: importId,
    outcome: of.outcome,
    label: source.label,
    path: source.path,
    line: source.line,
    url: source.url,
    retrieved: source.retrieved,
    supplied: suppliedJson(source),
  });
}

/** Always in the same order of keys, so that equal values are equal text. */
export function suppliedJson({ supplied }: Pick<SourceWithBytes["source"], "supplied">): string {
  const { url, published, outlet, title, licence } = { ...NOTHING_SUPPLIED, ...supplied };
  return toJson({ url, published, outlet, title, licence });
}
