import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import type { Ledger } from "../ledger/types.ts";
import { importSources } from "./add.ts";
import { dataFolder } from "./ledger-path.ts";
import { startProgress } from "./progress.ts";
import { DEFAULT_PORT, type ServeOptions, serveLedger } from "./serve.ts";
import { EXIT, type Shell } from "./shell.ts";
import { examples, wholeNumber } from "./usage.ts";
import { usingLedger } from "./with-ledger.ts";
import { counted } from "./words.ts";

/** `readout start`: the built-in example, from its reports to its chronicle in the browser; what `npm start` runs. */
export function startCommand(program: Command, shell: Shell): void {
  program
    .command("start")
    .summary("the built-in example in your browser")
    .description(
      "Makes a ledger of the built-in example (invented reports about invented states), or brings it up to date, and serves it until Ctrl-C. Your own ledger is not touched.",
    )
    .option(
      "--port <number>",
      "the port to listen on; 0 takes any free one",
      wholeNumber(0, 65_535),
      DEFAULT_PORT,
    )
    .option("--no-open", "do not open the browser")
    .addHelpText(
      "after",
      examples([
        ["readout start", "look around"],
        ["npm start -- --port 8080 --no-open", "the same in a checkout, on another port"],
      ]),
    )
    .action(async (options: Omit<ServeOptions, "host">) => {
      shell.finish(await startExample(shell, { ...options, host: "127.0.0.1" }));
    });
}

async function startExample(shell: Shell, options: ServeOptions): Promise<number> {
  const examplesFolder = findExamples();
  if (examplesFolder === null) {
    shell.err(
      "readout: The built-in example is not installed. Add reports of your own with: readout add PATH…\n",
    );
    return EXIT.failed;
  }
  const folder = dataFolder(shell);
  mkdirSync(folder, { recursive: true });
  const stamp = stampOf(examplesFolder);
  const path = join(folder, `example-${stamp}.readout`);
  await removeOthers(folder, path);
  if (await isBroken(path)) removeLedger(path);
  const work = async (ledger: Ledger): Promise<number> => {
    await addExample(shell, ledger, examplesFolder);
    shell.err(`${NOTE}\n`);
    return serveLedger(shell, ledger, options);
  };
  return usingLedger(shell, path, work, { create: true, readonly: false });
}

/** Kept in the ledger, so that every way to look at it says so. */
const NOTE = "This is the built-in example: states, people, outlets and reports are invented.";

/** Tells the example's reports and the program that reads and keeps them: with another stamp, it is another ledger. */
function stampOf(folder: string): string {
  const hash = createHash("sha256");
  const program = dirname(fileURLToPath(import.meta.resolve("@readout/core")));
  const [ledger, source] = ["../ledger", "../source"].map((part) =>
    fileURLToPath(new URL(part, import.meta.url)),
  );
  for (const root of [folder, program, ledger, source]) {
    if (root === undefined) continue;
    for (const name of readdirSync(root, { recursive: true, encoding: "utf8" }).sort()) {
      if (/\.(?:map|d\.ts|tsbuildinfo)$/.test(name) || statSync(join(root, name)).isDirectory())
        continue;
      hash
        .update(name)
        .update("\0")
        .update(readFileSync(join(root, name)));
    }
  }
  return hash.digest("hex").slice(0, 16);
}

/** `example.readout` (its name before the stamp stood in it) and `example-0123456789abcdef.readout`; not `my-example.readout`. */
const EXAMPLE_LEDGER = /^example(?:-[0-9a-f]{16})?\.readout$/;

/** Examples of other reports or programs go, but for those that somebody looks at. */
async function removeOthers(folder: string, path: string): Promise<void> {
  const { deleteUnused } = await import("../ledger/index.ts");
  for (const name of readdirSync(folder)) {
    const other = join(folder, name);
    if (EXAMPLE_LEDGER.test(name) && other !== path) deleteUnused(other);
  }
}

/** Whether there is a file that no program can read as a ledger. */
async function isBroken(path: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  const { openLedger } = await import("../ledger/index.ts");
  const opened = await openLedger(path, { create: false, readonly: false });
  if (opened.ok) {
    await opened.value.close();
    return false;
  }
  return ["ledger-damaged", "ledger-invalid"].includes(opened.problem.code);
}

/** The example's ledger holds nothing of the user's: it can be made again at any time. */
function removeLedger(path: string): void {
  for (const end of ["", "-wal", "-shm"]) rmSync(path + end, { force: true });
}

async function addExample(shell: Shell, ledger: Ledger, folder: string): Promise<void> {
  const { imports } = await ledger.info();
  if (imports.some((run) => run.finished !== null)) return;
  await ledger.setNote(NOTE);
  shell.err("Reading the built-in example …\n");
  const { openSources } = await import("../source/open-sources.ts");
  const sources = await openSources(["examples"], { cwd: dirname(folder), now: shell.now });
  const progress = startProgress(shell, { totalBytes: sources.bytes, unit: "report" });
  const { tally } = await importSources(shell, ledger, sources, {
    arguments: ["examples"],
    progress,
    isStopped: () => false,
  });
  progress.end();
  shell.err(`${counted(tally.added + tally.revised, "report")} added to ${ledger.path}\n`);
}

/** The example's folder: in the installed package, or at the root of a checkout. */
function findExamples(): string | null {
  for (const up of ["../../examples", "../../../../examples"]) {
    const folder = fileURLToPath(new URL(up, import.meta.url));
    if (existsSync(folder)) return folder;
  }
  return null;
}
