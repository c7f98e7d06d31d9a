import type { List, ReportSummary } from "../data/types.ts";
import { useApi } from "../data/use-api.ts";
import { Pager } from "../parts/pager.tsx";
import { Empty, Failure, Loading } from "../parts/states.tsx";
import { usePage, usePlace } from "../router.ts";
import { pageOf, reportPath } from "../routes.ts";
import { timeWords } from "../text/dates.ts";
import { outletWords, plural, titleWords } from "../text/names.ts";

const SIZE = 100;

/** All reports of the ledger. */
export function ReportsScreen() {
  const place = usePlace();
  const page = pageOf(new URLSearchParams(place.query));
  const answer = useApi<List<ReportSummary>>(
    `/api/reports?limit=${SIZE}&offset=${(page - 1) * SIZE}`,
  );
  usePage("Reports", answer.state !== "loading");
  if (answer.state === "failed") {
    return <Failure title="Reports cannot be shown" message={answer.message} />;
  }
  return (
    <>
      <div class="page-head">
        <h1 tabIndex={-1}>Reports</h1>
        <p class="count" role="status">
          {answer.state === "ready" && plural(answer.value.total, "report")}
        </p>
      </div>
      {answer.state === "loading" && <Loading what="the reports" />}
      {answer.state === "ready" && answer.value.items.length === 0 && (
        <Empty title="No report yet" command="readout add REPORTS…">
          Add files or folders of saved pages, and they appear here.
        </Empty>
      )}
      {answer.state === "ready" && (
        <>
          <ul class="plain rows">
            {answer.value.items.map((report) => (
              <li key={report.id} class="row">
                <span class="row-date">
                  {report.published === null ? "undated" : timeWords(report.published)}
                </span>
                <a class="row-title" href={reportPath(report.id)}>
                  {titleWords(report)}
                </a>
                <span class="row-facts">{factsOf(report)}</span>
              </li>
            ))}
          </ul>
          <Pager path="/reports" total={answer.value.total} size={SIZE} page={page} />
        </>
      )}
    </>
  );
}

function factsOf(report: ReportSummary): string {
  const facts = [outletWords(report), report.kind, plural(report.statements, "statement")];
  if (report.revision > 1) facts.push(`revision ${report.revision}`);
  if (!report.latest) facts.push("replaced by a later one");
  if (report.problems > 0) facts.push(plural(report.problems, "problem"));
  return facts.join(" · ");
}
