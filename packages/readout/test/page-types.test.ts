import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const NAMES = [
  "Account",
  "ChronicleItem",
  "ImportSummary",
  "LedgerInfo",
  "Party",
  "PersonSummary",
  "PersonView",
  "ReportSummary",
  "ReportView",
  "SearchHit",
];

/** One line a type: what the ledger gives (and the API's schemas are checked against) must be what the page expects. */
const CHECK = `
import type * as Given from "../readout/src/ledger/types.ts";
import type * as Wanted from "./src/data/types.ts";
declare const given: { ${NAMES.map((name) => `${name}: Given.${name}`).join("; ")} };
export const wanted: { ${NAMES.map((name) => `${name}: Wanted.${name}`).join("; ")} } = given;
// @ts-expect-error a report is no person, or nothing here is checked
export const wrong: Wanted.PersonSummary = given.ReportSummary;
`;

it("the page expects what the API gives", () => {
  const path = fileURLToPath(new URL("../../web/types-check.ts", import.meta.url));
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === path || fileExists.call(host, name);
  host.readFile = (name) => (name === path ? CHECK : readFile.call(host, name));
  host.getSourceFile = (name, version, ...rest) =>
    name === path
      ? ts.createSourceFile(name, CHECK, version)
      : getSourceFile.call(host, name, version, ...rest);
  const program = ts.createProgram([path], options, host);
  const faults = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  expect(faults).toEqual([]);
});
