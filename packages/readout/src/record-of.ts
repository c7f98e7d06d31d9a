import {
  type AnnotatedReport,
  annotate,
  extract,
  type Problem,
  problem,
  type Report,
  type ReportRecord,
  type Result,
  read,
  type Source,
} from "@readout/core";
import { encodingDoubt } from "./source/decode.ts";

/** A report with what each stage made of it. */
export type Recorded = {
  readonly report: Report;
  readonly annotated: AnnotatedReport;
  readonly record: ReportRecord;
};

/**
 * The one way from a source to its record: read, annotate, extract. A bug that throws over one report becomes a problem
 * of that report (`internal`), so that it never stops a batch.
 */
export function recordOf(source: Source): Result<Recorded> {
  try {
    const report = read(source);
    if (!report.ok) return report;
    const doubted = withDoubt(report.value, encodingDoubt(source));
    const annotated = annotate(doubted);
    return { ok: true, value: { report: doubted, annotated, record: extract(annotated) } };
  } catch (error) {
    const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const message = `Readout failed over this report (${why}). Others are not touched. Please report it with the file.`;
    return { ok: false, problem: problem("internal", message) };
  }
}

const withDoubt = (report: Report, doubt: Problem | null): Report =>
  doubt === null ? report : { ...report, problems: [...report.problems, doubt] };
