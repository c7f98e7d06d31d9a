import type { EntryKey } from "./ids.ts";

/** A judgement on two entries of different reports, with its reasons; `a` sorts before `b`. */
export type Link = {
  readonly kind: "person" | "engagement";
  readonly a: EntryKey;
  readonly b: EntryKey;
  readonly judgement: "same" | "different" | "unsure";
  readonly reasons: readonly string[];
};
