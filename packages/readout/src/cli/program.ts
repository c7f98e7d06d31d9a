import { Command, CommanderError } from "commander";
import { packageVersion } from "../ledger/version.ts";
import { addCommand } from "./add.ts";
import { chronicleCommand } from "./chronicle.ts";
import { exportCommand } from "./export.ts";
import { extractCommand } from "./extract.ts";
import { infoCommand } from "./info.ts";
import { listCommand } from "./list.ts";
import { compactCommand, removeCommand } from "./remove.ts";
import { searchCommand } from "./search.ts";
import { serveCommand } from "./serve.ts";
import { EXIT, type Shell } from "./shell.ts";
import { showCommand } from "./show.ts";
import { startCommand } from "./start.ts";
import { examples } from "./usage.ts";
import { verifyCommand } from "./verify.ts";

/** In the order in which a user meets them. */
const COMMANDS = [
  startCommand,
  addCommand,
  chronicleCommand,
  showCommand,
  searchCommand,
  listCommand,
  serveCommand,
  extractCommand,
  exportCommand,
  verifyCommand,
  infoCommand,
  removeCommand,
  compactCommand,
];

/** The whole command line, as commander's definitions; docs/cli.md is generated from them. */
export function makeProgram(shell: Shell): Command {
  const program = new Command("readout")
    .description(
      "Reads published accounts of official meetings and keeps a cited ledger: who met whom, who said what, which figures were claimed and what was promised, each line with its exact words.",
    )
    .version(packageVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .showHelpAfterError("(readout --help tells what there is)")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        shell.out(text);
      },
      writeErr: (text) => shell.err(text.replace(/^error: /, "readout: ")),
      getOutHelpWidth: () => Math.min(100, shell.width()),
      getErrHelpWidth: () => Math.min(100, shell.width()),
    });
  for (const define of COMMANDS) define(program, shell);
  program.addHelpText(
    "after",
    examples([
      ["readout start", "look at the built-in example"],
      ["readout add reports/", "read a folder of reports into your ledger"],
      ['readout chronicle --with "Anna Ozola"', "whom she met, when and where"],
    ]),
  );
  return program;
}

/** What one may look for under another name, and the command that does it. */
const WISHES: Readonly<Record<string, string>> = {
  delete: "remove",
  engagements: "list engagements",
  find: "search",
  import: "add",
  ls: "list reports",
  meetings: "list engagements",
  people: "list people",
  persons: "list people",
  read: "extract",
  report: "show",
  reports: "list reports",
  stats: "info",
  status: "info",
  timeline: "chronicle",
  undo: "remove --undo",
  web: "serve",
};

/** A line for a word that is no command but tells what is wanted; empty for any other. */
function wishHint(argv: readonly string[]): string {
  const wish = argv.slice(2).find((word) => !word.startsWith("-")) ?? "";
  return !Object.hasOwn(WISHES, wish) ? "" : `For that there is: readout ${WISHES[wish]}\n`;
}

/** Runs one command line; the exit code is left with the shell. Throws nothing but bugs. */
export async function runProgram(argv: readonly string[], shell: Shell): Promise<void> {
  try {
    await makeProgram(shell).parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === "commander.unknownCommand") shell.err(wishHint(argv));
    if (error.code === "readout.usage") shell.err(`readout: ${error.message}\n`);
    // commander gives 1 for its own errors; here wrong usage is always 2.
    shell.finish(error.exitCode === 0 ? EXIT.ok : EXIT.usage);
  }
  await shell.out("");
}
