import type { Span } from "./span.ts";

/** Every problem code there is. Each is explained in docs/problems.md (checked by a test). */
export const PROBLEM_CODES = [
  "address-not-supported",
  "cannot-listen",
  "disk-error",
  "disk-full",
  "empty",
  "encoding-invalid",
  "file-unreadable",
  "internal",
  "json-invalid",
  "json-no-text",
  "kind-unread",
  "language-unsupported",
  "ledger-damaged",
  "ledger-invalid",
  "ledger-locked",
  "ledger-missing",
  "ledger-newer",
  "ledger-older",
  "ledger-readonly",
  "no-citation",
  "no-text",
  "not-found",
  "port-taken",
  "too-large",
  "value-invalid",
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/**
 * A doubt or a failure, as data: what happened, where, and what to do about it. `span` lies in the report's text,
 * null where there is none. A failed read gives one problem and no report; a doubt stands beside the result.
 */
export type Problem = {
  readonly code: ProblemCode;
  readonly message: string;
  readonly span: Span | null;
};

export const problem = (code: ProblemCode, message: string, span: Span | null = null): Problem => ({
  code,
  message,
  span,
});

/** What an expected failure returns; exceptions are for bugs. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };
