import { spawn } from "node:child_process";
import type { Shell } from "./shell.ts";

/** Opens an address in the user's browser. Says nothing when there is none: the address is printed anyway. */
export function openBrowser(shell: Shell, url: string): void {
  const [program, ...args] = opener(shell, url);
  if (program === undefined) return;
  const child = spawn(program, args, { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

/** Only where a person sits at a screen: a terminal, and on Linux a display. */
function opener({ platform, env, outIsTerminal }: Shell, url: string): readonly string[] {
  if (!outIsTerminal || env.CI !== undefined) return [];
  if (platform === "darwin") return ["open", url];
  if (platform === "win32") return ["cmd", "/c", "start", "", url.replaceAll("&", "^&")];
  return env.DISPLAY === undefined && env.WAYLAND_DISPLAY === undefined ? [] : ["xdg-open", url];
}
