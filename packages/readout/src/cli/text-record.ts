import type {
  Citation,
  EngagementEntry,
  FigureEntry,
  ProblemCode,
  ReportRecord,
  StatementEntry,
  UndertakingEntry,
} from "@readout/core";
import { amountWords, engagementHead } from "./entry-words.ts";
import type { Colours } from "./shell.ts";
import { byteSize, counted, hang, officeWords, plain, wrap } from "./words.ts";

/**
 * One record for people to read: what the report is, then its entries under headings, each with the words that it rests
 * on and their place in the text (`text 120–168`) or in the source. Fits the width that it is given.
 */
type Look = { readonly width: number; readonly colours: Colours };

const INDENT = 2;

export function textRecord(record: ReportRecord, look: Look): string {
  const parts = [
    head(record, look),
    unreadWords(record, look),
    section(
      "People",
      record.people.map((p) => person(p, look)),
      look,
    ),
    section(
      "Engagements",
      record.engagements.map((e) => engagement(e, look)),
      look,
    ),
    section("Statements", statements(record.statements, look), look),
    section(
      "Figures",
      record.figures.map((f) => figure(f, look)),
      look,
    ),
    section(
      "Undertakings",
      record.undertakings.map((u) => undertaking(u, look)),
      look,
    ),
    section(
      "Documents",
      record.documents.map((d) => documentLine(d, look)),
      look,
    ),
    section(
      "Gifts",
      record.gifts.map((g) => gift(g, look)),
      look,
    ),
    section(
      "Problems",
      record.problems
        .filter((p) => p.code !== UNREAD)
        .map((p) => entry(p.code, plain(p.message), 24, look)),
      look,
    ),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const UNREAD: ProblemCode = "language-unsupported";

/** Why nothing is under the heading of a report in another language; empty for all others. */
function unreadWords(record: ReportRecord, { width }: Look): string {
  const { language, problems } = record;
  if (language === null || !problems.some(({ code }) => code === UNREAD)) return "";
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
  const why = `Nothing is read from this report: it is in ${name} (${language}), and entries are read from English alone. Its text is kept and can be searched.`;
  return wrap(why, width).join("\n");
}

function head(record: ReportRecord, { width, colours }: Look): string {
  const title = record.title === null ? colours.dim("(no headline)") : null;
  const lines = title === null ? wrap(plain(record.title ?? ""), width).map(colours.bold) : [title];
  const facts = [
    record.outlet,
    record.published === null ? null : `published ${record.published}`,
    record.section,
    record.kind,
    record.language === null ? null : `language ${record.language}`,
  ];
  const { dateline, source } = record;
  if (dateline !== null) {
    const told = [dateline.place, dateline.date, dateline.agency]
      .filter((v) => v !== null)
      .join(", ");
    facts.push(`dateline ${told}`);
  }
  const credits = record.credits.filter((credit) => credit !== record.outlet);
  if (credits.length > 0) facts.push(`credits ${credits.join(", ")}`);
  lines.push(...wrap(plain(facts.filter((v) => v !== null).join(" · ")), width));
  const from = [
    source.path ?? "standard input",
    source.line === null ? null : `line ${source.line}`,
    source.url,
  ];
  const described = `${from.filter((v) => v !== null).join(", ")} · ${byteSize(source.bytes)}, ${source.encoding} · sha256 ${source.sha256.slice(0, 16)}`;
  lines.push(...wrap(plain(described), width).map(colours.dim));
  return lines.join("\n");
}

function section(heading: string, entries: readonly string[], { colours }: Look): string {
  if (entries.length === 0) return "";
  return [colours.bold(`${heading.toUpperCase()} (${entries.length})`), ...entries].join("\n");
}

/** `head` in a first column, `text` beside it and under itself. */
function entry(first: string, text: string, column: number, { width }: Look): string {
  return hang(" ".repeat(INDENT) + first, text, INDENT + column, width);
}

/** The citation that the whole entry rests on, else the first there is. */
const mainCitation = (citations: readonly Citation[]): Citation | null =>
  citations.find((c) => c.field === null) ?? citations[0] ?? null;

/** The words of an entry, in grey under it. */
function words(citations: readonly Citation[], indent: number, { width, colours }: Look): string {
  const citation = mainCitation(citations);
  if (citation === null) return "";
  const place = placeOf(citation);
  const lines = wrap(`“${plain(citation.text)}” ${place}`, Math.max(20, width - indent));
  return lines.map((line) => `\n${" ".repeat(indent)}${colours.dim(line)}`).join("");
}

/** `first` with `text` beside it, then the cited words; where `shown` says them already, their place alone. */
function citedEntry(
  { first, text, shown }: { readonly first: string; readonly text: string; readonly shown: string },
  citations: readonly Citation[],
  look: Look,
): string {
  const citation = mainCitation(citations);
  if (citation !== null && plain(citation.text).toLowerCase() === plain(shown).toLowerCase()) {
    return entry(first, `${text} ${placeOf(citation)}`, 24, look);
  }
  return entry(first, text, 24, look) + words(citations, INDENT + 24, look);
}

function placeOf(citation: Citation): string {
  if (citation.in === "metadata") return `[${citation.key}]`;
  return `[${citation.in}\u00a0${citation.start}–${citation.end}]`;
}

function person(p: ReportRecord["people"][number], look: Look): string {
  const office = officeWords(p);
  const first = p.citations.find((c) => c.in === "text");
  const place = first === undefined ? "" : ` ${placeOf(first)}`;
  const text = `${office ?? "no office told"}, ${counted(p.mentions, "mention")}${place}`;
  return entry(plain(p.name), plain(text), 28, look);
}

function engagement(e: EngagementEntry, look: Look): string {
  const lines = [entry(e.date ?? "undated", engagementHead(e), 24, look)];
  const office = (name: string): string => {
    const words = officeWords(
      e.participants.find((p) => p.name === name) ?? { role: null, of: null },
    );
    return plain(words === null || name.includes(words) ? name : `${name} (${words})`);
  };
  const list = (label: string, names: readonly string[]): void => {
    if (names.length === 0) return;
    lines.push(
      hang(
        `${" ".repeat(INDENT + 24)}${label}`,
        names.map(office).join("; "),
        INDENT + 34,
        look.width,
      ),
    );
  };
  list("host", e.host);
  list("guest", e.guest);
  list(e.host.length + e.guest.length === 0 ? "with" : "also", e.others);
  list("asked by", e.initiator);
  for (const inferred of e.inferred) {
    const text = `${inferred.field} ${inferredWords(inferred)} (${inferred.basis})`;
    lines.push(hang(`${" ".repeat(INDENT + 24)}inferred`, plain(text), INDENT + 34, look.width));
  }
  return lines.join("\n") + words(e.citations, INDENT + 24, look);
}

/** "2024-05-06", "not after 2024-05-06", "between 2024-05-01 and 2024-05-06". */
function inferredWords({ value, earliest, latest }: EngagementEntry["inferred"][number]): string {
  if (value !== null) return value;
  if (earliest === null) return `not after ${latest ?? "…"}`;
  return latest === null ? `not before ${earliest}` : `between ${earliest} and ${latest}`;
}

/** Statements in the order of the text, the speaker named where another begins to speak. */
function statements(list: readonly StatementEntry[], look: Look): readonly string[] {
  let last: string | null = null;
  return list.map((s) => {
    const speaker = s.speaker.length === 0 ? "speaker not told" : s.speaker.map(plain).join(", ");
    const named = speaker === last ? "" : `  ${look.colours.cyan(speaker)}\n`;
    last = speaker;
    const quoted = s.mode === "direct" ? `“${plain(s.text)}”` : plain(s.text);
    const to = s.addressee.length === 0 ? "" : ` (to ${s.addressee.map(plain).join(", ")})`;
    const at = s.citations.find((c) => c.field === null) ?? s.citations[0];
    return (
      named +
      hang(`    ${s.act}`, `${quoted}${to} ${at === undefined ? "" : placeOf(at)}`, 18, look.width)
    );
  });
}

function figure(f: FigureEntry, look: Look): string {
  const facts = [
    f.indicator,
    f.period,
    f.speaker.length === 0 ? null : `told by ${f.speaker.join(", ")}`,
  ];
  const text = facts.filter((v) => v !== null).join("; ");
  const amount = plain(amountWords(f));
  const told = plain(text === "" ? "of what is not told" : text);
  return citedEntry({ first: amount, text: told, shown: amount }, f.citations, look);
}

function undertaking(u: UndertakingEntry, look: Look): string {
  const facts = [u.what, u.date, u.by === null ? null : `by ${u.by}`];
  const text = plain(facts.filter((v) => v !== null).join("; "));
  return citedEntry({ first: u.status, text, shown: u.what }, u.citations, look);
}

function documentLine(d: ReportRecord["documents"][number], look: Look): string {
  const facts = [d.title, d.type === d.title ? null : d.type, d.date];
  if (d.parties.length > 0) facts.push(`between ${d.parties.join(", ")}`);
  if (d.signatories.length > 0) facts.push(`signed by ${d.signatories.join(", ")}`);
  const text = plain(facts.filter((v) => v !== null).join("; "));
  return citedEntry({ first: d.status, text, shown: d.title }, d.citations, look);
}

function gift(g: ReportRecord["gifts"][number], look: Look): string {
  const way = [g.from === null ? null : `from ${g.from}`, g.to === null ? null : `to ${g.to}`];
  const text = plain(way.filter((v) => v !== null).join(" ") || "giver and receiver not told");
  return (
    hang(" ".repeat(INDENT) + plain(g.what), text, INDENT + 24, look.width) +
    words(g.citations, INDENT + 24, look)
  );
}
