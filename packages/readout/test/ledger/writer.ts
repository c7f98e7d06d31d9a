/**
 * A process of its own that writes to a ledger, for tests that kill it, race it or take its disk away. Bundled by the test
 * that starts it; tells what it did as JSON lines.
 * `add PATH` adds made-up reports until it is killed or one is refused; `hold PATH` takes the write lock and keeps it.
 */

import { openLedger } from "../../src/ledger/ledger.ts";
import { openConnection } from "../../src/ledger/open.ts";
import { account } from "../builder/account.ts";

const [mode = "", path = "", label = "w"] = process.argv.slice(2);

const tell = (line: object): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

async function addForever(): Promise<void> {
  const opened = await openLedger(path, { create: true, readonly: false, version: "test" });
  if (!opened.ok) {
    tell({ problem: opened.problem.code });
    return;
  }
  const ledger = opened.value;
  const run = await ledger.beginImport({ started: "2024-01-01T00:00:00Z", arguments: [label] });
  for (let n = 0; ; n++) {
    const { source, report, record } = account({
      label: `${label}${n}`,
      said: `${label} said ${n}`,
    });
    if (await ledger.has(source)) continue;
    const added = await ledger.add(run, source, report, record);
    if (!added.ok) {
      tell({ problem: added.problem.code, message: added.problem.message });
      await ledger.close();
      return;
    }
    tell({ added: added.value.report });
  }
}

async function hold(): Promise<void> {
  const connection = openConnection(path, { readonly: false, wait: 1000 });
  connection.script("begin immediate");
  tell({ holds: true });
  await new Promise((resolve) => setTimeout(resolve, 60_000));
  connection.close();
}

await (mode === "hold" ? hold() : addForever());
