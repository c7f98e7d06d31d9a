import picocolors from "picocolors";

export type Colours = ReturnType<typeof picocolors.createColors>;

/**
 * What a command sees of the world: its streams, their looks, the clock and the environment. Only `openShell` touches
 * the process, so that a command is the same under a terminal, a pipe and a test.
 */
export type Shell = {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly home: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdinIsTerminal: boolean;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Columns of the terminal; 100 where there is none. */
  readonly width: () => number;
  readonly colours: Colours;
  readonly errColours: Colours;
  readonly now: () => string;
  /** Milliseconds from some fixed moment. */
  readonly clock: () => number;
  /** Writes to standard output and waits until it is gone; false once nobody reads any more (`readout export | head`). */
  readonly out: (text: string | Uint8Array) => Promise<boolean>;
  readonly err: (text: string) => void;
  /** The exit code of the command; the last one counts. */
  readonly finish: (code: number) => void;
  /** Calls `stop` at Ctrl-C or a request to end; a second Ctrl-C ends at once. Gives back what undoes it. */
  readonly onStop: (stop: (signal: "SIGINT" | "SIGTERM") => void) => () => void;
};

/** All was read; an input gave no report, or something is wrong; wrong usage; Ctrl-C. */
export const EXIT = { ok: 0, failed: 1, usage: 2, stopped: 130 } as const;

const WIDTH_WITHOUT_TERMINAL = 100;
const NARROWEST = 40;

export function openShell(process: NodeJS.Process, home: string): Shell {
  let readerGone = false;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      if (stream === process.stdout) readerGone = true;
    });
  }
  const coloured = (stream: NodeJS.WriteStream): boolean =>
    mayColour(process.env, stream.isTTY === true);
  return {
    cwd: process.cwd(),
    env: process.env,
    platform: process.platform,
    home,
    stdin: process.stdin,
    stdinIsTerminal: process.stdin.isTTY === true,
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    width: () => Math.max(NARROWEST, widthOf(process)),
    colours: picocolors.createColors(coloured(process.stdout)),
    errColours: picocolors.createColors(coloured(process.stderr)),
    now: () => new Date().toISOString(),
    clock: () => performance.now(),
    out: (text) =>
      new Promise((resolve) => {
        if (readerGone) resolve(false);
        else process.stdout.write(text, (error) => resolve(!error && !readerGone));
      }),
    err: (text) => {
      process.stderr.write(text);
    },
    finish: (code) => {
      process.exitCode = code;
    },
    onStop: (stop) => watchSignals(process, stop),
  };
}

/** A terminal that does not know its width says 0. */
function widthOf(process: NodeJS.Process): number {
  const told = [process.stdout.columns, process.stderr.columns, Number(process.env.COLUMNS)];
  return told.find((width) => Number.isInteger(width) && width > 0) ?? WIDTH_WITHOUT_TERMINAL;
}

/** No colour where NO_COLOR says anything (no-color.org), on a dumb terminal, or away from a terminal. */
function mayColour(env: NodeJS.ProcessEnv, terminal: boolean): boolean {
  if ((env.NO_COLOR ?? "") !== "") return false;
  return terminal && env.TERM !== "dumb";
}

function watchSignals(
  process: NodeJS.Process,
  stop: (signal: "SIGINT" | "SIGTERM") => void,
): () => void {
  let stopping = false;
  const handle = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(EXIT.stopped);
    stopping = true;
    stop(signal === "SIGTERM" ? "SIGTERM" : "SIGINT");
  };
  process.on("SIGINT", handle);
  process.on("SIGTERM", handle);
  return () => {
    process.off("SIGINT", handle);
    process.off("SIGTERM", handle);
  };
}
