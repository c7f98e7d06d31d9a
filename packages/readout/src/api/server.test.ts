import { afterAll, beforeAll, expect, it } from "vitest";
import { makeLedger } from "../../test/builder/ledger.ts";
import type { Ledger } from "../ledger/types.ts";
import { type RunningServer, startServer } from "./server.ts";

let ledger: Ledger;
let drop: () => Promise<void>;

beforeAll(async () => {
  ({ ledger, drop } = await makeLedger([]));
});
afterAll(() => drop());

async function start(host: string, port: number): Promise<RunningServer> {
  const started = await startServer(ledger, { host, port });
  if (!started.ok) throw new Error(started.problem.message);
  return started;
}

it("a started server answers at its address until it is closed", async () => {
  const server = await start("127.0.0.1", 0);
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect((await fetch(`${server.url}api/info`)).status).toBe(200);
  await server.close();
  await expect(fetch(`${server.url}api/info`)).rejects.toThrow();
});

it("a taken port is a problem that names a free one", async () => {
  const first = await start("127.0.0.1", 0);
  const port = Number(new URL(first.url).port);
  const second = await startServer(ledger, { host: "127.0.0.1", port });
  if (second.ok) throw new Error("the port was taken");
  expect(second.problem.code).toBe("port-taken");
  const [, free] = /Use --port (\d+), which is free/.exec(second.problem.message) ?? [];
  const third = await start("127.0.0.1", Number(free));
  expect(Number(free)).toBeGreaterThan(port);
  await third.close();
  await first.close();
});

it("an address that is not this machine's is a problem, not a crash", async () => {
  const started = await startServer(ledger, { host: "192.0.2.1", port: 4173 });
  expect(started.ok ? null : started.problem.code).toBe("cannot-listen");
});
