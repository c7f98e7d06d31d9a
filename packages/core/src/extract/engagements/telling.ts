import type { EngagementStatus, EngagementType } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";

/** Someone who takes part, with the words that name them here. */
export type Party = {
  readonly name: string;
  readonly role: string | null;
  readonly of: string | null;
  readonly at: Span;
  readonly part: string | null;
  readonly reason: string | null;
};

/** A told value with its words, and how it follows from them where it is resolved. */
export type Told = { readonly value: string; readonly at: Span; readonly reason: string | null };

/**
 * What one clause tells of an engagement. Several tellings of the same engagement become one entry. `finite` is true
 * where the clause is there to tell it ("X received Y"), false where it only names it ("his visit to Y").
 */
export type Telling = {
  readonly rule: string;
  readonly sentence: number;
  readonly finite: boolean;
  readonly type: EngagementType;
  readonly form: "in-person" | "phone" | "video" | null;
  readonly rank: Told | null;
  readonly status: EngagementStatus;
  readonly statusAt: Span | null;
  /** The word that opens it, and the clause. */
  readonly opens: Span;
  readonly clause: Span;
  readonly host: readonly Party[];
  readonly guest: readonly Party[];
  readonly others: readonly Party[];
  readonly initiator: readonly Party[];
  readonly date: Told | null;
  readonly place: Told | null;
  readonly occasion: Told | null;
  /** "in separate phone conversations": one engagement for each of these with the first of the others. */
  readonly separate: boolean;
};

export const partiesOf = (telling: Telling): readonly Party[] => [
  ...telling.host,
  ...telling.guest,
  ...telling.others,
];
