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
  const path = join(folder, "example.readout");
  const stamp = stampOf(examplesFolder);
  if (!(await isCurrent(path, stamp))) removeLedger(path);
  const work = async (ledger: Ledger): Promise<number> => {
    await addExample(shell, ledger, examplesFolder, stamp);
    return serveLedger(shell, ledger, options);
  };
  return usingLedger(shell, path, work, { create: true, readonly: false });
}

/** Tells the example's reports and the program that reads them: with another stamp, the ledger is made anew. */
function stampOf(folder: string): string {
  const hash = createHash("sha256");
  const program = dirname(fileURLToPath(import.meta.resolve("@readout/core")));
  for (const root of [folder, program]) {
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

/** Whether the example's ledger was made from these reports by this program, to its end. */
async function isCurrent(path: string, stamp: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  const { openLedger } = await import("../ledger/index.ts");
  const opened = await openLedger(path, { create: false, readonly: false });
  if (!opened.ok) return false;
  try {
    const { imports } = await opened.value.info();
    return imports.some((run) => run.finished !== null && run.arguments.includes(stamp));
  } finally {
    await opened.value.close();
  }
}

/** The example's ledger holds nothing of the user's: it can be made again at any time. */
function removeLedger(path: string): void {
  for (const end of ["", "-wal", "-shm"]) rmSync(path + end, { force: true });
}

async function addExample(
  shell: Shell,
  ledger: Ledger,
  folder: string,
  stamp: string,
): Promise<void> {
  const { imports } = await ledger.info();
  if (imports.some((run) => run.arguments.includes(stamp))) return;
  shell.err("Reading the built-in example …\n");
  const { openSources } = await import("../source/open-sources.ts");
  const sources = await openSources(["examples"], { cwd: dirname(folder), now: shell.now });
  const progress = startProgress(shell, { totalBytes: sources.bytes, unit: "report" });
  const { tally } = await importSources(shell, ledger, sources, {
    arguments: ["examples", stamp],
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
