import type { Command } from "commander";
import type { ChronicleItem, Ledger, PersonSummary, ReportSummary } from "../ledger/types.ts";
import { nearest } from "../source/nearest.ts";
import { writeJson } from "./json-lines.ts";
import { EXIT, type Shell } from "./shell.ts";
import { textEngagement } from "./text-engagement.ts";
import { textPerson } from "./text-person.ts";
import { textRecord } from "./text-record.ts";
import { examples, formatOptions, ledgerOption } from "./usage.ts";
import { type LedgerOptions, withLedger } from "./with-ledger.ts";
import { counted, officeWords, plain } from "./words.ts";

type Options = LedgerOptions & { readonly format: "text" | "json"; readonly source?: boolean };

/** What an id or a label leads to. */
type Match =
  | { readonly kind: "report"; readonly id: string; readonly summary: ReportSummary }
  | { readonly kind: "engagement"; readonly id: string; readonly item: ChronicleItem }
  | {
      readonly kind: "person";
      readonly id: string;
      readonly name: string;
      readonly office: string | null;
    };

/** `readout show`: one report, engagement or person with all that the ledger holds of it. */
export function showCommand(program: Command, shell: Shell): void {
  const command = program
    .command("show")
    .summary("one report, engagement or person")
    .description(
      "Prints all that the ledger holds of one report, engagement or person, with the words that it rests on. A report goes by its key, the head of its key or its label; a person also by name.",
    )
    .argument(
      "<id>",
      "a key, as other commands print it, a report's label, or a person's name or surname",
    )
    .addOption(ledgerOption())
    .option("--source", "print the bytes that a report was read from, as they came");
  for (const option of formatOptions(["text", "json"], "text to read, or one JSON object")) {
    command.addOption(option);
  }
  command
    .addHelpText(
      "after",
      examples([
        ["readout show seed-003", "a report by its label"],
        ['readout show "Edran Solvik"', "a person by name"],
        [
          "readout show engagement-3f9a1c2b7d10e4a5-512 --json",
          "an engagement by its key, as JSON",
        ],
      ]),
    )
    .action(async (id: string, options: Options) => {
      shell.finish(
        await withLedger(shell, options, (ledger) => show(shell, ledger, id, options), {
          whenMissing: async () => EXIT.usage,
        }),
      );
    });
}

async function show(shell: Shell, ledger: Ledger, id: string, options: Options): Promise<number> {
  const matches = await findMatches(ledger, id);
  const [match] = matches;
  if (match === undefined) {
    shell.err(
      `readout: Nothing in the ledger is called ${plain(id)}.${await hintFor(ledger, id)}\n`,
    );
    return EXIT.usage;
  }
  if (matches.length > 1) {
    shell.err(`readout: ${severalWords(id, matches)}\n`);
    for (const one of matches.slice(0, MOST_LISTED)) shell.err(`  ${matchLine(one)}\n`);
    const more = matches.length - MOST_LISTED;
    if (more > 0) shell.err(`  … and ${more} more\n`);
    shell.err("Give the key of one: readout show KEY\n");
    return EXIT.usage;
  }
  if (options.source) return printSource(shell, ledger, match);
  return printMatch(shell, ledger, match, options.format);
}

async function findMatches(ledger: Ledger, id: string): Promise<readonly Match[]> {
  const matches: Match[] = [];
  for (const summary of await ledger.find(id))
    matches.push({ kind: "report", id: summary.id, summary });
  const item = await ledger.engagement(id);
  if (item !== null) matches.push({ kind: "engagement", id: item.id, item });
  const person = await ledger.person(id);
  if (person !== null) {
    const office = person.offices.at(-1);
    const words = office === undefined ? null : officeWords(office);
    matches.push({ kind: "person", id: person.id, name: person.name, office: words });
  }
  if (matches.length > 0) return matches;
  return findPeople(ledger, id);
}

/**
 * People of this name; a single word is also part of a name ("Solvik" of "Edran Solvik"), and so are several where nobody
 * is called just so. A surname that several bear shows none of them by chance: all are listed.
 */
