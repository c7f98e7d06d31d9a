import type { Passage } from "./passage.ts";

/** A place in the string that was decoded (a page, a JSON string's value). */
export type Place = { readonly start: number; readonly end: number };

/**
 * A value that the page tells outside the article's words, with what it rests on: a place in the decoded string, or
 * named metadata (`key`) where it has a name.
 */
export type Told = { readonly value: string; readonly rule: string } & (
  | { readonly at: Place; readonly key: null }
  | { readonly at: null; readonly key: string }
);

export const toldAt = (value: string, at: Place, rule: string): Told => ({
  value,
  rule,
  at: { start: at.start, end: at.end },
  key: null,
});

export const toldByKey = (value: string, key: string, rule: string): Told => ({
  value,
  rule,
  at: null,
  key,
});

export type DraftLead = {
  readonly title: string;
  readonly time: string | null;
  readonly url: string | null;
  readonly at: Place;
};

/** What reading one page gives before it becomes a report: its own passages and what stands around them. */
export type Draft = {
  readonly passages: readonly Passage[];
  readonly title: Told | null;
  readonly outlet: Told | null;
  readonly section: Told | null;
  readonly published: Told | null;
  readonly updated: Told | null;
  readonly authors: readonly Told[];
  readonly licence: Told | null;
  readonly language: Told | null;
  readonly url: Told | null;
  readonly leads: readonly DraftLead[];
};

export const EMPTY_DRAFT: Draft = {
  passages: [],
  title: null,
  outlet: null,
  section: null,
  published: null,
  updated: null,
  authors: [],
  licence: null,
  language: null,
  url: null,
  leads: [],
};
