import type { OffsetMap } from "./offset-map.ts";
import { toSource } from "./offset-map.ts";
import type { Span } from "./span.ts";

export const ENTRY_KINDS = [
  "person",
  "organisation",
  "place",
  "engagement",
  "statement",
  "figure",
  "undertaking",
  "document",
  "gift",
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

declare const brand: unique symbol;

/** "statement-3f9a1c2b7d10e4a5-512": kind, head of the source's hash, source offset of the entry's first word. */
export type EntryKey = string & { readonly [brand]: "EntryKey" };

/** Parses an outside string as an entry key; null where it is none. The only place that makes one from a string. */
export function parseEntryKey(value: string): EntryKey | null {
  return /^[a-z]+-[0-9a-f]{16}-\d+(?:-\d+)?$/.test(value) ? (value as EntryKey) : null;
}

/**
 * The key of an entry: the same report gives the same keys anywhere, whatever other entries it has. `taken` holds the
 * keys made so far in this record; where two entries of one kind open with the same word, the later one gets a number.
 */
export function entryKey(
  kind: EntryKind,
  sha256: string,
  map: OffsetMap,
  opens: Span,
  taken: Set<string>,
): EntryKey {
  const at = toSource(map, opens)?.start ?? opens.start;
  const base = `${kind}-${sha256.slice(0, 16)}-${at}`;
  let key = base;
  for (let n = 2; taken.has(key); n++) key = `${base}-${n}`;
  taken.add(key);
  return key as EntryKey;
}
