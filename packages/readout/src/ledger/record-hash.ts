import { createHash } from "node:crypto";
import type { Citation, ReportRecord } from "@readout/core";

/**
 * The hash of all that a record tells: what is read back from the tables must have it still. Keys are sorted, and what is
 * null or an empty list is left out, so that a field that a later version adds changes no hash of what never told it.
 */
export function recordHash(record: ReportRecord): string {
  return createHash("sha256").update(canonical(record)).digest("hex");
}

const citationsOf = (citations: readonly Citation[]): string =>
  JSON.stringify(
    citations.map((c) => [c.field, c.in, c.start, c.end, c.key, c.text, c.rule, c.reason]),
  );

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts: string[] = [];
  for (const [name, field] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (field === null || (Array.isArray(field) && field.length === 0)) continue;
    // Most of a record is citations; all have the same fields, which need no sorting.
    if (name === "citations") {
      parts.push(`"citations":${citationsOf(field)}`);
      continue;
    }
    parts.push(`"${name}":${canonical(field)}`);
  }
  return `{${parts.join(",")}}`;
}
