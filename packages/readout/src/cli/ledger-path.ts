import { posix, resolve, win32 } from "node:path";
import type { Shell } from "./shell.ts";

type Place = Pick<Shell, "env" | "platform" | "home">;

/** The folder for a user's own data, as each system has it; XDG_DATA_HOME counts everywhere. */
export function dataFolder({ env, platform, home }: Place): string {
  const xdg = env.XDG_DATA_HOME;
  if (xdg !== undefined && (posix.isAbsolute(xdg) || win32.isAbsolute(xdg))) {
    return platform === "win32" ? win32.join(xdg, "readout") : posix.join(xdg, "readout");
  }
  if (platform === "win32") {
    return win32.join(env.APPDATA ?? win32.join(home, "AppData", "Roaming"), "Readout");
  }
  if (platform === "darwin") return posix.join(home, "Library", "Application Support", "Readout");
  return posix.join(home, ".local", "share", "readout");
}

export type LedgerChoice = {
  readonly path: string;
  /** Who chose it: the option, the environment, or nobody. */
  readonly by: "option" | "environment" | "default";
};

/** The ledger's file: `--ledger`, else READOUT_LEDGER, else `ledger.readout` in the user's data folder. */
export function chooseLedger(shell: Shell, option: string | undefined): LedgerChoice {
  if (option !== undefined) return { path: resolve(shell.cwd, option), by: "option" };
  const named = shell.env.READOUT_LEDGER;
  if (named !== undefined && named !== "") {
    return { path: resolve(shell.cwd, named), by: "environment" };
  }
  return { path: resolve(dataFolder(shell), "ledger.readout"), by: "default" };
}
