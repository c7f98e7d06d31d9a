import { type Recorded, recordOf } from "../record-of.ts";
import type { SourceFailure, SourceItem } from "../source/item.ts";
import { failureAt } from "./inputs.ts";

/**
 * The record of an item, or its failure with the place where it stands. A module of its own, which commands load when
 * they read: with it comes all that reads reports, which `--help` has no need of.
 */
export function recordItem(
  item: SourceItem,
):
  | { readonly ok: true; readonly value: Recorded }
  | { readonly ok: false; readonly failure: SourceFailure } {
  if (!item.ok) return item;
  const result = recordOf(item.source);
  return result.ok ? result : { ok: false, failure: failureAt(item.source, result.problem) };
}
