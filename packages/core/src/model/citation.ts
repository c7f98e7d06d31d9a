import type { Span } from "./span.ts";

/**
 * The words that a value rests on. `field` names the value that they support ("date", "host"; null: the whole entry).
 * `in` says where `start` and `end` lie: in the report's text, in the source's text, or nowhere (`metadata`: a JSON key's
 * value or what the user supplied, named by `key`). `rule` names what found it; `reason` tells how a resolved value
 * follows from the words ("Friday" counted from the dateline), null where the words say it plainly.
 */
export type Citation = {
  readonly field: string | null;
  readonly text: string;
  readonly rule: string;
  readonly reason: string | null;
} & (
  | {
      readonly in: "text" | "source";
      readonly start: number;
      readonly end: number;
      readonly key: null;
    }
  | { readonly in: "metadata"; readonly start: null; readonly end: null; readonly key: string }
);

type Why = {
  readonly field?: string | null;
  readonly rule: string;
  readonly reason?: string | null;
};

/** A citation of words in the report's text. */
export const citeText = (text: string, at: Span, why: Why): Citation => ({
  field: why.field ?? null,
  in: "text",
  start: at.start,
  end: at.end,
  key: null,
  text: text.slice(at.start, at.end),
  rule: why.rule,
  reason: why.reason ?? null,
});

/** A citation of words in the source's text (headline, masthead, signature); `words` as decoded. */
export const citeSource = (
  words: string,
  at: { readonly start: number; readonly end: number },
  why: Why,
): Citation => ({
  field: why.field ?? null,
  in: "source",
  start: at.start,
  end: at.end,
  key: null,
  text: words,
  rule: why.rule,
  reason: why.reason ?? null,
});

/** A citation of named metadata: a JSON key ("published") or what the user gave ("--date"). */
export const citeMetadata = (key: string, value: string, why: Why): Citation => ({
  field: why.field ?? null,
  in: "metadata",
  start: null,
  end: null,
  key,
  text: value,
  rule: why.rule,
  reason: why.reason ?? null,
});
