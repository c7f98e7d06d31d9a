#!/usr/bin/env node
/**
 * Writes docs/cli.md from the commands of the built program. Usage: npm run build && node scripts/generate-cli-docs.mjs
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { cliReference } from "../packages/readout/dist/cli/reference.js";
import { openShell } from "../packages/readout/dist/cli/shell.js";

const path = new URL("../docs/cli.md", import.meta.url);
mkdirSync(new URL(".", path), { recursive: true });
writeFileSync(path, cliReference(openShell(process, homedir())));
