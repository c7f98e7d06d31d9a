import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** The writer of writer.ts as one file that plain Node runs. */
export type Writer = { readonly script: string; readonly drop: () => void };

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export async function bundleWriter(): Promise<Writer> {
  // Inside the package, so that the driver is found from there; among what is built, so that nobody commits it.
  mkdirSync(here("../../dist"), { recursive: true });
  const folder = mkdtempSync(here("../../dist/test-writer-"));
  await build({
    configFile: false,
    logLevel: "error",
    root: here("../.."),
    resolve: { alias: { "@readout/core": here("../../../core/src/index.ts") } },
    ssr: { noExternal: ["@readout/core"] },
    build: {
      ssr: here("./writer.ts"),
      outDir: folder,
      target: "node20",
      rolldownOptions: { output: { entryFileNames: "writer.mjs" } },
    },
  });
  return {
    script: join(folder, "writer.mjs"),
    drop: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export type Told = { readonly added?: string; readonly problem?: string; readonly holds?: true };

export type Started = {
  readonly child: ChildProcess;
  readonly told: Told[];
  /** Resolves when it has told so much, or has ended. */
  readonly until: (enough: (told: readonly Told[]) => boolean) => Promise<void>;
  readonly ended: Promise<void>;
};

/** Starts the writer; `shell` stands before the command ("ulimit -f 100;"). */
export function startWriter(writer: Writer, args: readonly string[], shell = ""): Started {
  const command = `${shell} exec "$0" "$@"`;
  const child = spawn("sh", ["-c", command, process.execPath, writer.script, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const told: Told[] = [];
  const waiting = new Set<() => void>();
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => {
    told.push(JSON.parse(line));
    for (const check of waiting) check();
  });
  const ended = new Promise<void>((resolve) => lines.on("close", resolve));
  const until = (enough: (told: readonly Told[]) => boolean): Promise<void> => {
    const reached = new Promise<void>((resolve) => {
      const check = (): void => {
        if (!enough(told)) return;
        waiting.delete(check);
        resolve();
      };
      waiting.add(check);
      check();
    });
    return Promise.race([reached, ended]);
  };
  return { child, told, until, ended };
}
