import { homedir } from "node:os";
import { runProgram } from "./cli/program.ts";
import { openShell } from "./cli/shell.ts";

/** Entry of the `readout` command; `bin/readout.js` imports its build. All output is written when `runProgram` is done. */
await runProgram(process.argv, openShell(process, homedir()));
process.exit();
