import type { AddOutcome, ImportSummary } from "../ledger/types.ts";
import { duration } from "./progress.ts";
import { grouped } from "./words.ts";

/** What became of the inputs of one import. */
export type Tally = {
  added: number;
  unchanged: number;
  /** Unchanged ones that were known by their hash, so that they were not read again. */
  skipped: number;
  retrievedAgain: number;
  revised: number;
  failed: number;
  /** How many failures and how many doubts there were of each code. */
  failures: Map<string, number>;
  doubts: Map<string, number>;
};

export const newTally = (): Tally => ({
  added: 0,
  unchanged: 0,
  skipped: 0,
  retrievedAgain: 0,
  revised: 0,
  failed: 0,
  failures: new Map(),
  doubts: new Map(),
});

/** Counts what the ledger made of one report. */
export function countOutcome(tally: Tally, outcome: AddOutcome): void {
  switch (outcome.kind) {
    case "added":
      tally.added++;
      break;
    case "unchanged":
      tally.unchanged++;
      break;
    case "retrieved-again":
      tally.retrievedAgain++;
      break;
    case "revised":
      tally.revised++;
      break;
    default:
      outcome.kind satisfies never;
  }
}

export const countCode = (codes: Map<string, number>, code: string): void => {
  codes.set(code, (codes.get(code) ?? 0) + 1);
};

const sortedCodes = (codes: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...codes].sort(([a], [b]) => (a < b ? -1 : 1));

/** "3 language-unsupported, 1 empty". */
const codeWords = (codes: ReadonlyMap<string, number>): string =>
  sortedCodes(codes)
    .map(([code, count]) => `${grouped(count)} ${code}`)
    .join(", ");

/** The end of an import in a few lines. */
export function tallyWords(tally: Tally, summary: ImportSummary, seconds: number): string {
  const unchanged = tally.unchanged + tally.skipped;
  const all = tally.added + unchanged + tally.retrievedAgain + tally.revised + tally.failed;
  const parts = [
    `${grouped(tally.added)} added`,
    `${grouped(unchanged)} unchanged`,
    tally.retrievedAgain > 0
      ? `${grouped(tally.retrievedAgain)} retrieved again (another copy of a report that was in)`
      : null,
    `${grouped(tally.revised)} revised`,
    `${grouped(tally.failed)} failed`,
  ];
  const speed = seconds < 1 ? "" : ` (${speedWords(all, seconds)})`;
  const lines = [`Import ${summary.id}: ${parts.filter((p) => p !== null).join(", ")}${speed}.`];
  if (tally.failed > 0) lines.push(`Failed: ${codeWords(tally.failures)}.`);
  if (tally.doubts.size > 0) lines.push(`Doubts in what was added: ${codeWords(tally.doubts)}.`);
  return `${lines.join("\n")}\n`;
}

/** Under a second there is none worth telling. */
function speedWords(reports: number, seconds: number): string {
  const rate = reports / seconds;
  return `${duration(seconds)}, ${grouped(Number(rate.toFixed(rate < 10 ? 1 : 0)))} reports a second`;
}

export const tallyJson = (tally: Tally, summary: ImportSummary, stopped: boolean) => ({
  import: summary.id,
  added: tally.added,
  unchanged: tally.unchanged + tally.skipped,
  retrievedAgain: tally.retrievedAgain,
  revised: tally.revised,
  failed: tally.failed,
  failures: Object.fromEntries(sortedCodes(tally.failures)),
  doubts: Object.fromEntries(sortedCodes(tally.doubts)),
  stopped,
});
