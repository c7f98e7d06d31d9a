import picocolors from "picocolors";
import { runProgram } from "../src/cli/program.ts";
import type { Shell } from "../src/cli/shell.ts";
import type { Ran, RunOptions } from "./run-readout.ts";

/**
 * Runs a command line in this process, from the sources, with streams that collect what is written: as right as a process
 * of its own, and much quicker; `terminal` is one that someone types `input` into. What only a process can show (signals, pipes, its own end) is tested with `runReadout`.
 */
export async function runHere(
  args: readonly string[],
  options: RunOptions & { readonly terminal?: boolean },
): Promise<Ran> {
  const terminal = options.terminal === true;
  const colours = picocolors.createColors(false);
  let code = 0;
  let out = "";
  let err = "";
  async function* stdin(): AsyncGenerator<Uint8Array> {
    const input = options.input ?? "";
    if (input.length > 0) yield typeof input === "string" ? Buffer.from(input) : input;
  }
  const shell: Shell = {
    cwd: options.cwd,
    env: { XDG_DATA_HOME: `${options.cwd}/data`, ...options.env },
    platform: process.platform,
    home: options.cwd,
    stdin: stdin(),
    stdinIsTerminal: terminal,
    outIsTerminal: terminal,
    errIsTerminal: terminal,
    width: () => Number(options.env?.COLUMNS ?? 100),
    colours,
    errColours: colours,
    now: () => new Date().toISOString(),
    clock: () => performance.now(),
    out: async (text) => {
      out += typeof text === "string" ? text : Buffer.from(text).toString();
      return true;
    },
    err: (text) => {
      err += text;
    },
    finish: (ended) => {
      code = ended;
    },
    onStop: () => () => {},
  };
  await runProgram([process.execPath, "readout", ...args], shell);
  return { code, out, err };
}
