import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLedger } from "../../src/ledger/index.ts";
import type { Ledger } from "../../src/ledger/types.ts";
import type { Built } from "./record-builder.ts";

/** A real ledger file in a folder of its own, with these reports in it; `drop` closes and deletes it. */
export async function makeLedger(
  reports: readonly Built[],
): Promise<{ readonly ledger: Ledger; readonly drop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "readout-test-"));
  const opened = await openLedger(join(folder, "test.readout"), { create: true, readonly: false });
  if (!opened.ok) throw new Error(opened.problem.message);
  const ledger = opened.value;
  const run = await ledger.beginImport({
    started: "2024-01-02T03:04:05Z",
    arguments: ["made-up"],
  });
  for (const { source, report, record } of reports) {
    const added = await ledger.add(run, source, report, record);
    if (!added.ok) throw new Error(`${record.id}: ${added.problem.message}`);
  }
  await ledger.finishImport(run, "2024-01-02T03:04:06Z");
  const drop = async () => {
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ledger, drop };
}