async function findPeople(ledger: Ledger, name: string): Promise<readonly Match[]> {
  const folded = fold(name);
  const same: Match[] = [];
  const within: Match[] = [];
  for await (const one of allPeople(ledger)) {
    const own = fold(one.name);
    const match = { kind: "person", id: one.id, name: one.name, office: officeWords(one) } as const;
    if (own === folded) same.push(match);
    else if (folded !== "" && ` ${own} `.includes(` ${folded} `)) within.push(match);
  }
  if (same.length > 0 && folded.includes(" ")) return same;
  return [...same, ...within];
}

/** Without case and accents: "Ozola" finds "Ozolā". */
const fold = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();

const MOST_LISTED = 20;

/** What several matches have in common, before their list. */
function severalWords(id: string, matches: readonly Match[]): string {
  const shown = plain(id);
  const count = matches.length === 2 ? "Two" : String(matches.length);
  if (matches.every((match) => match.kind === "report")) {
    return `${count} reports are called ${shown}:`;
  }
  if (!matches.every((match) => match.kind === "person")) {
    return `${count} things are called ${shown}:`;
  }
  const names = new Set(matches.map((match) => fold(match.name)));
  return names.size === 1
    ? `${count} people of this name are kept apart, since their offices differ:`
    : `${count} people have ${shown} in their name:`;
}

const PAGE = 1000;

async function* allPeople(ledger: Ledger): AsyncGenerator<PersonSummary> {
  for (let offset = 0; ; offset += PAGE) {
    const page = await ledger.people({ limit: PAGE, offset });
    yield* page;
    if (page.length < PAGE) return;
  }
}

const MOST_COMPARED = 5000;

/** The label or name most like what was asked for. */
async function hintFor(ledger: Ledger, id: string): Promise<string> {
  const reports = await ledger.reports({ limit: MOST_COMPARED });
  const people = await ledger.people({ limit: MOST_COMPARED });
  const near = nearest(id, [...people.map((p) => p.name), ...reports.map((r) => r.label)]);
  if (near !== null) return ` Did you mean "${plain(near)}"?`;
  return " Find it with: readout list reports, readout list people, or readout search WORDS";
}

function matchLine(match: Match): string {
  switch (match.kind) {
    case "report": {
      const { summary } = match;
      const facts = [summary.outlet, summary.published, summary.title].filter((v) => v !== null);
      return plain(`${summary.id}  ${facts.join(", ") || summary.label}`);
    }
    case "engagement":
      return plain(`${match.id}  ${match.item.type}, ${match.item.date ?? "undated"}`);
    case "person":
      return plain(`${match.id}  ${match.name}${match.office === null ? "" : `, ${match.office}`}`);
    default:
      return match satisfies never;
  }
}

async function printSource(shell: Shell, ledger: Ledger, match: Match): Promise<number> {
  const bytes = match.kind === "report" ? await ledger.sourceBytes(match.id) : null;
  if (bytes === null) {
    shell.err(
      `readout: --source is for reports; this is ${match.kind === "report" ? "one without stored bytes" : `a ${match.kind}`}.\n`,
    );
    return EXIT.usage;
  }
  await shell.out(bytes);
  return EXIT.ok;
}

async function printMatch(
  shell: Shell,
  ledger: Ledger,
  match: Match,
  format: Options["format"],
): Promise<number> {
  const looks = { width: shell.width(), colours: shell.colours };
  switch (match.kind) {
    case "report": {
      const view = await ledger.report(match.id);
      if (view === null) throw new Error(`Report ${match.id} was found and then was not there.`);
      if (format === "json") await writeJson(shell, view);
      else {
        await shell.out(textRecord(view.record, looks));
        if (view.revisions.length > 1) {
          const list = view.revisions.map(
            (r) => `  ${r.revision}  ${r.id}${r.latest ? "  (latest)" : ""}\n`,
          );
          await shell.out(
            `\n${counted(view.revisions.length, "revision")} of this address:\n${list.join("")}`,
          );
        }
      }
      return EXIT.ok;
    }
    case "engagement":
      if (format === "json") await writeJson(shell, match.item);
      else await shell.out(textEngagement(match.item, looks));
      return EXIT.ok;
    case "person": {
      const view = await ledger.person(match.id);
      if (view === null) throw new Error(`Person ${match.id} was found and then was not there.`);
      if (format === "json") await writeJson(shell, view);
      else await shell.out(textPerson(view, looks));
      return EXIT.ok;
    }
    default:
      return match satisfies never;
  }
}
