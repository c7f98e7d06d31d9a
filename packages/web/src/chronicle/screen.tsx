import type { ChronicleItem, List } from "../data/types.ts";
import { useApi } from "../data/use-api.ts";
import { Empty, Failure, Loading } from "../parts/states.tsx";
import { usePage, usePlace } from "../router.ts";
import { chronicleApi, PAGE_SIZE, pageOf } from "../routes.ts";
import { yearOf } from "../text/dates.ts";
import { joinNames, plural } from "../text/names.ts";
import { Card } from "./card.tsx";
import { groupByYear } from "./compare.ts";
import { Facets } from "./facets.tsx";
import { Filters } from "./filters.tsx";
import { Years } from "./years.tsx";

/** The chronicle: the engagements of the ledger in time, one card each, under their years. */
export function ChronicleScreen() {
  const place = usePlace();
  const query = new URLSearchParams(place.query);
  const names = query.getAll("with").filter((name) => name !== "");
  const answer = useApi<List<ChronicleItem>>(chronicleApi(query));
  const title = names.length === 0 ? "Chronicle" : `Chronicle of ${joinNames(names)}`;
  usePage(title, answer.state !== "loading");
  if (answer.state === "failed") {
    return <Failure title="The chronicle cannot be shown" message={answer.message} />;
  }
  return (
    <>
      <div class="page-head">
        <h1 tabIndex={-1}>{title}</h1>
        <p class="count" role="status">
          {answer.state === "ready" && plural(answer.value.total, "engagement")}
        </p>
      </div>
      <Filters query={query} />
      <Years query={query} long={answer.state === "ready" && answer.value.total > PAGE_SIZE} />
      {answer.state === "loading" ? (
        <Loading what="the chronicle" />
      ) : (
        <Timeline list={answer.value} query={query} />
      )}
    </>
  );
}

function Timeline(props: { readonly list: List<ChronicleItem>; readonly query: URLSearchParams }) {
  const { list, query } = props;
  if (list.items.length === 0) return <Nothing filtered={query.size > 0} />;
  return (
    <div class="chronicle-columns">
      <div>
        {groupByYear(list.items, yearOf).map(({ year, items }) => (
          <section class="year" key={`${year}-${items[0]?.id}`} aria-label={year ?? "Undated"}>
            <h2 class="year-heading">{year ?? "Undated"}</h2>
            <div class="year-cards">
              {items.map((item) => (
                <Card key={item.id} item={item} />
              ))}
            </div>
          </section>
        ))}
        <Pages total={list.total} query={query} />
      </div>
      <Facets items={list.items} query={query} />
    </div>
  );
}

function Nothing(props: { readonly filtered: boolean }) {
  if (props.filtered) {
    return (
      <Empty title="No engagement fits these filters">
        Take a name or a date away, or <a href="/?mentioned=true">show what is only mentioned</a>.
      </Empty>
    );
  }
  return (
    <Empty title="This ledger is empty" command="readout add REPORTS…">
      Add reports, files or folders of saved pages, and their engagements appear here.
    </Empty>
  );
}

function Pages(props: { readonly total: number; readonly query: URLSearchParams }) {
  const { total, query } = props;
  const page = pageOf(query);
  const last = Math.ceil(total / PAGE_SIZE);
  if (last < 2) return null;
  const to = (number: number) => {
    const other = new URLSearchParams(query);
    if (number === 1) other.delete("page");
    else other.set("page", String(number));
    return other.size === 0 ? "/" : `/?${other}`;
  };
  return (
    <nav class="pages" aria-label="Pages of the chronicle">
      {page > 1 && <a href={to(page - 1)}>← Earlier</a>}
      <span>
        Page {page} of {last}
      </span>
      {page < last && <a href={to(page + 1)}>Later →</a>}
    </nav>
  );
}
