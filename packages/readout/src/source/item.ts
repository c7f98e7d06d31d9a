import type { Problem, Source } from "@readout/core";

/** An input that gave no source; `line` is that of a JSON Lines file. */
export type SourceFailure = {
  readonly path: string;
  readonly line: number | null;
  readonly problem: Problem;
};

/** One source with the bytes that it was decoded from, or why there is none. */
export type SourceItem =
  | { readonly ok: true; readonly source: Source; readonly raw: Uint8Array }
  | { readonly ok: false; readonly failure: SourceFailure };
