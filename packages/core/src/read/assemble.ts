import type { OffsetMap, OffsetRun } from "../model/offset-map.ts";
import type { Block } from "../model/report.ts";
import type { Passage } from "./passage.ts";

export type Assembled = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly map: OffsetMap;
};

/** The clean text of a report: its passages in order, joined by blank lines, with blocks and the map to the string. */
export function assemble(passages: readonly Passage[]): Assembled {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const map: OffsetRun[] = [];
  let at = 0;
  for (const passage of passages) {
    if (parts.length > 0) at += 2;
    parts.push(passage.text);
    blocks.push({ kind: passage.kind, start: at, end: at + passage.text.length });
    for (const [start, source, length, sourceLength] of passage.runs) {
      map.push([start + at, source, length, sourceLength]);
    }
    at += passage.text.length;
  }
  return { text: parts.join("\n\n"), blocks, map };
}
