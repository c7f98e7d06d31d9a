import type { Supplied } from "@readout/core";
import { CommanderError, InvalidArgumentError, Option } from "commander";
import { isDate, isDateOrInterval, isPublicationDate } from "../source/edtf.ts";
import { FILE_KINDS, type FileKind } from "../source/kind.ts";
import { isWebAddress } from "../source/web-address.ts";
import { EXIT } from "./shell.ts";

/** Options that several commands share, with the checks of their values, and the one way to report wrong usage. */

/** Ends the command with exit code 2 and a message that says what to do. */
export function wrongUsage(message: string): never {
  throw new CommanderError(EXIT.usage, "readout.usage", message);
}

export const ledgerOption = (): Option =>
  new Option(
    "--ledger <file>",
    "the ledger to use; without it READOUT_LEDGER, then the one in your data folder",
  );

/** `--format` with its choices, the first being the default, and `--json` for short. */
export const formatOptions = (formats: readonly string[], what: string): readonly Option[] => [
  new Option("--format <format>", what).choices(formats).default(formats[0]),
  new Option("--json", "short for --format json").implies({ format: "json" }),
];

export type SuppliedOptions = {
  readonly url?: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly licence?: string;
};

export const suppliedOptions = (): readonly Option[] => [
  new Option("--url <address>", "the address of the report, where a saved page lacks it").argParser(
    webAddress,
  ),
  new Option(
    "--date <date>",
    "its date of publication (2024-03-12, 2024-03-12T14:05+03:00)",
  ).argParser(publicationDate),
  new Option("--outlet <name>", "who published it").argParser(notBlank),
  new Option("--title <text>", "its headline").argParser(notBlank),
  new Option("--licence <text>", "the licence of its text").argParser(notBlank),
];

export const suppliedOf = (options: SuppliedOptions): Supplied => ({
  url: options.url ?? null,
  published: options.date ?? null,
  outlet: options.outlet ?? null,
  title: options.title ?? null,
  licence: options.licence ?? null,
});

export type KindOption = { readonly as?: FileKind };

export const kindOption = (): Option =>
  new Option(
    "--as <kind>",
    "read files and standard input as this kind, whatever their names",
  ).choices(FILE_KINDS);

function webAddress(value: string): string {
  if (isWebAddress(value)) return new URL(value).href;
  throw new InvalidArgumentError(
    "It is no http or https address, such as https://agency.example/news/1.",
  );
}

function publicationDate(value: string): string {
  if (isPublicationDate(value)) return value;
  throw new InvalidArgumentError(
    "Write a date as 2024, 2024-03, 2024-03-12 or 2024-03-12T14:05:00+03:00.",
  );
}

export function periodBound(value: string): string {
  if (isDate(value) || isDateOrInterval(value)) return value;
  throw new InvalidArgumentError("Write a date as 2024, 2024-03 or 2024-03-12.");
}

function notBlank(value: string): string {
  const text = value.trim();
  if (text !== "") return text;
  throw new InvalidArgumentError("It is empty.");
}

/** A whole number within bounds. */
export const wholeNumber =
  (least: number, most: number) =>
  (value: string): number => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  };

/** The help's last part: what to type for common wishes. */
export function examples(lines: readonly (readonly [command: string, does: string])[]): string {
  const shown = lines.map(([command, does]) => `  # ${does}\n  $ ${command}`);
  return `\nExamples:\n${shown.join("\n")}\n`;
}
