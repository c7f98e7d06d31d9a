import { createServer } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { type Problem, problem } from "@readout/core";
import type { Ledger } from "../ledger/types.ts";
import { createApp } from "./app.ts";
import { isLoopback } from "./security.ts";

export type ServerOptions = { readonly host: string; readonly port: number };

export type RunningServer = {
  readonly ok: true;
  readonly url: string;
  readonly close: () => Promise<void>;
};

const TRIES = 100;
const LAST_PORT = 65_535;

/** Whether a port can be listened on, found by doing so for a moment. */
function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ host, port }, () => probe.close(() => resolve(true)));
  });
}

async function nextFreePort(host: string, taken: number): Promise<number | null> {
  const last = Math.min(taken + TRIES, LAST_PORT);
  for (let port = taken + 1; port <= last; port++) {
    if (await isFree(host, port)) return port;
  }
  return null;
}

async function explain(error: NodeJS.ErrnoException, options: ServerOptions): Promise<Problem> {
  const { host, port } = options;
  if (error.code === "EADDRINUSE") {
    const free = await nextFreePort(host, port);
    const advice =
      free === null ? "Choose another one with --port." : `Use --port ${free}, which is free.`;
    return problem("port-taken", `Port ${port} of ${host} is taken. ${advice}`);
  }
  return problem(
    "cannot-listen",
    `Cannot listen on ${host}, port ${port} (${error.code ?? error.message}). Choose others with --host and --port.`,
  );
}

/** The address to open. What listens on all addresses is reached under localhost. */
function urlOf(host: string, port: number): string {
  if (host === "0.0.0.0" || host === "::") return `http://localhost:${port}/`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}/`;
}

/**
 * Serves a ledger's API and page. Port 0 takes any free one; `url` tells which. On a loopback host only requests for
 * this machine are answered. Problems: `port-taken` (names the next free port), `cannot-listen`. Closing drops open
 * connections; the ledger stays open.
 */
export function startServer(
  ledger: Ledger,
  options: ServerOptions,
): Promise<RunningServer | { readonly ok: false; readonly problem: Problem }> {
  const app = createApp(ledger, { anyHost: !isLoopback(options.host) });
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      if ("closeAllConnections" in server) server.closeAllConnections();
    });
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      explain(error, options).then((found) => resolve({ ok: false, problem: found }));
    });
    server.listen(options.port, options.host, () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : options.port;
      resolve({ ok: true, url: urlOf(options.host, port), close });
    });
  });
}
