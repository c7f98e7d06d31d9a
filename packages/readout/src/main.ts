import { homedir } from "node:os";
import { runProgram } from "./cli/program.ts";
import { openShell } from "./cli/shell.ts";

/**
 * Entry of the `readout` command; `bin/readout.js` imports its build. The process ends by itself, never by
 * `process.exit`: only so does SQLite put its log away (`-wal`, `-shm`) beside a closed ledger.
 */
await runProgram(process.argv, openShell(process, homedir()));
