import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cliReference } from "./reference.ts";
import { openShell } from "./shell.ts";

test("docs/cli.md tells the commands as they are", () => {
  const path = new URL("../../../../docs/cli.md", import.meta.url);
  const written = readFileSync(path, "utf8");
  expect(
    cliReference(openShell(process, "/home/user")),
    "Run: npm run build && node scripts/generate-cli-docs.mjs",
  ).toBe(written);
});

test("every command has a summary, a description and examples", () => {
  const reference = cliReference(openShell(process, "/home/user"));
  const commands = reference.split("\n## readout ").slice(1);
  expect(commands.length).toBeGreaterThan(10);
  for (const command of commands) {
    expect(command).toMatch(/Examples:\n {2}# .+\n {2}\$ (?:readout|npm|curl) /);
    expect(command).toMatch(/Usage: readout [a-z]+ /);
  }
});
