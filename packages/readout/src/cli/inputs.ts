import type { Problem, Source } from "@readout/core";
import type { SourceFailure } from "../source/item.ts";
import type { Sources } from "../source/open-sources.ts";
import { nameOf } from "../source/place-name.ts";
import type { Shell } from "./shell.ts";
import { type KindOption, type SuppliedOptions, suppliedOf, wrongUsage } from "./usage.ts";
import { counted, plain } from "./words.ts";

/** What `extract` and `add` share: the sources that their arguments name, and how failures are told. */
export async function openInputs(
  shell: Shell,
  paths: readonly string[],
  options: KindOption & SuppliedOptions,
  extra: { readonly now?: () => string } = {},
): Promise<Sources> {
  if (paths.length === 0 && shell.stdinIsTerminal) {
    wrongUsage(
      "Name files or folders to read, or pipe a report into the command (`-` is standard input).",
    );
  }
  // Nothing would show that the command waits for someone to type.
  if (paths.includes("-") && shell.stdinIsTerminal) {
    shell.err(
      `Reading standard input; end with ${shell.platform === "win32" ? "Ctrl-Z" : "Ctrl-D"}.\n`,
    );
  }
  const supplied = suppliedOf(options);
  // Loaded here, so that what reads nothing starts at once.
  const { openSources } = await import("../source/open-sources.ts");
  const sources = await openSources(paths.length === 0 ? ["-"] : paths, {
    cwd: shell.cwd,
    stdin: shell.stdin,
    ...(options.as === undefined ? {} : { kind: options.as }),
    supplied,
    ...extra,
  });
  if (sources.files > 1 && (supplied.url !== null || supplied.title !== null)) {
    const option = supplied.url === null ? "--title" : "--url";
    wrongUsage(
      `${option} is of one report, but ${counted(sources.files, "file")} are named. Give them one by one.`,
    );
  }
  return sources;
}

/** A failure with the place where it stands. */
export const failureAt = (
  source: Pick<Source, "path" | "line">,
  problem: Problem,
): SourceFailure => ({
  path: source.path ?? "-",
  line: source.line,
  problem,
});

/** `readout: a.html is empty. [empty]`: one line a failure. */
export function tellFailure(shell: Shell, failure: SourceFailure): string {
  const { problem, path } = failure;
  // The core knows no paths: its messages get theirs here.
  const name = path === "-" ? "standard input" : nameOf(failure);
  const known = problem.message.toLowerCase().includes(path === "-" ? name : path.toLowerCase());
  const message = known ? problem.message : `${name}: ${problem.message}`;
  return `${shell.errColours.red("readout:")} ${plain(message)} ${shell.errColours.dim(`[${problem.code}]`)}\n`;
}

const MOST_NAMED = 5;

/** Names the files that were left alone in folders; empty where there were none. */
export function tellUnread(unread: readonly string[]): string {
  if (unread.length === 0) return "";
  const named = unread.slice(0, MOST_NAMED).map(plain).join(", ");
  const more = unread.length > MOST_NAMED ? ` and ${unread.length - MOST_NAMED} more` : "";
  return `Left alone ${counted(unread.length, "file")} of kinds that are not read: ${named}${more}.\n`;
}
