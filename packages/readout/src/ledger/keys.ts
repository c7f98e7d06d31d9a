import { type EntryKey, parseEntryKey } from "@readout/core";

/** An entry's key as a column holds it; what is none was not written by `add`. */
export function entryKeyOf(value: string): EntryKey {
  const key = parseEntryKey(value);
  if (key === null) throw new Error(`No entry key in the ledger: ${value}`);
  return key;
}
