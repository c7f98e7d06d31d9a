import type { Report } from "./report.ts";
import type { Span } from "./span.ts";

export type Token = Span & {
  readonly text: string;
  readonly kind: "word" | "number" | "punctuation" | "symbol";
};

/** `block` indexes `report.blocks`; `first` and `last` are token indexes, half-open. The dateline is in no sentence. */
export type Sentence = Span & {
  readonly block: number;
  readonly first: number;
  readonly last: number;
};

/**
 * A stretch in quotation marks. The span includes the marks, `inner` doesn't. `closed` is false where the closing mark
 * is missing (speech that goes on in the next paragraph, or a slip). One span never crosses a block.
 */
export type Quotation = Span & { readonly inner: Span; readonly closed: boolean };

/**
 * One paragraph of a transcript turn. `speaker` indexes `AnnotatedReport.people`: whom the label names ("President X
 * said:", "X:"), null where it names nobody known. `label` is the label's place, null in later paragraphs of the turn;
 * `turn` counts turns from 0. The span is the spoken words alone, without dash or label.
 */
export type TurnParagraph = Span & {
  readonly label: Span | null;
  readonly speaker: number | null;
  readonly turn: number;
};

/**
 * A date or period named in the text. `value` is EDTF. `anchor` says what a relative or partial expression was counted
 * from (null where the words are complete), `reason` how. `grain` is the unit of the words.
 */
export type TimeMention = Span & {
  readonly text: string;
  readonly value: string;
  readonly grain: "day" | "week" | "month" | "quarter" | "half" | "year" | "period";
  readonly anchor: "dateline" | "published" | "text" | null;
  readonly reason: string | null;
};

/**
 * A number that measures or counts. `value` in base units ("2 million" is 2000000; percents as written). `unit` is
 * normal ("USD", "percent", "fold", "km", "people"), else the counted noun as written ("schools"), null where none
 * stands with it. `unitSpan` is where the unit stands, which may be carried over from an earlier quantity.
 */
export type Quantity = Span & {
  readonly value: number;
  readonly number: Span;
  readonly unit: string | null;
  readonly unitSpan: Span | null;
  readonly modifier: string | null;
  readonly modifierSpan: Span | null;
};

export type MentionKind =
  | "person" /* a named person, with or without title: "President Anna Ozola", "Ozola" */
  | "office" /* an office without name: "the head of state", "the Russian President" */
  | "pronoun" /* he, she, him, his, her */
  | "group" /* the sides, they, both leaders */
  | "state"
  | "region"
  | "city"
  | "place" /* a named place that is none of these */
  | "organisation"; /* bodies, companies, foundations, delegations by name */

/**
 * A span that names or points to someone or something. It covers the whole noun phrase with titles and appositions
 * ("Anna Ozola, President of the Republic of Nordland,"); `head` covers the name or head noun alone. `name` is the
 * normal form: full name of a person, "President of Nordland" of an unnamed holder, the usual English short form of a
 * state or region. `role` and `of` are the office that this mention itself gives, null where it gives none. `people`
 * indexes `AnnotatedReport.people`: whom it means; several for a group; empty where that is unknown. `reason` tells how
 * an office, pronoun, surname or group was resolved. `code` is the state's ISO 3166-1 alpha-2 code. `adjective` is true
 * for "Russian" standing for the state. `possessive` for "his", "Ozola's".
 */
export type Mention = Span & {
  readonly kind: MentionKind;
  readonly head: Span;
  readonly name: string;
  readonly role: string | null;
  readonly of: string | null;
  readonly roleSpan: Span | null;
  readonly ofSpan: Span | null;
  readonly people: readonly number[];
  readonly reason: string | null;
  readonly code: string | null;
  readonly adjective: boolean;
  readonly possessive: boolean;
};

/** An office that the report gives a person: shortest title noun phrase, what it belongs to, where it says so. */
export type PersonOffice = {
  readonly role: string;
  readonly of: string | null;
  readonly mention: number;
};

/**
 * Someone meant in this report. `named` is false for the holder of an office whom the report never names ("President of
 * Russia"). `role` and `of` are the main office told (`offices` lists all). `mentions` indexes `AnnotatedReport.mentions`.
 * `honoured` is true for a person only named in honour (a dead leader), who takes no part in anything.
 */
export type Person = {
  readonly name: string;
  readonly named: boolean;
  readonly role: string | null;
  readonly of: string | null;
  readonly offices: readonly PersonOffice[];
  readonly mentions: readonly number[];
  readonly honoured: boolean;
};

/** What `annotate` adds to a report. All lists are in text order; `extract` reads nothing else. */
export type AnnotatedReport = {
  readonly report: Report;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly turns: readonly TurnParagraph[];
  readonly times: readonly TimeMention[];
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
  readonly people: readonly Person[];
};
