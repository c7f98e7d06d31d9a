import type { EngagementEntry, FigureEntry, StatementEntry } from "@readout/core";
import { grouped, plain } from "./words.ts";

/** Entries in a few words, as the record and the chronicle say them. */

type EngagementFacts = Pick<EngagementEntry, "type" | "status" | "place" | "occasion"> & {
  readonly main: boolean;
  readonly form?: EngagementEntry["form"];
  readonly rank?: string | null;
};

/** "state visit, upcoming, Tarvel, at the harbour forum": type with rank and form, status, place, occasion. */
export function engagementHead(e: EngagementFacts): string {
  const rank = e.rank ?? null;
  const type = rank === null || rank === e.type ? e.type : `${rank} ${e.type}`;
  const remote =
    e.form !== undefined && e.form !== null && e.form !== "in-person" && e.type === "meeting";
  const facts = [
    remote ? `${type} by ${e.form}` : type,
    statusWords(e.status, e.main),
    e.place,
    e.occasion,
  ];
  return plain(facts.filter((v) => v !== null && v !== "").join(", "));
}

/** Null where the status goes without saying: a main engagement that was held. */
export function statusWords(status: EngagementEntry["status"], main: boolean): string | null {
  if (status === "mentioned-past") return "only mentioned";
  if (status === "held") return main ? null : "held";
  return status;
}

/** "more than 12 % increase", "4-fold", "about 3 million USD", "12 schools". */
export function amountWords(f: FigureEntry): string {
  const unit =
    f.unit === null ? "" : f.unit === "percent" ? " %" : f.unit === "fold" ? "-fold" : ` ${f.unit}`;
  const parts = [f.modifier, `${roundWords(f.value)}${unit}`, f.change];
  if (f.basis !== null && f.basis !== "reported") parts.push(`(${f.basis})`);
  return parts.filter((v) => v !== null).join(" ");
}

/** 4500000000 → "4.5 billion"; exact values only. */
function roundWords(value: number): string {
  for (const [size, word] of [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"],
  ] as const) {
    const scaled = value / size;
    if (Math.abs(scaled) >= 1 && Number(scaled.toFixed(3)) * size === value) {
      return `${grouped(Number(scaled.toFixed(3)))} ${word}`;
    }
  }
  return grouped(value);
}

const FEWEST_WORDS = 5;

/**
 * The one line that stands for what was said: the first real quotation, else the first reported statement of weight, else
 * the first. Null where none has five words: fewer tell nothing by themselves.
 */
export function bestStatement(statements: readonly StatementEntry[]): StatementEntry | null {
  const long = statements.filter((s) => s.text.split(" ").length >= FEWEST_WORDS);
  return (
    long.find((s) => s.mode === "direct") ??
    long.find((s) => s.act !== "discuss") ??
    long[0] ??
    null
  );
}

/**
 * `Ozola: “We open the line in May.”`; reported speech without quotation marks, with its act where it is more than saying:
 * `Ozola (praise): the work of the port`.
 */
export function saidWords(statement: StatementEntry): string {
  const { mode, act, text } = statement;
  const said = mode === "direct" ? `“${text}”` : text;
  const speaker = statement.speaker
    .map((name) => (name === "sides" ? "the sides" : name))
    .join(", ");
  if (speaker === "") return plain(said);
  const told = mode === "direct" || act === "assert" ? speaker : `${speaker} (${act})`;
  return plain(`${told.charAt(0).toUpperCase()}${told.slice(1)}: ${said}`);
}
