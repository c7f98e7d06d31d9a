import { createHash } from "node:crypto";
import type {
  Citation,
  EngagementEntry,
  EntryKey,
  EntryKind,
  FigureEntry,
  GiftEntry,
  OffsetMap,
  PersonEntry,
  Report,
  ReportRecord,
  Source,
  StatementEntry,
  UndertakingEntry,
} from "@readout/core";
import { NOTHING_SUPPLIED, parseEntryKey } from "@readout/core";
import type { SourceWithBytes } from "../../src/ledger/types.ts";
import { htmlSource } from "./html-source.ts";

/**
 * Makes a source and its record by hand, for tests of what stands above the extraction: every citation names its words,
 * and the builder finds where they are. Words that are not in the text are a mistake of the test, and throw.
 */
export type Telling = {
  readonly label: string;
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly kind?: ReportRecord["kind"];
};

/** Words to cite, by the name of the field that they support; "" stands for the whole entry. */
type Words = Readonly<Record<string, string>>;
type Draft<T> = Partial<Omit<T, "key" | "citations">> & { readonly words: Words };

export type Built = {
  readonly source: SourceWithBytes;
  readonly report: Report;
  readonly record: ReportRecord;
};

const RULE = "hand-made";

/** The report that `read` would give for this source: the same facts with its paragraphs and its map. */
function reportOf(record: ReportRecord, map: OffsetMap): Report {
  const { text } = record;
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }) => ({
    kind: "paragraph" as const,
    start: index,
    end: index + words.length,
  }));
  return { ...record, dateline: null, blocks, map };
}

export class RecordBuilder {
  readonly #telling: Telling;
  readonly #source: string;
  readonly #map: OffsetMap;
  readonly #raw: Uint8Array;
  readonly #sha256: string;
  readonly #keys = new Set<string>();
  readonly #people: PersonEntry[] = [];
  readonly #engagements: EngagementEntry[] = [];
  readonly #statements: StatementEntry[] = [];
  readonly #figures: FigureEntry[] = [];
  readonly #undertakings: UndertakingEntry[] = [];
  readonly #gifts: GiftEntry[] = [];

  constructor(telling: Telling) {
    this.#telling = telling;
    const { html, map } = htmlSource(telling.text);
    this.#source = html;
    this.#map = map;
    this.#raw = new TextEncoder().encode(html);
    this.#sha256 = createHash("sha256").update(this.#raw).digest("hex");
  }

  person(draft: Draft<PersonEntry> & { readonly name: string }): this {
    const base = { role: null, of: null, mentions: 1 };
    this.#people.push({ ...base, ...this.#entry("person", draft) });
    return this;
  }

  engagement(draft: Draft<EngagementEntry>): this {
    const base = {
      main: true,
      type: "meeting",
      form: null,
      rank: null,
      status: "held",
      date: null,
      place: null,
      initiator: [],
      host: [],
      guest: [],
      others: [],
      participants: [],
      occasion: null,
      topics: [],
      inferred: [],
    } as const;
    this.#engagements.push({ ...base, ...this.#entry("engagement", draft) });
    return this;
  }

  statement(draft: Draft<StatementEntry> & { readonly text: string }): this {
    const base = {
      speaker: [],
      addressee: [],
      mode: "indirect",
      act: "assert",
      topics: [],
    } as const;
    this.#statements.push({ ...base, ...this.#entry("statement", draft) });
    return this;
  }

  figure(draft: Draft<FigureEntry> & { readonly value: number }): this {
    const base = {
      unit: null,
      modifier: null,
      basis: null,
      indicator: null,
      change: null,
      period: null,
      speaker: [],
    };
    this.#figures.push({ ...base, ...this.#entry("figure", draft) });
    return this;
  }

  undertaking(draft: Draft<UndertakingEntry> & { readonly what: string }): this {
    const base = { status: "planned", by: null, date: null } as const;
    this.#undertakings.push({ ...base, ...this.#entry("undertaking", draft) });
    return this;
  }

  gift(draft: Draft<GiftEntry> & { readonly what: string }): this {
    this.#gifts.push({ from: null, to: null, ...this.#entry("gift", draft) });
    return this;
  }

  build(): Built {
    const { label, text, title, outlet, published, url, kind } = this.#telling;
    const info = {
      path: `${label}.html`,
      line: null,
      url,
      field: null,
      mediaType: "text/html",
      encoding: "utf-8",
      encodingBasis: "valid-utf-8",
      bytes: this.#raw.length,
      sha256: this.#sha256,
      retrieved: "2024-01-02T03:04:05Z",
    } as const;
    const supplied = { ...NOTHING_SUPPLIED, url, published, outlet, title };
    const source: Source = { ...info, label, text: this.#source, supplied };
    const record: ReportRecord = {
      id: label,
      source: info,
      title,
      outlet,
      authors: [],
      credits: [],
      section: null,
      published,
      updated: null,
      dateline: null,
      language: "en",
      kind: kind ?? "wire",
      licence: null,
      text,
      leads: [],
      citations: [],
      people: this.#people,
      organisations: [],
      places: [],
      engagements: this.#engagements,
      statements: this.#statements,
      figures: this.#figures,
      undertakings: this.#undertakings,
      documents: [],
      gifts: this.#gifts,
      problems: [],
    };
    return { source: { source, raw: this.#raw }, report: reportOf(record, this.#map), record };
  }

  #entry<T extends { readonly words: Words }>(kind: EntryKind, draft: T) {
    const { words, ...fields } = draft;
    const citations = Object.entries(words).map(([field, text]) => this.#cite(field, text));
    const first = Math.min(...citations.map(({ start }) => start ?? 0));
    return { ...fields, key: this.#key(kind, first), citations };
  }

  #cite(field: string, words: string): Citation {
    const start = this.#telling.text.indexOf(words);
    if (start === -1) throw new Error(`“${words}” is not in the text of ${this.#telling.label}`);
    return {
      field: field === "" ? null : field,
      in: "text",
      start,
      end: start + words.length,
      key: null,
      text: words,
      rule: RULE,
      reason: null,
    };
  }

  #key(kind: EntryKind, at: number): EntryKey {
    const base = `${kind}-${this.#sha256.slice(0, 16)}-${at}`;
    let name = base;
    for (let n = 2; this.#keys.has(name); n++) name = `${base}-${n}`;
    this.#keys.add(name);
    const key = parseEntryKey(name);
    if (key === null) throw new Error(`no entry key: ${name}`);
    return key;
  }
}
