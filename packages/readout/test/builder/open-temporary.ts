import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Ledger, openLedger } from "../../src/ledger/index.ts";
import type { AddOutcome } from "../../src/ledger/types.ts";
import type { Built } from "./record-builder.ts";

/** A real ledger file in a folder of its own, empty and with an import begun. */
export type Temporary = {
  readonly folder: string;
  readonly path: string;
  readonly ledger: Ledger;
  readonly run: number;
  /** Adds these reports in this order, under the import or another one; throws where one is refused. */
  readonly add: (reports: readonly Built[], run?: number) => Promise<readonly AddOutcome[]>;
  readonly drop: () => Promise<void>;
};

export async function openTemporary(): Promise<Temporary> {
  const folder = mkdtempSync(join(tmpdir(), "readout-ledger-"));
  const path = join(folder, "made-up.readout");
  const opened = await openLedger(path, { create: true, readonly: false });
  if (!opened.ok) throw new Error(opened.problem.message);
  const ledger = opened.value;
  const run = await ledger.beginImport({ started: "2024-01-01T00:00:00Z", arguments: ["a"] });
  return {
    folder,
    path,
    ledger,
    run,
    async add(reports, importId = run) {
      const outcomes: AddOutcome[] = [];
      for (const { source, report, record } of reports) {
        const added = await ledger.add(importId, source, report, record);
        if (!added.ok) throw new Error(added.problem.message);
        outcomes.push(added.value);
      }
      return outcomes;
    },
    async drop() {
      await ledger.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
