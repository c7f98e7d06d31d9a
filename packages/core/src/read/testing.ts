import type { Report } from "../model/report.ts";
import { type MediaType, NOTHING_SUPPLIED, type Source } from "../model/source.ts";
import { read } from "./read.ts";

/** A source as the edge would hand it over, for tests. */
export const sourceOf = (
  text: string,
  mediaType: MediaType,
  more: Partial<Source> = {},
): Source => ({
  path: "report",
  line: null,
  url: null,
  field: null,
  mediaType,
  encoding: "utf-8",
  encodingBasis: "valid-utf-8",
  bytes: text.length,
  sha256: "0".repeat(64),
  retrieved: null,
  label: "report",
  text,
  supplied: NOTHING_SUPPLIED,
  ...more,
});

/** The report of a source that can be read; throws with the problem otherwise. */
export function readOrThrow(
  text: string,
  mediaType: MediaType,
  more: Partial<Source> = {},
): Report {
  const result = read(sourceOf(text, mediaType, more));
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
}
