import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Runs the built command as users do: as a process of its own, with a data folder of its own. */
export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

const BIN = fileURLToPath(new URL("../bin/readout.js", import.meta.url));
const BUILT = fileURLToPath(new URL("../dist/main.js", import.meta.url));

export type RunOptions = {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
};

export function startReadout(
  args: readonly string[],
  { cwd, env = {} }: RunOptions,
): ChildProcessWithoutNullStreams {
  if (!existsSync(BUILT)) throw new Error(`${BUILT} is missing: run npm run build first`);
  const {
    READOUT_LEDGER: _,
    NO_COLOR: __,
    COLUMNS: ___,
    FORCE_COLOR: ____,
    ...inherited
  } = process.env;
  return spawn(process.execPath, [BIN, ...args], {
    cwd,
    env: { ...inherited, XDG_DATA_HOME: `${cwd}/data`, ...env },
  });
}

export function runReadout(args: readonly string[], options: RunOptions): Promise<Ran> {
  const child = startReadout(args, options);
  child.stdin.on("error", () => {});
  child.stdin.end(options.input ?? "");
  return finishOf(child);
}

export function finishOf(child: ChildProcessWithoutNullStreams): Promise<Ran> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
    });
  });
}
