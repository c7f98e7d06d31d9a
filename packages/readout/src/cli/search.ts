import type { Command } from "commander";
import type { Ledger, SearchHit } from "../ledger/types.ts";
import { writeJson } from "./json-lines.ts";
import { EXIT, type Shell } from "./shell.ts";
import { examples, formatOptions, ledgerOption, wholeNumber } from "./usage.ts";
import { EMPTY_HINT, type LedgerOptions, withLedger } from "./with-ledger.ts";
import { counted, plain, wrap } from "./words.ts";

type Options = LedgerOptions & { readonly format: "text" | "json"; readonly limit: number };

/** `readout search`: reports and statements that hold all the words. */
export function searchCommand(program: Command, shell: Shell): void {
  const command = program
    .command("search")
    .summary("find words in reports and statements")
    .description(
      "Finds the reports and statements in which all of the words stand, the best first.",
    )
    .argument(
      "<words...>",
      'words that must all be there; "more than one" in quotation marks as they stand',
    )
    .addOption(ledgerOption())
    .option("--limit <number>", "at most so many places", wholeNumber(1, 10_000), 20);
  for (const option of formatOptions(["text", "json"], "text to read, or one JSON array")) {
    command.addOption(option);
  }
  command
    .addHelpText(
      "after",
      examples([
        ["readout search ferry line", "both words, anywhere"],
        ['readout search "trade turnover" --json', "the very phrase, as JSON"],
      ]),
    )
    .action(async (words: readonly string[], options: Options) => {
      const whenMissing = async (): Promise<number> => {
        if (options.format === "json") await writeJson(shell, []);
        return EXIT.ok;
      };
      const work = (ledger: Ledger): Promise<number> =>
        search(shell, ledger, termsOf(words), options);
      shell.finish(await withLedger(shell, options, work, { whenMissing }));
    });
}

/** The shell has taken the quotation marks off a phrase: what has a space in it gets them back. */
const termsOf = (words: readonly string[]): readonly string[] =>
  words
    .flatMap((word) => (word.includes('"') ? (word.match(/"[^"]*"|[^\s"]+/g) ?? []) : [word]))
    .map((word) => (/\s/.test(word) && !word.includes('"') ? `"${word}"` : word));

async function search(
  shell: Shell,
  ledger: Ledger,
  terms: readonly string[],
  options: Options,
): Promise<number> {
  const hits = await ledger.search(terms.join(" "), { limit: options.limit });
  if (options.format === "json") await writeJson(shell, hits);
  else if (hits.length > 0) await shell.out(hitsText(shell, hits));
  else await tellNone(shell, ledger, terms, options);
  return EXIT.ok;
}

const hitsText = (shell: Shell, hits: readonly SearchHit[]): string =>
  `${hits.map((hit) => hitText(shell, hit)).join("\n\n")}\n`;

/** Says which of the terms no report holds, and shows where the others stand. A phrase is looked for as single words. */
async function tellNone(
  shell: Shell,
  ledger: Ledger,
  terms: readonly string[],
  options: Options,
): Promise<void> {
  const { reports } = await ledger.info();
  if (reports === 0) {
    shell.err(EMPTY_HINT);
    return;
  }
  const [only = ""] = terms;
  const parts = terms.length > 1 ? terms : only.replaceAll('"', " ").trim().split(/\s+/);
  const held: string[] = [];
  const absent: string[] = [];
  for (const part of new Set(parts)) {
    const found = await ledger.search(part, { limit: 1 });
    (found.length > 0 ? held : absent).push(part);
  }
  const none =
    reports === 1 ? "The one report does not hold" : `None of ${counted(reports, "report")} holds`;
  if (absent.length > 0) {
    shell.err(`${none} ${absent.map(plain).join(" or ")}.\n`);
  } else {
    const all =
      terms.length > 1 ? `all of: ${terms.join(" ")}` : `these words side by side: ${only}`;
    shell.err(`${none} ${plain(all)}\n`);
  }
  const rest = terms.length > 1 && absent.length === 0 ? [] : held;
  const hits = rest.length === 0 ? [] : await ledger.search(rest.join(" "), options);
  if (hits.length === 0) return;
  shell.err(`Places with ${plain(rest.join(" "))}:\n\n`);
  await shell.out(hitsText(shell, hits));
}

function hitText(shell: Shell, hit: SearchHit): string {
  const { report, kind, speaker } = hit;
  const facts = [report.outlet, report.published?.slice(0, 10), report.title];
  const head = plain(
    facts.filter((v) => v !== null && v !== undefined).join(" · ") || report.label,
  );
  const key =
    kind === "statement"
      ? `statement${speaker.length > 0 ? ` of ${speaker.join(", ")}` : ""}`
      : "report";
  const width = shell.width() - 2;
  const snippet = wrap(plain(marked(shell, hit)), width);
  return [
    ...wrap(head, shell.width()).map(shell.colours.bold),
    shell.colours.dim(plain(`${key}, in ${report.label} (${report.id})`)),
    ...snippet.map(
      (line) => `  ${line.replace(MARKS, (_, words: string) => shell.colours.yellow(words))}`,
    ),
  ].join("\n");
}

/** Private-use characters stand for the bounds of a match until the text is wrapped. */
const MARKS = /\ue000([^\ue001]*)\ue001?/g;

function marked(shell: Shell, hit: SearchHit): string {
  const clean = hit.snippet.replace(/[\ue000\ue001]/g, " ");
  if (!shell.colours.isColorSupported) return clean;
  let text = clean;
  for (const { start, end } of [...hit.marked].sort((a, b) => b.start - a.start)) {
    const words = text
      .slice(start, end)
      .split(" ")
      .map((word) => `\ue000${word}\ue001`)
      .join(" ");
    text = text.slice(0, start) + words + text.slice(end);
  }
  return text;
}
