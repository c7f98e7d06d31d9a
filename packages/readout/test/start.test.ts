import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { finishOf, startReadout } from "./run-readout.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "readout-start-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** Each test starts several processes. */
const SLOW = 90_000;
const NOTE = "This is the built-in example: states, people, outlets and reports are invented.";

const folder = (): string => join(cwd, "data/readout");
const files = (): readonly string[] => readdirSync(folder()).sort();

/** Starts a server, asks for some of its addresses, does what is to be done meanwhile, and stops it. */
async function serve(
  args: readonly string[],
  paths: readonly string[] = [],
  meanwhile: () => Promise<unknown> = async () => {},
) {
  const child = startReadout([...args, "--port", "0", "--no-open"], { cwd });
  const done = finishOf(child);
  const url = await new Promise<string>((resolve, reject) => {
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      const found = /http:\S+/.exec(out);
      if (found) resolve(found[0]);
    });
    child.on("close", () => reject(new Error(`No address: ${out}`)));
  });
  await meanwhile();
  const answers: string[] = [];
  for (const path of paths) answers.push(await (await fetch(new URL(path, url))).text());
  child.kill("SIGINT");
  return { ...(await done), answers };
}

const start = (paths: readonly string[] = []) => serve(["start"], paths);

test(
  "start makes the example's ledger once and says that it is invented",
  async () => {
    const { code, err, answers } = await start(["api/chronicle", "api/info"]);
    expect(answers[0]).toContain("Edran Solvik");
    expect(z.object({ note: z.string() }).parse(JSON.parse(answers[1] ?? "")).note).toBe(NOTE);
    expect([code, err]).toEqual([0, expect.stringMatching(/^Reading the built-in example/)]);
    expect(err).toContain(`\n${NOTE}\n`);
    expect(files()).toEqual([expect.stringMatching(/^example-[0-9a-f]{16}\.readout$/)]);
    expect(await start()).toMatchObject({ code: 0, err: `${NOTE}\n` });
  },
  SLOW,
);

test(
  "another program's example stays while somebody looks at it, and goes after",
  async () => {
    await start();
    const [name = ""] = files();
    const other = join(folder(), "example-0123456789abcdef.readout");
    copyFileSync(join(folder(), name), other);
    writeFileSync(join(folder(), "example-mine.readout"), "kept");
    const { answers } = await serve(["serve", "--ledger", other], ["api/chronicle"], () => start());
    expect(answers[0]).toContain("Edran Solvik");
    expect(files()).toEqual(
      ["example-0123456789abcdef.readout", name, "example-mine.readout"].sort(),
    );
    await start();
    expect(files()).toEqual([name, "example-mine.readout"].sort());
  },
  SLOW,
);

test(
  "an example's ledger that is damaged is made again",
  async () => {
    await start();
    const [name = ""] = files();
    writeFileSync(join(folder(), name), "no database ".repeat(500));
    const { code, err } = await start();
    expect([code, err]).toEqual([0, expect.stringMatching(/^Reading the built-in example/)]);
  },
  SLOW,
);
