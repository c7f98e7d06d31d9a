import type { List, PersonSummary } from "../data/types.ts";
import { useApi } from "../data/use-api.ts";
import { Pager } from "../parts/pager.tsx";
import { Empty, Failure, Loading } from "../parts/states.tsx";
import { usePage, usePlace } from "../router.ts";
import { pageOf, personPath } from "../routes.ts";
import { officeWords, plural } from "../text/names.ts";

const SIZE = 200;

/** Everyone whom the reports name, with the main office and how often they appear. */
export function PeopleScreen() {
  const place = usePlace();
  const page = pageOf(new URLSearchParams(place.query));
  const answer = useApi<List<PersonSummary>>(
    `/api/people?limit=${SIZE}&offset=${(page - 1) * SIZE}`,
  );
  usePage("People", answer.state !== "loading");
  if (answer.state === "failed") {
    return <Failure title="People cannot be shown" message={answer.message} />;
  }
  return (
    <>
      <div class="page-head">
        <h1 tabIndex={-1}>People</h1>
        <p class="count" role="status">
          {answer.state === "ready" && plural(answer.value.total, "person", "people")}
        </p>
      </div>
      {answer.state === "loading" && <Loading what="people" />}
      {answer.state === "ready" && answer.value.items.length === 0 && (
        <Empty title="Nobody yet" command="readout add REPORTS…">
          Add reports, and the people whom they name appear here.
        </Empty>
      )}
      {answer.state === "ready" && (
        <>
          <ul class="plain rows">
            {answer.value.items.map((person) => (
              <li key={person.id} class="row">
                <a class="row-title" href={personPath(person.id)}>
                  {person.name}
                </a>
                <span class="row-text">{officeWords(person) ?? ""}</span>
                <span class="row-facts">
                  {plural(person.engagements, "engagement")} · {plural(person.reports, "report")}
                </span>
              </li>
            ))}
          </ul>
          <Pager path="/people" total={answer.value.total} size={SIZE} page={page} />
        </>
      )}
    </>
  );
}
