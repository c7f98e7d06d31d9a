import type { UndertakingStatus } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";

/** What a rule finds in one sentence. Offsets lie in the sentence. */
export type FoundUndertaking = {
  readonly what: Span;
  readonly status: UndertakingStatus;
  /** The words that show the status. */
  readonly statusAt: Span;
  /** Where the one who does or promises it stands: straight before here, or named after it ("by the fund"). */
  readonly doer: { readonly before: number } | { readonly after: number } | null;
  readonly rule: string;
};

export type UndertakingRule = (sentence: string) => readonly FoundUndertaking[];
