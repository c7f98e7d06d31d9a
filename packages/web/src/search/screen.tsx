import type { SearchHit, SearchResult } from "../data/types.ts";
import { useApi } from "../data/use-api.ts";
import { Empty, Failure, Loading } from "../parts/states.tsx";
import { usePage, usePlace } from "../router.ts";
import { reportPath } from "../routes.ts";
import { dateWords } from "../text/dates.ts";
import { outletWords, plural, speakerWords, titleWords } from "../text/names.ts";

/** Reports and statements that hold all the words; the words are marked. */
export function SearchScreen() {
  const place = usePlace();
  const words = (new URLSearchParams(place.query).get("q") ?? "").trim();
  const answer = useApi<SearchResult>(
    words === "" ? null : `/api/search?q=${encodeURIComponent(words)}`,
  );
  usePage(
    words === "" ? "Search" : `${words} – Search`,
    words === "" || answer.state !== "loading",
  );
  if (answer.state === "failed") {
    return <Failure title="The search did not work" message={answer.message} />;
  }
  return (
    <>
      <div class="page-head">
        <h1 tabIndex={-1}>{words === "" ? "Search" : `Search: ${words}`}</h1>
        <p class="count" role="status">
          {answer.state === "ready" && counted(answer.value)}
        </p>
      </div>
      {words === "" && <p>Write words into the field above: all of them must be in a report.</p>}
      {words !== "" && answer.state === "loading" && <Loading what="the hits" />}
      {answer.state === "ready" && answer.value.items.length === 0 && (
        <Empty title="No hit">
          No report has all these words. Try fewer words, or another spelling of a name.
        </Empty>
      )}
      {answer.state === "ready" && (
        <ol class="plain hits">
          {answer.value.items.map((hit) => (
            <Hit key={`${hit.report.id}-${hit.entry}-${hit.snippet.length}`} hit={hit} />
          ))}
        </ol>
      )}
    </>
  );
}

const counted = ({ items, limit }: SearchResult): string =>
  items.length === limit ? `The best ${limit} hits` : plural(items.length, "hit");

function Hit(props: { readonly hit: SearchHit }) {
  const { hit } = props;
  const { report } = hit;
  const entry = hit.entry === null ? "" : `#entry-${hit.entry}`;
  return (
    <li class="hit">
      <h2 class="hit-title">
        <a href={`${reportPath(report.id)}${entry}`}>{titleWords(report)}</a>
      </h2>
      <p class="quiet">
        {hit.kind === "statement" ? `Statement · ${speakerWords(hit.speaker)}` : "Report"} ·{" "}
        {outletWords(report)}
        {report.published !== null && ` · ${dateWords(report.published.slice(0, 10))}`}
      </p>
      <p class="source-words">{markedWords(hit)}</p>
    </li>
  );
}

/** The snippet as text pieces, the matches marked. */
function markedWords({ snippet, marked }: SearchHit) {
  const pieces = [];
  let at = 0;
  for (const { start, end } of marked) {
    if (start < at) continue;
    pieces.push(snippet.slice(at, start), <mark key={start}>{snippet.slice(start, end)}</mark>);
    at = end;
  }
  pieces.push(snippet.slice(at));
  return pieces;
}
